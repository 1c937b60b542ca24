package io.dragoman.exchange.scoring.article;

import io.dragoman.exchange.scoring.shared.CodePoints;
import io.dragoman.exchange.scoring.shared.NormalizedText;
import io.dragoman.exchange.scoring.shared.Words;
import io.dragoman.record.Span;
import java.util.ArrayList;
import java.util.List;

/** The article's text: where a snippet stands in it, and which sentences a span lies in. Immutable. */
final class ScoredText {

    private static final int SHORTEST_SNIPPET = 3;

    private final CodePoints text;
    private final NormalizedText normalized;
    private final List<Span> sentences;

    ScoredText(String text) {
        this.text = new CodePoints(text);
        this.normalized = NormalizedText.of(text);
        this.sentences = new SentenceSplitter(this.text).sentences();
    }

    /** Length in code points. */
    int length() {
        return text.length();
    }

    /** All places of a snippet, but for case, marks and blanks; none for one of under three characters. */
    List<Span> find(String snippet) {
        String wanted = Words.normalized(snippet);
        List<Span> places = new ArrayList<>();
        if (Words.length(wanted) < SHORTEST_SNIPPET) {
            return places;
        }
        String all = normalized.text();
        for (int at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1)) {
            places.add(new Span(normalized.origin(at), normalized.origin(at + wanted.length() - 1) + 1));
        }
        return places;
    }

    /** Whether the snippet stands at the span, but for case, marks and blanks. */
    boolean standsAt(Span span, String snippet) {
        return Words.normalized(text.slice(span)).equals(Words.normalized(snippet));
    }

    /** The span widened to the sentences it touches; itself where it touches none. */
    Span widen(Span span) {
        Span widened = null;
        for (Span sentence : sentences) {
            if (sentence.overlaps(span)) {
                widened = widened == null ? sentence : widened.union(sentence);
            }
        }
        return widened == null ? span : widened;
    }
}
