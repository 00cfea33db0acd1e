package dev.jeton.processor.extract;

import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * What must be there before an annotated type can be read.
 *
 * @param completeness whether a type or constant is missing that the type's own declaration names
 * @param mentions the annotated types among those of its components
 */
public record TypeNeeds(Completeness completeness, Set<TypeElement> mentions) {

    public TypeNeeds {
        mentions = Set.copyOf(mentions);
    }

    /** Whether everything is there. Classes that this processor will generate don't count. */
    public enum Completeness {
        COMPLETE,
        /** Another processor may generate what is missing; if none does, the compiler reports it. */
        INCOMPLETE,
        /** The same of nothing but codecs that annotations name. */
        WITHOUT_CODEC
    }
}
