package io.dragoman.coding.agreement;

import io.dragoman.coding.mention.Mention;
import io.dragoman.coding.mention.Participant;
import io.dragoman.coding.mention.Sense;
import io.dragoman.coding.mention.SentenceCast;
import io.dragoman.record.ActorType;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the parties of an agreement in the words around it. */
final class Parties {

    static final int MOST = 6;

    private Parties() {}

    /** Those whom the phrase itself names: "between A and B", "with A", "A's", "the A-B treaty". */
    static List<Participant> within(Thing thing, int last) {
        return within(thing, last, false);
    }

    /** Those named in what it is about: "the agreement on sending <u>Peruvian</u> doctors to <u>Chile</u>". */
    static List<Participant> inTopic(Thing thing) {
        return within(thing, thing.last(), true);
    }

    private static List<Participant> within(Thing thing, int last, boolean topics) {
        Set<Participant> found = new LinkedHashSet<>();
        SentenceCast actors = thing.reading().actors();
        for (Mention mention : actors.mentions()) {
            boolean inside = mention.head() >= thing.first() - 3 && mention.head() <= last && belongs(thing, mention);
            if (inside && !isName(thing, mention) && isTopic(thing, mention) == topics) {
                found.addAll(actors.participants(mention));
            }
        }
        return list(found);
    }

    /** The agreement's own name is no party of it. */
    private static boolean isName(Thing thing, Mention mention) {
        boolean before = mention.last() <= thing.head().index() && mention.nameFirst() >= thing.first();
        boolean guess = mention.form() == Mention.Form.GUESS && mention.country() == null;
        // "the Algiers Agreement" is called after the city where it was made
        boolean city = mention.place() == Sense.OfCountry.Kind.CAPITAL || mention.place() == Sense.OfCountry.Kind.CITY;
        boolean calledAfter = city
                && mention.nameLast() == thing.head().index() - 1
                && thing.head().isCapitalized()
                && thing.sentence().token(mention.head()).role() == Role.NOUN_MODIFIER;
        return calledAfter || mention.covers(thing.head().index()) || (guess && (before || !isJoined(thing, mention)));
    }

    /** Named after "between", "with" or "among". */
    private static boolean isJoined(Thing thing, Mention mention) {
        Sentence sentence = thing.sentence();
        for (Token at = sentence.token(mention.head());
                at != null && !at.equals(thing.head());
                at = sentence.head(at)) {
            if (at.form().toLowerCase(Locale.ROOT).matches("between|with|among")) {
                return true;
            }
        }
        return false;
    }

    private static boolean belongs(Thing thing, Mention mention) {
        Sentence sentence = thing.sentence();
        Token word = sentence.token(mention.head());
        return mention.head() >= thing.first() || sentence.isUnder(word, thing.head());
    }

    /** Behind "on" or "in" stands what it is about; a place is no party, nor what a clause tells. */
    private static boolean isTopic(Thing thing, Mention mention) {
        Sentence sentence = thing.sentence();
        Token at = sentence.token(mention.head());
        for (int i = 0; i < 8 && at != null && !at.equals(thing.head()); i++) {
            Token up = sentence.head(at);
            String form = at.form().toLowerCase(Locale.ROOT);
            if (form.matches("between|among|with")) {
                // "a plan to link the port with the railway"
                return up != null && up.tag().equals("VB") && up.role() == Role.NOUN_CLAUSE;
            }
            if (at.role() == Role.PREPOSITION && form.matches("on|in|at|about|over|near|into|regarding|concerning")) {
                return true;
            }
            if (at.isVerb()) {
                return true;
            }
            at = up;
        }
        return false;
    }

    /** Those whom words stand for that act upon the agreement, states for their office holders. */
    static List<Participant> of(SentenceCast actors, List<Token> words) {
        return list(actors.find(words).participants());
    }

    private static List<Participant> list(Set<Participant> found) {
        return found.stream().limit(MOST).toList();
    }

    private static List<Participant> list(List<Participant> found) {
        return found.stream().distinct().limit(MOST).toList();
    }

    /** States instead of their people, ministries and armies; everybody else as found. */
    static List<Participant> states(List<Participant> found, Function<String, @Nullable Participant> country) {
        List<Participant> states = new ArrayList<>();
        for (Participant each : found) {
            String code = each.code();
            boolean official = each.country() != null
                    && each.type() != ActorType.COUNTRY
                    && each.type() != ActorType.COMPANY
                    && each.type() != ActorType.MINISTRY
                    && (code == null || code.length() <= 3 || code.matches("... (?:GOV|MIL|SPY|LEG)"));
            String of = each.country();
            Participant state = official && of != null ? country.apply(of) : null;
            Participant party = state == null ? each : state;
            if (!states.contains(party)) {
                states.add(party);
            }
        }
        return states;
    }

    /** Whether somebody is a state, or of it. */
    static boolean isOf(Participant one, Participant state) {
        return one.equals(state) || (one.country() != null && one.country().equals(state.country()));
    }
}
