package dev.jeton.codegen;

import dev.jeton.JsonException;
import dev.jeton.JsonReader;

/**
 * The part of {@link CodecReader} that goes through objects and maps: names, members and keys. Not meant for use by hand.
 */
public abstract sealed class MemberReader extends JsonReader permits ValueReader {
    /** For the engine only. */
    protected MemberReader() {}

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
     * Finds out which subtype the object is that comes next, and stays in front of it.
     *
     * @param subtypes how they are told apart
     * @return the index of the discriminator's value or of the deciding member, or {@link Subtypes#NONE} for the fallback
     * @throws JsonException if it is no object, or none of the subtypes
     */
    public abstract int nextSubtype(Subtypes subtypes);

    /**
     * Finds out, as {@link #nextSubtype} does, or guesses which subtype the object is that comes next, and stays in front of it. After a guess, which
     * {@link #isGuess()} tells, the object is to be read as that subtype, and {@link #endGuess()} or {@link #abandonGuess()} to be called, whatever becomes of it.
     * Meanwhile errors are no more than signs that the guess may be wrong.
     *
     * @param subtypes how they are told apart
     * @return what {@link #nextSubtype} returns, or would most likely return
     * @throws JsonException if the object is malformed in front of what this depends on, or where {@link #nextSubtype} throws one
     */
    public abstract int likelySubtype(Subtypes subtypes);

    /** {@return whether the last {@link #likelySubtype} was a guess} */
    public abstract boolean isGuess();

    /**
     * Ends a guess whose object has been read.
     *
     * @return whether it was right; if not, the reader is in front of the object again, and {@link #nextSubtype} is to be asked
     */
    public abstract boolean endGuess();

    /** Ends a guess whose object could not be read, and goes back in front of it. {@link #nextSubtype} is to be asked. */
    public abstract void abandonGuess();

    /**
     * Goes over a discriminator in its object, which may be read without having been looked for.
     *
     * @param values the values that stand for the object's type; others are rejected
     */
    public abstract void checkDiscriminator(NameTable values);

    /** Goes over a discriminator of any value in its object: a string or null. */
    public abstract void skipDiscriminator();

    /** Looks at a discriminator that is a property, before it is read: it may show that a guess was wrong. */
    public abstract void noteDiscriminator();

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
     * {@link CodecReader#nextDistinctEntry()} does.
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
}
