package dev.jeton.codegen;

import org.jspecify.annotations.Nullable;

/**
 * How the subtypes of a type are told apart: by the value of one member, the discriminator, or by the members that are present. For generated code.
 * Immutable.
 */
public final class Subtypes {
    /** What stands for no subtype, and for the fallback where there is one. */
    public static final int NONE = NameTable.NONE;

    private final NameTable members;
    private final MemberName first;
    private final @Nullable NameTable values;
    private final boolean hasFallback;
    private final boolean lastWins;

    private Subtypes(NameTable members, @Nullable NameTable values, boolean hasFallback, boolean lastWins) {
        this.members = members;
        this.first = members.memberName(0);
        this.values = values;
        this.hasFallback = hasFallback;
        this.lastWins = lastWins;
    }

    /**
     * Subtypes that are told apart by a discriminator.
     *
     * @param discriminator the member's name
     * @param values the member's values, each of which stands for a subtype
     * @return how to find one of the values
     */
    public static Subtypes byValue(String discriminator, NameTable values) {
        return new Subtypes(NameTable.of(discriminator), values, false, false);
    }

    /**
     * Subtypes that are told apart by the members that are present.
     *
     * @param deciding at least one and at most 64 names, those of the subtype that goes first in front
     * @return how to find the first of the names that is present
     */
    public static Subtypes byPresence(NameTable deciding) {
        return new Subtypes(deciding, null, false, false);
    }

    /**
     * The same with a subtype for whatever else comes, so that reading finds {@link #NONE} in place of an error.
     *
     * @return how to find a value or a name, or else nothing
     */
    public Subtypes orFallback() {
        return new Subtypes(members, values, true, lastWins);
    }

    /**
     * The same for a type of whose members the last one counts if they come twice. A discriminator that comes twice stays an error.
     *
     * @return how to find a value or a name
     */
    public Subtypes lastWins() {
        return new Subtypes(members, values, hasFallback, true);
    }

    /** {@return the names of the deciding members: one, the discriminator, where there are {@link #values()}} */
    public NameTable members() {
        return members;
    }

    /** {@return the first of the names} */
    public MemberName first() {
        return first;
    }

    /** {@return the values of the discriminator; null where presence decides} */
    public @Nullable NameTable values() {
        return values;
    }

    /** {@return whether there is a subtype for whatever else comes} */
    public boolean hasFallback() {
        return hasFallback;
    }

    /** {@return whether the last of several members of a name counts} */
    public boolean isLastWins() {
        return lastWins;
    }
}
