package io.dragoman.coding.figure;

import io.dragoman.coding.article.ArticleReading;
import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.lexicon.FigureEntry.Kind;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.time.TimeMention;
import io.dragoman.record.Figure;
import io.dragoman.record.Span;
import io.dragoman.record.Statement;
import io.dragoman.text.ArticleText;
import io.dragoman.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the figures of an article. Immutable and thread-safe. */
public final class FigureFinder {

    private final FigureWords words;
    private final AmountReader amounts;
    private final UnitFinder units;

    public FigureFinder(Lexicon lexicon) {
        this.words = new FigureWords(lexicon.findings().figures());
        this.amounts = new AmountReader(words);
        this.units = new UnitFinder(words);
    }

    /**
     * The figures in the order of the text.
     *
     * @param statements of the same article; a figure within one is stated by its speaker
     */
    public List<Figure> find(ArticleReading reading, List<Statement> statements) {
        List<Figure> figures = new ArrayList<>();
        LocalDate published = reading.article().document().published();
        String unit = null;
        int paragraph = -1;
        for (SentenceReading each : reading.sentences()) {
            Sentence sentence = each.sentence();
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                unit = null;
            }
            List<TimeMention> here = reading.times().stream()
                    .filter(time -> time.sentence() == sentence.index())
                    .toList();
            List<Found> found = measured(sentence, here, unit);
            List<Measure> measures = found.stream().map(Found::measure).toList();
            for (Found one : found) {
                unit = one.measure().unit();
                figures.add(figure(
                        "f" + (figures.size() + 1),
                        one,
                        sentence,
                        reading.article().text(),
                        FigureContext.year(sentence, one.measure(), here, measures, published),
                        statements));
            }
        }
        return figures;
    }

    private List<Found> measured(Sentence sentence, List<TimeMention> here, @Nullable String unitBefore) {
        List<Found> found = new ArrayList<>();
        List<Amount> all = amounts.all(sentence);
        String before = unitBefore;
        String money = unitBefore != null && isMoney(unitBefore) ? unitBefore : null;
        for (int i = 0; i < all.size(); i++) {
            Amount amount = all.get(i);
            Span span = sentence.token(amount.first())
                    .span()
                    .union(sentence.token(amount.last()).span());
            boolean date = here.stream().anyMatch(time -> time.span().overlaps(span));
            Measure measure = units.find(sentence, amount, amount.scaled() && money != null ? money : before);
            if (i + 1 < all.size() && joins(sentence, amount, all.get(i + 1))) {
                // "between 3,000 and 4,000 troops", "3 to 4 per cent", "between $5 and $7 billion"
                Measure shared = measure == null ? units.find(sentence, all.get(i + 1), before) : null;
                if (shared != null) {
                    measure = new Measure(shared.unit(), amount.first(), amount.last(), shared.noun());
                }
                amount = alike(amount, all.get(i + 1));
            }
            boolean again = measure != null && !found.isEmpty() && isConversion(sentence, found, amount, measure);
            if (measure != null && !date && !again) {
                found.add(new Found(amount, measure));
                before = measure.unit();
                money = isMoney(before) ? before : money;
            }
        }
        return found;
    }

    /** "€60m (<u>£52m; $70m</u>)": the same sum in another currency. */
    private static boolean isConversion(Sentence sentence, List<Found> found, Amount amount, Measure measure) {
        Measure last = found.get(found.size() - 1).measure();
        int open = last.last() + 1;
        boolean money =
                isMoney(last.unit()) && isMoney(measure.unit()) && !last.unit().equals(measure.unit());
        return money
                && open < measure.first()
                && sentence.token(open).form().equals("(")
                && sentence.between(open, amount.first()).stream()
                        .noneMatch(token -> token.form().equals(")"));
    }

    private static boolean isMoney(String unit) {
        return unit.matches("[A-Z]{3}");
    }

    /** Whether two numbers are the ends of a range. */
    private boolean joins(Sentence sentence, Amount low, Amount high) {
        if (high.first() == low.first()) {
            return true;
        }
        boolean sign = words.is(Kind.MONEY, FigureWords.lower(sentence.token(high.first() - 1)));
        if (high.first() != low.last() + (sign ? 3 : 2)) {
            return false;
        }
        return switch (FigureWords.lower(sentence.token(low.last() + 1))) {
            case "to", "and", "or", "-", "–" -> low.value() < high.value() || high.scaled();
            default -> false;
        };
    }

    /** The lower end of a range takes the scale of the upper one: "3 to 4 million". */
    private static Amount alike(Amount low, Amount high) {
        if (low.scaled() || !high.scaled()) {
            return low;
        }
        double scale = 1;
        while (low.value() * scale * 1000 <= high.value()) {
            scale *= 1000;
        }
        return new Amount(low.value() * scale, low.spelled(), true, "", low.first(), low.last());
    }

    private Figure figure(
            String id,
            Found found,
            Sentence sentence,
            ArticleText text,
            @Nullable Integer year,
            List<Statement> statements) {
        Measure measure = found.measure();
        FigureWords.Hit qualifier = words.before(Kind.QUALIFIER, sentence, measure.first());
        FigureWords.Hit trailing = words.after(Kind.QUALIFIER, sentence, measure.last() + 1, "… ");
        int first = qualifier == null ? measure.first() : qualifier.first();
        int last = trailing == null ? measure.last() : trailing.last();
        Span span = sentence.token(first).span().union(sentence.token(last).span());
        String word = qualifier != null
                ? qualifier.entry().name()
                : trailing == null ? null : trailing.entry().name();
        Span subject = FigureContext.subject(sentence, measure);
        List<String> speaker = statements.stream()
                .filter(statement -> statement.evidence().stream()
                        .anyMatch(evidence -> evidence.span().contains(span)))
                .findFirst()
                .map(Statement::speaker)
                .orElse(List.of());
        return new Figure(
                id,
                found.amount().value(),
                measure.unit(),
                word,
                year,
                subject == null ? null : text.slice(subject),
                speaker,
                List.of(text.evidence(span)));
    }

    private record Found(Amount amount, Measure measure) {}
}
