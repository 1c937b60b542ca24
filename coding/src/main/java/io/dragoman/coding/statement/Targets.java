package io.dragoman.coding.statement;

import io.dragoman.coding.article.ArticleReading;
import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.SpeechEntry;
import io.dragoman.coding.lexicon.SpeechEntry.Content;
import io.dragoman.coding.mention.Mention;
import io.dragoman.coding.mention.Participant;
import io.dragoman.coding.mention.Sense;
import io.dragoman.record.ActorType;
import io.dragoman.record.Span;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says whom a statement is about: at most two actors besides the speaker. */
final class Targets {

    private static final int MOST = 2;
    private static final Set<String> BACK = Set.of("same", "this", "that", "such", "these");

    private final Lexicon lexicon;
    private final ArticleReading reading;
    private final List<String> mainPair;

    Targets(Lexicon lexicon, ArticleReading reading) {
        this.lexicon = lexicon;
        this.reading = reading;
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (SentenceReading each : reading.sentences()) {
            for (Mention mention : each.actors().mentions()) {
                for (Participant participant : each.actors().participants(mention)) {
                    String country = participant.country();
                    if (country != null && mention.form() != Mention.Form.PRONOUN) {
                        counts.merge(country, 1, Integer::sum);
                    }
                }
            }
        }
        this.mainPair = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(2)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Whom a statement is about.
     *
     * @param before the statement before it, null if there is none
     * @param targetBefore whom that one is about
     */
    List<Participant> of(Utterance utterance, @Nullable Utterance before, List<Participant> targetBefore) {
        SpeechEntry entry = utterance.entry();
        boolean judges =
                entry != null && (entry.lean() != null || entry.content().contains(Content.PREDICATE));
        List<Participant> object = judges
                ? utterance.object().stream()
                        .filter(each -> !utterance.speaker().contains(each))
                        .toList()
                : Speakers.others(utterance.object(), utterance.speaker());
        boolean asks = entry != null && entry.content().contains(Content.REQUEST);
        if (!object.isEmpty() && object.size() <= MOST && asks) {
            return object;
        }
        List<Participant> named = named(utterance);
        if (!named.isEmpty()) {
            return named;
        }
        List<Participant> foreign =
                object.stream().filter(each -> each.country() != null).toList();
        if (!foreign.isEmpty()) {
            return foreign.size() > MOST ? foreign.subList(0, MOST) : foreign;
        }
        if (entry == null && utterance.implicit() && before != null && sameSpeaker(utterance, before)) {
            return targetBefore;
        }
        boolean follows = before != null
                && before.sentence().sentence().paragraph()
                        == utterance.sentence().sentence().paragraph();
        if (before != null && follows && pointsBack(utterance) && sameSpeaker(utterance, before)) {
            return targetBefore;
        }
        if (replies(utterance)) {
            List<Participant> asker = before == null || !follows
                    ? List.of()
                    : Speakers.others(before.speaker(), utterance.speaker()).stream()
                            .filter(each -> each.code() != null)
                            .toList();
            return asker.isEmpty() ? otherOfPair(utterance) : asker;
        }
        if (isAboutRelations(utterance)) {
            return otherOfPair(utterance);
        }
        List<Participant> rest = isAboutJointThing(utterance) ? restOfPair(utterance) : List.of();
        return rest.isEmpty() ? opponents(utterance) : rest;
    }

    private List<Participant> named(Utterance utterance) {
        Set<Participant> found = new LinkedHashSet<>();
        for (SentenceReading each : reading.sentences()) {
            Span content = utterance.content();
            if (!each.sentence().span().overlaps(content)) {
                continue;
            }
            for (Mention mention : each.actors().mentions()) {
                Span span = each.actors().spanOf(mention);
                boolean where = (mention.place() == Sense.OfCountry.Kind.CAPITAL
                                || mention.place() == Sense.OfCountry.Kind.CITY)
                        && each.actors().isPlace(each.sentence().token(mention.head()));
                if (content.contains(span) && isWorthNaming(mention) && !where) {
                    Speakers.others(each.actors().participants(mention), utterance.speaker()).stream()
                            .filter(participant -> participant.code() != null
                                    && (participant.country() != null || mention.form() == Mention.Form.NAME))
                            .forEach(found::add);
                }
            }
        }
        List<Participant> distinct = new ArrayList<>();
        for (Participant each : found) {
            boolean known = distinct.stream()
                    .anyMatch(
                            other -> other.country() != null && other.country().equals(each.country()));
            if (!known && distinct.size() < MOST) {
                distinct.add(each);
            }
        }
        return distinct;
    }

    /** Persons of the speaker's own country whom the words name: an opposition's leader on the president. */
    private List<Participant> opponents(Utterance utterance) {
        Set<Participant> found = new LinkedHashSet<>();
        for (SentenceReading each : reading.sentences()) {
            for (Mention mention : each.actors().mentions()) {
                boolean named = mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.ROLE;
                if (named && utterance.content().contains(each.actors().spanOf(mention))) {
                    each.actors().participants(mention).stream()
                            .filter(other -> other.type() == ActorType.PERSON
                                    && other.country() != null
                                    && !utterance.speaker().contains(other))
                            .forEach(found::add);
                }
            }
        }
        return found.stream().limit(MOST).toList();
    }

    /** The other of the article's two countries, where an official or a government of the one speaks. */
    List<Participant> counterpart(Utterance utterance) {
        boolean official = utterance.speaker().stream()
                .allMatch(speaker -> speaker.type() == ActorType.COUNTRY
                        || String.valueOf(speaker.code()).matches("[A-Z]{3} (GOV|MIL).*"));
        return official && !utterance.speaker().isEmpty() ? otherOfPair(utterance) : List.of();
    }

    /** The two states whose relations an article is about, where its author judges these; empty if he does not. */
    List<Participant> dealing(Utterance utterance) {
        return isAboutRelations(utterance) ? reading.cast().pair() : List.of();
    }

    private static boolean isWorthNaming(Mention mention) {
        return mention.form() != Mention.Form.GUESS;
    }

    private boolean pointsBack(Utterance utterance) {
        return tokens(utterance).stream().anyMatch(token -> BACK.contains(Grammar.lower(token)));
    }

    static boolean sameSpeaker(Utterance one, Utterance other) {
        return one.speaker().stream().anyMatch(other.speaker()::contains);
    }

    private boolean replies(Utterance utterance) {
        Token cue = utterance.cue();
        return cue != null && lexicon.inSet("replying-verbs", cue.lemma());
    }

    private boolean isAboutRelations(Utterance utterance) {
        return tokens(utterance).stream()
                .anyMatch(token -> lexicon.inSet("relation-nouns", token.lemma())
                        || Grammar.lower(token).equals("our")
                        || Grammar.lower(token).equals("bilateral"));
    }

    /** The tokens of what is said, of all its sentences. */
    List<Token> tokens(Utterance utterance) {
        List<Token> tokens = new ArrayList<>();
        for (SentenceReading each : reading.sentences()) {
            if (each.sentence().span().overlaps(utterance.content())) {
                each.sentence().tokens().stream()
                        .filter(token -> utterance.content().overlaps(token.span()))
                        .forEach(tokens::add);
            }
        }
        return tokens;
    }

    /** "criticised the agreement": what the countries of the article have in common. */
    private boolean isAboutJointThing(Utterance utterance) {
        List<Token> tokens = tokens(utterance);
        for (int i = 1; i < tokens.size(); i++) {
            boolean definite = Grammar.lower(tokens.get(i - 1)).matches("the|this|border|joint");
            if (definite && lexicon.inSet("joint-things", tokens.get(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** The two countries that the article is about; empty if it is not about two. */
    List<Participant> pair() {
        List<Participant> both = new ArrayList<>();
        mainPair.forEach(country -> both.addAll(country(country)));
        return both.size() == MOST ? both : List.of();
    }

    private List<Participant> restOfPair(Utterance utterance) {
        Set<String> own = new LinkedHashSet<>();
        utterance.speaker().forEach(speaker -> own.add(String.valueOf(speaker.country())));
        List<Participant> rest = new ArrayList<>();
        for (String country : mainPair) {
            if (!own.contains(country)) {
                rest.addAll(country(country));
            }
        }
        return rest.size() == MOST ? rest : List.of();
    }

    /** The other of the two countries that the article is about, as named anywhere in it. */
    private List<Participant> otherOfPair(Utterance utterance) {
        Set<String> own = new LinkedHashSet<>();
        utterance.speaker().forEach(speaker -> {
            if (speaker.country() != null) {
                own.add(speaker.country());
            }
        });
        if (mainPair.size() < 2 || own.size() != 1 || !mainPair.containsAll(own)) {
            return List.of();
        }
        return country(own.contains(mainPair.get(0)) ? mainPair.get(1) : mainPair.get(0));
    }

    private List<Participant> country(String code) {
        for (SentenceReading each : reading.sentences()) {
            for (Mention mention : each.actors().mentions()) {
                for (Participant participant : each.actors().participants(mention)) {
                    boolean state = participant.type() == ActorType.COUNTRY || code.equals(participant.code());
                    if (state && code.equals(participant.country())) {
                        return List.of(participant);
                    }
                }
            }
        }
        return List.of();
    }
}
