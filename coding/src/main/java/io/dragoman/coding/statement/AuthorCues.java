package io.dragoman.coding.statement;

import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.lexicon.SpeechEntry;
import io.dragoman.coding.mention.Participant;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the author's own judgements: "it appears that …", "for sure", "there is little chance that …". */
final class AuthorCues {

    private final SpeechWords words;
    private final Speakers speakers;
    private final Quotations quotations;

    AuthorCues(SpeechWords words, Speakers speakers, Quotations quotations) {
        this.words = words;
        this.speakers = speakers;
        this.quotations = quotations;
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
