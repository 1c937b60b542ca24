package io.dragoman.app.print;

import io.dragoman.chronicle.DateLabel;
import io.dragoman.record.Agreement;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.CalendarEntry;
import io.dragoman.record.Event;
import io.dragoman.record.Evidence;
import io.dragoman.record.Meeting;
import io.dragoman.record.Modality;
import io.dragoman.record.RecordItem;
import io.dragoman.record.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an article comes to, in ten lines at most, each with the sentence that says so: what weighs most of what it reports,
 * in the order of the text. What it recalls is left out.
 */
final class SummarySection {

    private static final int LINES = 10;
    private static final int OF_A_THEME = 3;

    private static final double VISIT = 10;
    private static final double MEETING = 6;
    private static final double AGREEMENT = 9;
    private static final double APPOINTMENT = 5;
    private static final double SAID = 3;
    /** Scores weigh words more than journeys, but who travelled where is what an article is mostly about. */
    private static final double TRAVEL = 6;

    private static final String VISIT_CODE = "042";

    /** What did not happen is news where it might have. */
    private static final double NOT = 5;

    /** Of two that weigh the same the one of more mentioned actors counts more, by so much a mention. */
    private static final double MENTION = 0.05;

    /**
     * What might be told.
     *
     * @param told what it tells: two that tell the same are one too many
     * @param theme of one theme there is not more than a few
     */
    private record Candidate(String label, Evidence evidence, double weight, String told, String theme) {}

    private final EventLabel labels;
    private final ShortNames names;
    private final Map<String, Integer> mentions = new HashMap<>();
    private final Background background;

    SummarySection(ArticleRecord record, ShortNames names, EventLabel labels) {
        this.names = names;
        this.labels = labels;
        this.background = new Background(record);
        record.actors()
                .forEach(actor -> mentions.put(actor.id(), actor.evidence().size()));
    }

    void print(ArticleRecord record, Lines lines) {
        List<Candidate> chosen = chosen(candidates(record));
        if (chosen.isEmpty()) {
            return;
        }
        lines.heading("Summary", "");
        int number = 1;
        for (Candidate line : chosen) {
            lines.entry(Integer.toString(number++), 2, line.label());
            lines.proof(0, line.evidence(), "");
        }
    }

    private List<Candidate> candidates(ArticleRecord record) {
        List<Candidate> candidates = new ArrayList<>();
        record.meetings().forEach(meeting -> meeting(meeting, candidates));
        record.agreements().forEach(agreement -> agreement(agreement, candidates));
        record.events().forEach(event -> event(event, candidates));
        record.calendar().forEach(entry -> entry(entry, candidates));
        record.statements().forEach(statement -> statement(statement, candidates));
        return candidates;
    }

    private static List<Candidate> chosen(List<Candidate> candidates) {
        List<Candidate> chosen = new ArrayList<>();
        Map<String, Integer> themes = new HashMap<>();
        List<Candidate> byWeight = candidates.stream()
                .sorted(Comparator.comparingDouble((Candidate candidate) -> -candidate.weight())
                        .thenComparing(candidate -> candidate.evidence().span())
                        .thenComparing(Candidate::label))
                .toList();
        Set<String> told = new HashSet<>();
        for (Candidate candidate : byWeight) {
            boolean sentenceTold = chosen.stream()
                    .anyMatch(line ->
                            line.evidence().span().overlaps(candidate.evidence().span()));
            boolean enough = chosen.size() >= LINES || themes.getOrDefault(candidate.theme(), 0) >= OF_A_THEME;
            if (!sentenceTold && !enough && told.add(candidate.told())) {
                chosen.add(candidate);
                themes.merge(candidate.theme(), 1, Integer::sum);
            }
        }
        chosen.sort(Comparator.comparing(candidate -> candidate.evidence().span()));
        return chosen;
    }

    private void meeting(Meeting meeting, List<Candidate> candidates) {
        if (background.holds(meeting.date())) {
            return;
        }
        boolean visit = meeting.level() != Meeting.Level.MEETING;
        String outcome = meeting.outcome() == Meeting.Outcome.HELD
                ? ""
                : " [" + meeting.outcome().word() + "]";
        String told = side(meeting.visitors())
                + (visit ? " → " : " ↔ ")
                + side(meeting.counterparts())
                + (visit ? ": visit" : ": meeting")
                + outcome;
        add(
                candidates,
                meeting,
                told + date(DateLabel.of(meeting.date())),
                (visit ? VISIT : MEETING) + mentioned(meeting.visitors()),
                told,
                visit ? "visit" : "meeting");
    }

    private void agreement(Agreement agreement, List<Candidate> candidates) {
        List<Agreement.Step> recent = agreement.steps().stream()
                .filter(step -> step.date() == null || !background.holds(step.date()))
                .toList();
        if (recent.isEmpty()) {
            return;
        }
        Agreement.Step last = recent.get(recent.size() - 1);
        Evidence proof = last.proof();
        String step = last.step().word().replace('_', ' ');
        String label = agreement.name() + ": " + (last.modality() == Modality.NOT_HAPPENED ? "not " : "") + step
                + (last.modality() == Modality.PLANNED ? " [planned]" : "");
        if (proof != null) {
            candidates.add(
                    new Candidate(label, proof, AGREEMENT + mentioned(agreement.parties()), label, agreement.name()));
        } else {
            add(candidates, agreement, label, AGREEMENT + mentioned(agreement.parties()), label, agreement.name());
        }
    }

    private void event(Event event, List<Candidate> candidates) {
        if (background.holds(event.date()) || event.category() == null) {
            return;
        }
        boolean real = event.modality() == Modality.HAPPENED || event.modality() == Modality.ONGOING;
        double score = event.goldstein() == null ? 2 : Math.abs(event.goldstein());
        score = VISIT_CODE.equals(event.cameo()) ? Math.max(TRAVEL, score) : score;
        String badge = real ? "" : " [" + event.modality().word().replace('_', ' ') + "]";
        double weight = real ? score : event.modality() == Modality.NOT_HAPPENED ? NOT : 2;
        String told = labels.pair(event) + ": " + labels.act(event) + badge;
        add(
                candidates,
                event,
                told + date(DateLabel.of(event.date())),
                weight + mentioned(event.source()) + mentioned(event.target()),
                told,
                VISIT_CODE.equals(event.cameo()) ? "visit" : labels.act(event));
    }

    private void entry(CalendarEntry entry, List<Candidate> candidates) {
        add(
                candidates,
                entry,
                "ahead: " + entry.what() + date(entry.date() == null ? "no date" : DateLabel.of(entry.date())),
                APPOINTMENT + mentioned(entry.actors()),
                entry.what(),
                "calendar");
    }

    private void statement(Statement statement, List<Candidate> candidates) {
        if (statement.speaker().isEmpty() || background.holds(statement.date())) {
            return;
        }
        double weight = SAID + (statement.stance().equals("critical") ? 2 : 0) + (statement.quote() == null ? 0 : 1);
        String about = statement.target().isEmpty() ? "" : " on " + side(statement.target());
        String stance = statement.stance().equals("neutral") ? "" : " [" + statement.stance() + "]";
        add(
                candidates,
                statement,
                side(statement.speaker()) + about + stance,
                weight + mentioned(statement.speaker()),
                side(statement.speaker()) + about + stance,
                "statement");
    }

    private static void add(
            List<Candidate> candidates, RecordItem item, String label, double weight, String told, String theme) {
        if (!item.evidence().isEmpty()) {
            candidates.add(new Candidate(label, item.evidence().get(0), weight, told, theme));
        }
    }

    private static String date(String label) {
        return label.equals("no date") ? "" : ", " + label;
    }

    private String side(List<String> ids) {
        return ids.isEmpty() ? "?" : ids.stream().map(names::of).distinct().collect(Collectors.joining(", "));
    }

    private double mentioned(List<String> ids) {
        return ids.stream()
                .mapToDouble(id -> mentions.getOrDefault(id, 0) * MENTION)
                .max()
                .orElse(0);
    }
}
