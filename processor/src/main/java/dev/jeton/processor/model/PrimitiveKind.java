package dev.jeton.processor.model;

import com.palantir.javapoet.TypeName;

/** Java's primitive types. */
public enum PrimitiveKind {
    BOOLEAN(TypeName.BOOLEAN),
    BYTE(TypeName.BYTE),
    SHORT(TypeName.SHORT),
    INT(TypeName.INT),
    LONG(TypeName.LONG),
    CHAR(TypeName.CHAR),
    FLOAT(TypeName.FLOAT),
    DOUBLE(TypeName.DOUBLE);

    private final TypeName type;

    PrimitiveKind(TypeName type) {
        this.type = type;
    }

    public TypeName type() {
        return type;
    }

    /** Whether it is a number in JSON, which as an empty string counts as null where it is lenient. */
    public boolean isNumber() {
        return this != BOOLEAN && this != CHAR;
    }

    /** Whether leniency means something to it. */
    public boolean takesLeniency() {
        return this != CHAR;
    }
}
