package dev.jeton.processor.emit.member;

import com.palantir.javapoet.CodeBlock;
import dev.jeton.processor.model.FlattenedModel;
import dev.jeton.processor.model.ObjectCodecModel;
import java.util.List;
import java.util.stream.IntStream;

/** Emits the masks of the members of flattened objects. */
public final class FlattenedMasks {
    private final ObjectCodecModel model;
    private final PresenceMasks masks;
    private final HalfRead halfRead;

    public FlattenedMasks(ObjectCodecModel model, HalfRead halfRead) {
        this.model = model;
        this.masks = new PresenceMasks(model);
        this.halfRead = halfRead;
    }

    /**
     * Whether any member of a flattened object was read, under whichever name.
     *
     * <p>Examples: {@code (seen & 0x6L) != 0}, {@code ((seen | given) & 0x6L) != 0}
     */
    public CodeBlock anySeen(FlattenedModel object) {
        List<Integer> members = IntStream.range(object.first(), object.end())
                .filter(member -> model.properties().get(member).isRead())
                .boxed()
                .toList();
        return members.stream()
                .map(PresenceMasks::wordOf)
                .distinct()
                .map(word -> CodeBlock.of("($L & $L) != 0", come(word), mask(word, members)))
                .collect(CodeBlock.joining("$W|| "));
    }

    // Examples: seen, (seen | given)
    private CodeBlock come(int word) {
        return masks.givenWords().contains(word)
                ? CodeBlock.of("($L | $L)", halfRead.seen(word), halfRead.given(word))
                : halfRead.seen(word);
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
