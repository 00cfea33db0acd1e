package dev.jeton;

import dev.jeton.codegen.NameTable;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/** What hangs on a reader or view: its own objects and arrays, but not what all share, such as tables of names. */
public final class HeldMemory {
    private static final int HEADER = 16;

    private HeldMemory() {}

    /** How many bytes they take, with references of eight bytes. */
    public static long bytes(Object root) {
        return objects(root).stream().mapToLong(HeldMemory::sizeOf).sum();
    }

    /** All of them. */
    public static Set<Object> objects(Object root) {
        Set<Object> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>();
        reach(root, reached, open);
        while (!open.isEmpty()) {
            Object next = open.pop();
            if (next instanceof Object[] elements) {
                for (Object element : elements) {
                    reach(element, reached, open);
                }
            }
            for (Class<?> type = next.getClass(); type != null && isOwn(type); type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers())
                            && !field.getType().isPrimitive()) {
                        reach(value(next, field), reached, open);
                    }
                }
            }
        }
        return reached;
    }

    private static boolean isOwn(Class<?> type) {
        return type.getName().startsWith("dev.jeton.");
    }

    private static void reach(Object object, Set<Object> reached, Deque<Object> open) {
        if (object == null || object instanceof NameTable || object instanceof JsonLimits || object instanceof Enum) {
            return;
        }
        if ((object.getClass().isArray() || isOwn(object.getClass())) && reached.add(object)) {
            open.push(object);
        }
    }

    private static long sizeOf(Object object) {
        if (object.getClass().isArray()) {
            return HEADER
                    + (long) Array.getLength(object) * width(object.getClass().getComponentType());
        }
        long size = HEADER;
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                size += Modifier.isStatic(field.getModifiers()) ? 0 : width(field.getType());
            }
        }
        return size;
    }

    private static int width(Class<?> type) {
        if (type == byte.class || type == boolean.class) {
            return Byte.BYTES;
        }
        if (type == char.class || type == short.class) {
            return Character.BYTES;
        }
        return type == int.class || type == float.class ? Integer.BYTES : Long.BYTES;
    }

    private static Object value(Object object, Field field) {
        field.setAccessible(true);
        try {
            return field.get(object);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
