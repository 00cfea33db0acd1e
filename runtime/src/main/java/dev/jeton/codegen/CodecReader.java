package dev.jeton.codegen;

import dev.jeton.JsonError;
import dev.jeton.JsonException;
import dev.jeton.JsonReader;
import dev.jeton.Utf8Slice;
import dev.jeton.internal.read.ReaderScopes;

/**
 * The methods of a {@link JsonReader} for generated code; every reader is one of these. {@link MemberReader} has the methods for members,
 * {@link ValueReader} those that return values. The ones here are called by views only, and allocate nothing unless they say so. One thread at a
 * time.
 */
public abstract sealed class CodecReader extends ValueReader permits ReaderScopes {
    /** For the engine only. */
    protected CodecReader() {}

    /**
     * Enters an object as {@link #beginObject} does, for a view, which forgets what it has read if there is an error anywhere in the object.
     *
     * <p>Where a {@link JsonError} takes the error (as in {@code tryParse}), the methods that go through objects and arrays, skip values or set
     * slices do not throw it: they report the end of the object or array, and so do all calls after them. Methods that return a value of the
     * document always throw.
     *
     * @param members the names that {@link #nextMember()} looks up
     */
    public abstract void beginView(NameTable members);

    /**
     * Does for a view what {@link #nextSubtype} does for a codec; see {@link #beginView}.
     *
     * @param subtypes how the subtypes are told apart
     * @return what {@link #nextSubtype} returns; {@link Subtypes#NONE} after a rejection that was not thrown
     */
    public abstract int nextSubtypeOfView(Subtypes subtypes);

    /**
     * Does for a view what {@link #likelySubtype} does for a codec; see {@link #beginView}.
     *
     * @param subtypes how the subtypes are told apart
     * @return what {@link #likelySubtype} returns; {@link Subtypes#NONE} after a rejection that was not thrown
     */
    public abstract int likelySubtypeOfView(Subtypes subtypes);

    /**
     * Moves to the next member of a map as {@link #nextEntry()} does, and rejects the map at its end if a name came twice, as codecs do.
     *
     * @return whether there is a member; if not, the map has been left
     */
    public abstract boolean nextDistinctEntry();

    /**
     * Begins to read a value that counts as absent if its type or form is wrong. {@link #endAttempt} ends the attempt, or {@link #forgive} if
     * reading the value throws a {@code JsonException}. Attempts may be nested; allocates
     * only when they are nested deeper than ever before.
     *
     * @return a token for one of these methods
     */
    public abstract int beginAttempt();

    /**
     * Ends an attempt that has read its value.
     *
     * @param attempt what {@link #beginAttempt()} returned
     */
    public abstract void endAttempt(int attempt);

    /**
     * Ends an attempt that failed. A value of a wrong type or form is skipped from its start, as strictly as any skipped value.
     *
     * @param attempt what {@link #beginAttempt()} returned
     * @param error the exception that reading the value threw
     * @param distinctNames whether the objects in the value must not have a name twice
     * @throws JsonException if the value is malformed, exceeds a limit or has a member twice
     */
    public abstract void forgive(int attempt, JsonException error, boolean distinctNames);

    /** {@return whether the attempt that ended last was ended by {@link #forgive}} */
    public abstract boolean wasForgiven();

    /** Validates an array of strings without creating objects. */
    public abstract void checkStrings();

    /** Validates an array of strings, of which none may be {@code null}, without creating objects. */
    public abstract void checkNonNullStrings();

    /**
     * The slice to read values into that are only to be checked.
     *
     * @return the same slice each time
     */
    public abstract Utf8Slice discarded();

    /**
     * Reads a string, with the checks of {@link #readString()}.
     *
     * @param target is set to the string
     */
    public abstract void readSlice(Utf8Slice target);

    /**
     * Reads a string or {@code null}.
     *
     * @param target is set to the string; stays as it is for {@code null}
     * @param member the index of the current member
     * @return the member's bit, {@code 1L << member} (modulo 64), or 0 for {@code null}
     */
    public abstract long readNullableSlice(Utf8Slice target, int member);

    /**
     * Reads a string or the text of a number, with the checks of {@link #readLenientString()}.
     *
     * @param target is set to the string
     */
    public abstract void readLenientSlice(Utf8Slice target);

    /**
     * Reads a string of printable ASCII, with the checks of {@link #readPrintable()}.
     *
     * @param target is set to the string
     */
    public abstract void readPrintableSlice(Utf8Slice target);

    /**
     * Reads a string of printable ASCII or the text of a number, with the checks of {@link #readLenientPrintable()}.
     *
     * @param target is set to the string
     */
    public abstract void readLenientPrintableSlice(Utf8Slice target);

    /**
     * Reads a value of any kind.
     *
     * @param target is set to the value as it is spelt in the document
     * @return the depth of the value: how many objects and arrays lie inside each other; 0 for any other value
     */
    public abstract int readRawSlice(Utf8Slice target);

    /**
     * Reads a number with the checks of {@link #readBigDecimal()}.
     *
     * @param target is set to the number's text
     */
    public abstract void readNumberSlice(Utf8Slice target);

    /**
     * Reads a number, which may stand in a string, with the checks of {@link #readLenientBigDecimal()}.
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
     * Reads a whole number, which may stand in a string, with the checks of {@link #readLenientBigInteger()}.
     *
     * @param target is set to the number's text
     */
    public abstract void readLenientIntegerSlice(Utf8Slice target);

    /**
     * Reads a string with the checks of {@link #readBase64()}.
     *
     * @param target is set to the string, still in base64
     */
    public abstract void readBase64Slice(Utf8Slice target);

    /**
     * Reads the text of a value with the checks of {@link #readValue}.
     *
     * @param form how the value is written in JSON
     * @param target is set to the text of the value
     */
    public abstract void readValueSlice(ValueForm<?> form, Utf8Slice target);

    /**
     * Reads the text of a number, which may stand in a string, with the checks of {@link #readLenientValue}.
     *
     * @param form how the value is written in JSON
     * @param target is set to the text of the value
     */
    public abstract void readLenientValueSlice(ValueForm<?> form, Utf8Slice target);
}
