package io.dragoman.coding.statement;

import io.dragoman.coding.article.ArticleReading;
import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.mention.Mention;
import io.dragoman.coding.mention.Participant;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.List;

/** Says whose question a statement answers: "asked by reporters, he …", or the question before an answer. */
final class Askers {

    private final ArticleReading reading;
    private final SpeechWords words;

    Askers(ArticleReading reading, SpeechWords words) {
        this.reading = reading;
        this.words = words;
    }

    List<Participant> of(Utterance utterance) {
        return utterance.entry() == null && utterance.cue() == null && !utterance.implicit()
                ? ofQuestionBefore(utterance.sentence().sentence().paragraph())
                : ofSentence(utterance.sentence());
    }

    private List<Participant> ofSentence(SentenceReading each) {
        Sentence sentence = each.sentence();
        for (Token token : sentence.tokens()) {
            boolean asked = token.tag().equals("VBN")
                    && Grammar.lower(token).matches("asked|questioned|pressed")
                    && sentence.child(token, Role.PASSIVE_AUXILIARY) == null;
            if (!asked) {
                continue;
            }
            for (Token agent : sentence.children(token)) {
                if (Grammar.lower(agent).equals("by")) {
                    return each.actors()
                            .find(sentence.children(agent, Role.PREPOSITION_OBJECT))
                            .participants();
                }
            }
        }
        return List.of();
    }

    /** Who is named between "Question" and its colon in the paragraph before. */
    private List<Participant> ofQuestionBefore(int paragraph) {
        for (SentenceReading each : reading.sentences()) {
            if (each.sentence().paragraph() != paragraph - 1) {
                continue;
            }
            int colon = Transcripts.colon(each.sentence());
            if (colon < 0 || !words.isIn("question-labels", each.sentence().token(0))) {
                return List.of();
            }
            for (Mention mention : each.actors().mentions()) {
                if (mention.first() > 0 && mention.last() < colon) {
                    return each.actors().participants(mention);
                }
            }
            return List.of();
        }
        return List.of();
    }
}
