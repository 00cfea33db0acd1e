package dev.jeton.processor;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Where classes are named that another processor may be about to generate: codecs, by {@code @Json.Using} on a type or by {@code @Json.Codecs}, and what
 * {@code @Json.Import} imports. They wait for these. What is still missing in the last round is reported by the compiler.
 */
final class PendingHomes {
    private final Elements elements;
    private final Predicate<Element> isComplete;
    private final Set<Pending> pending = new LinkedHashSet<>();

    /**
     * For one kind of annotation.
     *
     * @param isComplete whether everything is there that the annotations at a place name
     */
    PendingHomes(Elements elements, Predicate<Element> isComplete) {
        this.elements = elements;
        this.isComplete = isComplete;
    }

    /**
     * What names classes, by its name, since the compiler has other symbols in each round.
     *
     * @param module the name of its module, empty where there is none
     */
    private record Pending(ElementKind kind, String module, String name) {}

    /** Takes what names classes and is new in a round, and returns all that has none missing in it. */
    List<Element> ready(Collection<? extends Element> found) {
        Set<Element> homes = new LinkedHashSet<>();
        for (Pending earlier : pending) {
            Element home = find(earlier);
            if (home != null) {
                homes.add(home);
            }
        }
        pending.clear();
        homes.addAll(found);
        homes.removeIf(this::waits);
        return List.copyOf(homes);
    }

    private boolean waits(Element home) {
        if (isComplete.test(home)) {
            return false;
        }
        if (home instanceof QualifiedNameable named) {
            ModuleElement module = elements.getModuleOf(home);
            pending.add(new Pending(
                    home.getKind(),
                    module == null ? "" : module.getQualifiedName().toString(),
                    named.getQualifiedName().toString()));
        }
        return true;
    }

    private @Nullable Element find(Pending home) {
        ModuleElement module = home.module().isEmpty() ? null : elements.getModuleElement(home.module());
        return switch (home.kind()) {
            case MODULE -> module;
            case PACKAGE ->
                module == null
                        ? elements.getPackageElement(home.name())
                        : elements.getPackageElement(module, home.name());
            default ->
                module == null ? elements.getTypeElement(home.name()) : elements.getTypeElement(module, home.name());
        };
    }
}
