package io.dragoman.coding.statement;

import io.dragoman.coding.article.ArticleReading;
import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.mention.Mention;
import io.dragoman.coding.mention.Participant;
import io.dragoman.record.Span;
import io.dragoman.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the turns of interviews and briefings: paragraphs that begin with a speaker's name and a colon. */
final class Transcripts {

    private static final int FEWEST_TURNS = 2;
    private static final int LONGEST = 880;

    private Transcripts() {}

    static List<Utterance> find(ArticleReading reading, Speakers speakers) {
        Map<Integer, Utterance> turns = new TreeMap<>();
        int paragraph = -1;
        for (SentenceReading each : reading.sentences()) {
            Sentence sentence = each.sentence();
            boolean first = sentence.paragraph() != paragraph;
            paragraph = sentence.paragraph();
            int colon = first ? colon(each) : -1;
            if (colon > 0 && colon + 1 < sentence.size()) {
                List<Participant> speaker = speakers.firstNamed(each, 0, colon - 1);
                if (!speaker.isEmpty()) {
                    turns.put(paragraph, turn(each, colon, speaker));
                }
            } else if (!first && turns.containsKey(paragraph)) {
                Utterance turn = turns.get(paragraph);
                if (turn != null && turn.whole().union(sentence.span()).length() <= LONGEST) {
                    turns.put(paragraph, longer(turn, sentence.span()));
                }
            }
        }
        return turns.size() < FEWEST_TURNS ? List.of() : new ArrayList<>(turns.values());
    }

    private static int colon(SentenceReading reading) {
        Sentence sentence = reading.sentence();
        for (Mention mention : reading.actors().mentions()) {
            boolean opens = (mention.first() == 0 && mention.form() == Mention.Form.NAME)
                    || (mention.first() <= 1 && mention.form() == Mention.Form.ROLE);
            if (opens
                    && mention.last() + 1 < sentence.size()
                    && sentence.token(mention.last() + 1).form().equals(":")) {
                return mention.last() + 1;
            }
        }
        return -1;
    }

    private static Utterance turn(SentenceReading reading, int colon, List<Participant> speaker) {
        Sentence sentence = reading.sentence();
        Span words = sentence.token(colon + 1)
                .span()
                .union(sentence.token(sentence.size() - 1).span());
        return new Utterance(
                null,
                reading,
                null,
                null,
                speaker,
                false,
                List.of(),
                List.of(),
                sentence.span(),
                words,
                new Quotation(words, words, 0, true));
    }

    private static Utterance longer(Utterance turn, Span more) {
        Span words = turn.content().union(more);
        return new Utterance(
                null,
                turn.sentence(),
                null,
                null,
                turn.speaker(),
                false,
                List.of(),
                List.of(),
                turn.whole().union(more),
                words,
                new Quotation(words, words, 0, true));
    }
}
