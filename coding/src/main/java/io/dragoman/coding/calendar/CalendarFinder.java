package io.dragoman.coding.calendar;

import io.dragoman.coding.agreement.Realities;
import io.dragoman.coding.article.ArticleReading;
import io.dragoman.coding.article.CodedEvent;
import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.mention.Mention;
import io.dragoman.coding.mention.Participant;
import io.dragoman.coding.time.TimeMention;
import io.dragoman.record.Agreement;
import io.dragoman.record.CalendarEntry;
import io.dragoman.record.CalendarEntry.Act;
import io.dragoman.record.CalendarEntry.Kind;
import io.dragoman.record.Category;
import io.dragoman.record.DatePrecision;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Event;
import io.dragoman.record.Evidence;
import io.dragoman.record.Modality;
import io.dragoman.record.Span;
import io.dragoman.record.StepKind;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an article announces: planned visits and meetings from its events, invitations and intended steps from its
 * agreements, and whatever else is to happen at a time still to come. Each thing once. Immutable and thread-safe.
 */
public final class CalendarFinder {

    private static final int MOST_ACTORS = 6;
    private static final int LONGEST_WHAT = 160;
    private static final Map<StepKind, Act> ACTS = Map.of(
            StepKind.SIGNED, Act.SIGNING,
            StepKind.RATIFIED, Act.RATIFICATION,
            StepKind.ENTERED_INTO_FORCE, Act.ENTRY_INTO_FORCE,
            StepKind.WITHDRAWN, Act.WITHDRAWAL,
            StepKind.PARTLY_DELIVERED, Act.DELIVERY,
            StepKind.DELIVERED, Act.DELIVERY,
            StepKind.NEGOTIATED, Act.MEETING,
            StepKind.LAUNCHED, Act.OTHER,
            StepKind.IN_PROGRESS, Act.OTHER);

    private final Lexicon lexicon;
    private final Realities realities;

    public CalendarFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.realities = new Realities(lexicon);
    }

    /**
     * The entries in the order of the text.
     *
     * @param agreements of the same article
     */
    public List<CalendarEntry> find(ArticleReading article, List<Agreement> agreements) {
        List<CalendarEntry> found = new ArrayList<>();
        agreements.forEach(agreement -> ofAgreement(agreement, article, found));
        article.events().forEach(coded -> ofEvent(coded, article, found));
        article.times().forEach(time -> ofTime(time, article, found));
        found.sort((one, other) ->
                one.evidence().get(0).span().compareTo(other.evidence().get(0).span()));
        List<CalendarEntry> numbered = new ArrayList<>();
        for (CalendarEntry each : found) {
            numbered.add(new CalendarEntry(
                    "c" + (numbered.size() + 1),
                    each.kind(),
                    each.act(),
                    each.what(),
                    each.actors(),
                    each.place(),
                    each.date(),
                    each.agreement(),
                    each.evidence()));
        }
        return numbered;
    }

    private static void ofAgreement(Agreement agreement, ArticleReading article, List<CalendarEntry> found) {
        if ("invitation".equals(agreement.kind())) {
            boolean open = agreement.steps().stream().noneMatch(step -> step.step() == StepKind.REJECTED)
                    && agreement.steps().stream().anyMatch(step -> step.modality() == Modality.HAPPENED);
            if (open) {
                List<String> actors = new ArrayList<>(agreement.parties());
                if (actors.size() > 1) {
                    actors.add(actors.remove(0));
                }
                boolean visit = agreement.name().matches("(?s).*\\b(visit|come|travel|Visit)\\b.*")
                        || !agreement.name().matches("(?s).*\\b(attend|join|talks|dialogue|meeting|summit)\\b.*");
                add(
                        found,
                        Kind.INVITED,
                        visit ? Act.VISIT : Act.MEETING,
                        agreement.name(),
                        actors,
                        null,
                        null,
                        agreement.id(),
                        agreement.evidence());
            }
            return;
        }
        for (Agreement.Step step : agreement.steps()) {
            Act act = ACTS.get(step.step());
            Evidence proof = step.proof();
            if (step.modality() != Modality.PLANNED || act == null || proof == null) {
                continue;
            }
            boolean session = "joint_body".equals(agreement.kind()) || "meeting".equals(agreement.kind());
            boolean visit = "visit".equals(agreement.kind());
            DateSpan date = step.date() == null ? null : ahead(step.date(), article);
            List<String> actors = step.actors().isEmpty() ? agreement.parties() : step.actors();
            add(
                    found,
                    date == null ? Kind.ANNOUNCED : due(proof.text()) ? Kind.DUE : Kind.SCHEDULED,
                    session ? Act.MEETING : visit ? Act.VISIT : act,
                    agreement.name(),
                    actors,
                    session || visit ? Venues.of(article, proof.span()) : null,
                    date,
                    agreement.id(),
                    List.of(proof));
        }
    }

    private static boolean due(String words) {
        return words.matches("(?is).*\\b(due|deadline|no later than|by the end of)\\b.*");
    }

    private void ofEvent(CodedEvent coded, ArticleReading article, List<CalendarEntry> found) {
        Event event = coded.event();
        boolean planned = event.modality() == Modality.PLANNED;
        String code = event.cameo();
        boolean meets = event.category() == Category.CONSULT || "036".equals(code);
        boolean invited = coded.reading().frame().at().id().matches(".*invit.*")
                || coded.actors()
                        .sentence()
                        .token(coded.reading().top().index())
                        .lemma()
                        .equals("invite");
        if (!meets || !planned || invited || code == null) {
            return;
        }
        boolean visit =
                code.startsWith("042") || coded.reading().frame().at().id().contains("visit");
        List<String> actors = new ArrayList<>(new LinkedHashSet<>(event.source()));
        event.target().stream().filter(id -> !actors.contains(id)).forEach(actors::add);
        DateSpan date = event.date() == null || event.date().precision() == DatePrecision.FUTURE
                ? null
                : ahead(event.date(), article);
        String words = event.evidence().get(0).text();
        add(
                found,
                date == null ? Kind.ANNOUNCED : due(words) ? Kind.DUE : Kind.SCHEDULED,
                visit ? Act.VISIT : Act.MEETING,
                what(coded.actors().sentence(), coded.reading().trigger(), article),
                actors,
                event.place() == null
                        ? Venues.of(article, event.evidence().get(0).span())
                        : event.place(),
                date,
                null,
                event.evidence());
    }

    /** A time still to come, with the verb that says what will happen then. */
    private void ofTime(TimeMention time, ArticleReading article, List<CalendarEntry> found) {
        DateSpan date = ahead(time.date(), article);
        SentenceReading reading = article.sentences().get(time.sentence());
        Sentence sentence = reading.sentence();
        if (date == null
                || date.start() == null
                || !sentence.parsed()
                || time.date().precision() == DatePrecision.FUTURE) {
            return;
        }
        Token word = sentence.tokens().stream()
                .filter(token -> token.span().overlaps(time.span()))
                .findFirst()
                .orElse(null);
        Token verb = word == null ? null : Realities.verbAbove(sentence, word);
        if (verb == null || (realities.of(sentence, verb) != Modality.PLANNED && !announces(verb))) {
            return;
        }
        Token noun = sentence.tokens().stream()
                .filter(token -> token.isNoun()
                        && lexicon.inSet("appointment-nouns", token.lemma())
                        && sentence.isUnder(token, verb))
                .findFirst()
                .orElse(null);
        boolean told = found.stream()
                .anyMatch(entry -> entry.date() != null
                        && entry.date().iso().equals(date.iso())
                        && entry.evidence().stream()
                                .anyMatch(evidence -> evidence.span().overlaps(sentence.span())));
        if (noun == null || told) {
            return;
        }
        Set<String> actors = new LinkedHashSet<>();
        for (Mention mention : reading.actors().mentions()) {
            boolean place =
                    mention.form() != Mention.Form.PRONOUN && reading.actors().isPlace(sentence.token(mention.head()));
            if (!place && sentence.isUnder(sentence.token(mention.head()), verb)) {
                reading.actors().participants(mention).forEach((Participant each) -> {
                    each.use();
                    actors.add(each.id());
                });
            }
        }
        if (actors.isEmpty()) {
            return;
        }
        Act act = switch (noun.lemma()) {
            case "visit", "trip" -> Act.VISIT;
            case "summit",
                    "meeting",
                    "talk",
                    "negotiation",
                    "round",
                    "session",
                    "conference",
                    "consultation",
                    "forum" -> Act.MEETING;
            case "payment" -> Act.PAYMENT;
            case "delivery" -> Act.DELIVERY;
            case "withdrawal" -> Act.WITHDRAWAL;
            default -> Act.OTHER;
        };
        Span span = sentence.token(noun.index()).span().union(verb.span()).union(time.span());
        Evidence evidence = article.article().text().evidence(span);
        String before = sentence.tokens().stream()
                .filter(token -> token.index() < (word == null ? 0 : word.index()))
                .map(token -> token.form().toLowerCase(Locale.ROOT))
                .reduce((first, second) -> second)
                .orElse("");
        Kind kind = before.equals("by") || due(sentence(sentence, article)) ? Kind.DUE : Kind.SCHEDULED;
        add(
                found,
                kind,
                act,
                what(sentence, noun, article),
                List.copyOf(actors),
                act == Act.MEETING || act == Act.VISIT ? Venues.of(article, span) : null,
                date,
                null,
                List.of(evidence));
    }

    private static boolean announces(Token verb) {
        return verb.lemma().matches("schedule|due|expect|plan|set|slate");
    }

    private static String sentence(Sentence sentence, ArticleReading article) {
        return article.article().text().slice(sentence.span());
    }

    /** The date if it ends after the article's day; null for one that has passed. */
    private static @Nullable DateSpan ahead(DateSpan date, ArticleReading article) {
        LocalDate day = article.article().document().published();
        return day == null || date.end() == null || date.end().isAfter(day) ? date : null;
    }

    /** The words of the act itself, short. */
    private static String what(Sentence sentence, Token word, ArticleReading article) {
        int first = word.index();
        int last = word.index();
        for (Token token : sentence.subtree(word)) {
            first = Math.min(first, token.index());
            last = Math.max(last, token.index());
        }
        String words = article.article()
                .text()
                .slice(sentence.token(first).span().union(sentence.token(last).span()));
        String line =
                words.replaceAll("\\s+", " ").replaceFirst("^(?i)((the|a|an|to|will|is to|its|his|her|their) )+", "");
        return line.length() > LONGEST_WHAT ? line.substring(0, line.lastIndexOf(' ', LONGEST_WHAT)) + " …" : line;
    }

    private static void add(
            List<CalendarEntry> found,
            Kind kind,
            Act act,
            String what,
            List<String> actors,
            @Nullable String place,
            @Nullable DateSpan date,
            @Nullable String agreement,
            List<Evidence> evidence) {
        boolean known = found.stream()
                .anyMatch(entry -> (entry.act() == act || (meets(entry.act()) && meets(act)))
                        && (shared(entry.actors(), actors)
                                || (date != null && overlap(entry, evidence) && same(entry.date(), date)))
                        && (overlap(entry, evidence) || (same(entry.date(), date) && near(entry))));
        if (!known && !actors.isEmpty()) {
            List<String> few = actors.stream().limit(MOST_ACTORS).toList();
            found.add(new CalendarEntry("c", kind, act, what, few, place, date, agreement, evidence));
        }
    }

    /** A journey is told as a visit or as a meeting. */
    private static boolean meets(Act act) {
        return act == Act.MEETING || act == Act.VISIT;
    }

    /** Of the same actors at the same time; visits without a time are told apart by their actors alone. */
    private static boolean near(CalendarEntry entry) {
        return entry.date() != null || entry.act() == Act.VISIT;
    }

    private static boolean overlap(CalendarEntry entry, List<Evidence> evidence) {
        return entry.evidence().stream()
                .anyMatch(one -> evidence.stream().anyMatch(other -> one.span().overlaps(other.span())));
    }

    private static boolean same(@Nullable DateSpan one, @Nullable DateSpan other) {
        return Objects.equals(one == null ? null : one.iso(), other == null ? null : other.iso());
    }

    private static boolean shared(List<String> one, List<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return !common.isEmpty();
    }
}
