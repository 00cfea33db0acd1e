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

    /** Whether it is a whole number, which has one spelling only where it is strict. */
    public boolean isInteger() {
        return switch (this) {
            case BYTE, SHORT, INT, LONG -> true;
            case BOOLEAN, CHAR, FLOAT, DOUBLE -> false;
        };
    }

    /** Whether leniency means something to it. */
    public boolean takesLeniency() {
        return this != CHAR;
    }
}
