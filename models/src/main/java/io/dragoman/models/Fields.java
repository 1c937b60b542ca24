package io.dragoman.models;

import it.unimi.dsi.fastutil.ints.IntCollection;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.Arrays;

/** Reads what an object of the library keeps to itself. */
final class Fields {

    private final Object object;

    Fields(Object object) {
        this.object = object;
    }

    Object get(String name) throws IOException {
        Class<?> type = object.getClass();
        while (type != null && !declares(type, name)) {
            type = type.getSuperclass();
        }
        if (type == null) {
            throw new IOException(object.getClass() + " has no " + name);
        }
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(object);
        } catch (ReflectiveOperationException e) {
            throw new IOException(e);
        }
    }

    private static boolean declares(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredFields())
                .anyMatch(field -> field.getName().equals(name));
    }

    /** Numbers in the order in which the library goes over them. */
    int[] ints(String name) throws IOException {
        return ((IntCollection) get(name)).toIntArray();
    }
}
