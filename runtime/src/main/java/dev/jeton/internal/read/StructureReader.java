package dev.jeton.internal.read;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonKind;
import dev.jeton.JsonLimits;
import dev.jeton.JsonNames;
import dev.jeton.codegen.MemberName;
import dev.jeton.codegen.NameTable;
import dev.jeton.internal.Retention;
import dev.jeton.internal.text.StringScanner;
import dev.jeton.internal.text.Utf8;
import org.jspecify.annotations.Nullable;

/** The part of {@link JsonReader} that goes through objects and arrays. All of its methods {@linkplain ReaderState#reject reject}. */
abstract class StructureReader extends SliceReader {
    private @Nullable DuplicateNames keys;

    private @Nullable SeenMembers noted;

    /** The depth of the object that is read as a subtype which an unknown member may rule out; 0 if there is none. */
    int guessedDepth;

    StructureReader(JsonLimits limits, Retention retention) {
        super(limits, retention);
    }

    /** Forgets the names of members, for the next document. */
    final void forgetNames() {
        if (keys != null) {
            keys.reset();
        }
        if (noted != null) {
            noted.reset();
        }
    }

    /** Gives up the room for names. They have been forgotten. */
    final void shrinkNames() {
        keys = null;
        noted = null;
    }

    @Override
    public final void beginObject(NameTable members) {
        if (next() != '{') {
            reject(mismatch(JsonKind.OBJECT));
        } else if (push(members, position)) {
            position++;
        }
    }

    @Override
    public final void beginObject(JsonNames names) {
        beginObject(tableOf(names));
        SeenMembers members = noted;
        if (members == null) {
            members = new SeenMembers(retention);
            noted = members;
        }
        derived = true;
        members.begin(depth, names.size());
    }

    @Override
    public final int nextName() {
        int member = nextMember();
        if (member >= 0 && (noted == null || !noted.add(depth, member))) {
            reject(duplicateMember());
            return END_OBJECT;
        }
        return member;
    }

    @Override
    public final JsonException missingMember(JsonNames names, int index) {
        return missingMember(tableOf(names), index);
    }

    @Override
    public final void beginView(NameTable members) {
        quiet = takesErrors();
        beginObject(members);
    }

    @Override
    public final int nextMember() {
        if (!startName()) {
            return END_OBJECT;
        }
        NameTable names = table;
        if (names == null) {
            throw new IllegalStateException("not in an object");
        }
        int quote = position;
        MemberName name = names.memberAt(buffer, quote, end);
        if (name != null && name.length() <= limits.maxNameBytes()) {
            startMember(name, quote - 1);
            return name.index();
        }
        index = UNKNOWN_MEMBER;
        int member = findName(names);
        if (member == END_OBJECT) {
            return member;
        }
        index = member;
        if (!skipColon()) {
            return END_OBJECT;
        }
        return depth != guessedDepth || isStillPossible(member, quote) ? member : END_OBJECT;
    }

    /** Whether the current member leaves it possible that the innermost object is the subtype that it is read as; if not, it is rejected. */
    abstract boolean isStillPossible(int member, int quote);

    @Override
    public final int firstMember(MemberName likely) {
        int at = position;
        if (likely.isFirstAt(buffer, at - 1, end) && likely.length() <= limits.maxNameBytes()) {
            count++;
            startMember(likely, at - 1);
            return likely.index();
        }
        return nextMember();
    }

    @Override
    public final boolean nextMemberIs(MemberName likely) {
        int at = position;
        if (likely.isAt(buffer, at, end) && count < limits.maxMembers() && likely.length() <= limits.maxNameBytes()) {
            count++;
            startMember(likely, at);
            return true;
        }
        return false;
    }

    /** Moves behind a name and its colon, where {@code at} is the position of the comma or of what else stands before the quote. */
    private void startMember(MemberName name, int at) {
        nameStart = at + 2;
        nameEnd = nameStart + name.length();
        index = name.index();
        position = at + name.size();
    }

    @Override
    public final long note(long seen, int member) {
        long bit = 1L << member;
        if ((seen & bit) != 0) {
            reject(duplicateMember());
        }
        return seen | bit;
    }

    /** Looks the name at the position up, which was not found by its first bytes. Behind a name that is rejected the object ends. */
    private int findName(NameTable names) {
        int quote = position;
        if (names.isSureAt(quote, end)) {
            int close = StringScanner.plainEnd(buffer, quote + 1, end);
            if (close + 1 < end && buffer[close] == '"' && close - quote <= limits.maxNameBytes()) {
                nameStart = quote + 1;
                nameEnd = close;
                namePlain = close;
                position = close + 1;
                MemberName spaced = buffer[close + 1] == ':' ? null : names.quotedAt(buffer, quote, end);
                return spaced == null ? NameTable.NONE : spaced.index();
            }
        }
        int plain = StringParser.skipName(this);
        if (plain < 0) {
            return END_OBJECT;
        }
        StringParser.decode(this, nameStart, plain, nameEnd);
        return names.find(text, textStart, textEnd);
    }

    /** Moves to the opening quote of the next member's name, or out of the object. */
    private boolean startName() {
        byte b = next();
        if (b == '}') {
            leave();
            position++;
            return false;
        }
        if (count != 0) {
            if (b != ',') {
                reject(unexpectedCharacter(position));
                return false;
            }
            position++;
            b = next();
        }
        if (b != '"') {
            reject(unexpectedCharacter(position));
            return false;
        }
        if (count++ == limits.maxMembers()) {
            reject(failure(JsonErrorCode.TOO_MANY_MEMBERS, position));
            return false;
        }
        return true;
    }

    private boolean skipColon() {
        if (next() != ':') {
            reject(unexpectedCharacter(position));
            return false;
        }
        position++;
        return true;
    }

    @Override
    public final void beginMap() {
        beginObject(FREE_NAMES);
    }

    @Override
    public final @Nullable String nextKey() {
        if (!nextEntry()) {
            return null;
        }
        if (!addName()) {
            reject(duplicateMember());
            return null;
        }
        return memberName();
    }

    @Override
    public final boolean nextEntry() {
        if (!startName()) {
            return false;
        }
        index = UNKNOWN_MEMBER;
        return StringParser.skipName(this) >= 0 && skipColon();
    }

    @Override
    public final boolean nextDistinctEntry() {
        boolean hasRepeated = repeated;
        if (nextEntry()) {
            if (!addName()) {
                repeated = true;
            }
            return true;
        }
        if (hasRepeated) {
            // Where it opens, as codecs say.
            reject(failure(JsonErrorCode.DUPLICATE_MEMBER, openings[depth]));
        }
        return false;
    }

    @Override
    public final void noteUnknownMember() {
        if (!addName()) {
            reject(duplicateMember());
        }
    }

    /** Moves to the value of the next member of the innermost object, whose name must not have come before. */
    final boolean nextDistinctMember() {
        if (!nextEntry()) {
            return false;
        }
        if (!addName()) {
            reject(duplicateMember());
            return false;
        }
        return true;
    }

    /** Forgets the names of all objects but those that are open. */
    final void forgetNamesInside() {
        if (keys != null) {
            keys.dropClosedObjects(this);
        }
    }

    /** Adds the current name to those of its object; false if it is there. */
    private boolean addName() {
        int plain = index < 0 ? namePlain : Utf8.plainEnd(buffer, nameStart, nameEnd);
        return keys().add(this, plain < nameEnd);
    }

    /** Adds another name of the current member's key. */
    final void noteName(byte[] name, int from, int to) {
        if (!keys().addOther(this, name, from, to)) {
            repeated = true;
        }
    }

    private DuplicateNames keys() {
        DuplicateNames set = keys;
        if (set == null) {
            set = new DuplicateNames(retention);
            keys = set;
        }
        derived = true;
        return set;
    }

    @Override
    public final String memberName() {
        StringParser.decode(this, nameStart, Utf8.plainEnd(buffer, nameStart, nameEnd), nameEnd);
        return StringParser.text(this);
    }

    @Override
    public final JsonException duplicateMember() {
        return failure(JsonErrorCode.DUPLICATE_MEMBER, nameStart - 1);
    }

    @Override
    public final JsonException unknownMember() {
        return failure(JsonErrorCode.UNKNOWN_MEMBER, nameStart - 1);
    }

    @Override
    public final void requireMembers(NameTable members, long seen, long required, int first) {
        long missing = required & ~seen;
        if (missing != 0) {
            reject(missingMember(members, first + Long.numberOfTrailingZeros(missing)));
        }
    }

    @Override
    public final void beginArray() {
        if (next() != '[') {
            reject(mismatch(JsonKind.ARRAY));
        } else if (push(null, position)) {
            position++;
        }
    }

    @Override
    public final boolean nextElement() {
        byte b = next();
        if (b == ']') {
            leave();
            position++;
            return false;
        }
        if (count != 0) {
            if (b != ',') {
                reject(unexpectedCharacter(position));
                return false;
            }
            position++;
            // An element must follow. After a trailing comma, reading the next element reports the bracket.
        } else if (position == end) {
            reject(unexpectedCharacter(position));
            return false;
        }
        if (count++ == limits.maxElements()) {
            reject(failure(JsonErrorCode.TOO_MANY_ELEMENTS, position));
            return false;
        }
        index++;
        return true;
    }

    /** Moves to an element of the array in a scope, wherever the reader was in that array or behind it. */
    public final void moveToElement(int at, int scopes, int element) {
        moveTo(at, scopes);
        index = element;
        count = element + 1;
    }

    /** Returns the kind of the value at the position, and stays there. */
    public final JsonKind readKind() {
        JsonKind kind = kindAt(position);
        if (kind == null) {
            throw unexpectedCharacter(position);
        }
        return kind;
    }

    @Override
    public final void skipValue() {
        Skipper.skip(this);
    }
}
