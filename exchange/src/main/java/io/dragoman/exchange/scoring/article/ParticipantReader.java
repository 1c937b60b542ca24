package io.dragoman.exchange.scoring.article;

import io.dragoman.exchange.scoring.shared.Json;
import io.dragoman.exchange.scoring.shared.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Reads the participants of system items: names, codes, objects, or ids of the system's own actors, which are looked up
 * first. An id never matches one of gold's.
 */
final class ParticipantReader {

    private final Map<String, JsonNode> ownActors = new HashMap<>();

    /** Takes the system's list of actors, in whatever state it is. */
    ParticipantReader(JsonNode actors) {
        for (JsonNode actor : Json.items(actors)) {
            JsonNode id = actor.path("id");
            if (actor.isObject() && (id.isString() || id.isIntegralNumber() || id.isBoolean())) {
                ownActors.put(Json.plain(id), actor);
            }
        }
    }

    List<Participant> read(JsonNode value) {
        List<Participant> participants = new ArrayList<>();
        for (JsonNode item : Json.items(value)) {
            Participant participant = participant(item);
            if (!participant.names().isEmpty() || !participant.codes().isEmpty()) {
                participants.add(participant);
            }
        }
        return participants;
    }

    private Participant participant(JsonNode item) {
        List<String> names = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        if (item.isString() || item.isIntegralNumber()) {
            String word = Json.plain(item);
            JsonNode own = ownActors.get(word);
            if (own != null) {
                describe(own, names, codes);
            } else {
                addName(word, names);
                codes.add(word);
            }
        } else if (item.isObject()) {
            describe(item, names, codes);
            JsonNode own = ownActors.get(Json.plain(item.path("id")));
            if (own != null) {
                describe(own, names, codes);
            }
        }
        return new Participant(names, codes);
    }

    private static void describe(JsonNode actor, List<String> names, List<String> codes) {
        for (String field : List.of("name", "text")) {
            addName(Json.string(actor.path(field)), names);
        }
        Json.strings(actor.path("aliases")).forEach(alias -> addName(alias, names));
        for (String field : List.of("code", "country")) {
            if (actor.path(field).isString()) {
                codes.add(actor.path(field).stringValue());
            }
        }
    }

    private static void addName(String name, List<String> names) {
        if (!Words.strip(name).isEmpty()) {
            names.add(name);
        }
    }
}
