package dev.jeton.internal.read;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonKind;
import dev.jeton.JsonLimits;
import dev.jeton.codegen.NameTable;
import dev.jeton.codegen.Subtypes;
import dev.jeton.internal.Retention;

/**
 * The part of {@link dev.jeton.JsonReader} that finds out which subtype an object is, before it is read. It goes through the members up to the one that
 * decides, strictly, and then back to the start of the object. Nothing of what it went through is kept: scopes are left, and names of members are
 * looked at for duplicates only when the object is read. So an object is gone through once more for each object around it that looks for a
 * subtype, and never more often.
 */
abstract class SubtypeReader extends StructureReader {
    SubtypeReader(JsonLimits limits, Retention retention) {
        super(limits, retention);
    }

    @Override
    public final int nextSubtype(Subtypes subtypes) {
        int outside = depth;
        next();
        int opening = position;
        beginObject(subtypes.members());
        NameTable values = subtypes.values();
        int found = values == null ? firstPresent(subtypes, opening) : discriminator(subtypes, values, opening);
        if (rejection() == null) {
            moveTo(opening, outside);
        }
        return found;
    }

    @Override
    public final int nextSubtypeOfView(Subtypes subtypes) {
        quiet = sink != null;
        return nextSubtype(subtypes);
    }

    @Override
    public final void checkDiscriminator(NameTable values) {
        byte first = next();
        int start = position;
        if (start == discriminatorStart) {
            position = discriminatorEnd;
        } else if (first != '"' && !isNull()) {
            reject(mismatch(JsonKind.STRING));
        } else if (indexOfText(first, values) == Subtypes.NONE) {
            rejectSubtype(start);
        }
    }

    @Override
    public final void skipDiscriminator() {
        if (next() == '"' || isNull()) {
            skipValue();
        } else {
            reject(mismatch(JsonKind.STRING));
        }
    }

    /** Looks for the discriminator, and for its value among those that are known. */
    private int discriminator(Subtypes subtypes, NameTable values, int opening) {
        int member = firstMember(subtypes.first());
        while (member != END_OBJECT) {
            if (member == 0) {
                return knownValue(subtypes, values);
            }
            skipValue();
            member = nextMember();
        }
        return none(subtypes, opening);
    }

    private int knownValue(Subtypes subtypes, NameTable values) {
        byte first = next();
        int start = position;
        if (first != '"' && !isNull()) {
            reject(mismatch(JsonKind.STRING));
            return Subtypes.NONE;
        }
        int value = indexOfText(first, values);
        if (value == Subtypes.NONE) {
            return none(subtypes, start);
        }
        discriminatorStart = start;
        discriminatorEnd = position;
        return value;
    }

    /** Goes over a string, which is found among the values or not; null is none of them. */
    private int indexOfText(byte first, NameTable values) {
        return first == '"' && StringParser.takeText(this)
                ? values.findExactly(text, textStart, textEnd)
                : Subtypes.NONE;
    }

    /** Looks for the first of the deciding members that is present, in the order of the names. */
    private int firstPresent(Subtypes subtypes, int opening) {
        long present = 0;
        int member = firstMember(subtypes.first());
        while (member != END_OBJECT) {
            if (member >= 0) {
                long bit = 1L << member;
                if (isGiven()) {
                    present |= bit;
                } else if (subtypes.isLastWins()) {
                    present &= ~bit;
                }
                if ((present & 1) != 0 && !subtypes.isLastWins()) {
                    // No other name goes before it.
                    return 0;
                }
            }
            skipValue();
            member = nextMember();
        }
        return present == 0 ? none(subtypes, opening) : Long.numberOfTrailingZeros(present);
    }

    /** Whether the value that comes next is not null, false or an empty string. */
    private boolean isGiven() {
        byte first = next();
        int at = position;
        if (first == '"') {
            return at + 1 == end || buffer[at + 1] != '"';
        }
        return !startsWith("null", at) && !startsWith("false", at);
    }

    private boolean isNull() {
        return startsWith("null", position);
    }

    private int none(Subtypes subtypes, int at) {
        if (!subtypes.hasFallback()) {
            rejectSubtype(at);
        }
        return Subtypes.NONE;
    }

    private void rejectSubtype(int at) {
        reject(failure(JsonErrorCode.NO_SUBTYPE, at));
    }
}
