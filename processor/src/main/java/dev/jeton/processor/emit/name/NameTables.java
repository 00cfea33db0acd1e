package dev.jeton.processor.emit.name;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.jeton.processor.model.TypeNames;
import java.util.List;

/** Emits expressions that make name tables, and the methods that these call where there are very many names. */
public final class NameTables {
    private static final int LONGEST_LINE = 60;

    private NameTables() {}

    /**
     * Emits a call with the names, one a line unless they are few.
     *
     * <p>Example: {@code NameTable.of("Bearer", "DPoP")}
     *
     * @param method makes the names where they are very many
     */
    public static CodeBlock of(List<String> names, String method) {
        if (LongLists.isLong(names.size())) {
            return CodeBlock.of("$T.of($N())", TypeNames.NAME_TABLE, method);
        }
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

    /** Emits the methods that make very many names; none if the names are few. */
    public static List<MethodSpec> methods(List<String> names, String method) {
        return LongLists.isLong(names.size())
                ? LongLists.array(
                        method,
                        TypeNames.STRING,
                        names.stream()
                                .map(name -> CodeBlock.of("$L", JavaText.literal(name)))
                                .toList())
                : List.of();
    }
}
