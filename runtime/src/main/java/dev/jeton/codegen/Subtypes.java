package dev.jeton.codegen;

import org.jspecify.annotations.Nullable;

/**
 * How the subtypes of a type are told apart: by the value of one member, the discriminator, or by the members that are present. Generated code holds it in
 * a constant. It is a record for the same reason as {@link MemberName}: HotSpot treats its components as constants. Safe for use by many threads.
 *
 * @param members the names of the deciding members, or only the name of the discriminator if there are {@code values}
 * @param first the first of the names
 * @param values the values of the discriminator; null if the members that are present decide
 * @param usual the first of the values; null if the members that are present decide
 * @param hasFallback whether there is a fallback for objects of no other subtype
 * @param isLastWins whether the last member of a name counts instead of being rejected as a duplicate
 * @param order which names and values stand for the same subtype, and which of them take precedence
 */
public record Subtypes(
        NameTable members,
        MemberName first,
        @Nullable NameTable values,
        @Nullable MemberName usual,
        boolean hasFallback,
        boolean isLastWins,
        SubtypeOrder order) {
    /** The index that stands for no subtype, or for the fallback if there is one. */
    public static final int NONE = NameTable.NONE;

    /**
     * Tells subtypes apart by a discriminator.
     *
     * @param discriminator the name of the discriminator
     * @param values its values, each of which stands for a subtype
     * @param firstOfSubtype for each value the index of the first value of the same subtype
     * @return subtypes whose index is that of a value
     */
    public static Subtypes byValue(String discriminator, NameTable values, int... firstOfSubtype) {
        NameTable members = NameTable.of(discriminator);
        MemberName usual = values.size() == 0 ? null : values.memberName(0);
        return new Subtypes(
                members, members.memberName(0), values, usual, false, false, new SubtypeOrder(values, firstOfSubtype));
    }

    /**
     * Tells subtypes apart by the members that are present.
     *
     * @param deciding the names of the deciding members, from 1 to 64, in the order of precedence of their subtypes
     * @param firstOfSubtype for each name the index of the first name of the same subtype
     * @return subtypes whose index is that of the first name that is present
     */
    public static Subtypes byPresence(NameTable deciding, int... firstOfSubtype) {
        return new Subtypes(
                deciding, deciding.memberName(0), null, null, false, false, new SubtypeOrder(deciding, firstOfSubtype));
    }

    /**
     * Adds a fallback: an object of no other subtype is {@link #NONE} instead of an error.
     *
     * @return new subtypes
     */
    public Subtypes orFallback() {
        return new Subtypes(members, first, values, usual, true, isLastWins, order);
    }

    /**
     * Lets the last member of a name count instead of rejecting a duplicate. A discriminator that comes twice is still an error.
     *
     * @return new subtypes
     */
    public Subtypes lastWins() {
        return new Subtypes(members, first, values, usual, hasFallback, true, order);
    }
}
