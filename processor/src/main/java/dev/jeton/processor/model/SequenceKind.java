package dev.jeton.processor.model;

import com.palantir.javapoet.ClassName;

/** The collections that an array in JSON can become. */
public enum SequenceKind {
    COLLECTION("Collection"),
    LIST("List"),
    SET("Set");

    private final ClassName type;

    SequenceKind(String simpleName) {
        this.type = ClassName.get("java.util", simpleName);
    }

    public ClassName type() {
        return type;
    }
}
