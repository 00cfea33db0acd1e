package dev.jeton.codegen;

import dev.jeton.JsonError;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonNames;
import dev.jeton.JsonReader;
import dev.jeton.Utf8Slice;
import dev.jeton.internal.read.ReaderScopes;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What generated codecs and views call of a {@link JsonReader}, which is always one of these. Not meant for use by hand. */
public abstract sealed class CodecReader extends JsonReader permits ReaderScopes {
    /** For the engine only. */
    protected CodecReader() {}

    /**
     * Enters an object.
     *
     * @param members the names that {@link #nextMember()} knows
     */
    public abstract void beginObject(NameTable members);

    /**
     * Moves to the value of the first member of the object that was just entered, as {@link #nextMember()} does.
     *
     * @param likely the name that it most likely has
     * @return what {@link #nextMember()} returns
     */
    public abstract int firstMember(MemberName likely);

    /**
     * Moves to the value of the next member if it has a certain name; the way for members that come in the order of the type. Where this
     * returns false nothing was read, and {@link #nextMember()} says what comes.
     *
     * @param likely the name
     * @return whether it comes next
     */
    public abstract boolean nextMemberIs(MemberName likely);

    /**
     * Moves to the value of the next member of the object that was entered last.
     *
     * @return the member's index in the object's table, {@link #UNKNOWN_MEMBER}, or {@link #END_OBJECT}, after which the object
     *     has been left
     */
    public abstract int nextMember();

    /**
     * Notes that a member has come.
     *
     * @param seen a bit for every member that was there
     * @param member the current member's index; its bit has that number, counted modulo 64
     * @return all of these bits
     * @throws JsonException if it has come before
     */
    public abstract long note(long seen, int member);

    /**
     * Checks that members were there, once their object has been left.
     *
     * @param members the object's names
     * @param seen a bit for every member that was there
     * @param required a bit for every member that must have been
     * @param first the index of the member that the lowest bit stands for
     */
    public abstract void requireMembers(NameTable members, long seen, long required, int first);

    /**
     * What a codec that was written by hand returned, where there must be a value.
     *
     * @param value the value that was just read
     * @return the same
     * @throws JsonException if it is null
     */
    public final <T> T notNull(@Nullable T value) {
        if (value == null) {
            throw failure(JsonErrorCode.NULL_VALUE);
        }
        return value;
    }

    /**
     * The name of the member whose value comes next.
     *
     * @return the name, decoded
     */
    public abstract String memberName();

    /**
     * Makes the name of the current member of a map what is read next, as a string that is a value. What reads it must read it to its end.
     * {@link #endKey()} goes on with the member's value.
     */
    public abstract void beginKey();

    /**
     * Moves to the value of the member whose name was read.
     *
     * @throws IllegalStateException if the name was not read to its end, which is a mistake of a codec
     */
    public abstract void endKey();

    /**
     * Makes an integer of the name of the current member of a map: digits without leading zeros, with a minus sign for negative numbers, and nothing
     * else.
     *
     * @return the value, from -128 to 127
     * @throws JsonException if the name is no such number, or out of range
     */
    public abstract byte readByteKey();

    /**
     * Makes an integer of the name of the current member of a map, as {@link #readByteKey()} does.
     *
     * @return the value, from -32,768 to 32,767
     * @throws JsonException if the name is no such number, or out of range
     */
    public abstract short readShortKey();

    /**
     * Makes an integer of the name of the current member of a map, as {@link #readByteKey()} does.
     *
     * @return the value, from -2^31 to 2^31 - 1
     * @throws JsonException if the name is no such number, or out of range
     */
    public abstract int readIntKey();

    /**
     * Makes an integer of the name of the current member of a map, as {@link #readByteKey()} does.
     *
     * @return the value, from -2^63 to 2^63 - 1
     * @throws JsonException if the name is no such number, or out of range
     */
    public abstract long readLongKey();

    /** Checks that the name of the current member of a map is a UUID, and notes it in lower case, as codecs know it in either. */
    public abstract void checkUuidKey();

    /**
     * Notes that the current member of a map has the key of this name, where it has another. If that came before, the map is rejected where it ends, as
     * {@link #nextDistinctEntry()} does.
     *
     * @param names the names of keys
     * @param index which of them
     */
    public abstract void noteName(NameTable names, int index);

    /**
     * The error for a member that the type does not know.
     *
     * @return a new exception with the place of the current member's name; the caller throws it
     */
    public abstract JsonException unknownMember();

    /**
     * The error for a member that came before.
     *
     * @return a new exception with the place of the current member's name; the caller throws it
     */
    public abstract JsonException duplicateMember();

    /** Remembers an unknown member, and reports it if it came before. */
    public abstract void noteUnknownMember();

    /**
     * Moves to the value of the next member of the map that was entered last, without making a string of its name, and without looking whether it has
     * come before.
     *
     * @return whether there is one; if not, the map has been left
     */
    public abstract boolean nextEntry();

    /**
     * This reader's stack for the elements of lists, sets, maps and arrays.
     *
     * @return the stack, always the same one
     */
    public abstract ReadStack elements();

    /**
     * This reader's stack for the elements of arrays of primitives.
     *
     * @return the stack, always the same one
     */
    public abstract PrimitiveReadStack primitiveElements();

    /**
     * Reads {@code null} or an empty string if one of them comes next.
     *
     * @return whether one did, as {@link #readNull()} says it
     */
    public abstract boolean readNullOrEmpty();

    /**
     * Returns whether a string comes next.
     *
     * @return true for a string, false for any other value and where the document ends
     */
    public abstract boolean isString();

    /** {@return whether an array comes next; false where the document ends, too} */
    public abstract boolean isArray();

    /**
     * Reads a string or {@code null}.
     *
     * @return the text, or null
     */
    public abstract @Nullable String readNullableString();

    /**
     * Reads a string that often is one of a few, or {@code null}.
     *
     * @param known the values that are returned as the table's constants, which allocates nothing
     * @return the text, or null
     */
    public abstract @Nullable String readNullableString(NameTable known);

    /**
     * Reads a string that often is one of a few.
     *
     * @param known the values that are returned as the table's constants, which allocates nothing
     * @return the text
     */
    public abstract String readString(NameTable known);

    /**
     * Reads a string if it is one of a few.
     *
     * @param names the strings
     * @return the index of the string, or {@link NameTable#NONE} where something else comes next, which then has not been read
     */
    public abstract int matchString(NameTable names);

    /**
     * Reads a string if it is one of a few.
     *
     * @param names the strings
     * @return the index of the string, or -1 where something else comes next, which then has not been read
     */
    public abstract int matchString(JsonNames names);

    /**
     * Reads a string if it is one of a few, with regard to letter case whatever the table says of it.
     *
     * @param names the strings
     * @return what {@link #matchString(NameTable)} returns
     */
    public abstract int matchStringExactly(NameTable names);

    /**
     * Looks the next value up as {@link #matchString(NameTable)} does, and leaves it to be read.
     *
     * @param names the strings
     * @return what {@link #matchString(NameTable)} returns
     */
    public abstract int peekString(NameTable names);

    /**
     * Reads a string, or a number as its text.
     *
     * @return the text
     */
    public abstract String readLenientString();

    /**
     * The error for a string that is none of the values which are allowed, or for a value that is no string.
     *
     * @return a new exception with the place of the value that comes next; the caller throws it
     */
    public abstract JsonException unknownValue();

    /**
     * Reads an array of strings.
     *
     * @return an unmodifiable list; an element that is {@code null} is null in it
     */
    public abstract List<@Nullable String> readStrings();

    /**
     * Reads an array of strings or {@code null}.
     *
     * @return what {@link #readStrings()} returns, or null
     */
    public abstract @Nullable List<@Nullable String> readNullableStrings();

    /**
     * Reads a string and adds what stands between its spaces.
     *
     * @param words takes the parts; there is none of a string of nothing but spaces
     * @param mark where the words of the value start, which may be several strings
     * @throws JsonException if the value has more words than {@link JsonLimits#maxElements()}
     */
    public abstract void readWords(ReadStack words, int mark);

    /**
     * Reads an integer.
     *
     * @return the value, from -128 to 127
     */
    public abstract byte readByte();

    /**
     * Reads an integer.
     *
     * @return the value, from -32,768 to 32,767
     */
    public abstract short readShort();

    /**
     * Reads a string of one UTF-16 code unit.
     *
     * @return the character; half of a surrogate pair can't be one
     */
    public abstract char readChar();

    /**
     * Reads a number, correctly rounded.
     *
     * @return the nearest float; never infinite
     */
    public abstract float readFloat();

    /** {@return a boolean, also as 1 or 0, and as a string of {@code true}, {@code false}, {@code 1} or {@code 0}} */
    public abstract boolean readLenientBoolean();

    /** {@return a whole number, also in a string, with a fraction of zero or with an exponent, from -128 to 127} */
    public abstract byte readLenientByte();

    /** {@return a whole number, also in a string, with a fraction of zero or with an exponent, from -32,768 to 32,767} */
    public abstract short readLenientShort();

    /** {@return a whole number, also in a string, with a fraction of zero or with an exponent, from -2^31 to 2^31 - 1} */
    public abstract int readLenientInt();

    /** {@return a whole number, also in a string, with a fraction of zero or with an exponent, from -2^63 to 2^63 - 1} */
    public abstract long readLenientLong();

    /** {@return the float nearest to a number, which may stand in a string; never infinite} */
    public abstract float readLenientFloat();

    /** {@return the double nearest to a number, which may stand in a string; never infinite} */
    public abstract double readLenientDouble();

    /**
     * Reads a whole number of any size, also in a string, with a fraction of zero or with an exponent.
     *
     * @return the exact value; it has at most as many digits as a number may have characters
     */
    public abstract BigInteger readLenientBigInteger();

    /**
     * Reads a string in base64 (RFC 4648) of either alphabet, with padding or without. One that mixes the alphabets or has bits left over
     * is an error.
     *
     * @return the bytes
     */
    public abstract byte[] readBase64();

    /**
     * Reads a value that is one string or one number.
     *
     * @param <T> its type
     * @param form how it is spelt
     * @return the value; what else is allocated the form says
     */
    public abstract <T> T readValue(ValueForm<T> form);

    /**
     * Reads a value that is a number, also in a string.
     *
     * @param <T> its type
     * @param form how it is spelt
     * @return the value; what else is allocated the form says
     */
    public abstract <T> T readLenientValue(ValueForm<T> form);

    /**
     * Reads the next value, whatever it is, as JSON.
     *
     * @return the value as it stands in the document
     */
    public abstract String readRawText();

    /**
     * Enters an object as {@link #beginObject} does, for a view that forgets what it has read if there is an error anywhere in it. Where a
     * {@link JsonError} takes that error, it is not thrown any more by the methods that go through objects and arrays, skip values or set
     * slices: they say that there is nothing more, and so do all after them. The methods that return a value of the document always throw.
     *
     * @param members the names that {@link #nextMember()} knows
     */
    public abstract void beginView(NameTable members);

    /**
     * Does the same as {@link #nextEntry()}, and reports a name that came twice where the map ends, as codecs do.
     *
     * @return whether there is one; if not, the map has been left
     */
    public abstract boolean nextDistinctEntry();

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
