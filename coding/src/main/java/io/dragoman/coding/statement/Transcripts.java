package io.dragoman.coding.statement;

import io.dragoman.coding.article.ArticleReading;
import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.mention.Mention;
import io.dragoman.coding.mention.Participant;
import io.dragoman.record.ActorType;
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
    private static final int LONGEST_LABEL = 12;

    private Transcripts() {}

    static List<Utterance> find(ArticleReading reading, SpeechWords words, Speakers speakers) {
        List<Participant> interviewed = interviewed(reading, words, speakers);
        Map<Integer, Utterance> turns = new TreeMap<>();
        int paragraph = -1;
        for (SentenceReading each : reading.sentences()) {
            Sentence sentence = each.sentence();
            boolean first = sentence.paragraph() != paragraph;
            paragraph = sentence.paragraph();
            boolean answer = first && colon(sentence) == 1 && words.isIn("answer-labels", sentence.token(0));
            int colon = answer ? 1 : first ? nameColon(each) : -1;
            if (colon > 0 && colon + 1 < sentence.size()) {
                List<Participant> speaker = answer ? interviewed : speakers.firstNamed(each, 0, colon - 1);
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

    /** The colon of a label at the head of a paragraph ("Question (Radio Lagos):"); −1 if there is none. */
    static int colon(Sentence sentence) {
        for (int i = 1; i < Math.min(LONGEST_LABEL, sentence.size()); i++) {
            if (sentence.token(i).form().equals(":")) {
                return i;
            }
        }
        return -1;
    }

    /** Whom an interview is with: the first person named before its first question who did not write it. */
    private static List<Participant> interviewed(ArticleReading reading, SpeechWords words, Speakers speakers) {
        for (SentenceReading each : reading.sentences()) {
            Sentence sentence = each.sentence();
            if (colon(sentence) > 0 && words.isIn("question-labels", sentence.token(0))) {
                return List.of();
            }
            for (Mention mention : each.actors().mentions()) {
                for (Participant participant : each.actors().participants(mention)) {
                    boolean person = mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.GUESS;
                    if (person
                            && mention.nameLast() > mention.nameFirst()
                            && participant.type() == ActorType.PERSON
                            && !participant.equals(speakers.author())) {
                        return List.of(participant);
                    }
                }
            }
        }
        return List.of();
    }

    private static int nameColon(SentenceReading reading) {
        Sentence sentence = reading.sentence();
        if (sentence.index() == 0) {
            // "Belarus: new measures": a title names what it is about.
            return -1;
        }
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
