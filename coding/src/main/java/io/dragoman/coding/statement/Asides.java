package io.dragoman.coding.statement;

import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.lexicon.SpeechEntry;
import io.dragoman.coding.lexicon.SpeechEntry.Content;
import io.dragoman.coding.mention.Participant;
import io.dragoman.record.Span;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds reporting clauses between two commas of what they report: "The lake, <u>said the premier</u>, is ours"; "Nothing,
 * <u>she went on</u>, has changed". The tree seldom shows them, so the words between the commas decide. Immutable.
 */
final class Asides {

    private static final int LONGEST = 14;
    private static final int FEWEST_BEHIND = 3;

    private final SpeechWords words;
    private final Speakers speakers;
    private final Quotations quotations;
    private final QuoteKinds kinds;

    Asides(SpeechWords words, Speakers speakers, Quotations quotations, QuoteKinds kinds) {
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
        for (int open = 1; open < sentence.size() - FEWEST_BEHIND; open++) {
            if (!sentence.token(open).form().equals(",")
                    || quotations.around(sentence.token(open).span()) != null) {
                continue;
            }
            int close = open + 1;
            while (close < sentence.size() && !sentence.token(close).form().equals(",")) {
                close++;
            }
            boolean fits = close < sentence.size() - FEWEST_BEHIND && close - open <= LONGEST && close - open > 1;
            Utterance utterance = fits ? aside(reading, open, close) : null;
            if (utterance != null) {
                found.add(utterance);
            }
        }
        return found;
    }

    private @Nullable Utterance aside(SentenceReading reading, int open, int close) {
        Sentence sentence = reading.sentence();
        List<Token> inside = sentence.between(open + 1, close);
        List<Token> verbs =
                inside.stream().filter(token -> token.tag().matches("VB[DPZ]")).toList();
        if (verbs.size() != 1 || inside.stream().anyMatch(token -> token.tag().matches("W.*|CC|TO|VBG"))) {
            return null;
        }
        Token verb = verbs.get(0);
        SpeechEntry entry = entry(sentence, verb);
        boolean verbFirst = verb.index() == open + 1;
        List<Token> names =
                names(sentence, verb, verbFirst ? verb.index() + 1 : open + 1, verbFirst ? close : verb.index());
        if (entry == null || names.isEmpty() || quotations.around(verb.span()) != null) {
            return null;
        }
        boolean pronoun = names.get(0).tag().equals("PRP");
        boolean goesOn = pronoun && verb.lemma().matches("add|go|continue|conclude");
        List<Participant> speaker = goesOn
                ? List.of()
                : pronoun && Grammar.lower(names.get(0)).equals("it")
                        ? speakers.firstNamed(reading, 0, open - 1)
                        : speakers.named(reading, names);
        if (speaker.isEmpty() && !pronoun) {
            return null;
        }
        Span content = sentence.span();
        Quotation quote = quotations.all().stream()
                .filter(each -> each.depth() == 0 && content.contains(each.outer()))
                .filter(each -> kinds.isPhrase(each, sentence))
                .findFirst()
                .orElse(null);
        return new Utterance(
                entry,
                reading,
                verb,
                verb.form(),
                speaker,
                speaker.isEmpty(),
                List.of(),
                List.of(),
                content,
                content,
                quote);
    }

    private @Nullable SpeechEntry entry(Sentence sentence, Token verb) {
        return words.governing(sentence, verb).stream()
                .map(SpeechWords.Match::entry)
                .filter(each -> each.content().contains(Content.CLAUSE))
                .findFirst()
                .orElse(null);
    }

    /** The head of the noun phrase or the pronoun between two tokens; empty if there is anything else. */
    private static List<Token> names(Sentence sentence, Token verb, int from, int to) {
        if (from >= to) {
            return List.of();
        }
        List<Token> own = sentence.children(verb, Role.SUBJECT).stream()
                .filter(token -> token.index() >= from && token.index() < to)
                .toList();
        if (!own.isEmpty()) {
            return own;
        }
        Token last = null;
        for (Token token : sentence.between(from, to)) {
            if (token.tag().equals("IN")) {
                break;
            }
            if (token.isNoun() || token.tag().equals("PRP")) {
                last = token;
            } else if (!token.tag().matches("DT|JJ.*|PRP\\$|POS|RB")) {
                return List.of();
            }
        }
        return last == null ? List.of() : List.of(last);
    }
}
