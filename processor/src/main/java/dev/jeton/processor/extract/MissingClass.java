package dev.jeton.processor.extract;

import javax.lang.model.element.Element;

/**
 * A class or a constant that is not there.
 *
 * @param name its name, in full if it comes from a class file; empty if the compiler does not tell it
 * @param namedBy the type, the member of one, the package or the module that names it
 */
public record MissingClass(Kind kind, String name, Element namedBy) {

    /** What it was to be. */
    public enum Kind {
        /** A codec that an annotation names. */
        CODEC,
        OTHER
    }
}
