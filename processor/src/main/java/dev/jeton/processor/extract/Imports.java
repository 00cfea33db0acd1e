package dev.jeton.processor.extract;

import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The types that are imported for all that stands at one place. To whoever stands there they are annotated, and in no package but that of the import. */
final class Imports {
    private static final Imports NONE = new Imports(Map.of());

    private final Map<TypeElement, Import> byType;

    Imports(Map<TypeElement, Import> byType) {
        this.byType = Map.copyOf(byType);
    }

    static Imports none() {
        return NONE;
    }

    Optional<Import> of(Element type) {
        return type instanceof TypeElement element ? Optional.ofNullable(byType.get(element)) : Optional.empty();
    }

    /** The mixin of a type. */
    Optional<Mixin> mixinOf(Element type) {
        return of(type).flatMap(Import::mixin);
    }

    /** Beside what the code for a type stands: beside itself, unless it is imported. */
    Element homeOf(Element type) {
        return of(type).map(Import::home).orElse(type);
    }

    /** The imported type that an element is, or is a member of. */
    Optional<Import> around(Element element) {
        if (byType.isEmpty()) {
            return Optional.empty();
        }
        for (Element here = element; here != null; here = here.getEnclosingElement()) {
            Optional<Import> found = of(here);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What a mixin has in place of an element: the mixin in place of the type, and its members in place of the type's. */
    Optional<Element> standIn(Element element) {
        Optional<Mixin> ofType = mixinOf(element);
        return ofType.isPresent()
                ? ofType.map(Mixin::type)
                : around(element).flatMap(Import::mixin).flatMap(mixin -> mixin.standIn(element));
    }
}
