package io.dragoman.acceptance.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rules by name, for the packages below a root: {@code io.dragoman}, or the canaries'. */
final class ArchitectureRules {

    private final String root;

    ArchitectureRules(String root) {
        this.root = root;
    }

    Map<String, ArchRule> byName() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("layers", classes().should(new LayerCondition(root)));
        rules.put("record on its own", recordOnItsOwn());
        rules.put("package cycles", slices().matching(root + ".(**)").should().beFreeOfCycles());
        rules.put("static state", staticState());
        rules.put("null-marked packages", classes().should(new NullMarkedPackageCondition()));
        rules.put("standard streams", standardStreams());
        rules.put("exit", exit());
        rules.put("parser library", only(packages("edu.emory", "it.unimi", "org.tukaani"), homes("models")));
        rules.put("YAML library", only(packages("org.snakeyaml"), homes("coding.lexicon")));
        rules.put("database", only(packages("org.duckdb", "java.sql", "javax.sql"), homes("store")));
        rules.put("JSON trees", only(packages("tools.jackson.databind", "com.fasterxml"), homes("exchange")));
        rules.put("JSON streams", only(packages("tools.jackson.core"), homes("exchange", "text.load", "intake.json")));
        rules.put("web client", only(packages("org.apache.hc"), homes("intake.fetch")));
        rules.put("robots", only(packages("crawlercommons"), homes("intake.watch")));
        rules.put("page setting", only(packages("com.openhtmltopdf", "com.ibm.icu"), homes("digest.write")));
        rules.put("command line", only(packages("picocli", "me.tongfei", "ch.qos"), homes("app")));
        return rules;
    }

    private ArchRule recordOnItsOwn() {
        return classes()
                .that()
                .resideInAPackage(root + ".record..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(root + ".record..", "java..", "org.jspecify..");
    }

    private static ArchRule staticState() {
        // A compiler's own fields, such as the values of an enum, are arrays; nobody else reaches them.
        return fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should(new ConstantCondition());
    }

    private ArchRule standardStreams() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(homes("app", "models"))
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);
    }

    private ArchRule exit() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(homes("app", "models"))
                .should(callMethod(System.class, "exit", int.class)
                        .or(callMethod(Runtime.class, "exit", int.class))
                        .or(callMethod(Runtime.class, "halt", int.class)));
    }

    /** Only the homes may use a library. */
    private static ArchRule only(String[] libraries, String[] homes) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat(resideInAnyPackage(libraries));
    }

    private static String[] packages(String... names) {
        return Arrays.stream(names).map(name -> name + "..").toArray(String[]::new);
    }

    private String[] homes(String... names) {
        return Arrays.stream(names).map(name -> root + "." + name + "..").toArray(String[]::new);
    }
}
