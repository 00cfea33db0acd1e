package dev.jeton.processor.emit.value;

import com.palantir.javapoet.CodeBlock;
import dev.jeton.processor.model.Trait;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.model.ValueModel;

/** What JSON's {@code null} means for a value. */
public final class NullHandling {
    private NullHandling() {}

    /** The reader's method that consumes what counts as {@code null}: for a lenient number the empty string, too. */
    public static String nullTest(ValueModel value) {
        return value.is(Trait.EMPTY_IS_NULL) ? "readNullOrEmpty" : "readNull";
    }

    // A codec that was written by hand never sees null, unless it says that it reads null itself.
    // Example:
    // if (reader.readNull()) {
    //   throw reader.failure(JsonErrorCode.NULL_VALUE);
    // }
    /** Emits what rejects {@code null} where there must be a value; nothing where whatever reads the value does so by itself. */
    public static CodeBlock rejectNull(String reader, ValueModel value) {
        return value.is(Trait.MAY_BECOME_NULL) && !value.is(Trait.KEEPS_NULL)
                ? rejectNull(reader)
                : CodeBlock.builder().build();
    }

    /** Emits what rejects {@code null}. */
    public static CodeBlock rejectNull(String reader) {
        return CodeBlock.builder()
                .beginControlFlow("if ($N.readNull())", reader)
                .addStatement("throw $N.failure($T.NULL_VALUE)", reader, TypeNames.JSON_ERROR_CODE)
                .endControlFlow()
                .build();
    }
}
