package dev.jeton.codegen;

import dev.jeton.JsonError;
import dev.jeton.JsonException;
import dev.jeton.JsonReader;
import dev.jeton.Utf8Slice;
import dev.jeton.internal.read.ReaderScopes;

/**
 * What generated codecs and views call of a {@link JsonReader}, which is always one of these. Not meant for use by hand. Its methods for members
 * are in {@link MemberReader}, those that return values in {@link ValueReader}; here are those that only views call.
 */
public abstract sealed class CodecReader extends ValueReader permits ReaderScopes {
    /** For the engine only. */
    protected CodecReader() {}

    /**
     * Enters an object as {@link #beginObject} does, for a view that forgets what it has read if there is an error anywhere in it. Where a
     * {@link JsonError} takes that error, it is not thrown any more by the methods that go through objects and arrays, skip values or set
     * slices: they say that there is nothing more, and so do all after them. The methods that return a value of the document always throw.
     *
     * @param members the names that {@link #nextMember()} knows
     */
    public abstract void beginView(NameTable members);

    /**
     * Does the same as {@link #nextSubtype} for a view, as {@link #beginView} does for {@link #beginObject}.
     *
     * @param subtypes how they are told apart
     * @return what {@link #nextSubtype} returns; {@link Subtypes#NONE} after a rejection that was not thrown
     */
    public abstract int nextSubtypeOfView(Subtypes subtypes);

    /**
     * Does the same as {@link #likelySubtype} for a view.
     *
     * @param subtypes how they are told apart
     * @return what {@link #likelySubtype} returns; {@link Subtypes#NONE} after a rejection that was not thrown
     */
    public abstract int likelySubtypeOfView(Subtypes subtypes);

    /**
     * Does the same as {@link #nextEntry()}, and reports a name that came twice where the map ends, as codecs do.
     *
     * @return whether there is one; if not, the map has been left
     */
    public abstract boolean nextDistinctEntry();

    /**
     * Begins to read a value whose type or form may be wrong. It is ended by {@link #endAttempt}, or, where reading it throws a
     * {@code JsonException}, by {@link #forgive}. Allocates nothing, but for the first time.
     *
     * @return what these methods take
     */
    public abstract int beginAttempt();

    /**
     * Ends an attempt that has read its value.
     *
     * @param attempt what {@link #beginAttempt()} returned
     */
    public abstract void endAttempt(int attempt);

    /**
     * Ends an attempt that failed. Where the value is of a wrong type or form, the reader goes back to its start and skips it as strictly as any
     * other; if it is malformed, exceeds a limit or has a member twice, it is rejected.
     *
     * @param attempt what {@link #beginAttempt()} returned
     * @param error what was thrown
     * @param distinctNames whether the objects in the value must not have a name twice
     */
    public abstract void forgive(int attempt, JsonException error, boolean distinctNames);

    /** {@return whether the attempt that ended last failed} */
    public abstract boolean wasForgiven();

    /** Validates an array of strings without creating objects. */
    public abstract void checkStrings();

    /**
     * A slice to read into what is only to be checked.
     *
     * @return always the same slice
     */
    public abstract Utf8Slice discarded();

    /**
     * Reads a string, as {@link #readString()} does.
     *
     * @param target is set to the string
     */
    public abstract void readSlice(Utf8Slice target);

    /**
     * Reads a string or {@code null}.
     *
     * @param target is set to the string; left alone for {@code null}
     * @param member the current member's index; its bit has that number, counted modulo 64
     * @return the bit, or 0 for {@code null}
     */
    public abstract long readNullableSlice(Utf8Slice target, int member);

    /**
     * Reads a string or a number as its text, as {@link #readLenientString()} does.
     *
     * @param target is set to the string
     */
    public abstract void readLenientSlice(Utf8Slice target);

    /**
     * Reads a string of nothing but U+0020 to U+007E, as {@link #readPrintable()} does.
     *
     * @param target is set to the string
     */
    public abstract void readPrintableSlice(Utf8Slice target);

    /**
     * Reads a string of nothing but U+0020 to U+007E or a number as its text, as {@link #readLenientPrintable()} does.
     *
     * @param target is set to the string
     */
    public abstract void readLenientPrintableSlice(Utf8Slice target);

    /**
     * Reads the next value, whatever it is.
     *
     * @param target is set to the value as it stands in the document
     * @return how many objects and arrays lie inside each other in the value
     */
    public abstract int readRawSlice(Utf8Slice target);

    /**
     * Reads a number with the checks of {@link #readBigDecimal()}.
     *
     * @param target is set to the number's text
     */
    public abstract void readNumberSlice(Utf8Slice target);

    /**
     * Reads a number, also in a string, with the checks of {@link #readLenientBigDecimal()}.
     *
     * @param target is set to the number's text
     */
    public abstract void readLenientNumberSlice(Utf8Slice target);

    /**
     * Reads an integer with the checks of {@link #readBigInteger()}.
     *
     * @param target is set to the number's text
     */
    public abstract void readIntegerSlice(Utf8Slice target);

    /**
     * Reads a whole number, also in a string, with the checks of {@link #readLenientBigInteger()}.
     *
     * @param target is set to the number's text
     */
    public abstract void readLenientIntegerSlice(Utf8Slice target);

    /**
     * Reads a string with the checks of {@link #readBase64()}.
     *
     * @param target is set to the string, in base64
     */
    public abstract void readBase64Slice(Utf8Slice target);

    /**
     * Reads a string or a number with the checks of {@link #readValue}.
     *
     * @param form how the value is spelt
     * @param target is set to the text of the value
     */
    public abstract void readValueSlice(ValueForm<?> form, Utf8Slice target);

    /**
     * Reads a number, also in a string, with the checks of {@link #readLenientValue}.
     *
     * @param form how the value is spelt
     * @param target is set to the text of the value
     */
    public abstract void readLenientValueSlice(ValueForm<?> form, Utf8Slice target);
}
