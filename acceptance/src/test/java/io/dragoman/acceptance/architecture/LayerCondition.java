package io.dragoman.acceptance.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Modules use each other in one direction only; a module is the first package below the root. */
final class LayerCondition extends ArchCondition<JavaClass> {

    /** What each module may use. A module that is not here does not pass, so that none grows up without a rule. */
    static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("record", Set.of()),
            Map.entry("parser", Set.of()),
            Map.entry("models", Set.of("parser")),
            Map.entry("text", Set.of("record", "parser")),
            Map.entry("intake", Set.of("record", "text")),
            Map.entry("coding", Set.of("record", "text")),
            Map.entry("chronicle", Set.of("record")),
            Map.entry("exchange", Set.of("record")),
            Map.entry("store", Set.of("record", "exchange")),
            Map.entry("search", Set.of("record", "store")),
            Map.entry("digest", Set.of("record", "chronicle")),
            Map.entry("benchmarks", Set.of("record", "store", "parser", "text", "coding")),
            Map.entry("web", Set.of("record", "chronicle", "exchange", "store", "search", "digest")),
            Map.entry(
                    "app",
                    Set.of(
                            "record",
                            "parser",
                            "text",
                            "intake",
                            "coding",
                            "chronicle",
                            "exchange",
                            "store",
                            "search",
                            "digest",
                            "web")));

    private final String root;

    LayerCondition(String root) {
        super("use only the modules below their own");
        this.root = root;
    }

    @Override
    public void check(JavaClass user, ConditionEvents events) {
        String module = module(user);
        Set<String> allowed = module == null ? null : MAY_USE.get(module);
        if (module == null || allowed == null) {
            events.add(SimpleConditionEvent.violated(user, user.getName() + " belongs to no known module"));
            return;
        }
        for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
            String used = module(dependency.getTargetClass().getBaseComponentType());
            if (used != null && !used.equals(module) && !allowed.contains(used)) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
    }

    /** The module of a class below the root, empty if it is in the root itself; null for any other class. */
    private @Nullable String module(JavaClass type) {
        String name = type.getPackageName();
        if (name.equals(root)) {
            return "";
        }
        if (!name.startsWith(root + ".")) {
            return null;
        }
        String below = name.substring(root.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}
