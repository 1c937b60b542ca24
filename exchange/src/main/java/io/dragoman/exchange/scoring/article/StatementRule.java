package io.dragoman.exchange.scoring.article;

import io.dragoman.exchange.scoring.shared.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A statement is found by its sentence and the country of its speaker. */
final class StatementRule implements MatchRule<GoldStatement> {

    private static final double SAME_QUOTE = 0.7;

    private final EvidenceOverlap overlap;
    private final ParticipantReader participants;
    private final Sides sides;

    StatementRule(EvidenceOverlap overlap, ParticipantReader participants, Sides sides) {
        this.overlap = overlap;
        this.participants = participants;
        this.sides = sides;
    }

    @Override
    public @Nullable Fit fit(GoldStatement gold, SystemItem item) {
        if (!overlap.holds(gold, item.spans())) {
            return null;
        }
        List<Participant> speaker = participants.read(item.field("speaker"));
        List<Participant> target = participants.read(item.field("target"));
        if (speaker.isEmpty() || !sides.fewEnough(gold.speaker(), speaker) || !sides.fewEnough(gold.target(), target)) {
            return null;
        }
        boolean exact = sides.sameActor(gold.speakers(), speaker);
        if (!exact && !sides.sameCountry(gold.speakers(), speaker, List.of())) {
            return null;
        }
        String stance = item.string("stance").isEmpty() ? "neutral" : item.string("stance");
        return Fit.bare()
                .with("speaker_exact", exact)
                .with("quote", gold.quote().isEmpty() || sameWords(gold.quote(), item.string("quote")))
                .with("stance", gold.stances().contains(stance.toLowerCase(Locale.ROOT)))
                .with("target", sides.sameCountry(gold.target(), target, List.of()));
    }

    private static boolean sameWords(String goldQuote, String quote) {
        Set<String> words = new HashSet<>(Words.tokens(quote));
        if (words.isEmpty()) {
            return false;
        }
        Set<String> all = new HashSet<>(Words.tokens(goldQuote));
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(all);
        all.addAll(words);
        return (double) shared.size() / all.size() >= SAME_QUOTE;
    }
}
