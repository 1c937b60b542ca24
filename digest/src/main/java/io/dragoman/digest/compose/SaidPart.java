package io.dragoman.digest.compose;

import io.dragoman.chronicle.DateLabel;
import io.dragoman.chronicle.Days;
import io.dragoman.chronicle.Report;
import io.dragoman.chronicle.Roster;
import io.dragoman.digest.model.Group;
import io.dragoman.digest.model.Line;
import io.dragoman.digest.model.Quote;
import io.dragoman.digest.model.Scope;
import io.dragoman.digest.model.Section;
import io.dragoman.digest.model.Sign;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Relation;
import io.dragoman.record.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Statements by the country of who speaks, and what relations were called. */
final class SaidPart {
    private static final int MOST = 40;

    private final Composition composition;

    SaidPart(Composition composition) {
        this.composition = composition;
    }

    private record Said(Statement statement, Roster roster, LocalDate day, Report report) {}

    private record Named(Relation relation, Roster roster, LocalDate day, Quote quote) {}

    Section section() {
        Scope scope = composition.scope();
        List<Said> all = new ArrayList<>();
        for (Roster roster : composition.rosters()) {
            for (Statement statement : roster.article().statements()) {
                LocalDate day = day(statement, roster);
                if (day != null && isOfPair(statement, roster)) {
                    all.add(new Said(statement, roster, day, roster.report(statement)));
                }
            }
        }
        all.sort(Comparator.comparing(Said::day).thenComparing(Said::report));
        Map<String, List<Said>> bySpeaker = new LinkedHashMap<>();
        for (Said said : all) {
            bySpeaker
                    .computeIfAbsent(speaker(said), country -> new ArrayList<>())
                    .add(said);
        }
        List<Group> groups = new ArrayList<>();
        add(groups, scope.one().name(), bySpeaker.get(scope.one().code()));
        add(groups, scope.other().name(), bySpeaker.get(scope.other().code()));
        add(groups, "Both, and others", bySpeaker.get(""));
        List<Line> labels = labels();
        if (!labels.isEmpty()) {
            groups.add(new Group("What relations are called", "", labels, 0));
        }
        return new Section("said", "Who said what", "No statement of one on the other is reported.", groups);
    }

    /** The country of the pair that speaks; empty for both and for others. */
    private String speaker(Said said) {
        Set<String> countries =
                Roster.countries(said.roster().parties(said.statement().speaker()));
        boolean one = countries.contains(composition.scope().one().code());
        boolean other = countries.contains(composition.scope().other().code());
        if (one == other) {
            return "";
        }
        return one
                ? composition.scope().one().code()
                : composition.scope().other().code();
    }

    private boolean isOfPair(Statement statement, Roster roster) {
        List<String> all = new ArrayList<>(statement.speaker());
        all.addAll(statement.addressee());
        all.addAll(statement.target());
        all.addAll(statement.towards());
        return composition.isOfPair(Roster.countries(roster.parties(all)));
    }

    private @Nullable LocalDate day(Statement statement, Roster roster) {
        DateSpan date = statement.date();
        LocalDate published = roster.article().document().published();
        if (date == null || date.start() == null || !Days.isExact(date)) {
            return published != null && composition.scope().holds(published) ? published : null;
        }
        return Days.overlap(date, composition.scope().span()) ? date.start() : null;
    }

    private void add(List<Group> groups, String title, @Nullable List<Said> said) {
        if (said == null) {
            return;
        }
        Set<String> told = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        for (Said one : said) {
            Line line = line(one);
            if (told.add(Composition.sentence(line) + line.text())) {
                lines.add(line);
            }
        }
        groups.add(Composition.group(title, lines, MOST));
    }

    private Line line(Said said) {
        Statement statement = said.statement();
        Roster roster = said.roster();
        String speaker = composition.names(roster.parties(statement.speaker()));
        StringBuilder text = new StringBuilder(speaker.isEmpty() ? "A speaker not named" : speaker);
        append(text, " to ", composition.names(roster.parties(statement.addressee())));
        append(text, " on ", composition.names(roster.parties(statement.target())));
        append(text, ": ", Objects.requireNonNullElse(statement.topic(), ""));
        List<String> notes = new ArrayList<>();
        if (statement.occasion() != null) {
            notes.add(Composition.capital(statement.occasion()));
        }
        if (!statement.reportedBy().isEmpty()) {
            notes.add("As reported by " + composition.names(roster.parties(statement.reportedBy())));
        }
        String towards = composition.names(roster.parties(statement.towards()));
        String badge = statement.stance().equals("neutral")
                ? ""
                : statement.stance() + (towards.isEmpty() ? "" : " towards " + towards);
        return new Line(
                composition.id("said"),
                statement.date() == null ? "" : DateLabel.of(statement.date()),
                said.day(),
                Sign.NONE,
                badge,
                text.toString(),
                notes,
                List.of(composition.citations().quote(said.report())));
    }

    private static void append(StringBuilder text, String joint, String words) {
        if (!words.isEmpty()) {
            text.append(joint).append(words);
        }
    }

    /** Characterisations in articles of the period, those of one sentence together. */
    private List<Line> labels() {
        Map<String, List<Named>> bySentence = new LinkedHashMap<>();
        Set<String> told = new TreeSet<>();
        for (Roster roster : composition.rosters()) {
            LocalDate published = roster.article().document().published();
            if (published == null || !composition.scope().holds(published)) {
                continue;
            }
            for (Relation relation : roster.article().relations()) {
                boolean ofPair = composition.isOfPair(Roster.countries(roster.parties(relation.between())));
                if (ofPair && !relation.evidence().isEmpty() && told.add(relation.label() + relation.when())) {
                    Quote quote = composition.citations().quote(roster.report(relation));
                    bySentence
                            .computeIfAbsent(quote.source() + " " + quote.words(), key -> new ArrayList<>())
                            .add(new Named(relation, roster, published, quote));
                }
            }
        }
        return bySentence.values().stream().limit(MOST).map(this::label).toList();
    }

    private Line label(List<Named> together) {
        Named first = together.get(0);
        String when = first.relation().when();
        String by = composition.names(first.roster().parties(first.relation().by()));
        String labels = together.stream()
                .map(one -> "“" + one.relation().label() + "”")
                .distinct()
                .collect(Collectors.joining(", "));
        return new Line(
                composition.id("label"),
                when == null ? "" : when.replace('_', ' '),
                first.day(),
                Sign.NONE,
                "",
                labels + (by.isEmpty() ? "" : " · " + by),
                List.of(),
                List.of(first.quote()));
    }
}
