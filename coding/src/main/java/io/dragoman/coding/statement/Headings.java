package io.dragoman.coding.statement;

import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.mention.Participant;
import io.dragoman.text.ArticleText;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whose words a list gives: a line such as "the gist of the minister's speeches:" speaks for the points below it that do
 * not name a speaker of their own.
 */
final class Headings {

    private static final String BULLETS = "•‣◦*-–—·▪";

    private final Map<Integer, List<Participant>> speakers = new HashMap<>();

    Headings(List<SentenceReading> sentences, ArticleText text, SpeechWords words, Speakers names) {
        List<Participant> current = List.of();
        int paragraph = -1;
        for (SentenceReading each : sentences) {
            Sentence sentence = each.sentence();
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                if (!isPoint(text, sentence)) {
                    current = List.of();
                }
                speakers.put(paragraph, current);
            }
            if (sentence.token(sentence.size() - 1).form().equals(":")) {
                current = ofSpeech(each, words, names);
            }
        }
    }

    /** Who speaks in a paragraph according to the heading above it; empty if none does. */
    List<Participant> speaker(int paragraph) {
        return speakers.getOrDefault(paragraph, List.of());
    }

    private static List<Participant> ofSpeech(SentenceReading reading, SpeechWords words, Speakers names) {
        for (Token token : reading.sentence().tokens()) {
            if (token.isNoun() && words.isIn("speeches", token)) {
                return names.issuers(reading, token);
            }
        }
        return List.of();
    }

    private static boolean isPoint(ArticleText text, Sentence sentence) {
        String string = text.string();
        int at = text.toUtf16(sentence.span().start()) - 1;
        while (at >= 0 && (string.charAt(at) == ' ' || string.charAt(at) == '\u00a0' || string.charAt(at) == '\t')) {
            at--;
        }
        return at >= 0 && BULLETS.indexOf(string.charAt(at)) >= 0;
    }
}
