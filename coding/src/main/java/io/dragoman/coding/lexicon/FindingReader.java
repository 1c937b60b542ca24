package io.dragoman.coding.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads entries of speech/, figures/ and relations/. */
final class FindingReader {

    private static final Set<String> STANCES = Set.of("supportive", "critical", "neutral");

    private final Map<String, WordSet> wordSets;
    private final List<SpeechEntry> speech = new ArrayList<>();
    private final List<FigureEntry> figures = new ArrayList<>();
    private final List<CharacterisationEntry> characterisations = new ArrayList<>();

    FindingReader(Map<String, WordSet> wordSets) {
        this.wordSets = wordSets;
    }

    /** What has been read so far. */
    FindingRules rules() {
        return new FindingRules(speech, figures, characterisations);
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
