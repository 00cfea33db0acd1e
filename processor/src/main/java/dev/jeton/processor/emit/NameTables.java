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
        List<CodeBlock> literals = names.stream()
                .map(name -> CodeBlock.of("$L", JavaText.literal(name)))
                .toList();
        int length = literals.stream()
                .mapToInt(literal -> literal.toString().length() + 2)
                .sum();
        if (length <= LONGEST_LINE) {
            return CodeBlock.of("$T.of($L)", TypeNames.NAME_TABLE, CodeBlock.join(literals, ", "));
        }
        return CodeBlock.builder()
                .add("$T.of(\n$>$>", TypeNames.NAME_TABLE)
                .add(CodeBlock.join(literals, ",\n"))
                .add(")$<$<")
                .build();
    }
}
