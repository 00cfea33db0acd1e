package dev.jeton.codegen;

import org.jspecify.annotations.Nullable;

/** Which of the names or values of {@link Subtypes} stand for the same subtype, and what is known of guessing each of them. Safe for use by many threads. */
public final class SubtypeOrder {
    private final NameTable keys;

    /** For each name or value the index of the first one of the same subtype. */
    private final int[] firstOfSubtype;

    /** What is known of guessing each name, and the fallback behind them. */
    private final GuessRecord[] records;

    SubtypeOrder(NameTable keys, int... firstOfSubtype) {
        this.keys = keys;
        this.firstOfSubtype = firstOfSubtype.clone();
        this.records = new GuessRecord[keys.size() + 1];
        for (int index = 0; index < records.length; index++) {
            records[index] = new GuessRecord();
        }
    }

    /**
     * How many of the names, from the first one on, stand for subtypes that go before another one.
     *
     * @param name the index of a name of that one, or {@link Subtypes#NONE} for the fallback
     * @return a number of names; 0 where none can rule the subtype out
     */
    public int namesBefore(int name) {
        return name == Subtypes.NONE ? keys.size() : firstOfSubtype[name];
    }

    /**
     * Returns whether two values, or two names, stand for the same subtype.
     *
     * @param one the index of one of them, or {@link Subtypes#NONE}
     * @param other the index of another one, or {@link Subtypes#NONE}
     * @return whether they do; false, too, for {@link Subtypes#NONE} and a value of the fallback
     */
    public boolean isSame(int one, int other) {
        return one == other
                || one != Subtypes.NONE && other != Subtypes.NONE && firstOfSubtype[one] == firstOfSubtype[other];
    }

    /**
     * Returns whether it makes sense to read an object as a subtype before all of its names were seen.
     *
     * @param name the index of a name of the subtype, or {@link Subtypes#NONE} for the fallback
     * @return false where the subtype has members that would rule it out
     */
    public boolean isGuessable(int name) {
        return !record(name).isHopeless();
    }

    /**
     * Notes that an object was read as a subtype, with no member that rules it out among those that the subtype does not know.
     *
     * @param name the index of a name of the subtype, or {@link Subtypes#NONE} for the fallback
     * @param known the members that the subtype knows
     * @return whether none of those would rule the subtype out. If not, it is not {@linkplain #isGuessable guessed} any more
     */
    public boolean isRuledOutByUnknownOnly(int name, NameTable known) {
        return record(name).isGoodFor(known, keys, namesBefore(name));
    }

    private GuessRecord record(int name) {
        return records[name == Subtypes.NONE ? keys.size() : name];
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
