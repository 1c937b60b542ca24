package io.dragoman.app;

import io.dragoman.record.Actor;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Event;
import io.dragoman.text.AnalyzedArticle;
import io.dragoman.text.Article;
import io.dragoman.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Codes articles with the gate and with every sentence parsed, and counts what the gate spares and what it loses. */
final class GateTrial {

    private final Engine engine;
    private int articles;
    private int sentences;
    private int parsed;
    private int events;
    private int lost;
    private int headings;
    private int altered;
    private final List<String> losses = new ArrayList<>();

    GateTrial(Engine engine) {
        this.engine = engine;
    }

    /**
     * What came of it.
     *
     * @param parsed sentences that the gate let through
     * @param events found with every sentence parsed
     * @param lost of these, those of which the gated record has no event by the same word and code
     * @param headings those of headings of one or two words, which are not counted as lost
     * @param altered those which the gated record has with another modality or other actors
     * @param losses the words of the lost ones in their sentences
     */
    record Outcome(
            int articles,
            int sentences,
            int parsed,
            int events,
            int lost,
            int headings,
            int altered,
            List<String> losses) {
        Outcome {
            losses = List.copyOf(losses);
        }

        double parsedShare() {
            return sentences == 0 ? 0 : (double) parsed / sentences;
        }

        double lostShare() {
            return events == 0 ? 0 : (double) lost / events;
        }
    }

    void add(Article article) {
        AnalyzedArticle gated = engine.analyzer().analyze(article);
        articles++;
        sentences += gated.sentences().size();
        parsed += (int) gated.sentences().stream().filter(Sentence::parsed).count();
        ArticleRecord open = engine.coder().code(engine.openAnalyzer().analyze(article));
        compare(engine.coder().code(gated), open);
    }

    Outcome outcome() {
        return new Outcome(articles, sentences, parsed, events, lost, headings, altered, losses);
    }

    private void compare(ArticleRecord gated, ArticleRecord open) {
        List<String> kept = gated.events().stream().map(GateTrial::act).toList();
        List<String> whole =
                gated.events().stream().map(event -> whole(event, gated)).toList();
        for (Event event : open.events()) {
            events++;
            boolean found = kept.contains(act(event));
            if (!found && isHeading(event.evidence().get(0).text())) {
                headings++;
            } else if (!found) {
                lost++;
                losses.add(event.trigger().text() + " (" + event.cameo() + "): "
                        + event.evidence().get(0).text());
            } else if (!whole.contains(whole(event, open))) {
                altered++;
            }
        }
    }

    /** One or two words, which the gate never lets through: "Further meetings" only repeats what the text tells. */
    private static boolean isHeading(String sentence) {
        return sentence.strip().split("\\s+", -1).length < 3;
    }

    private static String act(Event event) {
        return event.trigger().span() + " " + event.cameo();
    }

    private static String whole(Event event, ArticleRecord record) {
        // Ids number the actors as they come, names stay.
        Map<String, String> names = record.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
        return act(event) + " " + event.modality()
                + event.source().stream().map(names::get).toList()
                + event.target().stream().map(names::get).toList();
    }
}
