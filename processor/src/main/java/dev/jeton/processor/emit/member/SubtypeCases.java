package dev.jeton.processor.emit.member;

import com.palantir.javapoet.CodeBlock;
import dev.jeton.processor.model.UnionCodecModel;
import dev.jeton.processor.model.UnionCodecModel.Role;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Emits the branches of a {@code switch} over the keys by which subtypes are told apart. */
public final class SubtypeCases {
    private SubtypeCases() {}

    /**
     * Emits a branch for each subtype that has keys, and one for whatever else comes.
     *
     * <p>Example: {@code case 0, 1 -> PaymentCodec.INSTANCE.decode(reader);}
     *
     * @param branch a statement for the subtype of an index
     * @param none a statement for no subtype, where none is the fallback
     */
    public static CodeBlock of(UnionCodecModel model, IntFunction<CodeBlock> branch, CodeBlock none) {
        CodeBlock.Builder code = CodeBlock.builder();
        CodeBlock otherwise = none;
        int key = 0;
        for (int i = 0; i < model.subtypes().size(); i++) {
            UnionCodecModel.Subtype subtype = model.subtypes().get(i);
            int end = key + subtype.keys().size();
            if (subtype.role() == Role.FALLBACK) {
                otherwise = branch.apply(i);
            } else if (end > key) {
                String keys =
                        IntStream.range(key, end).mapToObj(Integer::toString).collect(Collectors.joining(", "));
                code.addStatement("case $L -> $L", keys, branch.apply(i));
            }
            key = end;
        }
        return code.addStatement("default -> $L", otherwise).build();
    }
}
