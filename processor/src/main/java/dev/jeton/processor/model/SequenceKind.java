package dev.jeton.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.jeton.processor.model.CollectionType.Nulls;

/** The collections that both an array and a string with spaces can become. */
public enum SequenceKind {
    COLLECTION("Collection", "popList", "List"),
    LIST("List", "popList", "List"),
    SET("Set", "popSet", "Set");

    private final ClassName type;
    private final CollectionType collection;

    SequenceKind(String simpleName, String pop, String empty) {
        this.type = ClassName.get("java.util", simpleName);
        CodeBlock none = CodeBlock.of("$T.of()", ClassName.get("java.util", empty));
        this.collection =
                new CollectionType(type, new Making.Popped(pop, none, Making.Filling.COLLECTION), Nulls.ALLOWED);
    }

    public ClassName type() {
        return type;
    }

    /** What an array becomes. */
    public CollectionType collection() {
        return collection;
    }
}
