package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import javax.lang.model.element.TypeElement;

/**
 * Where a type is read.
 *
 * @param owner the annotated type
 * @param codec the codec that is generated for it
 * @param declaring the type whose property it is: another one if that is flattened into the owner
 * @param property the property that has the type, by its name in the owner's codec
 * @param level in how many maps it is
 * @param part what it is of the innermost of these
 * @param written the type as the places of the property have it
 */
record Site(
        TypeElement owner,
        ClassName codec,
        TypeElement declaring,
        String property,
        int level,
        Part part,
        WrittenTypes written) {

    /** What a type is of what it is in. */
    enum Part {
        KEY,
        VALUE
    }

    /** The type of a property. */
    Site(TypeElement owner, ClassName codec, TypeElement declaring, String property) {
        this(owner, codec, declaring, property, 0, Part.VALUE, WrittenTypes.NONE);
    }

    /** A part of a map that is here. */
    Site inMap(Part inner) {
        return new Site(owner, codec, declaring, property, level + 1, inner, written);
    }

    /** The same with what the type is, or a part of it, as the places of the property have it. */
    Site with(WrittenTypes other) {
        return new Site(owner, codec, declaring, property, level, part, other);
    }

    boolean isKey() {
        return part == Part.KEY;
    }
}
