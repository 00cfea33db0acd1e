package dev.jeton.conformance.types;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What lies in the objects of random types, by reflection. */
final class Fields {
    private Fields() {}

    /** Whether it is an object of a random type. */
    static boolean isOurs(Object object) {
        return object.getClass().getClassLoader() instanceof Loaded;
    }

    /** The values by their names, in the order of the source. */
    static Map<String, @Nullable Object> of(Object object) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Field field : object.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                try {
                    field.setAccessible(true);
                    values.put(field.getName(), field.get(object));
                } catch (IllegalAccessException failure) {
                    throw new AssertionError(field.toString(), failure);
                }
            }
        }
        return values;
    }
}
