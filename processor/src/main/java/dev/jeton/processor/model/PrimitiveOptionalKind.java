package dev.jeton.processor.model;

import com.palantir.javapoet.ClassName;

/** The JDK's optionals of primitives. */
public enum PrimitiveOptionalKind {
    INT(PrimitiveKind.INT, "OptionalInt"),
    LONG(PrimitiveKind.LONG, "OptionalLong"),
    DOUBLE(PrimitiveKind.DOUBLE, "OptionalDouble");

    private final PrimitiveKind content;
    private final ClassName type;

    PrimitiveOptionalKind(PrimitiveKind content, String simpleName) {
        this.content = content;
        this.type = ClassName.get("java.util", simpleName);
    }

    public PrimitiveKind content() {
        return content;
    }

    public ClassName type() {
        return type;
    }
}
