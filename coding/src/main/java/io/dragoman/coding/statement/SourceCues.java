package io.dragoman.coding.statement;

import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.lexicon.SpeechEntry;
import io.dragoman.coding.mention.Participant;
import io.dragoman.record.Span;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what is reported without a verb of saying: "according to X", "in X's view", "as X put it", "as reported by X". */
final class SourceCues {

    private static final int LONGEST = 16;

    private final SpeechWords words;
    private final Speakers speakers;
    private final Quotations quotations;
    private final QuoteKinds kinds;

    SourceCues(SpeechWords words, Speakers speakers, Quotations quotations, QuoteKinds kinds) {
        this.words = words;
        this.speakers = speakers;
        this.quotations = quotations;
        this.kinds = kinds;
    }

    List<Utterance> find(SentenceReading reading) {
        Sentence sentence = reading.sentence();
        List<Utterance> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (quotations.around(token.span()) != null) {
                continue;
            }
            Utterance utterance = phrase(reading, token.index());
            if (utterance == null) {
                utterance = opinion(reading, token);
            }
            if (utterance == null) {
                utterance = asReported(reading, token);
            }
            if (utterance != null) {
                found.add(utterance);
            }
        }
        return found;
    }

    private @Nullable Utterance phrase(SentenceReading reading, int at) {
        SpeechWords.Match match = words.phrase(reading.sentence(), at, SpeechEntry.Form.SOURCE);
        if (match == null || match.last() + 1 >= reading.sentence().size()) {
            return null;
        }
        Sentence sentence = reading.sentence();
        int end = comma(sentence, match.last() + 1);
        List<Participant> speaker = List.of();
        if (sentence.parsed()) {
            for (int i = match.first(); i <= match.last() && speaker.isEmpty(); i++) {
                speaker = speakers.namedBefore(
                        reading, sentence.children(sentence.token(i), Role.PREPOSITION_OBJECT), end);
            }
        } else {
            speaker = speakers.firstNamed(reading, match.last() + 1, Math.min(end, match.last() + 4));
        }
        return make(reading, match.entry(), match.first(), end, match.last(), speaker);
    }

    private @Nullable Utterance opinion(SentenceReading reading, Token token) {
        Sentence sentence = reading.sentence();
        SpeechWords.Match match = words.phrase(sentence, token.index(), SpeechEntry.Form.OPINION);
        Token head = sentence.head(token);
        if (match == null || head == null || !Grammar.lower(head).matches("in|by|from|to")) {
            return null;
        }
        List<Token> owners = sentence.children(token, Role.POSSESSIVE);
        boolean mine = owners.stream().anyMatch(owner -> Grammar.lower(owner).matches("my|our"));
        Participant author = speakers.author();
        List<Participant> speaker = mine && author != null ? List.of(author) : speakers.named(reading, owners);
        if (speaker.isEmpty()) {
            for (Token of : sentence.children(token, Role.PREPOSITION)) {
                speaker = speakers.named(reading, sentence.children(of, Role.PREPOSITION_OBJECT));
            }
        }
        return make(reading, match.entry(), head.index(), comma(sentence, token.index()), token.index(), speaker);
    }

    /** "As reported in the release issued by the ministry, …", "as the minister put it". */
    private @Nullable Utterance asReported(SentenceReading reading, Token token) {
        Sentence sentence = reading.sentence();
        if (!Grammar.lower(token).equals("as") || !sentence.parsed()) {
            return null;
        }
        int end = comma(sentence, token.index());
        for (int i = token.index() + 1; i < end && i <= token.index() + LONGEST; i++) {
            Token verb = sentence.token(i);
            List<SpeechWords.Match> matches = verb.isVerb() ? words.governing(sentence, verb) : List.of();
            if (matches.isEmpty()) {
                if (verb.isVerb() && verb.role() != Role.AUXILIARY) {
                    return null;
                }
                continue;
            }
            boolean participle = verb.tag().equals("VBN") && i == token.index() + 1;
            List<Participant> speaker = participle
                    ? speakers.firstNamed(reading, i + 1, end)
                    : i == token.index() + 1 ? List.of() : speakers.named(reading, Grammar.doers(sentence, verb));
            return make(reading, matches.get(0).entry(), token.index(), end, i, speaker);
        }
        return null;
    }

    /** What such a phrase reports is the rest of its sentence: what follows it, or what stands before. */
    private @Nullable Utterance make(
            SentenceReading reading, SpeechEntry entry, int first, int end, int cue, List<Participant> speaker) {
        Sentence sentence = reading.sentence();
        if (speaker.isEmpty() && !ofDocument(sentence, first, end)) {
            return null;
        }
        boolean after = end + 1 < sentence.size() - 1;
        int from = after ? Math.min(end + 1, sentence.size() - 1) : 0;
        int to = after ? sentence.size() - 1 : Math.max(0, first - 1);
        if (to < from) {
            return null;
        }
        Span content = sentence.token(from).span().union(sentence.token(to).span());
        Quotation quote = null;
        for (Quotation each : quotations.all()) {
            boolean here = each.depth() == 0 && each.outer().overlaps(content);
            if (here && kinds.isPhrase(each, sentence) && (quote == null || kinds.isSpeech(each))) {
                quote = each;
            }
        }
        Span whole = sentence.token(first)
                .span()
                .union(sentence.token(Math.max(first, end - (after ? 0 : 1))).span())
                .union(content);
        return new Utterance(
                entry,
                reading,
                sentence.token(cue),
                sentence.token(cue).isVerb() ? "as " + Grammar.lower(sentence.token(cue)) : verb(sentence, first, cue),
                speaker,
                speaker.isEmpty(),
                List.of(),
                List.of(),
                quote == null ? whole : whole.union(quote.outer()),
                content,
                quote);
    }

    /** "according to the communiqué": the sides speak. */
    private boolean ofDocument(Sentence sentence, int first, int end) {
        return sentence.between(first, Math.min(end, sentence.size())).stream()
                .anyMatch(token -> words.isIn("joint-documents", token));
    }

    private static String verb(Sentence sentence, int first, int cue) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= cue; i++) {
            words.append(i > first ? " " : "").append(Grammar.lower(sentence.token(i)));
        }
        return words.toString();
    }

    private static int comma(Sentence sentence, int from) {
        for (int i = from; i < sentence.size(); i++) {
            if (sentence.token(i).form().matches("[,;:“\"]")) {
                return i;
            }
        }
        return sentence.size() - 1;
    }
}
