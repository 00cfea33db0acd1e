package dev.jeton.processor.resolve;

import com.palantir.javapoet.ClassName;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.extract.JavaType;
import dev.jeton.processor.extract.JavaType.DeclaredType;
import dev.jeton.processor.extract.JavaType.RawType;
import dev.jeton.processor.extract.JavaType.Role;
import dev.jeton.processor.resolve.Reading.Refused;
import java.util.Map;
import java.util.Set;

/** Why a type that no rule knows cannot be read, and what to use in its place. */
final class UnreadableTypes {
    private static final String LIST = "java.util.List";
    private static final String SET = "java.util.Set";
    private static final String MAP = "java.util.Map";

    private static final Map<String, String> REPLACEMENTS = Map.ofEntries(
            Map.entry("java.lang.Iterable", LIST),
            Map.entry("java.util.ArrayList", LIST),
            Map.entry("java.util.LinkedList", LIST),
            Map.entry("java.util.Vector", LIST),
            Map.entry("java.util.Queue", LIST),
            Map.entry("java.util.Deque", LIST),
            Map.entry("java.util.ArrayDeque", LIST),
            Map.entry("java.util.stream.Stream", LIST),
            Map.entry("java.util.HashSet", SET),
            Map.entry("java.util.LinkedHashSet", SET),
            Map.entry("java.util.SortedSet", SET),
            Map.entry("java.util.TreeSet", SET),
            Map.entry("java.util.HashMap", MAP),
            Map.entry("java.util.LinkedHashMap", MAP),
            Map.entry("java.util.SortedMap", MAP),
            Map.entry("java.util.TreeMap", MAP),
            Map.entry("java.util.concurrent.ConcurrentMap", MAP),
            Map.entry("java.util.concurrent.ConcurrentHashMap", MAP));

    /** Types that anything could be. */
    private static final Set<String> OPEN = Set.of(
            "java.lang.Object",
            "java.lang.Number",
            "java.lang.Comparable",
            "java.lang.CharSequence",
            "java.io.Serializable");

    Refused explain(JavaType type) {
        if (type instanceof RawType raw) {
            return REPLACEMENTS.containsKey(raw.type().canonicalName())
                    ? explain(raw.type())
                    : new Refused(Diagnostic.RAW_TYPE, raw.type());
        }
        if (!(type instanceof DeclaredType declared)) {
            return new Refused(Diagnostic.NO_CONCRETE_TYPE, type.name());
        }
        if (declared.role() instanceof Role.Generated) {
            return new Refused(Diagnostic.GENERATED_TYPE, declared.type());
        }
        return declared.role() instanceof Role.PlainEnum && !isOfTheJdk(declared.type())
                ? new Refused(Diagnostic.ENUM_NOT_ANNOTATED, declared.type())
                : explain(declared.type());
    }

    private static Refused explain(ClassName type) {
        String name = type.canonicalName();
        if (REPLACEMENTS.containsKey(name)) {
            return new Refused(Diagnostic.CONTAINER_CLASS, name, REPLACEMENTS.get(name));
        }
        if (OPEN.contains(name)) {
            return new Refused(Diagnostic.NO_CONCRETE_TYPE, name);
        }
        return new Refused(isOfTheJdk(type) ? Diagnostic.LIBRARY_TYPE : Diagnostic.NOT_ANNOTATED, type);
    }

    private static boolean isOfTheJdk(ClassName type) {
        return type.packageName().startsWith("java.") || type.packageName().startsWith("javax.");
    }
}
