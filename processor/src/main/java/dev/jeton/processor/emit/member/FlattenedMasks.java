package dev.jeton.processor.emit.member;

import com.palantir.javapoet.CodeBlock;
import dev.jeton.processor.model.FlattenedModel;
import java.util.List;
import java.util.stream.IntStream;

/** Emits the masks of the members of flattened objects. */
public final class FlattenedMasks {
    private final HalfRead halfRead;

    public FlattenedMasks(HalfRead halfRead) {
        this.halfRead = halfRead;
    }

    /**
     * Whether any member of a flattened object was there.
     *
     * <p>Example: {@code (seen & 0x6L) != 0}
     */
    public CodeBlock anySeen(FlattenedModel object) {
        List<Integer> members =
                IntStream.range(object.first(), object.end()).boxed().toList();
        return members.stream()
                .map(PresenceMasks::wordOf)
                .distinct()
                .map(word -> CodeBlock.of("($L & $L) != 0", halfRead.seen(word), mask(word, members)))
                .collect(CodeBlock.joining("$W|| "));
    }

    // Example: 0x6L
    /** The bits that members have in a word. */
    static String mask(int word, List<Integer> members) {
        long mask = members.stream()
                .filter(member -> PresenceMasks.wordOf(member) == word)
                .mapToLong(member -> 1L << PresenceMasks.bitOf(member))
                .reduce(0, (some, bit) -> some | bit);
        return "0x" + Long.toHexString(mask) + "L";
    }
}
