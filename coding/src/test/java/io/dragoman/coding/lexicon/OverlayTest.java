package io.dragoman.coding.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.dragoman.coding.HandMade;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's folder laid over a lexicon. */
class OverlayTest {

    private static final String MEET = """
            - id: meet
              code: "045"
              verb: [gather]
              examples:
                - "Iran gathered Turkey. => IRN CONSULT TUR"
                - "It rained. => none"
            """;

    @TempDir
    private Path overlay = Path.of("");

    private Lexicon load() throws IOException {
        return new LexiconBuilder(LexiconFiles.folder(HandMade.lexiconFolder()), overlay, null).build(true);
    }

    @Test
    void anEntryReplacesTheOneOfItsId() throws IOException {
        LexiconFolder.write(overlay, "verbs/mine.yaml", MEET);
        List<Frame> meeting = load().frames().stream()
                .filter(frame -> frame.at().id().equals("meet"))
                .toList();
        assertThat(meeting).singleElement().satisfies(frame -> {
            assertThat(frame.verbs()).containsExactly("gather");
            assertThat(frame.at().file()).isEqualTo(overlay + "/verbs/mine.yaml");
        });
    }

    @Test
    void otherEntriesStay() throws IOException {
        LexiconFolder.write(overlay, "verbs/mine.yaml", MEET);
        assertThat(load().frames()).hasSameSizeAs(HandMade.lexicon().frames());
    }

    @Test
    void aTableReplacesTheWholeTable() throws IOException {
        LexiconFolder.write(
                overlay, "ontology/composition.tsv", "operator\tact\tresult\tmodality\nintend\t*\t030\tplanned\n");
        Ontology ontology = load().ontology();
        assertThat(ontology.compose(Operator.INTEND, "190"))
                .extracting(Composition::result)
                .isEqualTo("030");
        assertThat(ontology.compose(Operator.REFUSE, "040")).isNull();
    }

    @Test
    void theHashTellsLexiconsApart() throws IOException {
        LexiconFolder.write(overlay, "verbs/mine.yaml", MEET);
        String hash = load().hash();
        assertThat(hash).hasSize(64).isNotEqualTo(HandMade.lexicon().hash()).isEqualTo(load().hash());
        LexiconFolder.write(overlay, "verbs/mine.yaml", MEET + "# remark\n");
        assertThat(load().hash()).isNotEqualTo(hash);
    }

    @Test
    void problemsNameTheFileInTheOverlay() {
        LexiconFolder.write(overlay, "verbs/mine.yaml", "- id: [gather\n");
        LexiconFolder.write(overlay, "verbs/other.yaml", MEET.replace("045", "999"));
        LexiconFolder.write(
                overlay, "ontology/composition.tsv", "operator\tact\tresult\tmodality\nhope\t*\t030\tplanned\n");
        LexiconException exception = catchThrowableOfType(LexiconException.class, this::load);
        assertThat(exception.problems())
                .extracting(LexiconProblem::file, LexiconProblem::line)
                .containsExactly(
                        tuple(overlay + "/ontology/composition.tsv", 2),
                        tuple(overlay + "/verbs/mine.yaml", 2),
                        tuple(overlay + "/verbs/other.yaml", 2));
    }
}
