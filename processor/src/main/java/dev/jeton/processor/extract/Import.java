package dev.jeton.processor.extract;

import dev.jeton.processor.diagnostic.Place;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * A type that cannot be annotated, and what a user says of it elsewhere.
 *
 * @param home the package or type at which it is imported, and beside which its codec lies
 * @param mixin whose members carry the annotations of the type's
 * @param settings what stands for {@code @Json} on the type; empty for what is imported with its sealed parent
 * @param place where it is imported
 */
record Import(TypeElement type, Element home, Optional<Mixin> mixin, Optional<AnnotationView> settings, Place place) {

    /** One of the subtypes that are imported with this type. */
    Import ofSubtype(TypeElement subtype) {
        return new Import(subtype, home, Optional.empty(), Optional.empty(), place);
    }
}
