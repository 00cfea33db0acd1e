package dev.jeton.codegen;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonWriter;
import dev.jeton.internal.write.JsonOutput;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The methods of a {@link JsonWriter} for generated code; every writer is one of these. Allocates nothing but exceptions. One thread at a time.
 *
 * <p>Text must not have unpaired surrogates, and numbers must be finite; each method that writes throws a {@link JsonException} otherwise.
 */
public abstract sealed class CodecWriter extends JsonWriter permits JsonOutput {
    /** For the engine only. */
    protected CodecWriter() {}

    /**
     * Starts a member; its value must be written next.
     *
     * @param members the names of the object's members
     * @param index the index of the member
     */
    @Override
    public abstract void member(NameTable members, int index);

    /**
     * Starts a member; its value must be written next.
     *
     * @param name the name, one of the type whose object is open
     */
    public abstract void member(MemberName name);

    /**
     * Writes a member.
     *
     * @param name the name, one of the type whose object is open
     * @param value the value
     */
    public abstract void booleanMember(MemberName name, boolean value);

    /**
     * Writes a member.
     *
     * @param name the name, one of the type whose object is open
     * @param value the value
     */
    public abstract void intMember(MemberName name, int value);

    /**
     * Writes a member.
     *
     * @param name the name, one of the type whose object is open
     * @param value the value
     */
    public abstract void longMember(MemberName name, long value);

    /**
     * Writes a member.
     *
     * @param name the name, one of the type whose object is open
     * @param value the value
     * @throws JsonException if it is not finite
     */
    public abstract void doubleMember(MemberName name, double value);

    /**
     * Writes a member.
     *
     * @param name the name, one of the type whose object is open
     * @param value the text
     */
    public abstract void stringMember(MemberName name, String value);

    /**
     * Writes a member whose value is an array of strings.
     *
     * @param name the name, one of the type whose object is open
     * @param values the strings; a null is written as {@code null}
     */
    public abstract void stringsMember(MemberName name, Collection<? extends @Nullable String> values);

    /**
     * Writes a member whose value is an array of strings.
     *
     * @param name one of the names of its object's type
     * @param values the strings, of which none may be null
     */
    public abstract void nonNullStringsMember(MemberName name, Collection<? extends String> values);

    /** Makes the next value, which must be one string, the name of a member. {@link #endKey()} ends the name. */
    public abstract void beginKey();

    /**
     * Ends a name; its value must be written next.
     *
     * @throws JsonException if anything but one string was written
     */
    public abstract void endKey();

    /**
     * Writes a number as a name; its value must be written next.
     *
     * @param key the number
     */
    public abstract void integerKey(long key);

    /**
     * Writes a string of one character.
     *
     * @param value the character
     * @throws JsonException if it is half of a surrogate pair
     */
    public abstract void writeChar(char value);

    /**
     * Writes a string of printable ASCII.
     *
     * @param value the text
     * @throws JsonException if it has a character other than U+0020 to U+007E
     */
    public abstract void writePrintable(String value);

    /**
     * Writes a value that is one string or one number. Allocates what the form allocates.
     *
     * @param <T> the value's type
     * @param value the value
     * @param form how the value is written in JSON
     * @throws JsonException if the form has no text for the value
     */
    public abstract <T> void writeValue(T value, ValueForm<T> form);

    /**
     * Writes an array of strings.
     *
     * @param values the strings; a null is written as {@code null}
     */
    public abstract void writeStrings(Collection<? extends @Nullable String> values);

    /**
     * Writes an array of strings.
     *
     * @param values the strings, of which none may be null
     */
    public abstract void writeNonNullStrings(Collection<? extends String> values);

    /** Starts a string that is written in parts by {@link #appendString} and ended by {@link #endString()}. */
    public abstract void beginString();

    /**
     * Writes a part of a string.
     *
     * @param part the text
     */
    public abstract void appendString(String part);

    /**
     * Writes a part of a string.
     *
     * @param character an ASCII character that needs no escape in JSON
     */
    public abstract void appendUnescaped(char character);

    /** Ends the string that was started last. */
    public abstract void endString();

    /**
     * Writes a string.
     *
     * @param utf8 holds the text in UTF-8, without escapes
     * @param from the position of its first byte
     * @param to the position behind its last byte
     * @throws JsonException if it is not valid UTF-8
     */
    public abstract void writeUtf8(byte[] utf8, int from, int to);

    /**
     * Writes a value that is JSON already, byte for byte. It is neither checked nor counted as nesting.
     *
     * @param json holds the value, valid JSON in UTF-8
     * @param from the position of its first byte
     * @param to the position behind its last byte
     */
    public abstract void writeJson(byte[] json, int from, int to);

    /**
     * This writer's stack for the contents of collections and maps.
     *
     * @return the same stack each time
     */
    public abstract WriteStack stack();

    /**
     * Checks that a whole document was written.
     *
     * @throws IllegalStateException if not, which is a bug in a codec
     */
    public abstract void requireWhole();

    /**
     * Makes the error for an object or a collection whose own code threw while it was written.
     *
     * @param thrown what it threw; {@link JsonException#thrown()} returns it, and the message has nothing of it
     * @return a new exception with the code {@link JsonErrorCode#INVALID_OBJECT}; the caller throws it
     */
    public abstract JsonException invalidObject(Exception thrown);

    /**
     * Makes the error for the key of a map that can't be a name in the object that is open.
     *
     * @param code what is wrong with the key
     * @return a new exception; the caller throws it
     */
    public abstract JsonException keyFailure(JsonErrorCode code);

    /**
     * Makes the error for a required member that has no value.
     *
     * @param members the names of the object's members
     * @param index the index of the member
     * @return a new exception; the caller throws it
     */
    public abstract JsonException missingMember(NameTable members, int index);

    /**
     * Makes the error for an element of an array or a value of a map that must not be null. Asked for in place of the value: the path has the index that
     * the element would have.
     *
     * @return a new exception; the caller throws it
     */
    public abstract JsonException nullValue();

    /**
     * Makes the error for an object that is null, or is of none of the subtypes that its codec knows. Asked for in place of the object, as
     * {@link #nullValue()} is.
     *
     * @return a new exception; the caller throws it
     */
    public abstract JsonException noSubtype();
}
