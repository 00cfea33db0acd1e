package dev.jeton;

import dev.jeton.internal.text.Base64;
import dev.jeton.internal.text.Utf8;

/**
 * The part of {@link JsonReader} that reads values into slices: they are checked as by the methods that return objects, and stay
 * where they are.
 */
abstract class SliceReader extends ScalarReader {
    private final Utf8Slice discarded = Utf8Slice.secret();

    SliceReader(JsonLimits limits) {
        super(limits);
    }

    /** Passes over the next value, whatever it is, and validates it. It needs no stack, however deep the value is. */
    public abstract void skipValue();

    /**
     * A slice to read into what is only to be checked. For generated views.
     *
     * @return always the same slice
     */
    public final Utf8Slice discarded() {
        return discarded;
    }

    /**
     * Reads a string, as {@link #readString()} does. For generated views.
     *
     * @param target is set to the string
     */
    public final void readSlice(Utf8Slice target) {
        if (next() != '"') {
            reject(mismatch(JsonKind.STRING));
            return;
        }
        int from = position + 1;
        int plain = StringReading.skip(this);
        if (plain >= 0) {
            target.setString(buffer, from, position - 1, plain < position - 1);
        }
    }

    /**
     * Reads a string or {@code null}. For generated views.
     *
     * @param target is set to the string; left alone for {@code null}
     * @param member the current member's index; its bit has that number, counted modulo 64
     * @return the bit, or 0 for {@code null}
     */
    public final long readNullableSlice(Utf8Slice target, int member) {
        if (readNull()) {
            return 0;
        }
        readSlice(target);
        return 1L << member;
    }

    /**
     * Reads a string or a number as its text, as {@link #readLenientString()} does. For generated views.
     *
     * @param target is set to the string
     */
    public final void readLenientSlice(Utf8Slice target) {
        if (next() == '"') {
            readSlice(target);
        } else {
            NumberReading.readTextInsteadOf(this, JsonKind.STRING);
            target.setString(buffer, textStart, textEnd, false);
        }
    }

    /** Sets a slice to the name of the member whose value comes next. */
    final void nameSlice(Utf8Slice target) {
        target.setString(buffer, nameStart, nameEnd, Utf8.plainEnd(buffer, nameStart, nameEnd) < nameEnd);
    }

    /**
     * Reads the next value, whatever it is. For generated views.
     *
     * @param target is set to the value as it stands in the document
     * @return how many objects and arrays lie inside each other in the value
     */
    public final int readRawSlice(Utf8Slice target) {
        next();
        int from = position;
        deepest = depth;
        skipValue();
        target.setRaw(buffer, from, position);
        return deepest - depth;
    }

    /**
     * Reads a number with the checks of {@link #readBigDecimal()}. For generated views.
     *
     * @param target is set to the number's text
     */
    public final void readNumberSlice(Utf8Slice target) {
        NumberReading.readText(this);
        NumberReading.requireDecimal(this);
        target.setNumber(buffer, textStart, textEnd);
    }

    /**
     * Reads a number, also in a string, with the checks of {@link #readLenientBigDecimal()}. For generated views.
     *
     * @param target is set to the number's text
     */
    public final void readLenientNumberSlice(Utf8Slice target) {
        NumberReading.readLenientText(this);
        NumberReading.requireDecimal(this);
        sliceLenientNumber(target);
    }

    /**
     * Reads an integer with the checks of {@link #readBigInteger()}. For generated views.
     *
     * @param target is set to the number's text
     */
    public final void readIntegerSlice(Utf8Slice target) {
        NumberReading.readText(this);
        NumberReading.requireInteger(this);
        target.setNumber(buffer, textStart, textEnd);
    }

    /**
     * Reads a whole number, also in a string, with the checks of {@link #readLenientBigInteger()}. For generated views.
     *
     * @param target is set to the number's text
     */
    public final void readLenientIntegerSlice(Utf8Slice target) {
        NumberReading.readLenientText(this);
        NumberReading.requireWhole(this);
        sliceLenientNumber(target);
    }

    /** The text may have been decoded into the scratch buffer, which is not to be kept. */
    private void sliceLenientNumber(Utf8Slice target) {
        if (buffer[valueStart] == '"') {
            target.setString(buffer, valueStart + 1, position - 1, text != buffer);
        } else {
            target.setNumber(buffer, textStart, textEnd);
        }
    }

    /**
     * Reads a string with the checks of {@link #readBase64()}. For generated views.
     *
     * @param target is set to the string, in base64
     */
    public final void readBase64Slice(Utf8Slice target) {
        if (next() != '"') {
            throw mismatch(JsonKind.STRING);
        }
        int from = position;
        StringReading.readText(this);
        if (!Base64.isValid(text, textStart, textEnd)) {
            throw failure(JsonErrorCode.INVALID_VALUE, from);
        }
        target.setString(buffer, from + 1, position - 1, text != buffer);
    }
}
