package dev.jeton.internal.value;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How a type of value is read from text and written as text, by Jeton and by the JDK.
 *
 * @param room how many bytes writing asks for
 * @param jdk throws a RuntimeException for a text that the JDK refuses
 * @param jdkText what the JDK writes
 * @param copy makes an equal value and no garbage
 * @param stricter whether the documentation lists a text as one that the JDK reads and Jeton doesn't
 * @param samples good texts, each of which is changed at every position
 */
record TextForm<T>(
        String name,
        Parser<T> parser,
        Validator validator,
        Writer<T> writer,
        ToIntFunction<T> room,
        Function<String, T> jdk,
        Function<T, String> jdkText,
        Function<SplittableRandom, T> random,
        UnaryOperator<T> copy,
        Stricter<T> stricter,
        List<String> samples) {
    interface Parser<T> {
        @Nullable
        T parse(byte[] text, int from, int to);
    }

    interface Validator {
        boolean isValid(byte[] text, int from, int to);
    }

    interface Writer<T> {
        int write(T value, byte[] target, int at);
    }

    interface Stricter<T> {
        boolean refuses(String text, T jdkValue);
    }

    @Override
    public String toString() {
        return name;
    }

    /** Reads a text alone in an array; in the middle of one, where other bytes are around it, the outcome must be the same. */
    @Nullable
    T parse(String text) {
        byte[] alone = text.getBytes(ISO_8859_1);
        T value = parser.parse(alone, 0, alone.length);
        boolean valid = validator.isValid(alone, 0, alone.length);
        byte[] around = new byte[alone.length + 40];
        for (byte filler : new byte[] {'0', 'Z'}) {
            Arrays.fill(around, filler);
            System.arraycopy(alone, 0, around, 20, alone.length);
            T inside = parser.parse(around, 20, 20 + alone.length);
            if (inside == null ? value != null : !inside.equals(value)) {
                throw new AssertionError(name + " depends on what is around: " + text);
            }
        }
        if (valid != (value != null)) {
            throw new AssertionError(name + ": isValid says " + valid + " of " + text);
        }
        return value;
    }

    /** Writes a value into an array that has just the room that was asked for, behind other bytes. */
    String write(T value) {
        int offset = 7;
        byte[] target = new byte[offset + room.applyAsInt(value)];
        int end = writer.write(value, target, offset);
        for (int at = 0; at < offset; at++) {
            if (target[at] != 0) {
                throw new AssertionError(name + " writes in front of its place");
            }
        }
        return new String(target, offset, end - offset, ISO_8859_1);
    }

    /** What the JDK reads, or null if it refuses the text. */
    @Nullable
    T parseByJdk(String text) {
        try {
            return jdk.apply(text);
        } catch (RuntimeException refused) {
            return null;
        }
    }
}
