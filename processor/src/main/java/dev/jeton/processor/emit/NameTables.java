package dev.jeton.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.jeton.processor.model.TypeNames;
import java.util.List;

/** Emits expressions that make name tables. */
final class NameTables {
    private static final int LONGEST_LINE = 60;

    private NameTables() {}

    /**
     * Emits a call with the names, one a line unless they are few.
     *
     * <p>Example: {@code NameTable.of("Bearer", "DPoP")}
     */
    static CodeBlock of(List<String> names) {
        List<String> literals = names.stream().map(JavaText::literal).toList();
        int length = literals.stream().mapToInt(literal -> literal.length() + 2).sum();
        if (length <= LONGEST_LINE) {
            return CodeBlock.of("$T.of($L)", TypeNames.NAME_TABLE, String.join(", ", literals));
        }
        return CodeBlock.builder()
                .add("$T.of(\n$>$>", TypeNames.NAME_TABLE)
                .add("$L", String.join(",\n", literals))
                .add(")$<$<")
                .build();
    }
}
