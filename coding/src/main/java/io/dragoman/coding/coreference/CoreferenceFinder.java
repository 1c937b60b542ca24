package io.dragoman.coding.coreference;

import io.dragoman.coding.article.ArticleReading;
import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.mention.Mention;
import io.dragoman.coding.mention.Participant;
import io.dragoman.coding.mention.Sense;
import io.dragoman.coding.mention.SentenceCast;
import io.dragoman.record.ActorType;
import io.dragoman.record.Coreference;
import io.dragoman.record.Span;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Collects the referring expressions of an article: pronouns, "the two sides", "the Chilean side", offices that stand for
 * their holders ("both leaders", "her counterpart"), "who" after a name, and the author of him- or herself. One item an
 * expression. Immutable and thread-safe.
 */
public final class CoreferenceFinder {

    /** The expressions in the order of the text; ids are "x1", "x2" and so on. */
    public List<Coreference> find(ArticleReading reading) {
        String author = reading.article().document().author();
        Participant writer = author == null ? null : reading.cast().author(author);
        List<Coreference> found = new ArrayList<>();
        for (SentenceReading each : reading.sentences()) {
            of(each, writer).forEach((start, expression) -> found.add(expression.toRecord(found.size() + 1, reading)));
        }
        return found;
    }

    private record Expression(Span span, List<Participant> actors) {

        Coreference toRecord(int number, ArticleReading reading) {
            actors.forEach(Participant::use);
            return new Coreference(
                    "x" + number,
                    actors.stream().map(Participant::id).distinct().toList(),
                    List.of(reading.article().text().evidence(span)));
        }
    }

    private static Map<Integer, Expression> of(SentenceReading each, @Nullable Participant writer) {
        Map<Integer, Expression> found = new TreeMap<>();
        SentenceCast actors = each.actors();
        Sentence sentence = each.sentence();
        for (Mention mention : actors.mentions()) {
            List<Participant> participants = actors.participants(mention);
            if (!participants.isEmpty() && refers(mention, participants, actors)) {
                Span span = actors.spanOf(mention);
                found.put(span.start(), new Expression(span, participants));
            }
            Span described = mention.form() == Mention.Form.NAME ? descriptor(mention, sentence) : null;
            if (described != null && participants.size() == 1) {
                found.put(described.start(), new Expression(described, participants));
            }
        }
        for (Token token : sentence.tokens()) {
            Participant meant = sentence.parsed() ? actors.standIn(token) : null;
            if (meant != null) {
                found.putIfAbsent(token.span().start(), new Expression(token.span(), List.of(meant)));
            }
            if (token.form().equals("who") && sentence.parsed()) {
                List<Participant> antecedent = antecedent(token, actors);
                if (!antecedent.isEmpty()) {
                    found.putIfAbsent(token.span().start(), new Expression(token.span(), antecedent));
                }
            }
            if (writer != null && isAuthor(token, sentence)) {
                Span span = sentence.token(token.index() - 1).span().union(token.span());
                found.put(span.start(), new Expression(span, List.of(writer)));
            }
        }
        return found;
    }

    private static boolean refers(Mention mention, List<Participant> participants, SentenceCast actors) {
        Sentence sentence = actors.sentence();
        Token head = sentence.token(mention.head());
        return switch (mention.form()) {
            // "his" tells nothing where the sentence has just named him
            case PRONOUN ->
                !head.tag().equals("PRP$") || participants.stream().noneMatch(each -> actors.isNamedBefore(head, each));
            case SIDES -> true;
            case ROLE ->
                participants.stream().allMatch(CoreferenceFinder::isNamedPerson)
                        || isTakenUp(mention, participants, sentence);
            case NAME -> isSide(mention);
            default -> false;
        };
    }

    /** A person the article or the lexicon knows by name, not only by the role. */
    private static boolean isNamedPerson(Participant participant) {
        return participant.type() == ActorType.PERSON
                && !participant.isPlural()
                && Character.isUpperCase(participant.name().codePointAt(0))
                && participant.name().indexOf(' ') > 0;
    }

    /** "<u>The ministry</u> said": an institution or company by its kind alone, which was named in full before. */
    private static boolean isTakenUp(Mention mention, List<Participant> participants, Sentence sentence) {
        return mention.country() == null
                && mention.organisation() == null
                && participants.size() == 1
                && participants.get(0).country() != null
                && participants.get(0).type() != ActorType.PERSON
                && !participants.get(0).name().equals(mention.name())
                && sentence.children(sentence.token(mention.head()), Role.DETERMINER).stream()
                        .anyMatch(word -> word.lemma().equals("the"));
    }

    /** "<u>Her Danish colleague</u>, Lars Lund": what a person is to somebody named before; null unless it stands ahead. */
    private static @Nullable Span descriptor(Mention mention, Sentence sentence) {
        int first = mention.first();
        if (first > 0 && sentence.token(first - 1).tag().equals("PRP$")) {
            first--;
        }
        int last = mention.nameFirst() - 1;
        while (last > first && sentence.token(last).role() == Role.PUNCTUATION) {
            last--;
        }
        boolean owned = mention.type() == ActorType.PERSON
                && last > first
                && sentence.token(first).tag().equals("PRP$")
                && !sentence.token(first).lemma().equals("its");
        return owned ? sentence.token(first).span().union(sentence.token(last).span()) : null;
    }

    /** "The Chilean side". */
    private static boolean isSide(Mention mention) {
        return mention.type() == ActorType.COUNTRY
                && mention.place() == Sense.OfCountry.Kind.ADJECTIVE
                && mention.nameLast() > mention.nameFirst();
    }

    private static List<Participant> antecedent(Token who, SentenceCast actors) {
        Sentence sentence = actors.sentence();
        Token verb = sentence.head(who);
        Token noun = verb == null || verb.role() != Role.RELATIVE_CLAUSE ? null : sentence.head(verb);
        Mention mention = noun == null ? null : actors.mentionAt(noun);
        return mention == null ? List.of() : actors.participants(mention);
    }

    private static boolean isAuthor(Token token, Sentence sentence) {
        return token.form().equalsIgnoreCase("author")
                && token.index() > 0
                && sentence.token(token.index() - 1).form().equalsIgnoreCase("the");
    }
}
