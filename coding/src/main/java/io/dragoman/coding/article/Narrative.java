package io.dragoman.coding.article;

import io.dragoman.coding.event.Reading;
import io.dragoman.coding.lexicon.Operator;
import io.dragoman.coding.time.EventDates;
import io.dragoman.coding.time.TimeMention;
import io.dragoman.record.DateBasis;
import io.dragoman.record.DatePrecision;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Modality;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the narrative of an article stands in time. An act without a date of its own has the date of the act told before
 * it in the same paragraph, else that of the heading it stands under in a chronicle ({@link DateHeadings}), else that of
 * the article's main event: the first dated act not long before publication. What is still to come lies after
 * publication. Belongs to one article and one thread.
 */
public final class Narrative {

    private static final int RECENT_DAYS = 62;

    /** Demands, refusals and threats are made on the day they are told of, whatever becomes of them. */
    private static final Set<String> SAID = Set.of("10", "11", "12", "13");

    /** CAMEO root of intended cooperation. */
    private static final String INTENT = "03";

    /** What makes an intention a promise. */
    private static final Set<Operator> PLEDGES =
            Set.of(Operator.AGREE, Operator.PROMISE, Operator.OFFER, Operator.REPORT);

    /** How far into a sentence its opening words reach, in code points. */
    private static final int OPENING = 6;

    private final List<Sentence> sentences;
    private final @Nullable DateSpan fallback;
    private final Set<Integer> dated = new HashSet<>();
    private int passed = -1;
    private final List<TimeMention> times;
    private final @Nullable LocalDate published;
    private final DateHeadings headings;
    private @Nullable DateSpan main;
    private @Nullable DateSpan last;
    private int paragraph = -1;

    /** Where the narrative stands, by index of the sentence. */
    private final Map<Integer, DateSpan> standing = new HashMap<>();

    public Narrative(List<Sentence> sentences, List<TimeMention> times, @Nullable LocalDate published) {
        this.sentences = List.copyOf(sentences);
        this.times = times;
        this.published = published;
        this.headings = DateHeadings.of(sentences, times);
        this.fallback = fallback();
    }

    /** The first day in the article that lies shortly before its publication; else the day of publication. */
    private @Nullable DateSpan fallback() {
        LocalDate day = published;
        return day == null
                ? null
                : times.stream()
                        .filter(time -> time.date().precision() == DatePrecision.DAY && isRecent(time.date()))
                        .filter(this::isOfMainClause)
                        .map(TimeMention::date)
                        .findFirst()
                        .orElseGet(() -> new DateSpan(day, day, DatePrecision.DAY, DateBasis.INFERRED));
    }

    /** Not "recalled its envoy <u>after</u> Oslo on Monday imposed sanctions": what came before the news. */
    private boolean isOfMainClause(TimeMention time) {
        Sentence sentence = time.sentence() < sentences.size() ? sentences.get(time.sentence()) : null;
        if (sentence == null || !sentence.parsed()) {
            return true;
        }
        return sentence.tokens().stream()
                .filter(token -> token.span().overlaps(time.span()))
                .findFirst()
                .map(token -> Foreground.isOfMainClause(sentence, token))
                .orElse(true);
    }

    private boolean isRecent(DateSpan date) {
        LocalDate day = published;
        LocalDate start = date.start();
        LocalDate end = date.end();
        return day != null
                && start != null
                && end != null
                && !end.isAfter(day)
                && ChronoUnit.DAYS.between(start, day) <= RECENT_DAYS
                && ChronoUnit.DAYS.between(start, end) <= RECENT_DAYS / 2;
    }

    /**
     * Goes past sentences of the paragraph in which nothing was coded: "<u>In October 2018</u> the court ruled." says where
     * the narrative stands all the same.
     */
    private void passTo(int index) {
        for (int i = Math.max(passed + 1, 0); i < Math.min(index, sentences.size()); i++) {
            Sentence sentence = sentences.get(i);
            int at = i;
            if (sentence.paragraph() == paragraph && sentence.size() > 0 && !dated.contains(i)) {
                times.stream()
                        .filter(time -> time.sentence() == at)
                        .filter(time -> time.span().start() - sentence.span().start() <= OPENING)
                        .map(TimeMention::date)
                        .filter(this::isPast)
                        .findFirst()
                        .ifPresent(date -> last = date);
            }
        }
        passed = Math.max(passed, index - 1);
    }

    private boolean isPast(DateSpan date) {
        LocalDate day = published;
        LocalDate end = date.end();
        return date.start() != null && end != null && (day == null || !end.isAfter(day));
    }

    /** The days on which an act took or is to take place; null if nothing tells. Acts are asked in the order of the text. */
    public @Nullable DateSpan dateOf(Sentence sentence, Reading reading) {
        if (sentence.paragraph() != paragraph) {
            paragraph = sentence.paragraph();
            last = headings.over(paragraph);
        }
        passTo(sentence.index());
        if (last != null) {
            standing.putIfAbsent(sentence.index(), last);
        }
        List<TimeMention> here = times.stream()
                .filter(time -> time.sentence() == sentence.index())
                .toList();
        DateSpan own = EventDates.dateFor(here, sentence, reading.trigger(), null);
        if (own == null && !reading.top().equals(reading.trigger())) {
            own = EventDates.dateFor(here, sentence, reading.top(), null);
        }
        boolean real = reading.modality() == Modality.HAPPENED || reading.modality() == Modality.ONGOING;
        boolean told = isTold(reading);
        if (own != null && (told || reading.modality() == Modality.HAPPENED) && reachesAhead(own)) {
            // "promised to come <u>in June</u>", "offered lower fares <u>until 2030</u>": the promise is made before
            DateSpan said = EventDates.dateFor(here, sentence, reading.top(), null);
            own = said == null || reachesAhead(said) ? null : said;
        }
        if (own == null) {
            own = ofClauseBefore(here, sentence, reading.top());
        }
        if (own == null && !here.isEmpty() && real) {
            own = WhenClause.dateOf(here, sentence, reading.top());
        }
        if (own != null) {
            if (real && Foreground.holds(sentence, reading.top(), isRecent(own))) {
                note(own);
                dated.add(sentence.index());
                standing.put(sentence.index(), own);
            }
            return upToNow(own);
        }
        LocalDate day = published;
        boolean said = SAID.contains(
                reading.code().substring(0, Math.min(2, reading.code().length())));
        boolean ahead = reading.modality() == Modality.PLANNED || reading.modality() == Modality.HYPOTHETICAL;
        DateSpan heading = headings.over(paragraph);
        said |= told;
        if (ahead && !said && heading != null) {
            return new DateSpan(heading.start(), null, DatePrecision.FUTURE, DateBasis.INFERRED);
        }
        if (ahead && !said) {
            return day == null ? null : new DateSpan(day, null, DatePrecision.FUTURE, DateBasis.INFERRED);
        }
        return inferred(last == null ? main : last);
    }

    /** A promise, an offer or an agreement that was made, or news of a plan that was told: it has the day on which it was. */
    private static boolean isTold(Reading reading) {
        Token top = reading.top();
        boolean past = top.tag().equals("VBD") || top.tag().equals("VBN");
        return past
                && reading.code().startsWith(INTENT)
                && reading.steps().stream()
                        .anyMatch(step -> step.words().contains(top)
                                && step.operator() != null
                                && PLEDGES.contains(step.operator()));
    }

    /** Whether days end after the day of publication. */
    private boolean reachesAhead(DateSpan date) {
        LocalDate day = published;
        LocalDate end = date.end();
        return day != null && end != null && end.isAfter(day);
    }

    /** "In November Iran buried the talks: it accused …": a clause hung on another is told of the same days. */
    private @Nullable DateSpan ofClauseBefore(List<TimeMention> here, Sentence sentence, Token verb) {
        Token up = verb.role() == Role.PARATAXIS || verb.role() == Role.CONJUNCT ? sentence.head(verb) : null;
        DateSpan date =
                up == null || !up.isVerb() || here.isEmpty() ? null : EventDates.dateFor(here, sentence, up, null);
        return date != null && isPast(date) ? date : null;
    }

    /** "Since 2022 Japan has given …": what is told as done was done by the day of publication. */
    private DateSpan upToNow(DateSpan date) {
        LocalDate day = published;
        LocalDate start = date.start();
        boolean open = date.precision() == DatePrecision.SINCE && date.end() == null;
        return open && day != null && start != null && !start.isAfter(day)
                ? new DateSpan(start, day, DatePrecision.SINCE, date.basis())
                : date;
    }

    /**
     * The days on which something was said or done that a word of a sentence names: by the time expressions of its
     * clause, else by where the narrative stands there. For sentences whose acts have been dated; null if nothing tells.
     */
    public @Nullable DateSpan dateAt(Sentence sentence, Token word) {
        List<TimeMention> here = times.stream()
                .filter(time -> time.sentence() == sentence.index())
                .toList();
        DateSpan own = EventDates.dateFor(here, sentence, word, null);
        if (own != null) {
            return own;
        }
        DateSpan told = standing.get(sentence.index());
        return inferred(told == null ? main : told);
    }

    /** The days of the article's main event; null if nothing tells. */
    public @Nullable DateSpan mainEvent() {
        return inferred(main);
    }

    /** Where the narrative stands at a sentence, whatever times it names; null if nothing tells. */
    public @Nullable DateSpan standing(Sentence sentence) {
        DateSpan told = standing.get(sentence.index());
        return inferred(told == null ? main : told);
    }

    private @Nullable DateSpan inferred(@Nullable DateSpan known) {
        DateSpan told = known == null ? fallback : known;
        return told == null ? null : new DateSpan(told.start(), told.end(), told.precision(), DateBasis.INFERRED);
    }

    private void note(DateSpan date) {
        if (date.start() == null || date.end() == null) {
            return;
        }
        last = date;
        if (main == null && isRecent(date)) {
            main = date;
        }
    }
}
