package dev.jeton.codegen;

import org.jspecify.annotations.Nullable;

/**
 * Which of the names or values of {@link Subtypes} stand for the same subtype, and what is known about guessing each of them. Safe for use by many threads;
 * the methods allocate nothing.
 */
public final class SubtypeOrder {
    private final NameTable keys;

    /** For each name or value the index of the first one of the same subtype. */
    private final int[] firstOfSubtype;

    /** What is known about guessing the subtype of each name, and behind these the fallback. */
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
     * Counts the names, from the first one on, of the subtypes that take precedence over another one.
     *
     * @param name the index of a name of that subtype, or {@link Subtypes#NONE} for the fallback
     * @return the number of names; 0 if no member can rule the subtype out
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
     * Returns whether it makes sense to read an object as a subtype before all of its members have been looked at.
     *
     * @param name the index of a name of the subtype, or {@link Subtypes#NONE} for the fallback
     * @return false if the subtype itself has members that would rule it out
     */
    public boolean isGuessable(int name) {
        return !record(name).isHopeless();
    }

    /**
     * Returns whether only members that the subtype does not know can rule it out, so that looking at unknown members is enough. If not, the subtype is
     * never {@linkplain #isGuessable guessed} again.
     *
     * @param name the index of a name of the subtype, or {@link Subtypes#NONE} for the fallback
     * @param known the names of the members that the subtype knows
     * @return whether none of the known members would rule the subtype out
     */
    public boolean isRuledOutByUnknownOnly(int name, NameTable known) {
        return record(name).isGoodFor(known, keys, namesBefore(name));
    }

    private GuessRecord record(int name) {
        return records[name == Subtypes.NONE ? keys.size() : name];
    }

    /** What is known about guessing a subtype. A race is harmless: all threads find out the same. */
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
