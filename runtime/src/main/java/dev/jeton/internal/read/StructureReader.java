package dev.jeton;

import dev.jeton.codegen.MemberName;
import dev.jeton.codegen.NameTable;
import dev.jeton.internal.text.Utf8;
import org.jspecify.annotations.Nullable;

/** The part of {@link JsonReader} that goes through objects, from member to member. */
abstract class MemberReader extends SliceReader {
    private @Nullable KeySet keys;

    private @Nullable NotedMembers noted;

    MemberReader(JsonLimits limits) {
        super(limits);
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

    /**
     * Enters an object.
     *
     * @param members the names that {@link #nextMember()} knows
     */
    public final void beginObject(NameTable members) {
        if (next() != '{') {
            reject(mismatch(JsonKind.OBJECT));
        } else if (push(members, position)) {
            position++;
        }
    }

    /**
     * Enters an object, for {@link #nextName()}.
     *
     * @param names the names that its members may have
     */
    public final void beginObject(JsonNames names) {
        beginObject(names.table);
        NotedMembers members = noted;
        if (members == null) {
            members = new NotedMembers();
            noted = members;
        }
        members.begin(depth, names.size());
    }

    /**
     * Moves to the value of the next member of the object that was entered last.
     *
     * @return the index of its name in the {@link JsonNames} that the object was entered with, {@link JsonReader#UNKNOWN_MEMBER}, or
     *     {@link JsonReader#END_OBJECT}, after which the object has been left
     * @throws JsonException if a member of that name has come before
     */
    public final int nextName() {
        int member = nextMember();
        if (member >= 0 && (noted == null || !noted.add(depth, member))) {
            throw duplicateMember();
        }
        return member;
    }

    /**
     * The error for a member that is required and did not come, once its object has been left.
     *
     * @param names the names that the object was entered with
     * @param index which of them
     * @return a new exception with the place of the object's closing brace; the caller throws it
     */
    public final JsonException missingMember(JsonNames names, int index) {
        return missingMember(names.table, index);
    }

    /**
     * Enters an object as {@link #beginObject} does, for a view that forgets what it has read if there is a mistake anywhere in it. Where a
     * {@link JsonError} takes that mistake, it is not thrown any more by the methods that go through objects and arrays, pass over values or set
     * slices to strings; they say that there is nothing more, and so do all after them. For generated views.
     *
     * @param members the names that {@link #nextMember()} knows
     */
    public final void beginView(NameTable members) {
        quiet = sink != null;
        beginObject(members);
    }

    /**
     * Moves to the value of the next member of the object that was entered last.
     *
     * @return the member's index in the object's table, {@link JsonReader#UNKNOWN_MEMBER}, or {@link JsonReader#END_OBJECT}, after which the object
     *     has been left
     */
    public final int nextMember() {
        if (!startName()) {
            return JsonReader.END_OBJECT;
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
        index = JsonReader.UNKNOWN_MEMBER;
        int member = findName(names);
        if (member == JsonReader.END_OBJECT) {
            return member;
        }
        index = member;
        return colon() ? member : JsonReader.END_OBJECT;
    }

    /**
     * Moves to the value of the first member of the object that was just entered, as {@link #nextMember()} does.
     *
     * @param likely the name that it most likely has
     * @return what {@link #nextMember()} returns
     */
    public final int firstMember(MemberName likely) {
        int at = position;
        if (likely.isFirstAt(buffer, at - 1, end) && likely.length() <= limits.maxNameBytes()) {
            count++;
            startMember(likely, at - 1);
            return likely.index();
        }
        return nextMember();
    }

    /**
     * Moves to the value of the next member if it has a certain name; the way for members that come in the order of the type. Where this
     * returns false nothing was read, and {@link #nextMember()} says what comes.
     *
     * @param likely the name
     * @return whether it comes next
     */
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

    /**
     * Notes that a member has come.
     *
     * @param seen a bit for every member that was there
     * @param member the current member's index; its bit has that number, counted modulo 64
     * @return all of these bits
     * @throws JsonException if it has come before
     */
    public final long note(long seen, int member) {
        long bit = 1L << member;
        if ((seen & bit) != 0) {
            throw duplicateMember();
        }
        return seen | bit;
    }

    /** Looks the name at the position up, which was not found by its first bytes. Behind a name that is rejected the object ends. */
    private int findName(NameTable names) {
        int quote = position;
        int plain = StringReading.skipName(this);
        if (plain < 0) {
            return JsonReader.END_OBJECT;
        }
        boolean usual = plain == nameEnd && position < end && buffer[position] == ':';
        if (usual && names.isSureAt(quote, end)) {
            return NameTable.NONE;
        }
        StringReading.decode(this, nameStart, plain, nameEnd);
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

    private boolean colon() {
        if (next() != ':') {
            reject(unexpectedCharacter(position));
            return false;
        }
        position++;
        return true;
    }

    /** Enters an object whose names are not fixed. */
    public final void beginMap() {
        beginObject(FREE_NAMES);
    }

    /**
     * Moves to the value of the next member of the map that was entered last.
     *
     * @return the member's name, or null where the map ends, after which it has been left
     * @throws JsonException if a member of that name has come before
     */
    public final @Nullable String nextKey() {
        if (!nextEntry()) {
            return null;
        }
        noteUnknownMember();
        return memberName();
    }

    /**
     * Moves to the value of the next member of the map that was entered last, without making a string of its name, and without looking whether it has
     * come before. For generated code.
     *
     * @return whether there is one; if not, the map has been left
     */
    public final boolean nextEntry() {
        if (!startName()) {
            return false;
        }
        index = JsonReader.UNKNOWN_MEMBER;
        return StringReading.skipName(this) >= 0 && colon();
    }

    /**
     * Does the same as {@link #nextEntry()}, and reports a name that came twice where the map ends, as codecs do. For generated views.
     *
     * @return whether there is one; if not, the map has been left
     */
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

    /** Remembers an unknown member, and reports it if it came before. For generated views. */
    public final void noteUnknownMember() {
        if (!addName()) {
            throw duplicateMember();
        }
    }

    /** Adds the current name to those of its object; false if it is there. */
    private boolean addName() {
        KeySet set = keys;
        if (set == null) {
            set = new KeySet();
            keys = set;
        }
        return set.add(this, Utf8.plainEnd(buffer, nameStart, nameEnd) < nameEnd);
    }

    /**
     * The name of the member whose value comes next.
     *
     * @return the name, decoded
     */
    public final String memberName() {
        StringReading.decode(this, nameStart, Utf8.plainEnd(buffer, nameStart, nameEnd), nameEnd);
        return StringReading.text(this);
    }

    /**
     * The error for a member that came before.
     *
     * @return a new exception with the place of the current member's name; the caller throws it
     */
    public final JsonException duplicateMember() {
        return failure(JsonErrorCode.DUPLICATE_MEMBER, nameStart - 1);
    }

    /**
     * The error for a member that the type does not know.
     *
     * @return a new exception with the place of the current member's name; the caller throws it
     */
    public final JsonException unknownMember() {
        return failure(JsonErrorCode.UNKNOWN_MEMBER, nameStart - 1);
    }

    /**
     * Checks that members were there, once their object has been left.
     *
     * @param members the object's names
     * @param seen a bit for every member that was there
     * @param required a bit for every member that must have been
     * @param first the index of the member that the lowest bit stands for
     */
    public final void requireMembers(NameTable members, long seen, long required, int first) {
        long missing = required & ~seen;
        if (missing != 0) {
            reject(missingMember(members, first + Long.numberOfTrailingZeros(missing)));
        }
    }
}
