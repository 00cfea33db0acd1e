package dev.jeton.processor.emit.name;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.jeton.processor.model.TypeNames;
import java.util.List;
import java.util.stream.Collectors;

/** Emits expressions that make name tables, and the methods that these call where there are very many names. */
public final class NameTables {
    private NameTables() {}

    /**
     * Emits a call with the names.
     *
     * <p>Example: {@code NameTable.of("Bearer", "DPoP")}
     *
     * @param method makes the names where they are very many
     */
    public static CodeBlock of(List<String> names, String method) {
        if (LongLists.isLong(names.size())) {
            return CodeBlock.of("$T.of($N())", TypeNames.NAME_TABLE, method);
        }
        String literals = names.stream().map(JavaText::literal).collect(Collectors.joining(", "));
        return CodeBlock.of("$T.of($L)", TypeNames.NAME_TABLE, literals);
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
