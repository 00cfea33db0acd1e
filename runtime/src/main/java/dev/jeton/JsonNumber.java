package dev.jeton;

import dev.jeton.internal.number.DecimalToDouble;
import dev.jeton.internal.number.DecimalToInteger;
import dev.jeton.internal.number.NumberGrammar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Consumer;

/**
 * A tree that is a number. It keeps its spelling, so that no digit is lost, and is written as it was read.
 *
 * @param spelling the number as JSON
 */
public record JsonNumber(RawJson spelling) implements JsonTree {
    /**
     * Makes a number.
     *
     * @throws IllegalArgumentException if the JSON is no number
     */
    public JsonNumber {
        if (spelling.kind() != JsonKind.NUMBER) {
            throw new IllegalArgumentException("the JSON is no number");
        }
    }

    /** The number that is written. */
    static JsonNumber written(Consumer<JsonWriter> write) {
        JsonWriter writer = JsonWriter.create();
        write.accept(writer);
        return new JsonNumber(new RawJson(writer.toBytes(), 0));
    }

    @Override
    public JsonKind kind() {
        return JsonKind.NUMBER;
    }

    @Override
    public int asInt() {
        long value = asLong();
        return value == (int) value ? (int) value : spelling.reader().readInt();
    }

    /** Allocates nothing, but for an exception. */
    @Override
    public long asLong() {
        byte[] text = spelling.utf8;
        boolean fits = NumberGrammar.isInteger(text, 0, text.length)
                && DecimalToInteger.classify(text, 0, text.length) == DecimalToInteger.WHOLE;
        return fits ? DecimalToInteger.wholeValue(text, 0, text.length) : spelling.asLong();
    }

    @Override
    public double asDouble() {
        byte[] text = spelling.utf8;
        double value = DecimalToDouble.parseDouble(text, 0, text.length);
        return Double.isInfinite(value) ? spelling.reader().readDouble() : value;
    }

    @Override
    public BigDecimal asBigDecimal() {
        return spelling.reader().readBigDecimal();
    }

    @Override
    public BigInteger asBigInteger() {
        return spelling.reader().readBigInteger();
    }

    /** Returns the number of characters only. */
    @Override
    public String toString() {
        return "JsonNumber[" + spelling.size() + (spelling.size() == 1 ? " character]" : " characters]");
    }
}
