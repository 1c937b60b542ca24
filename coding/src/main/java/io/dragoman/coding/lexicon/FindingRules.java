package io.dragoman.coding.lexicon;

import java.util.List;

/** The rules by which statements, figures and characterisations are found. */
public record FindingRules(
        List<SpeechEntry> speech, List<FigureEntry> figures, List<CharacterisationEntry> characterisations) {

    /** A lexicon without such rules. */
    public static final FindingRules NONE = new FindingRules(List.of(), List.of(), List.of());

    public FindingRules {
        speech = List.copyOf(speech);
        figures = List.copyOf(figures);
        characterisations = List.copyOf(characterisations);
    }
}
