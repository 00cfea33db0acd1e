package dev.jeton.processor;

import dev.jeton.processor.extract.Subject;
import dev.jeton.processor.extract.TypeExtractor;
import dev.jeton.processor.extract.TypeNeeds;
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
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
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
    private record Name(String module, String name) {}

    /** What gets a codec, by its names. */
    private record Pending(Name type, ElementKind kind, Name home) {}

    /** Takes the types that are new in a round, and returns all that can be read in it, the oldest first. */
    List<Subject> ready(Collection<Subject> found) {
        Set<Subject> candidates = new LinkedHashSet<>();
        pending.forEach(earlier -> find(earlier).ifPresent(candidates::add));
        candidates.addAll(found);
        List.copyOf(candidates).forEach(type -> candidates.addAll(subtypesOf(type)));
        candidates.forEach(subject -> extractor.from(subject.home()).announce(subject.type()));
        Set<Subject> waiting = waiting(candidates);
        pending.clear();
        waiting.forEach(type -> pending.add(nameOf(type)));
        candidates.removeAll(waiting);
        candidates.forEach(type -> ready.add(nameOf(type)));
        return List.copyOf(candidates);
    }

    /** They get code as if they were annotated. One may have been read before its parent could be. */
    private List<Subject> subtypesOf(Subject subject) {
        TypeExtractor there = extractor.from(subject.home());
        return there.unannotatedSubtypesOf(subject.type()).stream()
                .map(there::subject)
                .filter(subtype -> !ready.contains(nameOf(subtype)))
                .toList();
    }

    private Pending nameOf(Subject subject) {
        return new Pending(name(subject.type()), subject.home().getKind(), name(subject.home()));
    }

    private Name name(Element element) {
        return new Name(visible.moduleOf(element), TypeExtractor.nameOf(element));
    }

    /** The types that are incomplete, and those that mention one of them, by whatever detour. */
    private Set<Subject> waiting(Set<Subject> candidates) {
        Map<Subject, List<Subject>> mentionedBy = new HashMap<>();
        Set<Subject> waiting = new LinkedHashSet<>();
        for (Subject type : candidates) {
            TypeExtractor there = extractor.from(type.home());
            TypeNeeds needs = there.needsOf(type.type());
            needs.mentions()
                    .forEach(mentioned -> mentionedBy
                            .computeIfAbsent(there.subject(mentioned), any -> new ArrayList<>())
                            .add(type));
            if (!needs.areMet()) {
                waiting.add(type);
            }
        }
        Deque<Subject> open = new ArrayDeque<>(waiting);
        while (!open.isEmpty()) {
            for (Subject dependant : mentionedBy.getOrDefault(open.remove(), List.of())) {
                if (waiting.add(dependant)) {
                    open.add(dependant);
                }
            }
        }
        return waiting;
    }

    /** The types that wait in vain at the end. */
    List<Subject> inVain() {
        return pending.stream().map(this::find).flatMap(Optional::stream).toList();
    }

    private Optional<Subject> find(Pending subject) {
        TypeElement type = find(subject.type());
        Element home = subject.kind() == ElementKind.PACKAGE ? findPackage(subject.home()) : find(subject.home());
        return type == null || home == null ? Optional.empty() : Optional.of(new Subject(type, home));
    }

    private @Nullable TypeElement find(Name type) {
        ModuleElement module = moduleOf(type);
        return module == null ? elements.getTypeElement(type.name()) : elements.getTypeElement(module, type.name());
    }

    private @Nullable PackageElement findPackage(Name home) {
        ModuleElement module = moduleOf(home);
        return module == null
                ? elements.getPackageElement(home.name())
                : elements.getPackageElement(module, home.name());
    }

    private @Nullable ModuleElement moduleOf(Name name) {
        return name.module().isEmpty() ? null : elements.getModuleElement(name.module());
    }
}
