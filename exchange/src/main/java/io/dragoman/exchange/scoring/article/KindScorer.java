package io.dragoman.exchange.scoring.article;

import io.dragoman.exchange.scoring.shared.Ratio;
import io.dragoman.record.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Scores the items of one kind: lays out which fit, pairs them, counts. */
final class KindScorer<G extends GoldItem> {

    private final Kind kind;
    private final List<G> gold;
    private final List<SystemItem> system;
    private final MatchRule<G> rule;
    private final FitTable fits;
    /** The system item of each gold item that was found. */
    private final Map<Integer, Integer> found;

    KindScorer(Kind kind, List<G> gold, List<SystemItem> system, MatchRule<G> rule) {
        this.kind = kind;
        this.gold = gold;
        this.system = system;
        this.rule = rule;
        this.fits = fits();
        this.found = ItemMatching.match(fits, item -> gold.get(item).core());
    }

    private FitTable fits() {
        FitTable table = new FitTable(gold.size());
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < system.size(); j++) {
                SystemItem item = system.get(j);
                boolean unsupported = kind.needsEvidence() && item.spans().isEmpty();
                Fit fit = item.malformed() || unsupported ? null : rule.fit(gold.get(i), item);
                if (fit != null) {
                    table.put(i, j, fit);
                }
            }
        }
        return table;
    }

    KindScore score(GoldArticle article, EvidenceOverlap overlap) {
        List<MalformedItem> malformed = new ArrayList<>();
        List<Integer> badOffsets = new ArrayList<>();
        int leaks = 0;
        for (int j = 0; j < system.size(); j++) {
            SystemItem item = system.get(j);
            if (item.fault() != null) {
                malformed.add(new MalformedItem(j, item.fault()));
            }
            if (item.badOffset()) {
                badOffsets.add(j);
            }
            if (touches(article.furniture(), item.spans())) {
                leaks++;
            }
        }
        PrecisionScore precision = precision(article.exhaustive(), overlap, badOffsets.size());
        return new KindScore(tier(true), tier(false), precision, malformed, badOffsets, leaks, negationErrors());
    }

    private static boolean touches(List<Span> furniture, List<Span> spans) {
        return spans.stream().anyMatch(span -> furniture.stream().anyMatch(span::overlaps));
    }

    private TierScore tier(boolean core) {
        int all = 0;
        int hits = 0;
        int full = 0;
        List<String> missed = new ArrayList<>();
        Map<String, Ratio> attributes = new LinkedHashMap<>();
        for (int i = 0; i < gold.size(); i++) {
            if (gold.get(i).core() != core) {
                continue;
            }
            all++;
            Fit fit = fit(i);
            if (fit == null) {
                missed.add(gold.get(i).id());
                continue;
            }
            hits++;
            full += fit.full(rule.reportedOnly()) ? 1 : 0;
            fit.attributes().forEach((name, right) -> attributes.merge(name, new Ratio(right ? 1 : 0, 1), Ratio::plus));
        }
        return new TierScore(new Ratio(hits, all), new Ratio(full, all), missed, attributes);
    }

    /** How a gold item was found; null where it was not. */
    private @Nullable Fit fit(int goldItem) {
        Integer item = found.get(goldItem);
        return item == null ? null : fits.get(goldItem, item);
    }

    private PrecisionScore precision(boolean exhaustive, EvidenceOverlap overlap, int badOffsets) {
        int agree = 0;
        int disagree = 0;
        int noEvidence = 0;
        int outside = 0;
        int malformed = 0;
        for (int j = 0; j < system.size(); j++) {
            List<Span> spans = system.get(j).spans();
            if (system.get(j).malformed()) {
                malformed++;
            } else if (fits.fitsAny(j)) {
                agree++;
            } else if (kind.needsEvidence() && spans.isEmpty()) {
                noEvidence++;
            } else if (kind.needsEvidence() ? gold.stream().anyMatch(item -> overlap.holds(item, spans)) : exhaustive) {
                disagree++;
            } else {
                outside++;
            }
        }
        return new PrecisionScore(
                system.size(), found.size(), agree, disagree, noEvidence, outside, malformed, badOffsets);
    }

    private List<String> negationErrors() {
        List<String> errors = new ArrayList<>();
        found.forEach((i, j) -> {
            Fit fit = fits.get(i, j);
            if (fit != null && rule.negationError(gold.get(i), system.get(j), fit)) {
                errors.add(gold.get(i).id());
            }
        });
        return errors;
    }
}
