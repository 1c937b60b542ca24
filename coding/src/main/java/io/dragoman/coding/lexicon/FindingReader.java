package io.dragoman.coding.lexicon;

import io.dragoman.record.Mark;
import io.dragoman.record.StepKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads entries of speech/, figures/, relations/, marks/ and agreements/. */
final class FindingReader {

    private static final Set<String> STANCES = Set.of("supportive", "critical", "neutral");

    private final Map<String, WordSet> wordSets;
    private final List<SpeechEntry> speech = new ArrayList<>();
    private final List<FigureEntry> figures = new ArrayList<>();
    private final List<CharacterisationEntry> characterisations = new ArrayList<>();
    private final List<MarkEntry> marks = new ArrayList<>();
    private final List<AgreementNoun> agreementNouns = new ArrayList<>();
    private final List<AgreementStep> agreementSteps = new ArrayList<>();

    FindingReader(Map<String, WordSet> wordSets) {
        this.wordSets = wordSets;
    }

    /** What has been read so far. */
    FindingRules rules() {
        return new FindingRules(speech, figures, characterisations, marks, agreementNouns, agreementSteps);
    }

    void speech(EntryReader entry) {
        entry.allow(Set.of("id", "form", "words", "content", "lean", "examples"));
        SpeechEntry.Form form = constant(entry, "form", entry.required("form"), SpeechEntry.Form.values());
        Set<SpeechEntry.Content> content = new HashSet<>();
        for (String word : entry.list("content")) {
            SpeechEntry.Content place = constant(entry, "content", word, SpeechEntry.Content.values());
            if (place != null) {
                content.add(place);
            }
        }
        boolean governs = form == SpeechEntry.Form.VERB || form == SpeechEntry.Form.ADJECTIVE;
        if (governs && content.isEmpty()) {
            entry.problem(entry.node(), "\"content\" is missing: where what is said stands");
        }
        List<String> words = entry.requiredList("words");
        for (String word : words) {
            for (String part : word.split(" ", -1)) {
                if (part.startsWith("=")) {
                    set(entry, part);
                }
            }
        }
        speech.add(new SpeechEntry(
                entry.at(),
                form == null ? SpeechEntry.Form.VERB : form,
                words,
                content,
                stance(entry, "lean"),
                entry.findingExamples()));
    }

    void figure(EntryReader entry) {
        entry.allow(Set.of("id", "kind", "name", "value", "words", "examples"));
        FigureEntry.Kind kind = constant(entry, "kind", entry.required("kind"), FigureEntry.Kind.values());
        boolean valued = kind == FigureEntry.Kind.SCALE || kind == FigureEntry.Kind.NUMBER;
        double value = 0;
        if (valued) {
            String number = entry.required("value");
            try {
                value = Double.parseDouble(number);
            } catch (NumberFormatException e) {
                entry.problem(entry.field("value"), "\"" + number + "\" is no number");
            }
        }
        boolean named = !valued && kind != FigureEntry.Kind.NOT_COUNTED;
        figures.add(new FigureEntry(
                entry.at(),
                kind == null ? FigureEntry.Kind.NOT_COUNTED : kind,
                named ? entry.required("name") : entry.optional("name"),
                value,
                entry.requiredList("words"),
                named ? entry.findingExamples() : List.of()));
    }

    void characterisation(EntryReader entry) {
        entry.allow(Set.of("id", "head", "modifier", "follower", "copular", "predicate", "attitude", "examples"));
        String attitude = stance(entry, "attitude");
        if (attitude == null) {
            entry.problem(entry.node(), "field \"attitude\" is missing");
        }
        List<String> heads = entry.requiredList("head");
        characterisations.add(new CharacterisationEntry(
                entry.at(),
                expanded(entry, heads),
                expanded(entry, entry.list("modifier")),
                expanded(entry, entry.list("follower")),
                "true".equals(entry.optional("copular")),
                entry.list("predicate"),
                attitude == null ? "neutral" : attitude,
                entry.findingExamples()));
    }

    void mark(EntryReader entry) {
        entry.allow(Set.of("id", "mark", "words", "unless", "examples"));
        String word = entry.required("mark").replace('_', '-');
        Mark.Kind kind = constant(entry, "mark", word, Mark.Kind.values());
        marks.add(new MarkEntry(
                entry.at(),
                kind == null ? Mark.Kind.HEARSAY : kind,
                entry.requiredList("words"),
                entry.list("unless"),
                entry.findingExamples()));
    }

    void agreement(EntryReader entry) {
        String part = entry.required("part");
        switch (part) {
            case "noun" -> {
                entry.allow(Set.of("id", "part", "kind", "needs", "words", "examples"));
                AgreementNoun.Needs needs = entry.has("needs")
                        ? constant(entry, "needs", entry.required("needs"), AgreementNoun.Needs.values())
                        : AgreementNoun.Needs.NOTHING;
                agreementNouns.add(new AgreementNoun(
                        entry.at(),
                        entry.required("kind"),
                        needs == null ? AgreementNoun.Needs.NOTHING : needs,
                        entry.requiredList("words"),
                        entry.findingExamples()));
            }
            case "step" -> {
                entry.allow(Set.of(
                        "id", "part", "step", "kinds", "object", "subject", "noun", "adjective", "phrase", "examples"));
                StepKind step = stepKind(entry);
                agreementSteps.add(new AgreementStep(
                        entry.at(),
                        step == null ? StepKind.ANNOUNCED : step,
                        Set.copyOf(entry.list("kinds")),
                        expanded(entry, entry.list("object")),
                        expanded(entry, entry.list("subject")),
                        expanded(entry, entry.list("noun")),
                        expanded(entry, entry.list("adjective")),
                        entry.list("phrase"),
                        entry.findingExamples()));
            }
            default -> entry.problem(entry.field("part"), "unknown part \"" + part + "\"; there are noun, step");
        }
    }

    private static @Nullable StepKind stepKind(EntryReader entry) {
        String word = entry.required("step");
        for (StepKind kind : StepKind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        entry.problem(
                entry.field("step"),
                "\"" + word + "\" is no step; there are "
                        + Arrays.stream(StepKind.values()).map(StepKind::word).collect(Collectors.joining(", ")));
        return null;
    }

    private Set<String> expanded(EntryReader entry, List<String> words) {
        Set<String> expanded = new HashSet<>();
        for (String word : words) {
            if (word.startsWith("=")) {
                expanded.addAll(set(entry, word));
            } else {
                expanded.add(word);
            }
        }
        return expanded;
    }

    private Set<String> set(EntryReader entry, String name) {
        WordSet set = wordSets.get(name.substring(1));
        if (set == null) {
            entry.problem(entry.node(), "word set \"" + name.substring(1) + "\" is not defined in wordsets/");
            return Set.of();
        }
        return set.words();
    }

    private static @Nullable String stance(EntryReader entry, String field) {
        String word = entry.optional(field);
        if (word != null && !STANCES.contains(word)) {
            entry.problem(entry.field(field), "\"" + word + "\" is none of supportive, critical, neutral");
        }
        return word;
    }

    private static <E extends Enum<E>> @Nullable E constant(EntryReader entry, String field, String word, E[] values) {
        for (E value : values) {
            if (word(value).equals(word)) {
                return value;
            }
        }
        entry.problem(
                entry.field(field),
                "\"" + word + "\" is no " + field + "; there are "
                        + Arrays.stream(values).map(FindingReader::word).collect(Collectors.joining(", ")));
        return null;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
