package io.dragoman.app.show;

import io.dragoman.app.print.ChronicleTables;
import io.dragoman.app.print.Page;
import io.dragoman.chronicle.Party;
import io.dragoman.chronicle.journey.Encounter;
import io.dragoman.chronicle.journey.Journey;
import io.dragoman.chronicle.journey.Journeys;
import io.dragoman.chronicle.journey.Precedence;
import io.dragoman.chronicle.ledger.Ledger;
import io.dragoman.record.ArticleRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Journeys with their meetings, and meetings of their own. */
final class MeetingListing implements Listing {

    private final List<Journey> journeys;
    private final List<Encounter> meetings;
    private final Ledger ledger;

    MeetingListing(Collection<ArticleRecord> articles, Filter filter) {
        Journeys all = Journeys.of(articles);
        ledger = Ledger.of(articles);
        journeys = all.journeys().stream()
                .filter(journey -> journey.legs().stream().anyMatch(leg -> chosen(leg, filter)))
                .toList();
        meetings = all.meetings().stream()
                .filter(meeting -> chosen(meeting, filter))
                .toList();
    }

    private static boolean chosen(Journey.Leg leg, Filter filter) {
        return chosen(leg.stay(), filter) || leg.meetings().stream().anyMatch(meeting -> chosen(meeting, filter));
    }

    private static boolean chosen(Encounter encounter, Filter filter) {
        return filter.among(encounter.countries())
                && filter.named(encounter.parties().stream().map(Party::name).toList())
                && filter.dated(Collections.singletonList(encounter.date()));
    }

    @Override
    public int size() {
        return journeys.size() + meetings.size();
    }

    @Override
    public String text(Page page, int limit) {
        return ChronicleTables.meetings(
                journeys.stream().limit(limit).toList(),
                meetings.stream().limit(Math.max(0, limit - journeys.size())).toList(),
                ledger,
                page);
    }

    @Override
    public List<Map<String, Object>> objects() {
        List<Map<String, Object>> objects = new ArrayList<>();
        for (Journey journey : journeys) {
            objects.add(new Fields()
                    .put("id", journey.id())
                    .put("level", "trip")
                    .parties("visitors", journey.travellers())
                    .put(
                            "trip",
                            journey.trip() == null
                                    ? null
                                    : object(journey.trip(), null).map())
                    .put(
                            "legs",
                            journey.legs().stream()
                                    .map(leg -> object(leg.stay(), leg.precedence())
                                            .put(
                                                    "meetings",
                                                    leg.meetings().stream()
                                                            .map(meeting -> object(meeting, null)
                                                                    .map())
                                                            .toList())
                                            .map())
                                    .toList())
                    .map());
        }
        meetings.forEach(meeting -> objects.add(object(meeting, null).map()));
        return objects;
    }

    private static Fields object(Encounter encounter, @Nullable Precedence precedence) {
        return new Fields()
                .put("id", encounter.id())
                .put("level", encounter.level().word())
                .parties("visitors", encounter.visitors())
                .parties("counterparts", encounter.counterparts())
                .put("kind", encounter.kind())
                .put("setting", encounter.setting())
                .put("place", encounter.place())
                .date(encounter.date())
                .put("occasion", encounter.occasion())
                .put("outcome", encounter.outcome().word())
                .put("topics", encounter.discussed())
                .put("left_out", encounter.leftOut())
                .put("signing", encounter.signing().word())
                .put("signed", encounter.signed())
                .put("promised", encounter.promised())
                .put("precedence", precedence == null ? null : precedence(encounter, precedence))
                .put("corroboration", encounter.corroboration().word())
                .reports("reports", encounter.reports());
    }

    private static Map<String, Object> precedence(Encounter encounter, Precedence precedence) {
        return new Fields()
                .put(
                        "claims",
                        encounter.claims().stream()
                                .map(claim -> new Fields()
                                        .put("ordinal", claim.precedent().ordinal())
                                        .put("since", claim.precedent().since())
                                        .put("report", Fields.of(claim.report()))
                                        .map())
                                .toList())
                .put("same_visitor", date(precedence.byPerson()))
                .put("same_office", date(precedence.byOffice()))
                .put(
                        "verdict",
                        precedence.verdict() == null
                                ? null
                                : precedence.verdict().word())
                .map();
    }

    private static @Nullable String date(@Nullable Encounter earlier) {
        return earlier == null || earlier.date() == null ? null : earlier.date().iso();
    }
}
