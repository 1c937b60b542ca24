package io.dragoman.acceptance.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** A static field is a constant: final, no array, no holder of something else, no collection that can change. */
final class ConstantCondition extends ArchCondition<JavaField> {

    private static final List<Class<?>> HOLDERS = List.of(
            AtomicBoolean.class,
            AtomicInteger.class,
            AtomicLong.class,
            AtomicReference.class,
            ThreadLocal.class,
            StringBuilder.class);

    ConstantCondition() {
        super("be a constant");
    }

    @Override
    public void check(JavaField field, ConditionEvents events) {
        JavaClass type = field.getRawType();
        if (!field.getModifiers().contains(JavaModifier.FINAL)) {
            events.add(violated(field, "is not final"));
        } else if (type.isArray()) {
            events.add(violated(field, "is an array"));
        } else if (HOLDERS.stream().anyMatch(type::isAssignableTo)) {
            events.add(violated(field, "holds what can change"));
        } else if (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class)) {
            // The declared type does not tell; the JDK's unmodifiable collections do by the name of their class.
            String made = value(field).getClass().getName();
            if (!made.contains("Immutable") && !made.contains("Unmodifiable") && !made.contains("Empty")) {
                events.add(violated(field, "is a " + made));
            }
        }
    }

    private static ConditionEvent violated(JavaField field, String how) {
        return SimpleConditionEvent.violated(field, field.getDescription() + " " + how);
    }

    private static Object value(JavaField field) {
        try {
            Field real = field.reflect();
            real.setAccessible(true);
            return real.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
