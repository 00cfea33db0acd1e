package dev.jeton.processor.resolve;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.extract.JavaType.DeclaredType;
import dev.jeton.processor.extract.JavaType.Role;
import dev.jeton.processor.model.CollectionType;
import dev.jeton.processor.model.CollectionType.Nulls;
import dev.jeton.processor.model.Making;
import dev.jeton.processor.model.Making.Constructed;
import dev.jeton.processor.model.Making.Filling;
import dev.jeton.processor.model.Making.Popped;
import dev.jeton.processor.model.Making.Room;
import dev.jeton.processor.model.SequenceKind;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What collections are made of. An interface of the JDK gets one that can't be changed, where the JDK has such: a queue is there to be taken
 * from. A class is made as the user would make it, and can be changed if it can.
 */
final class CollectionTypes {
    private static final String UTIL = "java.util";
    private static final String CONCURRENT = "java.util.concurrent";

    /** Interfaces whose collections are sorted. */
    private static final Set<String> SORTED_INTERFACES = Set.of("java.util.SortedSet", "java.util.NavigableSet");

    /** Classes that sort by the order of the elements themselves, unless one that extends them gives another order. */
    private static final Set<String> SORTING = Set.of(
            "java.util.SortedSet",
            "java.util.NavigableSet",
            "java.util.TreeSet",
            "java.util.concurrent.ConcurrentSkipListSet",
            "java.util.PriorityQueue",
            "java.util.concurrent.PriorityBlockingQueue");

    /** Queues, but for linked lists, and sorted sets take no null. */
    private static final Set<String> WITHOUT_NULLS = Set.of("java.util.Queue", "java.util.SortedSet");

    private CollectionTypes() {}

    /** Whether a class sorts its elements by an order that they must have. */
    static boolean sorts(ClassName type) {
        return SORTING.contains(type.canonicalName());
    }

    /**
     * How a collection is made.
     *
     * @param element the type of its elements
     * @return empty for a class that is none, or that nobody can make
     */
    static Optional<CollectionType> of(DeclaredType type, TypeName element) {
        return ofInterface(type.type(), element)
                .or(() -> type.role() instanceof Role.Container container
                                && container.supertypes().contains("java.util.Collection")
                        ? ofClass(type, container)
                        : Optional.empty());
    }

    /** The interfaces of the JDK, which are told by their names alone. */
    private static Optional<CollectionType> ofInterface(ClassName type, TypeName element) {
        Optional<CollectionType> usual = Stream.of(SequenceKind.values())
                .filter(kind -> kind.type().equals(type))
                .map(SequenceKind::collection)
                .findFirst();
        if (usual.isPresent()) {
            return usual;
        }
        String name = type.canonicalName();
        if (SORTED_INTERFACES.contains(name)) {
            CodeBlock empty = CodeBlock.of("$T.emptyNavigableSet()", Collections.class);
            return made(type, new Popped("popSortedSet", empty, Filling.COLLECTION), Nulls.REFUSED);
        }
        return switch (name) {
            case "java.lang.Iterable", "java.util.SequencedCollection" ->
                made(type, SequenceKind.LIST.collection().making(), Nulls.ALLOWED);
            case "java.util.SequencedSet" ->
                made(
                        type,
                        new Making.Wrapped(
                                "unmodifiableSequencedSet",
                                new Constructed(
                                        ParameterizedTypeName.get(ClassName.get(UTIL, "LinkedHashSet"), element.box()),
                                        Room.TABLE,
                                        Filling.HASHED_SET)),
                        Nulls.ALLOWED);
            case "java.util.Queue", "java.util.Deque" -> {
                TypeName deque = ParameterizedTypeName.get(ClassName.get(UTIL, "ArrayDeque"), element.box());
                yield made(type, new Constructed(deque, Room.COUNT, Filling.COLLECTION), Nulls.REFUSED);
            }
            case "java.util.EnumSet" ->
                made(
                        type,
                        new Making.OfConstants(CodeBlock.of("$T.noneOf($T.class)", type, element), Filling.COLLECTION),
                        Nulls.REFUSED);
            default -> Optional.empty();
        };
    }

    private static Optional<CollectionType> made(ClassName type, Making making, Nulls nulls) {
        return Optional.of(new CollectionType(type, making, nulls));
    }

    private static Optional<CollectionType> ofClass(DeclaredType type, Role.Container container) {
        if (container.creation() != Role.Creation.CONSTRUCTOR
                || type.arguments().size() != 1) {
            return Optional.empty();
        }
        Making making = type.type().equals(ClassName.get(CONCURRENT, "CopyOnWriteArrayList"))
                ? new Making.Copied(type.type())
                : new Constructed(type.name(), room(type.type()), filling(container.supertypes()));
        return Optional.of(new CollectionType(type.type(), type.written(), making, nulls(type.type(), container)));
    }

    private static Room room(ClassName type) {
        return switch (type.canonicalName()) {
            case "java.util.ArrayList", "java.util.Vector", "java.util.ArrayDeque" -> Room.COUNT;
            case "java.util.HashSet", "java.util.LinkedHashSet" -> Room.TABLE;
            default -> Room.NONE;
        };
    }

    private static Filling filling(Set<String> supertypes) {
        boolean hashed = supertypes.contains("java.util.Set") && !supertypes.contains("java.util.SortedSet");
        return hashed ? Filling.HASHED_SET : Filling.COLLECTION;
    }

    /** A class of the JDK is known to take null or not; one of a user says so itself, by what it throws. */
    private static Nulls nulls(ClassName type, Role.Container container) {
        boolean ofTheJdk = List.of(UTIL, CONCURRENT).contains(type.packageName());
        boolean linkedList = type.equals(ClassName.get(UTIL, "LinkedList"));
        return ofTheJdk && !linkedList && container.supertypes().stream().anyMatch(WITHOUT_NULLS::contains)
                ? Nulls.REFUSED
                : Nulls.ALLOWED;
    }
}
