package io.dragoman.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final String PROGRAM_ROOT = "io.dragoman";
    private static final String CANARY_ROOT = "io.dragoman.acceptance.canary";

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages(PROGRAM_ROOT);
    private static final JavaClasses CANARIES = new ClassFileImporter().importPackages(CANARY_ROOT);

    /** What each rule must find among the canaries. */
    private static final Map<String, List<String>> CAUGHT = Map.ofEntries(
            Map.entry("layers", List.of("record.ReachesUp", "text.ReachesUp", "coding.ReachesUp", "gossip.Stranger")),
            Map.entry("record on its own", List.of("record.UsesLibrary")),
            Map.entry("package cycles", List.of("coding.left.Left", "coding.right.Right")),
            Map.entry("static state", List.of("counter", "TABLE", "SEEN", "HITS")),
            Map.entry("null-marked packages", List.of("text.ReachesUp")),
            Map.entry("standard streams", List.of("text.Chatters")),
            Map.entry("exit", List.of("text.Leaves")),
            Map.entry("parser library", List.of("text.KnowsParser")),
            Map.entry("YAML library", List.of("coding.KnowsYaml")),
            Map.entry("database", List.of("app.KnowsDatabase")),
            Map.entry("JSON trees", List.of("app.KnowsJson")),
            Map.entry("JSON streams", List.of("app.KnowsJson")),
            Map.entry("web client", List.of("text.KnowsWeb")),
            Map.entry("robots", List.of("text.KnowsWeb")),
            Map.entry("page setting", List.of("app.KnowsPages")),
            Map.entry("command line", List.of("store.KnowsCommandLine")));

    static Stream<String> rules() {
        return new ArchitectureRules(PROGRAM_ROOT).byName().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProgramObeys(String name) {
        rule(PROGRAM_ROOT, name).check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleCatchesItsCanary(String name) {
        String report = rule(CANARY_ROOT, name)
                .evaluate(CANARIES)
                .getFailureReport()
                .getDetails()
                .toString();
        assertThat(report).contains(CAUGHT.get(name));
    }

    static final List<String> MODULES = LayerCondition.MAY_USE.keySet().stream()
            // run by hand, and not on the class path of these tests
            .filter(module -> !module.equals("benchmarks"))
            .sorted()
            .toList();

    @ParameterizedTest
    @FieldSource("MODULES")
    void theRulesSeeTheModule(String module) {
        String below = PROGRAM_ROOT + "." + module;
        assertThat(PROGRAM.stream().map(type -> type.getPackageName() + "."))
                .anyMatch(name -> name.startsWith(below + "."));
    }

    private static ArchRule rule(String root, String name) {
        return Objects.requireNonNull(new ArchitectureRules(root).byName().get(name));
    }
}
