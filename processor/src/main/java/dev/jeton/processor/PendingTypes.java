package dev.jeton.processor;

import dev.jeton.processor.extract.TypeExtractor;
import dev.jeton.processor.extract.TypeNeeds;
import dev.jeton.processor.extract.TypeNeeds.Completeness;
import dev.jeton.processor.extract.VisibleTypes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The annotated types that wait for a later round: those that need a class which another processor may be about to generate, and those
 * that have such a type for a component. A class that this processor generates itself is never waited for, or a type that names its own
 * codec would wait for ever. What is still missing in the last round is reported by the compiler.
 */
final class PendingTypes {
    private final Elements elements;
    private final VisibleTypes visible;
    private final TypeExtractor extractor;
    private final List<Pending> pending = new ArrayList<>();

    /** Those that were returned. */
    private final Set<Pending> ready = new HashSet<>();

    PendingTypes(Elements elements, TypeExtractor extractor) {
        this.elements = elements;
        this.visible = new VisibleTypes(elements);
        this.extractor = extractor;
    }

    /**
     * A type by its name, since the compiler has other symbols in each round.
     *
     * @param module the name of its module, empty for the unnamed one
     */
    private record Pending(String module, String name) {}

    /** Takes the types that are new in a round, and returns all that can be read in it, the oldest first. */
    List<TypeElement> ready(Collection<TypeElement> found) {
        Set<TypeElement> candidates = new LinkedHashSet<>();
        for (Pending type : pending) {
            TypeElement element = find(type);
            if (element != null) {
                candidates.add(element);
            }
        }
        candidates.addAll(found);
        List.copyOf(candidates).forEach(type -> candidates.addAll(subtypesOf(type)));
        candidates.forEach(extractor::announce);
        Set<TypeElement> waiting = waiting(candidates);
        pending.clear();
        waiting.forEach(type -> pending.add(nameOf(type)));
        candidates.removeAll(waiting);
        candidates.forEach(type -> ready.add(nameOf(type)));
        return List.copyOf(candidates);
    }

    /** They get code as if they were annotated. One may have been read before its parent could be. */
    private List<TypeElement> subtypesOf(TypeElement type) {
        return extractor.unannotatedSubtypesOf(type).stream()
                .filter(subtype -> !ready.contains(nameOf(subtype)))
                .toList();
    }

    private Pending nameOf(TypeElement type) {
        return new Pending(visible.moduleOf(type), type.getQualifiedName().toString());
    }

    /** The types that are incomplete, and those that mention one of them, by whatever detour. */
    private Set<TypeElement> waiting(Set<TypeElement> candidates) {
        Map<TypeElement, List<TypeElement>> mentionedBy = new HashMap<>();
        Set<TypeElement> waiting = new LinkedHashSet<>();
        for (TypeElement type : candidates) {
            TypeNeeds needs = extractor.needsOf(type);
            needs.mentions()
                    .forEach(mentioned -> mentionedBy
                            .computeIfAbsent(mentioned, any -> new ArrayList<>())
                            .add(type));
            if (needs.completeness() != Completeness.COMPLETE) {
                waiting.add(type);
            }
        }
        Deque<TypeElement> open = new ArrayDeque<>(waiting);
        while (!open.isEmpty()) {
            for (TypeElement dependant : mentionedBy.getOrDefault(open.remove(), List.of())) {
                if (waiting.add(dependant)) {
                    open.add(dependant);
                }
            }
        }
        return waiting;
    }

    /** The types that wait in vain at the end, since a codec is not there that an annotation names for them. */
    List<TypeElement> withoutCodec() {
        return pending.stream()
                .map(this::find)
                .filter(Objects::nonNull)
                .filter(type -> extractor.needsOf(type).completeness() == Completeness.WITHOUT_CODEC)
                .toList();
    }

    private @Nullable TypeElement find(Pending type) {
        ModuleElement module = type.module().isEmpty() ? null : elements.getModuleElement(type.module());
        return module == null ? elements.getTypeElement(type.name()) : elements.getTypeElement(module, type.name());
    }
}
