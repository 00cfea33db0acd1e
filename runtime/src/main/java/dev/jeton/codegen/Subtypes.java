package dev.jeton.codegen;

import org.jspecify.annotations.Nullable;

/**
 * How the subtypes of a type are told apart: by the value of one member, the discriminator, or by the members that are present. For generated code.
 * Safe for use by many threads.
 */
public final class Subtypes {
    /** What stands for no subtype, and for the fallback where there is one. */
    public static final int NONE = NameTable.NONE;

    /** Returned by {@link MemberReader#guessSubtype} where nothing is guessed. */
    public static final int NO_GUESS = -2;

    private final NameTable members;
    private final MemberName first;
    private final @Nullable NameTable values;
    private final boolean hasFallback;
    private final boolean lastWins;

    /** For each name the index of the first name of the same subtype. */
    private final int[] firstOfSubtype;

    /** What is known of guessing each name, and the fallback behind them. */
    private final GuessRecord[] records;

    private Subtypes(
            NameTable members,
            @Nullable NameTable values,
            int[] firstOfSubtype,
            boolean hasFallback,
            boolean lastWins) {
        this.members = members;
        this.first = members.memberName(0);
        this.values = values;
        this.firstOfSubtype = firstOfSubtype;
        this.hasFallback = hasFallback;
        this.lastWins = lastWins;
        this.records = new GuessRecord[members.size() + 1];
        for (int index = 0; index < records.length; index++) {
            records[index] = new GuessRecord();
        }
    }

    /**
     * Subtypes that are told apart by a discriminator.
     *
     * @param discriminator the member's name
     * @param values the member's values, each of which stands for a subtype
     * @return how to find one of the values
     */
    public static Subtypes byValue(String discriminator, NameTable values) {
        return new Subtypes(NameTable.of(discriminator), values, new int[1], false, false);
    }

    /**
     * Subtypes that are told apart by the members that are present.
     *
     * @param deciding at least one and at most 64 names, those of the subtype that goes first in front
     * @param firstOfSubtype for each name the index of the first name of the same subtype
     * @return how to find the first of the names that is present
     */
    public static Subtypes byPresence(NameTable deciding, int... firstOfSubtype) {
        return new Subtypes(deciding, null, firstOfSubtype.clone(), false, false);
    }

    /**
     * The same with a subtype for whatever else comes, so that reading finds {@link #NONE} in place of an error.
     *
     * @return how to find a value or a name, or else nothing
     */
    public Subtypes orFallback() {
        return new Subtypes(members, values, firstOfSubtype, true, lastWins);
    }

    /**
     * The same for a type of whose members the last one counts if they come twice. A discriminator that comes twice stays an error.
     *
     * @return how to find a value or a name
     */
    public Subtypes lastWins() {
        return new Subtypes(members, values, firstOfSubtype, hasFallback, true);
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

    /**
     * How many of the names, from the first one on, stand for subtypes that go before another one.
     *
     * @param name the index of a name of that one, or {@link #NONE} for the fallback
     * @return a number of names; 0 where none can rule the subtype out
     */
    public int namesBefore(int name) {
        return name == NONE ? members.size() : firstOfSubtype[name];
    }

    /**
     * Returns whether it makes sense to read an object as a subtype before all of its names were seen.
     *
     * @param name the index of a name of the subtype, or {@link #NONE} for the fallback
     * @return false where the last of several members counts, or where the subtype has members that would rule it out
     */
    public boolean isGuessable(int name) {
        return !lastWins && !record(name).isHopeless();
    }

    /**
     * Notes that an object was read as a subtype, with no member that rules it out among those that the subtype does not know.
     *
     * @param name the index of a name of the subtype, or {@link #NONE} for the fallback
     * @param known the members that the subtype knows
     * @return whether none of those would rule the subtype out. If not, it is not {@linkplain #isGuessable guessed} any more
     */
    public boolean isRuledOutByUnknownOnly(int name, NameTable known) {
        return record(name).isGoodFor(known, members, namesBefore(name));
    }

    private GuessRecord record(int name) {
        return records[name == NONE ? members.size() : name];
    }

    /** What is known of guessing a subtype. All threads find out the same. */
    private static final class GuessRecord {
        /** The members of the subtype, once it is known that those that rule it out are not among them. */
        private @Nullable NameTable good;

        private boolean hopeless;

        boolean isHopeless() {
            return hopeless;
        }

        @SuppressWarnings("ReferenceEquality") // A subtype has one table; another one that is equal is looked at again.
        boolean isGoodFor(NameTable known, NameTable deciding, int before) {
            if (good == known) {
                return true;
            }
            for (int name = 0; name < before; name++) {
                if (known.find(deciding.name(name)) != NameTable.NONE) {
                    hopeless = true;
                    return false;
                }
            }
            good = known;
            return true;
        }
    }
}
