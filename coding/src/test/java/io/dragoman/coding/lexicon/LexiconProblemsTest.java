package io.dragoman.coding.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dragoman.text.GoldenFiles;
import io.dragoman.text.GoldenFiles.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a writer of lexicon files is told about mistakes. */
class LexiconProblemsTest {

    @TempDir
    private Path folder = Path.of("");

    static List<Golden> cases() {
        return GoldenFiles.in("lexicon-problems");
    }

    /** Input: files laid over the tests' lexicon. Expected: the problems, in order of files and lines. */
    @ParameterizedTest
    @MethodSource("cases")
    void everyProblemHasItsPlaceAndSaysWhatIsAccepted(Golden golden) {
        LexiconFolder.copy(folder);
        LexiconFolder.writeAll(folder, golden.input());
        assertThat(problems(folder)).isEqualTo(golden.expected());
    }

    static String problems(Path folder) {
        LexiconException exception = catchThrowableOfType(LexiconException.class, () -> Lexicon.of(folder));
        return exception == null
                ? ""
                : exception.problems().stream().map(problem -> problem + "\n").collect(Collectors.joining());
    }

    @Test
    void windowsLineEndsChangeNoPlace() {
        Golden golden = cases().stream()
                .filter(each -> each.name().equals("malformed-examples.txt"))
                .findFirst()
                .orElseThrow();
        LexiconFolder.copy(folder);
        LexiconFolder.writeAll(folder, golden.input());
        LexiconFolder.write(
                folder,
                "verbs/new.yaml",
                golden.input().substring(golden.input().indexOf('\n') + 1).replace("\n", "\r\n"));
        assertThat(problems(folder)).isEqualTo(golden.expected());
    }

    @Test
    void aFileInAnotherEncodingIsNamed() throws IOException {
        LexiconFolder.copy(folder);
        Files.write(folder.resolve("verbs/latin.yaml"), new byte[] {'-', ' ', (byte) 0xE9, '\n'});
        assertThatThrownBy(() -> Lexicon.of(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("latin.yaml is not in UTF-8");
    }

    @Test
    void anEmptyFileIsNoProblem() throws IOException {
        LexiconFolder.copy(folder);
        LexiconFolder.write(folder, "verbs/new.yaml", "# nothing yet\n");
        assertThat(Lexicon.of(folder).frames()).isNotEmpty();
    }

    @Test
    void aFolderWithoutTablesSaysWhichAreMissing() {
        assertThat(problems(folder))
                .contains("ontology/cameo.tsv:1:1: the file is missing")
                .contains("ontology/composition.tsv:1:1: the file is missing");
    }
}
