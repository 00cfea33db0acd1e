package dev.jeton.processor.extract;

import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * A type that gets a codec.
 *
 * @param home beside what the codec lies: the type itself, or the package or type at which it is imported
 */
public record Subject(TypeElement type, Element home) {

    /** A type that is annotated. */
    public static Subject annotated(TypeElement type) {
        return new Subject(type, type);
    }

    /** Whether the type is annotated where it is imported, and not itself. */
    public boolean isImported() {
        return !home.equals(type);
    }

    /** What is to be changed for other code. */
    public String origin() {
        return type.getQualifiedName()
                + (isImported()
                        ? ",\nwhich " + TypeExtractor.nameOf(home) + " imports: change that import instead"
                        : ": change that type instead");
    }
}
