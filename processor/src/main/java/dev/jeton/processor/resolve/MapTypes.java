package dev.jeton.processor.resolve;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.extract.JavaType.DeclaredType;
import dev.jeton.processor.extract.JavaType.Role;
import dev.jeton.processor.model.CollectionType.Nulls;
import dev.jeton.processor.model.Making;
import dev.jeton.processor.model.Making.Constructed;
import dev.jeton.processor.model.Making.Filling;
import dev.jeton.processor.model.Making.Popped;
import dev.jeton.processor.model.Making.Room;
import dev.jeton.processor.model.MapType;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/** What maps are made of; the same principle as that of {@link CollectionTypes}. */
final class MapTypes {
    private static final String UTIL = "java.util";
    private static final String CONCURRENT = "java.util.concurrent";

    /** Classes that sort by the order of the keys themselves, unless one that extends them gives another order. */
    private static final Set<String> SORTING = Set.of(
            "java.util.SortedMap",
            "java.util.NavigableMap",
            "java.util.TreeMap",
            "java.util.concurrent.ConcurrentNavigableMap",
            "java.util.concurrent.ConcurrentSkipListMap");

    /** Maps whose values can't be null. */
    private static final Set<String> WITHOUT_NULLS =
            Set.of("java.util.Hashtable", "java.util.concurrent.ConcurrentMap");

    private MapTypes() {}

    /** Whether a class sorts its entries by an order that the keys must have. */
    static boolean sorts(ClassName type) {
        return SORTING.contains(type.canonicalName());
    }

    /**
     * How a map is made.
     *
     * @param key the type of its keys
     * @param content the type of its values
     * @return empty for a class that is none, or that nobody can make
     */
    static Optional<MapType> of(DeclaredType type, TypeName key, TypeName content) {
        return ofInterface(type.type(), key, content)
                .or(() -> type.role() instanceof Role.Container container
                                && container.supertypes().contains("java.util.Map")
                        ? ofClass(type, container)
                        : Optional.empty());
    }

    /** The interfaces of the JDK, which are told by their names alone. */
    private static Optional<MapType> ofInterface(ClassName type, TypeName key, TypeName content) {
        return switch (type.canonicalName()) {
            case "java.util.Map" -> Optional.of(MapType.MAP);
            case "java.util.SortedMap", "java.util.NavigableMap" -> {
                CodeBlock empty = CodeBlock.of("$T.emptyNavigableMap()", Collections.class);
                yield made(type, new Popped("popSortedMap", empty, Filling.MAP), Nulls.ALLOWED);
            }
            case "java.util.SequencedMap" ->
                made(
                        type,
                        new Making.Wrapped(
                                "unmodifiableSequencedMap",
                                new Constructed(
                                        generic(UTIL, "LinkedHashMap", key, content), Room.TABLE, Filling.HASHED_MAP)),
                        Nulls.ALLOWED);
            case "java.util.concurrent.ConcurrentMap" ->
                made(
                        type,
                        new Constructed(
                                generic(CONCURRENT, "ConcurrentHashMap", key, content), Room.COUNT, Filling.HASHED_MAP),
                        Nulls.REFUSED);
            case "java.util.concurrent.ConcurrentNavigableMap" ->
                made(
                        type,
                        new Constructed(
                                generic(CONCURRENT, "ConcurrentSkipListMap", key, content), Room.NONE, Filling.MAP),
                        Nulls.REFUSED);
            case "java.util.EnumMap" ->
                made(
                        type,
                        new Making.OfConstants(CodeBlock.of("new $T<>($T.class)", type, key), Filling.MAP),
                        Nulls.ALLOWED);
            default -> Optional.empty();
        };
    }

    private static ParameterizedTypeName generic(String packageName, String name, TypeName key, TypeName content) {
        return ParameterizedTypeName.get(ClassName.get(packageName, name), key.box(), content.box());
    }

    private static Optional<MapType> made(ClassName type, Making making, Nulls nulls) {
        return Optional.of(new MapType(type, making, nulls));
    }

    private static Optional<MapType> ofClass(DeclaredType type, Role.Container container) {
        if (container.creation() != Role.Creation.CONSTRUCTOR) {
            return Optional.empty();
        }
        Filling filling = container.supertypes().contains("java.util.SortedMap") ? Filling.MAP : Filling.HASHED_MAP;
        Making making = new Constructed(type.name(), room(type.type()), filling);
        return Optional.of(new MapType(type.type(), type.written(), making, nulls(type.type(), container)));
    }

    private static Room room(ClassName type) {
        return switch (type.canonicalName()) {
            case "java.util.HashMap", "java.util.LinkedHashMap", "java.util.Hashtable" -> Room.TABLE;
            case "java.util.concurrent.ConcurrentHashMap" -> Room.COUNT;
            default -> Room.NONE;
        };
    }

    /** A class of the JDK is known to take null or not; one of a user says so itself, by what it throws. */
    private static Nulls nulls(ClassName type, Role.Container container) {
        boolean ofTheJdk = Set.of(UTIL, CONCURRENT).contains(type.packageName());
        return ofTheJdk && container.supertypes().stream().anyMatch(WITHOUT_NULLS::contains)
                ? Nulls.REFUSED
                : Nulls.ALLOWED;
    }
}
