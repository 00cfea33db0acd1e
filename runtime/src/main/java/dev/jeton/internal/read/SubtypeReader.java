package dev.jeton.internal.read;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonKind;
import dev.jeton.JsonLimits;
import dev.jeton.codegen.MemberName;
import dev.jeton.codegen.NameTable;
import dev.jeton.codegen.Subtypes;
import dev.jeton.internal.Retention;
import dev.jeton.internal.text.StringScanner;
import org.jspecify.annotations.Nullable;

/**
 * The part of {@link dev.jeton.JsonReader} that finds out which subtype an object is, before it is read. It goes through the members up to the one that
 * decides, strictly, and then back to the start of the object. Nothing of what it went through is kept: scopes are left, and names of members are
 * looked at for duplicates only when the object is read. So an object is gone through once more for each object around it that looks for a
 * subtype, and never more often.
 */
abstract class SubtypeReader extends StructureReader {
    private @Nullable RecentSubtypes recent;

    SubtypeReader(JsonLimits limits, Retention retention) {
        super(limits, retention);
    }

    @Override
    public final int nextSubtype(Subtypes subtypes) {
        next();
        int opening = position;
        NameTable values = subtypes.values();
        if (values == null) {
            return scan(subtypes, null, opening);
        }
        int value = firstMemberValue(subtypes, values);
        return value == Subtypes.NONE ? scan(subtypes, values, opening) : value;
    }

    @Override
    public final int nextSubtypeOfView(Subtypes subtypes) {
        quiet = takesErrors();
        return nextSubtype(subtypes);
    }

    /** Returns what was found in objects before. */
    final RecentSubtypes recent() {
        RecentSubtypes known = recent;
        if (known == null) {
            known = new RecentSubtypes();
            recent = known;
        }
        return known;
    }

    /** Goes through the members up to the one that decides, and back. */
    final int scan(Subtypes subtypes, @Nullable NameTable values, int opening) {
        int outside = depth;
        beginObject(subtypes.members());
        int found = values == null ? firstPresent(subtypes, opening) : discriminator(subtypes, values, opening);
        if (rejection() == null) {
            moveTo(opening, outside);
            if (values != null) {
                recent().found(subtypes, found);
            }
        }
        return found;
    }

    /** Finds the value of a discriminator that is the first member, spelt as servers do, without entering the object. */
    final int firstMemberValue(Subtypes subtypes, NameTable values) {
        MemberName name = subtypes.first();
        if (!name.isFirstAt(buffer, position, end) || name.length() > limits.maxNameBytes()) {
            return Subtypes.NONE;
        }
        int quote = position + name.size();
        MemberName usual = subtypes.usual();
        MemberName value =
                usual != null && usual.isQuotedAt(buffer, quote, end) ? usual : values.quotedAt(buffer, quote, end);
        if (value == null || value.length() > limits.maxStringBytes()) {
            return plainValue(values, quote);
        }
        discriminatorStart = quote;
        discriminatorEnd = quote + value.length() + 2;
        return value.index();
    }

    /** Finds a value that stands so near to the end that words can't be compared. */
    private int plainValue(NameTable values, int quote) {
        int from = quote + 1;
        if (from > end || buffer[quote] != '"') {
            return Subtypes.NONE;
        }
        int close = StringScanner.plainEnd(buffer, from, end);
        if (close == end || buffer[close] != '"' || close - from > limits.maxStringBytes()) {
            return Subtypes.NONE;
        }
        int value = values.findExactly(buffer, from, close);
        if (value != Subtypes.NONE) {
            discriminatorStart = quote;
            discriminatorEnd = close + 1;
        }
        return value;
    }

    /** Finds the deciding member that is the first one of the object and present, without entering the object; {@link Subtypes#NONE} if it is none. */
    final int firstMemberPresent(Subtypes subtypes) {
        int opening = position;
        MemberName name = subtypes.members().memberAt(buffer, opening + 1, end);
        if (name == null || name.length() > limits.maxNameBytes()) {
            return Subtypes.NONE;
        }
        position = opening + name.size();
        boolean given = isGiven();
        position = opening;
        return given ? name.index() : Subtypes.NONE;
    }

    /** Goes through the members up to the first deciding one that is present, and back; {@link Subtypes#NONE} if there is none. */
    final int scanToPresent(Subtypes subtypes) {
        int outside = depth;
        int opening = position;
        beginObject(subtypes.members());
        int member = nextKnown();
        while (member >= 0 && !isGiven()) {
            skipValue();
            member = nextKnown();
        }
        if (rejection() != null) {
            return Subtypes.NONE;
        }
        moveTo(opening, outside);
        return Math.max(member, Subtypes.NONE);
    }

    @Override
    public final void checkDiscriminator(NameTable values) {
        next();
        if (position == discriminatorStart) {
            position = discriminatorEnd;
        } else {
            checkNewDiscriminator(values);
        }
    }

    /** Goes over one that was not found before. */
    private void checkNewDiscriminator(NameTable values) {
        noteDiscriminator();
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
        noteDiscriminator();
        if (next() == '"' || isNull()) {
            skipValue();
        } else {
            reject(mismatch(JsonKind.STRING));
        }
    }

    @Override
    public final void noteDiscriminator() {
        if (guessing && depth == guessedDepth) {
            confirmGuess();
        }
    }

    /** Compares the value of the current member with the guess, if it is the discriminator. Stays in front of it, or rejects it. */
    abstract void confirmGuess();

    /** Looks for the discriminator, and for its value among those that are known. */
    private int discriminator(Subtypes subtypes, NameTable values, int opening) {
        return nextKnown() == END_OBJECT ? none(subtypes, opening) : knownValue(subtypes, values);
    }

    /** Moves to the value of the next member that has one of the names, or out of the object. */
    private int nextKnown() {
        int member = nextMember();
        while (member == UNKNOWN_MEMBER) {
            skipValue();
            member = nextMember();
        }
        return member;
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
    final int indexOfText(byte first, NameTable values) {
        return first == '"' && StringParser.takeText(this)
                ? values.findExactly(text, textStart, textEnd)
                : Subtypes.NONE;
    }

    /** Looks for the first of the deciding members that is present, in the order of the names. */
    private int firstPresent(Subtypes subtypes, int opening) {
        long present = 0;
        int member = nextKnown();
        while (member != END_OBJECT) {
            long bit = 1L << member;
            if (isGiven()) {
                if (subtypes.order().namesBefore(member) == 0 && !subtypes.isLastWins()) {
                    // No other name goes before it.
                    return member;
                }
                present |= bit;
            } else if (subtypes.isLastWins()) {
                present &= ~bit;
            }
            skipValue();
            member = nextKnown();
        }
        return present == 0 ? none(subtypes, opening) : Long.numberOfTrailingZeros(present);
    }

    /** Whether the value that comes next is not null, false or an empty string. */
    final boolean isGiven() {
        byte first = next();
        int at = position;
        if (first == '"') {
            return at + 1 == end || buffer[at + 1] != '"';
        }
        return !startsWith("null", at) && !startsWith("false", at);
    }

    final boolean isNull() {
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
