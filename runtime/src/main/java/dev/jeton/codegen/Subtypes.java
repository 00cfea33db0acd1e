package dev.jeton.codegen;

import org.jspecify.annotations.Nullable;

/**
 * How the subtypes of a type are told apart: by the value of one member, the discriminator, or by the members that are present. For generated code, which has one in
 * a constant. It is a record for the same reason as {@link MemberName}: HotSpot knows what is in it. Safe for use by many threads.
 *
 * @param members the names of the deciding members: one, the discriminator, where there are {@code values}
 * @param first the first of the names
 * @param values the values of the discriminator; null where presence decides
 * @param usual the first of the values, and null where presence decides
 * @param hasFallback whether there is a subtype for whatever else comes
 * @param isLastWins whether the last of several members of a name counts
 * @param order which names and values stand for the same subtype, and go before others
 */
public record Subtypes(
        NameTable members,
        MemberName first,
        @Nullable NameTable values,
        @Nullable MemberName usual,
        boolean hasFallback,
        boolean isLastWins,
        SubtypeOrder order) {
    /** What stands for no subtype, and for the fallback where there is one. */
    public static final int NONE = NameTable.NONE;

    /**
     * Subtypes that are told apart by a discriminator.
     *
     * @param discriminator the member's name
     * @param values the member's values, each of which stands for a subtype
     * @param firstOfSubtype for each value the index of the first value of the same subtype
     * @return how to find one of the values
     */
    public static Subtypes byValue(String discriminator, NameTable values, int... firstOfSubtype) {
        NameTable members = NameTable.of(discriminator);
        MemberName usual = values.size() == 0 ? null : values.memberName(0);
        return new Subtypes(
                members, members.memberName(0), values, usual, false, false, new SubtypeOrder(values, firstOfSubtype));
    }

    /**
     * Subtypes that are told apart by the members that are present.
     *
     * @param deciding at least one and at most 64 names, those of the subtype that goes first in front
     * @param firstOfSubtype for each name the index of the first name of the same subtype
     * @return how to find the first of the names that is present
     */
    public static Subtypes byPresence(NameTable deciding, int... firstOfSubtype) {
        return new Subtypes(
                deciding, deciding.memberName(0), null, null, false, false, new SubtypeOrder(deciding, firstOfSubtype));
    }

    /**
     * The same with a subtype for whatever else comes, so that reading finds {@link #NONE} in place of an error.
     *
     * @return how to find a value or a name, or else nothing
     */
    public Subtypes orFallback() {
        return new Subtypes(members, first, values, usual, true, isLastWins, order);
    }

    /**
     * The same for a type of whose members the last one counts if they come twice. A discriminator that comes twice stays an error.
     *
     * @return how to find a value or a name
     */
    public Subtypes lastWins() {
        return new Subtypes(members, first, values, usual, hasFallback, true, order);
    }
}
