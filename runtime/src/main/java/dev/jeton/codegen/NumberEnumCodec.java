package dev.jeton.codegen;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.Utf8Slice;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The codec of an enum whose constants are numbers in JSON, which a property of the enum holds ({@code @Json.Value}). Generated codecs extend it.
 * Immutable; safe for use by many threads. Reading and writing a constant allocates nothing.
 *
 * @param <E> the enum
 */
public abstract class NumberEnumCodec<E extends Enum<E>> implements OneValueCodec<E> {
    private final Class<E> type;

    /** By ordinal. */
    private final long[] numbers;

    /** The constants in the order of their numbers. */
    private final E[] sorted;

    private final long[] sortedNumbers;

    /** The numbers as keys, in the order of the constants. */
    private final NameTable names;

    private final @Nullable E fallback;

    /**
     * Makes a codec.
     *
     * @param constants all constants of the enum, in their order
     * @param numbers the number of each constant
     * @param fallback the constant for any other number; null if other numbers are errors
     * @throws IllegalStateException if two constants have the same number
     */
    protected NumberEnumCodec(E[] constants, long[] numbers, @Nullable E fallback) {
        this.type = constants[0].getDeclaringClass();
        this.numbers = numbers.clone();
        this.fallback = fallback;
        this.sorted = constants.clone();
        this.sortedNumbers = numbers.clone();
        Arrays.sort(sortedNumbers);
        String[] digits = new String[constants.length];
        boolean[] taken = new boolean[constants.length];
        for (int i = 0; i < constants.length; i++) {
            E constant = constants[i];
            long number = numbers[i];
            int place = Arrays.binarySearch(sortedNumbers, number);
            if (taken[place]) {
                throw ConstantTexts.sameValue(sorted[place], constant, Long.toString(number));
            }
            taken[place] = true;
            sorted[place] = constant;
            digits[i] = Long.toString(number);
        }
        this.names = NameTable.of(digits);
    }

    @Override
    public final Class<E> type() {
        return type;
    }

    @Override
    public final boolean isName() {
        return true;
    }

    /** All constants were asked when this class was initialised, so that no number can stand for another version of the enum. */
    @SuppressWarnings("EnumOrdinal")
    private static int indexOf(Enum<?> constant) {
        return constant.ordinal();
    }

    private @Nullable E find(long number) {
        int index = Arrays.binarySearch(sortedNumbers, number);
        return index >= 0 ? sorted[index] : fallback;
    }

    @Override
    public final E decode(JsonReader reader) {
        E constant = find(reader.readLong());
        if (constant == null) {
            throw reader.failure(JsonErrorCode.UNKNOWN_VALUE);
        }
        return constant;
    }

    @Override
    public final E readKey(CodecReader reader) {
        E constant = find(reader.readLongKey());
        if (constant == null) {
            reader.beginKey();
            throw reader.unknownValue();
        }
        return constant;
    }

    @Override
    public final void check(CodecReader reader, Utf8Slice text) {
        decode(reader);
    }

    /** All numbers that are read as the fallback are the same key. */
    @Override
    public final void checkKey(CodecReader reader) {
        reader.noteName(names, indexOf(readKey(reader)));
    }

    @Override
    public final void encode(E value, JsonWriter writer) {
        writer.writeLong(number(value));
    }

    @Override
    public final void writeKey(E key, CodecWriter writer) {
        writer.integerKey(number(key));
    }

    /**
     * The number of a constant.
     *
     * @param constant the constant
     * @return its number in JSON
     */
    public final long number(E constant) {
        return numbers[indexOf(constant)];
    }

    @Override
    public final void describe(E value, Description text) {
        text.constant(value);
    }

    @Override
    public final String describe(E value) {
        return value.name();
    }
}
