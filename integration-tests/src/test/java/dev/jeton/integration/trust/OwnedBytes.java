package dev.jeton.integration.trust;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Looks for the canary in all that can be reached from an object by the fields of Jeton's and generated classes. */
final class OwnedBytes {
    private OwnedBytes() {}

    /** How many arrays and strings hold a part of the canary. */
    static int withTheCanary(Object root) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> pending = new ArrayDeque<>(List.of(root));
        int found = 0;
        while (!pending.isEmpty()) {
            Object object = pending.pop();
            if (!seen.add(object)) {
                continue;
            }
            String text = null;
            if (object instanceof byte[] bytes) {
                text = new String(bytes, ISO_8859_1);
            } else if (object instanceof char[] chars) {
                text = new String(chars);
            } else if (object instanceof CharSequence sequence) {
                text = sequence.toString();
            } else if (object instanceof Object[] array) {
                Arrays.stream(array).filter(Objects::nonNull).forEach(pending::push);
            } else if (object.getClass().getName().startsWith("dev.jeton.")) {
                pushFields(object, pending);
            }
            if (text != null && Canary.isIn(text)) {
                found++;
            }
        }
        return found;
    }

    private static void pushFields(Object object, Deque<Object> pending) {
        for (Class<?> type = object.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getType().isPrimitive()
                        || field.getType().isEnum()
                        || Modifier.isStatic(field.getModifiers())
                        || !type.getName().startsWith("dev.jeton.")) {
                    continue;
                }
                try {
                    field.setAccessible(true);
                    Object value = field.get(object);
                    if (value != null) {
                        pending.push(value);
                    }
                } catch (IllegalAccessException impossible) {
                    throw new AssertionError(impossible);
                }
            }
        }
    }
}
