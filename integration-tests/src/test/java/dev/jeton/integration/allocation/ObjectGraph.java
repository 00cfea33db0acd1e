package dev.jeton.integration.allocation;

import dev.jeton.JsonLimits;
import dev.jeton.codegen.NameTable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openjdk.jol.vm.VM;
import org.openjdk.jol.vm.VirtualMachine;

/**
 * The objects that can be reached from one that was made, as far as they were made with it: enum constants, known strings, empty
 * collections and small boxes are in the graph, but belong to whoever made them. What two makings share is of that kind.
 */
final class ObjectGraph {
    private static final VirtualMachine JVM = VM.current();

    private final Set<Object> made;

    private ObjectGraph(Set<Object> made) {
        this.made = made;
    }

    static ObjectGraph madeBy(Supplier<?> operation) {
        // Both must be alive at the same time, or the second could lie where the first did.
        Object first = operation.get();
        Object second = operation.get();
        Set<Object> made = reachable(first);
        made.removeAll(reachable(second));
        return new ObjectGraph(made);
    }

    /** The size of what hangs on a view or reader, without what all of them share. */
    static long heldBy(Object root) {
        return reachable(root, ObjectGraph::isShared).stream()
                .mapToLong(JVM::sizeOf)
                .sum();
    }

    private static boolean isShared(Object object) {
        return object instanceof Class
                || object instanceof NameTable
                || object instanceof JsonLimits
                || object instanceof Enum;
    }

    private static Set<Object> reachable(Object root) {
        return reachable(root, object -> false);
    }

    private static Set<Object> reachable(Object root, Predicate<Object> outside) {
        Set<Object> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>();
        reach(root, outside, reached, open);
        while (!open.isEmpty()) {
            Object next = open.pop();
            if (next instanceof Object[] array) {
                for (Object element : array) {
                    reach(element, outside, reached, open);
                }
            }
            for (Class<?> type = next.getClass(); type != null; type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers())
                            && !field.getType().isPrimitive()) {
                        reach(JVM.getObject(next, JVM.fieldOffset(field)), outside, reached, open);
                    }
                }
            }
        }
        return reached;
    }

    private static void reach(
            @Nullable Object object, Predicate<Object> outside, Set<Object> reached, Deque<Object> open) {
        if (object != null && !outside.test(object) && reached.add(object)) {
            open.push(object);
        }
    }

    /** The size of one object, without what it refers to. */
    static long sizeOf(Object object) {
        return JVM.sizeOf(object);
    }

    /** The size of all of them. */
    long bytes() {
        return made.stream().mapToLong(JVM::sizeOf).sum();
    }

    /**
     * What the JDK makes to show the digits of decimals that have 16 to 18 of them with a fraction or an exponent, or an exponent
     * beyond 22: an integer for each.
     */
    long bytesToShowDigits() {
        return made.stream()
                .filter(object -> object instanceof BigDecimal number && hidesDigits(number))
                .mapToLong(object -> madeBy(() -> BigInteger.valueOf(
                                ((BigDecimal) object).unscaledValue().longValue()))
                        .bytes())
                .sum();
    }

    private static boolean hidesDigits(BigDecimal number) {
        int scale = Math.abs(number.scale());
        return scale > 0 && number.precision() <= 18 && (number.precision() > 15 || scale > 22);
    }

    /**
     * What the JDK's constructor of strings beyond Latin-1 allocates besides them: an array with a byte for each char, in which it
     * tries Latin-1.
     */
    long temporaryBytes() {
        return made.stream()
                .filter(object -> object instanceof String text && text.chars().anyMatch(unit -> unit > 0xFF))
                .mapToLong(object -> JVM.sizeOf(new byte[((String) object).length()]))
                .sum();
    }
}
