package dev.jeton.processor.emit.member;

import dev.jeton.processor.model.Contents;
import dev.jeton.processor.model.ObjectCodecModel;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A run of neighbouring properties that is read or written by a method of its own, so that no method passes the
 * 8,000 bytes of bytecode above which HotSpot never compiles it. A property takes up to 47 bytes in one method: 48 of
 * them, the most that are handled in one piece, 2,256. Optionals inside optionals take more, 122 bytes where four are
 * in each other.
 *
 * <p>Fewer bytes would allow more in one piece, but what reads an object in one piece also calls its constructor, and
 * HotSpot's last compiler refuses a method that passes more arguments than it has places for on the stack: 54 on JDK 17
 * and 70 on JDK 25, seen on x86-64.
 *
 * @param number counted from 0
 * @param first the first property
 * @param end the property after the last
 */
public record Group(int number, int first, int end) {
    private static final int LARGEST_IN_ONE_PIECE = 48;
    private static final int SHIFT = 5;

    /**
     * Where an object may hold one of its own type, what reads it is on the stack once a level. HotSpot's first compiler gives
     * each inlined call places of its own, so that the frame grows with the properties of a method.
     */
    private static final int RECURSIVE_SHIFT = 3;

    public static boolean areNeeded(ObjectCodecModel model) {
        return model.properties().size() > LARGEST_IN_ONE_PIECE;
    }

    /** The properties of a group as a power of two: the group of a member is {@code member >> shift}. */
    static int shift(ObjectCodecModel model) {
        return Contents.areRecursive(model) ? RECURSIVE_SHIFT : SHIFT;
    }

    public static List<Group> of(ObjectCodecModel model) {
        int properties = model.properties().size();
        int size = 1 << shift(model);
        return IntStream.range(0, (properties + size - 1) / size)
                .mapToObj(number -> new Group(number, number * size, Math.min(properties, (number + 1) * size)))
                .toList();
    }

    /** All properties as one. */
    public static Group all(ObjectCodecModel model) {
        return new Group(0, 0, model.properties().size());
    }

    /** The word of the presence masks that has the bits of this group. */
    int maskWord() {
        return PresenceMasks.wordOf(first);
    }
}
