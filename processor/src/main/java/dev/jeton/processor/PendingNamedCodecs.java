package dev.jeton.processor;

import dev.jeton.processor.extract.TypeExtractor;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What names codecs, by {@code @Json.Using} on a type or by {@code @Json.Codecs}, and waits since another processor may be about to generate them. What is
 * still missing in the last round is reported by the compiler.
 */
final class PendingNamedCodecs {
    private final Elements elements;
    private final TypeExtractor extractor;
    private final Set<Pending> pending = new LinkedHashSet<>();

    PendingNamedCodecs(Elements elements, TypeExtractor extractor) {
        this.elements = elements;
        this.extractor = extractor;
    }

    /**
     * What names codecs, by its name, since the compiler has other symbols in each round.
     *
     * @param module the name of its module, empty where there is none
     */
    private record Pending(ElementKind kind, String module, String name) {}

    /** Takes what names codecs and is new in a round, and returns all that has no codec missing in it. */
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
        if (extractor.hasNamedCodecs(home)) {
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
