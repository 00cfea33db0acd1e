package dev.jeton.processor.model;

import com.palantir.javapoet.ClassName;

/** The JDK's optionals of primitives. */
public enum PrimitiveOptionalKind {
    INT(PrimitiveKind.INT, "OptionalInt", "getAsInt"),
    LONG(PrimitiveKind.LONG, "OptionalLong", "getAsLong"),
    DOUBLE(PrimitiveKind.DOUBLE, "OptionalDouble", "getAsDouble");

    private final PrimitiveKind content;
    private final ClassName type;
    private final String getter;

    PrimitiveOptionalKind(PrimitiveKind content, String simpleName, String getter) {
        this.content = content;
        this.getter = getter;
        this.type = ClassName.get("java.util", simpleName);
    }

    public PrimitiveKind content() {
        return content;
    }

    public ClassName type() {
        return type;
    }

    /** The method that returns the content. */
    public String getter() {
        return getter;
    }
}
