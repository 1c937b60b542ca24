package io.dragoman.coding.lexicon;

import java.util.List;

/** The rules by which statements, figures, characterisations, marks and agreements are found. */
public record FindingRules(
        List<SpeechEntry> speech,
        List<FigureEntry> figures,
        List<CharacterisationEntry> characterisations,
        List<MarkEntry> marks,
        List<AgreementNoun> agreementNouns,
        List<AgreementStep> agreementSteps) {

    /** A lexicon without such rules. */
    public static final FindingRules NONE =
            new FindingRules(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public FindingRules {
        speech = List.copyOf(speech);
        figures = List.copyOf(figures);
        characterisations = List.copyOf(characterisations);
        marks = List.copyOf(marks);
        agreementNouns = List.copyOf(agreementNouns);
        agreementSteps = List.copyOf(agreementSteps);
    }
}
