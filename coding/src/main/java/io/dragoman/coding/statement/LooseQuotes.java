package io.dragoman.coding.statement;

import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.mention.Mention;
import io.dragoman.coding.mention.Participant;
import io.dragoman.record.Span;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds speakers for words in quotation marks that no reporting word introduces: after a colon, as a sentence of its own
 * after somebody's statement, or with the verb inside the marks.
 */
final class LooseQuotes {

    private static final int MOST_SIDES = 2;
    private static final int SPEAKER_REACH = 6;

    private final Speakers speakers;
    private final Headings headings;

    LooseQuotes(Speakers speakers, Headings headings) {
        this.speakers = speakers;
        this.headings = headings;
    }

    /**
     * The statement a quotation makes; null if it has no speaker.
     *
     * @param reading the sentence in which it begins
     * @param last the one in which it ends
     * @param before the statement before it in the text, null if there is none
     */
    @Nullable
    Utterance find(SentenceReading reading, SentenceReading last, Quotation quotation, @Nullable Utterance before) {
        Sentence sentence = reading.sentence();
        int at = Grammar.indexAt(sentence, quotation.outer().start());
        List<Participant> behind = namedBehind(last, quotation);
        if (!behind.isEmpty()) {
            return make(
                    reading, quotation, behind, false, last.sentence().span().union(quotation.outer()));
        }
        boolean sameParagraph = before != null && before.sentence().sentence().paragraph() == sentence.paragraph();
        if (at > 0 && sentence.token(at - 1).form().equals(":")) {
            List<Participant> speaker = ofClause(reading, at);
            if (speaker.isEmpty()) {
                speaker = headings.speaker(sentence.paragraph());
            }
            if (speaker.isEmpty() && before != null && sameParagraph) {
                speaker = before.speaker();
            }
            return make(reading, quotation, speaker, true, quotation.outer());
        }
        List<Participant> doer = doerOf(reading, quotation, at);
        if (!doer.isEmpty()) {
            Span whole = sentence.span().union(quotation.outer());
            return make(reading, quotation, doer, false, whole);
        }
        boolean begins = at == 0;
        boolean firstOfParagraph = begins
                && before != null
                && before.sentence().sentence().paragraph() + 1 == sentence.paragraph()
                && before.quote() != null;
        if (before != null && (sameParagraph || firstOfParagraph)) {
            return make(reading, quotation, before.speaker(), true, quotation.outer());
        }
        return null;
    }

    private static @Nullable Utterance make(
            SentenceReading reading, Quotation quotation, List<Participant> speaker, boolean implicit, Span whole) {
        return speaker.isEmpty()
                ? null
                : new Utterance(
                        null,
                        reading,
                        null,
                        null,
                        speaker,
                        implicit,
                        List.of(),
                        List.of(),
                        whole,
                        quotation.outer(),
                        quotation);
    }

    /**
     * “…,” <u>Colonel Diallo said</u>, “…,” <u>said Faure</u>: who stands beside a reporting word right behind a
     * quotation, whatever the tree makes of them.
     */
    private List<Participant> namedBehind(SentenceReading reading, Quotation quotation) {
        Sentence sentence = reading.sentence();
        int from = Grammar.indexAt(sentence, quotation.outer().end());
        int end = Math.min(sentence.size(), from + SPEAKER_REACH);
        for (int i = from; i < end; i++) {
            Token token = sentence.token(i);
            if (token.form().equals(".") || token.form().equals(";")) {
                break;
            }
            if (!isTag(token)) {
                continue;
            }
            for (Mention mention : reading.actors().mentions()) {
                boolean beside = (mention.first() >= from && mention.last() == i - 1)
                        || (mention.first() > i && mention.first() <= i + 2 && i <= from + 1);
                List<Participant> found =
                        beside ? speakers.named(reading, List.of(sentence.token(mention.head()))) : List.of();
                if (!found.isEmpty()) {
                    return found;
                }
            }
            if (i > from && sentence.token(i - 1).isCapitalized()) {
                return speakers.bySurname(sentence.token(i - 1));
            }
        }
        return List.of();
    }

    private static boolean isTag(Token token) {
        return switch (Grammar.lower(token)) {
            case "said",
                    "says",
                    "added",
                    "told",
                    "wrote",
                    "warned",
                    "declared",
                    "replied",
                    "insisted",
                    "remarked",
                    "noted",
                    "stressed",
                    "recalled",
                    "complained",
                    "explained",
                    "began",
                    "concluded",
                    "joked",
                    "announced",
                    "retorted",
                    "asked",
                    "continued" -> true;
            default -> false;
        };
    }

    /** Who acts in the clause before a colon, if it is one or two. */
    private List<Participant> ofClause(SentenceReading reading, int colon) {
        Sentence sentence = reading.sentence();
        for (Token token : sentence.tokens()) {
            boolean main = token.index() < colon && token.isVerb() && token.role() == Role.ROOT;
            if (main) {
                List<Participant> doers = speakers.named(reading, Grammar.doers(sentence, token));
                return doers.size() > MOST_SIDES ? List.of() : doers;
            }
        }
        return List.of();
    }

    /** The subject before marks that begin with its verb: The two sides “signed …”. */
    private List<Participant> doerOf(SentenceReading reading, Quotation quotation, int at) {
        Sentence sentence = reading.sentence();
        if (!sentence.parsed() || at == 0 || at + 1 >= sentence.size()) {
            return List.of();
        }
        Token verb = sentence.token(at + 1);
        boolean finite = verb.tag().equals("VBD")
                || verb.tag().equals("VBZ")
                || verb.tag().equals("VBP");
        return finite && quotation.outer().contains(verb.span())
                ? speakers.named(reading, Grammar.doers(sentence, verb))
                : List.of();
    }
}
