package io.dragoman.exchange.scoring.article;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Brings the gold items of each kind together with the rule for them. */
final class MatchRules {

    private final GoldArticle gold;
    private final ScoredText text;
    private final ActorIndex actors;
    private final Sides sides;
    private final ParticipantReader participants;

    /** Takes the system's list of actors, in whatever state it is, to look up the ids that its items use. */
    MatchRules(GoldArticle gold, ScoredText text, JsonNode systemActors) {
        this.gold = gold;
        this.text = text;
        this.actors = new ActorIndex(gold.actors());
        this.sides = new Sides(actors);
        this.participants = new ParticipantReader(systemActors);
    }

    KindScore score(Kind kind, List<SystemItem> items) {
        EvidenceOverlap overlap = new EvidenceOverlap(text, kind);
        return scorer(kind, items, overlap).score(gold, overlap);
    }

    private KindScorer<?> scorer(Kind kind, List<SystemItem> items, EvidenceOverlap overlap) {
        return switch (kind) {
            case ACTORS -> new KindScorer<>(kind, gold.actors(), items, new ActorRule(actors));
            case EVENTS -> new KindScorer<>(kind, gold.events(), items, new EventRule(overlap, participants, sides));
            case STATEMENTS ->
                new KindScorer<>(kind, gold.statements(), items, new StatementRule(overlap, participants, sides));
            case AGREEMENTS ->
                new KindScorer<>(
                        kind,
                        gold.agreements(),
                        items,
                        new AgreementRule(overlap, participants, sides, gold.agreements()));
            case FIGURES -> new KindScorer<>(kind, gold.figures(), items, new FigureRule(overlap));
            case RELATIONS ->
                new KindScorer<>(kind, gold.relations(), items, new RelationRule(overlap, participants, sides));
            case TIMES -> new KindScorer<>(kind, gold.times(), items, new TimeRule(overlap));
            case PLACES -> new KindScorer<>(kind, gold.places(), items, new PlaceRule());
            case COREFERENCE ->
                new KindScorer<>(kind, gold.coreference(), items, new CoreferenceRule(overlap, participants, sides));
        };
    }
}
