package dev.jeton.processor.emit.member;

import dev.jeton.processor.model.MethodLimits;
import dev.jeton.processor.model.ObjectCodecModel;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A run of neighbouring properties that is read or written by a method of its own, as {@link MethodLimits} asks for.
 *
 * @param number counted from 0
 * @param first the first property
 * @param end the property after the last
 */
public record Group(int number, int first, int end) {
    public static boolean areNeeded(ObjectCodecModel model) {
        return model.memberCount() > model.methodLimits().mostInOnePiece();
    }

    /** The properties of a group as a power of two: the group of a member is {@code member >> shift}. */
    static int shift(ObjectCodecModel model) {
        MethodLimits limits = model.methodLimits();
        return model.isRecursive() ? limits.recursiveGroupShift() : limits.groupShift();
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
