package io.dragoman.coding.statement;

import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.lexicon.SpeechEntry;
import io.dragoman.coding.mention.Participant;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the author's own judgements: "it appears that …", "for sure", "there is little chance that …". */
final class AuthorCues {

    private static final int REACH = 6;
    private static final Set<String> COPULAS = Set.of(
            "is", "are", "was", "were", "remains", "remain", "seems", "seem", "looks", "look", "appears", "appear");

    private final SpeechWords words;
    private final Speakers speakers;
    private final Quotations quotations;

    AuthorCues(SpeechWords words, Speakers speakers, Quotations quotations) {
        this.words = words;
        this.speakers = speakers;
        this.quotations = quotations;
    }

    /** "is … an <u>opportunity</u>", "is more <u>evident</u> than": a copula with a word that weighs. */
    private SpeechWords.@Nullable Match evaluation(Sentence sentence, Token token) {
        if (!COPULAS.contains(Grammar.lower(token))) {
            return null;
        }
        for (int i = token.index() + 1; i < Math.min(sentence.size(), token.index() + REACH); i++) {
            Token next = sentence.token(i);
            SpeechWords.Match match = words.phrase(sentence, i, SpeechEntry.Form.EVALUATION);
            if (match != null) {
                return new SpeechWords.Match(match.entry(), token.index(), match.last());
            }
            if (next.form().matches("[,;:.“\"(]") || next.isVerb()) {
                break;
            }
        }
        return null;
    }

    /** The sentence as the author's judgement; null if nothing marks it as one, or nobody signed the article. */
    @Nullable
    Utterance find(SentenceReading reading) {
        Participant author = speakers.author();
        Sentence sentence = reading.sentence();
        if (author == null) {
            return null;
        }
        for (Token token : sentence.tokens()) {
            SpeechWords.Match match = words.phrase(sentence, token.index(), SpeechEntry.Form.AUTHOR);
            if (match == null) {
                match = evaluation(sentence, token);
            }
            if (match != null && quotations.around(token.span()) == null) {
                StringBuilder verb = new StringBuilder();
                boolean named = false;
                for (int i = match.first(); i <= match.last(); i++) {
                    verb.append(i > match.first() ? " " : "").append(Grammar.lower(sentence.token(i)));
                    named |= speakers.isAuthor(sentence.token(i));
                }
                return new Utterance(
                        match.entry(),
                        reading,
                        token,
                        verb.toString(),
                        List.of(author),
                        !named,
                        List.of(),
                        List.of(),
                        sentence.span(),
                        sentence.span(),
                        null);
            }
        }
        return null;
    }
}
