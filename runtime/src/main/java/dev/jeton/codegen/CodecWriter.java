package dev.jeton.codegen;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonWriter;
import dev.jeton.internal.write.JsonOutput;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What generated codecs call of a writer beside what people do. Every {@link JsonWriter} is one, so that they cast once; there is one class below.
 */
public abstract sealed class CodecWriter extends JsonWriter permits JsonOutput {
    /** For the one writer that there is. */
    protected CodecWriter() {}

    /**
     * Starts a member; its value must be written next.
     *
     * @param members the names
     * @param index which of them
     */
    @Override
    public abstract void member(NameTable members, int index);

    /**
     * Starts a member; its value must be written next.
     *
     * @param name one of the names of its object's type
     */
    public abstract void member(MemberName name);

    /**
     * Writes a member.
     *
     * @param name one of the names of its object's type
     * @param value the value
     */
    public abstract void booleanMember(MemberName name, boolean value);

    /**
     * Writes a member.
     *
     * @param name one of the names of its object's type
     * @param value the value
     */
    public abstract void intMember(MemberName name, int value);

    /**
     * Writes a member.
     *
     * @param name one of the names of its object's type
     * @param value the value
     */
    public abstract void longMember(MemberName name, long value);

    /**
     * Writes a member.
     *
     * @param name one of the names of its object's type
     * @param value the value, finite
     */
    public abstract void doubleMember(MemberName name, double value);

    /**
     * Writes a member.
     *
     * @param name one of the names of its object's type
     * @param value the text, without unpaired surrogates
     */
    public abstract void stringMember(MemberName name, String value);

    /**
     * Writes a member whose value is an array of strings.
     *
     * @param name one of the names of its object's type
     * @param values the strings, of which those that are null are written as {@code null}
     */
    public abstract void stringsMember(MemberName name, Collection<? extends @Nullable String> values);

    /** Makes what is written next, which must be one string, the name of a member. {@link #endKey()} ends it. */
    public abstract void beginKey();

    /**
     * Ends a name; its value must be written next.
     *
     * @throws JsonException if something else than a string was written
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
     * @param value the character, not half of a surrogate pair
     */
    public abstract void writeChar(char value);

    /**
     * Writes a string of nothing but U+0020 to U+007E.
     *
     * @param value the text
     * @throws JsonException if it has another character
     */
    public abstract void writePrintable(String value);

    /**
     * Writes a value that is one string or one number.
     *
     * @param <T> its type
     * @param value the value
     * @param form how it is spelt
     * @throws JsonException if the form has no text for the value
     */
    public abstract <T> void writeValue(T value, ValueForm<T> form);

    /**
     * Writes an array of strings.
     *
     * @param values the strings, of which those that are null are written as {@code null}
     */
    public abstract void writeStrings(Collection<? extends @Nullable String> values);

    /** Starts a string that is written in parts by {@link #appendString} and ended by {@link #endString()}. */
    public abstract void beginString();

    /**
     * Writes a part of a string.
     *
     * @param part the text, without unpaired surrogates
     */
    public abstract void appendString(String part);

    /**
     * Writes a part of a string.
     *
     * @param character a character of ASCII that needs no escape
     */
    public abstract void appendUnescaped(char character);

    /** Ends the string that was started last. */
    public abstract void endString();

    /**
     * Writes a string.
     *
     * @param utf8 holds the text in UTF-8, without escapes
     * @param from where it starts
     * @param to where it ends
     * @throws JsonException if it is not UTF-8
     */
    public abstract void writeUtf8(byte[] utf8, int from, int to);

    /**
     * Writes a value that is JSON, as it is. It is not looked into: neither is its depth counted.
     *
     * @param json holds the value
     * @param from where it starts
     * @param to where it ends
     */
    public abstract void writeJson(byte[] json, int from, int to);

    /**
     * This writer's stack for what collections and maps hold.
     *
     * @return the stack, always the same one
     */
    public abstract WriteStack stack();

    /**
     * Checks that a whole document was written.
     *
     * @throws IllegalStateException if not, which is a bug of a codec
     */
    public abstract void requireWhole();

    /**
     * The error for an object or a collection whose own code threw while it was written.
     *
     * @param thrown what it threw. It is what {@link JsonException#thrown()} returns, and no part of the message
     * @return a new exception with the code {@link JsonErrorCode#INVALID_OBJECT}; the caller throws it
     */
    public abstract JsonException invalidObject(Exception thrown);

    /**
     * The error for the key of a map that can't be a name in the object that is open.
     *
     * @param code what is wrong with it
     * @return a new exception; the caller throws it
     */
    public abstract JsonException keyFailure(JsonErrorCode code);

    /**
     * The error for a required member that has no value.
     *
     * @param members the names
     * @param index which of them
     * @return a new exception; the caller throws it
     */
    public abstract JsonException missingMember(NameTable members, int index);

    /**
     * The error for an object that is of none of the subtypes which its codec knows, or null.
     *
     * @return a new exception; the caller throws it
     */
    public abstract JsonException noSubtype();
}
