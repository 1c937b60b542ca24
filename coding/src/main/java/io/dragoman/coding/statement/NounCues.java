package io.dragoman.coding.statement;

import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.mention.Participant;
import io.dragoman.record.Span;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is reported with a noun: "Peru's <u>claim</u> that Chile had lied", "his remark that “…”", "Peru's <u>answer</u>
 * was that …". Immutable.
 */
final class NounCues {

    private final SpeechWords words;
    private final Speakers speakers;
    private final Quotations quotations;
    private final QuoteKinds kinds;

    NounCues(SpeechWords words, Speakers speakers, Quotations quotations, QuoteKinds kinds) {
        this.words = words;
        this.speakers = speakers;
        this.quotations = quotations;
        this.kinds = kinds;
    }

    List<Utterance> find(SentenceReading reading) {
        Sentence sentence = reading.sentence();
        List<Utterance> found = new ArrayList<>();
        if (!sentence.parsed()) {
            return found;
        }
        for (Token token : sentence.tokens()) {
            Utterance utterance =
                    token.isNoun() && words.isIn("saying-nouns", token) ? utterance(reading, token) : null;
            if (utterance != null) {
                found.add(utterance);
            }
        }
        return found;
    }

    private @Nullable Utterance utterance(SentenceReading reading, Token noun) {
        Sentence sentence = reading.sentence();
        List<Token> owners = sentence.children(noun, Role.POSSESSIVE);
        Token clause = owners.isEmpty() ? null : said(sentence, noun);
        if (clause == null || quotations.around(noun.span()) != null) {
            return null;
        }
        List<Participant> speaker = speakers.named(reading, owners);
        if (speaker.isEmpty()) {
            return null;
        }
        List<Token> clauseWords = sentence.subtree(clause);
        Span content = clauseWords
                .get(0)
                .span()
                .union(clauseWords.get(clauseWords.size() - 1).span());
        Quotation quote = quotations.all().stream()
                .filter(each -> each.depth() == 0 && content.overlaps(each.outer()))
                .filter(each -> kinds.isPhrase(each, sentence))
                .findFirst()
                .orElse(null);
        Span whole = sentence.token(Grammar.firstOf(sentence, noun)).span().union(content);
        return new Utterance(
                null, reading, noun, noun.form(), speaker, false, List.of(), List.of(), whole, content, quote);
    }

    /** The clause with "that" under the noun, or under the copula that it is the subject of; null if there is none. */
    private static @Nullable Token said(Sentence sentence, Token noun) {
        Token head = sentence.head(noun);
        boolean subject = head != null && head.lemma().equals("be") && noun.role() == Role.SUBJECT;
        Token under = subject && head != null ? head : noun;
        for (Token child : sentence.children(under)) {
            boolean that = child.isVerb()
                    && child.index() > noun.index()
                    && sentence.children(child, Role.MARKER).stream()
                            .anyMatch(marker -> Grammar.lower(marker).equals("that"));
            if (that) {
                return child;
            }
        }
        return null;
    }
}
