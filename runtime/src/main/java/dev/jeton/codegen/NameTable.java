package dev.jeton.codegen;

import dev.jeton.internal.name.MemberSearch;
import dev.jeton.internal.name.NameMatcher;
import dev.jeton.internal.text.StringEncoder;
import dev.jeton.internal.text.Utf8;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The names that a codec knows, each with an index: the members of an object or the values of an enum. Names are matched
 * exactly, byte for byte. Immutable; safe for use by many threads. Looking a name up allocates nothing, unless a method says so, and takes time in
 * proportion to the name's length, whatever the name is.
 */
public final class NameTable {
    /** The index that stands for no name. */
    public static final int NONE = NameMatcher.NONE;

    /** The longest constant that a class file holds, in bytes. */
    private static final int LONGEST_NAME = 65_535;

    private final List<String> names;

    /** Further names in the order in which they were added, and what each one stands for. */
    private final Map<String, Integer> indexes;

    private final NameMatcher matcher;

    /** The index that each of the matcher's slots stands for: first the names, then the aliases. */
    private final int[] indexOfSlot;

    /** Each name as a member's start: {@code "name":}. */
    private final byte[][] members;

    private final MemberName[] memberNames;

    private final MemberSearch search;

    /** The member names where the search leads to them; null at its free places. */
    private final @Nullable MemberName[] places;

    private final boolean ignoresCase;

    private NameTable(List<String> names, List<String> slots, int[] indexOfSlot, boolean ignoresCase) {
        this.names = names;
        this.indexOfSlot = indexOfSlot;
        this.ignoresCase = ignoresCase;
        this.indexes = new HashMap<>();
        List<byte[]> encoded = new ArrayList<>();
        for (int slot = 0; slot < slots.size(); slot++) {
            String name = slots.get(slot);
            if (indexes.put(name, indexOfSlot[slot]) != null) {
                throw new IllegalArgumentException("the same name twice");
            }
            encoded.add(encode(name));
        }
        this.matcher = new NameMatcher(encoded);
        this.members = new byte[names.size()][];
        for (int index = 0; index < members.length; index++) {
            members[index] = encodeMember(names.get(index));
        }
        this.memberNames = new MemberName[members.length];
        for (int index = 0; index < members.length; index++) {
            memberNames[index] = MemberName.of(index, members[index], this);
        }
        this.search = new MemberSearch(members);
        this.places = new @Nullable MemberName[search.size()];
        search.arrange(memberNames, places);
    }

    /**
     * Makes a table.
     *
     * @param names the names, all different; a name's index is its position here, from 0
     * @return a new table that matches exactly
     * @throws IllegalArgumentException if a name comes twice or has an unpaired surrogate, or if there are more than 32,767 names
     */
    public static NameTable of(String... names) {
        List<String> list = List.of(names);
        int[] indexOfSlot = new int[names.length];
        // A lambda would be the first one of most programs, and the JVM takes milliseconds to get ready for it.
        for (int slot = 0; slot < indexOfSlot.length; slot++) {
            indexOfSlot[slot] = slot;
        }
        return new NameTable(list, list, indexOfSlot, false);
    }

    /**
     * Adds an alias of a name.
     *
     * @param index the index of the name
     * @param alias the alias, which is found as that index
     * @return a new table
     * @throws IndexOutOfBoundsException if no name has this index
     * @throws IllegalArgumentException if the alias is already in the table or has an unpaired surrogate
     */
    public NameTable withAlias(int index, String alias) {
        Objects.checkIndex(index, names.size());
        String[] slots = Arrays.copyOf(slots(), indexOfSlot.length + 1);
        slots[indexOfSlot.length] = alias;
        int[] extended = Arrays.copyOf(indexOfSlot, slots.length);
        extended[indexOfSlot.length] = index;
        return new NameTable(names, List.of(slots), extended, ignoresCase);
    }

    /**
     * Adds many aliases at once. One after the other, they would take quadratic time.
     *
     * @param aliases the aliases, each with the index of its name
     * @return a new table
     * @throws IndexOutOfBoundsException if no name has one of the indexes
     * @throws IllegalArgumentException if an alias is already in the table or has an unpaired surrogate
     */
    public NameTable withAliases(Map<String, Integer> aliases) {
        String[] slots = Arrays.copyOf(slots(), indexOfSlot.length + aliases.size());
        int[] extended = Arrays.copyOf(indexOfSlot, slots.length);
        int slot = indexOfSlot.length;
        for (Map.Entry<String, Integer> alias : aliases.entrySet()) {
            slots[slot] = alias.getKey();
            extended[slot++] = Objects.checkIndex(alias.getValue(), names.size());
        }
        return new NameTable(names, List.of(slots), extended, ignoresCase);
    }

    private String[] slots() {
        String[] slots = new String[indexOfSlot.length];
        for (String name : indexes.keySet()) {
            slots[slot(name)] = name;
        }
        return slots;
    }

    private int slot(String name) {
        byte[] encoded = encode(name);
        return matcher.find(encoded, 0, encoded.length);
    }

    /**
     * Makes a table in which {@link #find} ignores the case of the letters A to Z where there is no exact match.
     *
     * @return a new table with the same names
     */
    public NameTable ignoringCase() {
        return new NameTable(this);
    }

    /** The same table, ignoring case. */
    private NameTable(NameTable other) {
        this.names = other.names;
        this.indexes = other.indexes;
        this.matcher = other.matcher;
        this.indexOfSlot = other.indexOfSlot;
        this.members = other.members;
        this.memberNames = other.memberNames;
        this.search = other.search;
        this.places = other.places;
        this.ignoresCase = true;
    }

    private static byte[] encode(String name) {
        byte[] target = new byte[Utf8.MAX_BYTES_PER_CHAR * name.length()];
        int end = Utf8.write(name, 0, target, 0);
        if (end < 0) {
            throw new IllegalArgumentException("a name with an unpaired surrogate");
        }
        return Arrays.copyOf(target, end);
    }

    private static byte[] encodeMember(String name) {
        byte[] target = new byte[StringEncoder.MAX_BYTES_PER_CHAR * name.length() + 3];
        target[0] = '"';
        int end = StringEncoder.write(name, 0, target, 1);
        target[end] = '"';
        target[end + 1] = ':';
        return Arrays.copyOf(target, end + 2);
    }

    /**
     * The number of names.
     *
     * @return one more than the highest index; aliases are not counted
     */
    public int size() {
        return members.length;
    }

    /**
     * The name of an index.
     *
     * @param index from 0 to {@link #size()} - 1
     * @return the name as it was given
     */
    public String name(int index) {
        return names.get(index);
    }

    /**
     * Finds a name or an alias, exactly, even in a table that {@linkplain #ignoringCase() ignores case}.
     *
     * @param text the name
     * @return its index, or {@link #NONE}
     */
    public int indexOf(String text) {
        return indexes.getOrDefault(text, NONE);
    }

    /**
     * Finds a name or an alias.
     *
     * @param buffer holds the name in UTF-8, without escapes
     * @param from the position of its first byte
     * @param to the position behind its last byte
     * @return its index, or {@link #NONE}
     */
    public int find(byte[] buffer, int from, int to) {
        int slot = matcher.find(buffer, from, to);
        if (slot < 0 && ignoresCase) {
            slot = matcher.findIgnoringCase(buffer, from, to);
        }
        return slot < 0 ? NONE : indexOfSlot[slot];
    }

    /**
     * Finds a name or an alias. Allocates only if the table {@linkplain #ignoringCase() ignores case} and has no exact match.
     *
     * @param text the name
     * @return its index, or {@link #NONE}
     */
    public int find(String text) {
        int index = indexOf(text);
        if (index >= 0 || !ignoresCase || text.length() > LONGEST_NAME) {
            return index;
        }
        byte[] utf8 = new byte[Utf8.MAX_BYTES_PER_CHAR * text.length()];
        int end = Utf8.write(text, 0, utf8, 0);
        return end < 0 ? NONE : find(utf8, 0, end);
    }

    /**
     * Finds a name or an alias, exactly, even in a table that {@linkplain #ignoringCase() ignores case}.
     *
     * @param buffer holds the name in UTF-8, without escapes
     * @param from the position of its first byte
     * @param to the position behind its last byte
     * @return its index, or {@link #NONE}
     */
    public int findExactly(byte[] buffer, int from, int to) {
        int slot = matcher.find(buffer, from, to);
        return slot < 0 ? NONE : indexOfSlot[slot];
    }

    /**
     * Compares a text with a name, exactly.
     *
     * @param index from 0 to {@link #size()} - 1
     * @param buffer holds the text in UTF-8, without escapes
     * @param from the position of its first byte
     * @param to the position behind its last byte
     * @return whether the text is the name itself; false for its aliases
     */
    public boolean isName(int index, byte[] buffer, int from, int to) {
        return matcher.find(buffer, from, to) == index;
    }

    /**
     * The start of a member with a name.
     *
     * @param index from 0 to {@link #size()} - 1
     * @return {@code "name":} in UTF-8; the table's own array, which must not be changed
     */
    public byte[] member(int index) {
        return members[index];
    }

    /**
     * A name in the form that is compared where it is likely to come next.
     *
     * @param index from 0 to {@link #size()} - 1
     * @return the name, the same object each time
     */
    public MemberName memberName(int index) {
        return memberNames[index];
    }

    /**
     * Finds the name of a member in its usual spelling: without escapes, and with the colon right behind the closing quote.
     *
     * @param buffer the document; nothing at or behind {@code end} is read
     * @param quote the position of the opening quote, not zero
     * @param end the end of the document
     * @return the name, or null if it is not in the table or is spelt differently, which {@link #find} tells apart
     */
    public @Nullable MemberName memberAt(byte[] buffer, int quote, int end) {
        int place = search.firstPlace(buffer, quote, end);
        if (place < 0) {
            return null;
        }
        while (true) {
            MemberName name = places[place];
            if (name == null || name.isAtQuote(buffer, quote, end)) {
                return name;
            }
            place = search.placeBehind(place);
        }
    }

    /**
     * Finds the name of a member as {@link #memberAt} does, whatever follows the closing quote.
     *
     * @param buffer the document; nothing at or behind {@code end} is read
     * @param quote the position of the opening quote, not zero
     * @param end the end of the document
     * @return the name, or null if it is not in the table or is spelt differently, which {@link #find} tells apart
     */
    public @Nullable MemberName quotedAt(byte[] buffer, int quote, int end) {
        int place = search.firstPlace(buffer, quote, end);
        if (place < 0) {
            return null;
        }
        while (true) {
            MemberName name = places[place];
            if (name == null || name.isQuotedAt(buffer, quote, end)) {
                return name;
            }
            place = search.placeBehind(place);
        }
    }

    /**
     * Returns whether {@link #quotedAt} finds every name and alias that may stand at a position without escapes.
     *
     * @param quote the position of the opening quote
     * @param end the end of the document
     * @return whether a null from {@link #quotedAt} means that a name without escapes is not in the table
     */
    public boolean isSureAt(int quote, int end) {
        return !ignoresCase && indexOfSlot.length == members.length && search.isSure(quote, end);
    }
}
