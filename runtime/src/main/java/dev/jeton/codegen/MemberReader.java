package dev.jeton.codegen;

import dev.jeton.JsonException;
import dev.jeton.JsonReader;

/**
 * The part of {@link CodecReader} that goes through objects and maps: names, members and keys. Allocates nothing but what is returned. One thread at
 * a time.
 *
 * <p>Members of an object are known by their index in its {@link NameTable}. Sets of members are bits of a {@code long}: bit {@code index % 64}
 * stands for the member, so a type with more than 64 members has several of them.
 */
public abstract sealed class MemberReader extends JsonReader permits ValueReader {
    /** For the engine only. */
    protected MemberReader() {}

    /**
     * Enters an object.
     *
     * @param members the names that {@link #nextMember()} looks up
     * @throws JsonException if the next value is not an object
     */
    public abstract void beginObject(NameTable members);

    /**
     * Moves to the value of the first member of the object that was just entered. Does what {@link #nextMember()} does, faster if the guess is
     * right.
     *
     * @param likely the name that the member most likely has
     * @return what {@link #nextMember()} returns
     */
    public abstract int firstMember(MemberName likely);

    /**
     * Moves to the value of the next member if that has the given name: the fast path for members in the order of the type.
     *
     * @param likely the name
     * @return whether it did; if not, nothing was read, and {@link #nextMember()} tells which member comes, even if it is this one in another
     *     spelling
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
     * @param seen the bits of the members that came before
     * @param member the index of the current member
     * @return {@code seen} with the bit of the member
     * @throws JsonException if the bit was set already
     */
    public abstract long note(long seen, int member);

    /**
     * Checks that the required members came, once their object has been left.
     *
     * @param members the object's names
     * @param seen the bits of the members that came
     * @param required the bits of the members that had to
     * @param first the index of the member that bit 0 stands for, a multiple of 64
     * @throws JsonException for the first member that is missing
     */
    public abstract void requireMembers(NameTable members, long seen, long required, int first);

    /**
     * Finds out of which subtype the next object is, and stays in front of it.
     *
     * @param subtypes how the subtypes are told apart
     * @return the index of the discriminator's value or of the deciding member, or {@link Subtypes#NONE} for the fallback
     * @throws JsonException if the next value is not an object, or is of none of the subtypes
     */
    public abstract int nextSubtype(Subtypes subtypes);

    /**
     * Finds out, as {@link #nextSubtype} does, or guesses of which subtype the next object is, and stays in front of it. After a guess, which
     * {@link #isGuess()} tells, the caller reads the object as that subtype and calls {@link #endGuess()}, or {@link #abandonGuess()} if reading threw:
     * until then an error may only mean that the guess is wrong.
     *
     * @param subtypes how the subtypes are told apart
     * @return what {@link #nextSubtype} returns, or would most likely return
     * @throws JsonException if the object is malformed before what this depends on, or where {@link #nextSubtype} throws one
     */
    public abstract int likelySubtype(Subtypes subtypes);

    /** {@return whether the last {@link #likelySubtype} was a guess} */
    public abstract boolean isGuess();

    /**
     * Ends a guess whose object has been read.
     *
     * @return whether the guess was right; if not, the reader is in front of the object again, and the caller has to call {@link #nextSubtype}
     */
    public abstract boolean endGuess();

    /** Ends a guess whose object could not be read, and goes back in front of it. The caller has to call {@link #nextSubtype}. */
    public abstract void abandonGuess();

    /**
     * Passes over the discriminator inside its object. The subtype's own codec may be called directly, so nothing else has checked it.
     *
     * @param values the values that stand for the object's type
     * @throws JsonException if the discriminator is none of them
     */
    public abstract void checkDiscriminator(NameTable values);

    /** Passes over a discriminator that may have any value: a string or {@code null}. */
    public abstract void skipDiscriminator();

    /** Looks at a discriminator that is a property, before it is read: it may show that a guess was wrong. */
    public abstract void noteDiscriminator();

    /**
     * The name of the current member, whose value comes next.
     *
     * @return a new string, without escapes
     */
    public abstract String memberName();

    /**
     * Makes the name of the current member of a map the next value, a string. The caller reads that string to its end and calls {@link #endKey()}.
     */
    public abstract void beginKey();

    /**
     * Moves to the value of the member whose name was read.
     *
     * @throws IllegalStateException if the name was not read to its end, which is a bug in a codec
     */
    public abstract void endKey();

    /**
     * Reads the name of the current member of a map as an integer: digits without leading zeros, after a minus sign if it is negative, and nothing
     * else.
     *
     * @return the value, from -128 to 127
     * @throws JsonException if the name is not such a number, or is out of range
     */
    public abstract byte readByteKey();

    /**
     * Reads the name of the current member of a map as an integer, as {@link #readByteKey()} does.
     *
     * @return the value, from -32,768 to 32,767
     * @throws JsonException if the name is not such a number, or is out of range
     */
    public abstract short readShortKey();

    /**
     * Reads the name of the current member of a map as an integer, as {@link #readByteKey()} does.
     *
     * @return the value, from -2^31 to 2^31 - 1
     * @throws JsonException if the name is not such a number, or is out of range
     */
    public abstract int readIntKey();

    /**
     * Reads the name of the current member of a map as an integer, as {@link #readByteKey()} does.
     *
     * @return the value, from -2^63 to 2^63 - 1
     * @throws JsonException if the name is not such a number, or is out of range
     */
    public abstract long readLongKey();

    /**
     * Checks that the name of the current member of a map is a UUID. Two spellings of one UUID, in upper and in lower case, are one key.
     *
     * @throws JsonException if the name is not a UUID
     */
    public abstract void checkUuidKey();

    /**
     * Notes under which name the key of the current member of a map is known, where a key has several names. If one of them came before,
     * {@link CodecReader#nextDistinctEntry()} rejects the map at its end.
     *
     * @param names the names of keys
     * @param index the index of the name
     */
    public abstract void noteName(NameTable names, int index);

    /**
     * Makes the error for a member that the type does not know.
     *
     * @return a new exception with the position of the current member's name; the caller throws it
     */
    public abstract JsonException unknownMember();

    /**
     * Makes the error for a member that came before.
     *
     * @return a new exception with the position of the current member's name; the caller throws it
     */
    public abstract JsonException duplicateMember();

    /**
     * Notes the name of an unknown member.
     *
     * @throws JsonException if it came before in this object
     */
    public abstract void noteUnknownMember();

    /**
     * Moves to the value of the next member of the map that was entered last. Neither makes a string of its name nor checks that the name is new.
     *
     * @return whether there is a member; if not, the map has been left
     */
    public abstract boolean nextEntry();
}
