package dev.jeton.internal.read;

import dev.jeton.internal.Retention;
import dev.jeton.internal.text.EscapedText;
import dev.jeton.internal.text.KeyedHash;
import java.util.Arrays;

/**
 * The names that a document's open objects have had, to find one that comes twice without making strings. One table serves all objects: a
 * name belongs to the opening bracket of its object.
 *
 * <p>Whoever sends a document must not be able to force hash collisions, so the hash is {@linkplain KeyedHash keyed}. Names with the same
 * hash are compared. Few names are told apart without a hash.
 */
final class DuplicateNames {
    /** What a slot takes in the arrays below, with its half of a place in the order. */
    private static final int BYTES_OF_SLOT = 4 * Integer.BYTES + Long.BYTES + Integer.BYTES / 2;

    private final Retention retention;

    private final KeyedHash hash = new KeyedHash();

    /** The names of the only object that is open, while they are few; then there are none in the table. */
    private final FewNames few = new FewNames();

    /** The names, in slots by hash with linear probing. A slot counts only if its stamp is that of the current document. */
    private int[] stamps = new int[32];

    private int[] openings = new int[32];
    private int[] starts = new int[32];
    private int[] lengths = new int[32];
    private long[] hashes = new long[32];

    /** The slots in the order in which they were filled. */
    private int[] order = new int[16];

    private int stamp = 1;
    private int size;

    /** Names that had escapes, decoded, and those that stand in no document. A start of such a name is the complement ({@code ~start}) of its place in here. */
    private byte[] decoded = new byte[0];

    private int decodedEnd;

    /**
     * Starts with no names.
     *
     * @param retention counts what the arrays grow by
     */
    DuplicateNames(Retention retention) {
        this.retention = retention;
    }

    /** Forgets the names, for the next document, and overwrites those that it decoded. */
    void reset() {
        few.clear();
        size = 0;
        Arrays.fill(decoded, 0, decodedEnd, (byte) 0);
        decodedEnd = 0;
        stamp++;
        if (stamp == 0) {
            Arrays.fill(stamps, 0);
            stamp = 1;
        }
    }

    /**
     * Adds the current name of the innermost object that is open, unless it is there.
     *
     * @return whether it was added
     */
    boolean add(ReaderState reader, boolean escaped) {
        return add(reader, reader.buffer, reader.nameStart, reader.nameEnd, escaped);
    }

    /**
     * Adds a name that does not stand in the document, unless it is there.
     *
     * @param name holds the name, maybe with escapes
     * @return whether it was added
     */
    boolean addOther(ReaderState reader, byte[] name, int from, int to) {
        return add(reader, name, from, to, true);
    }

    private boolean add(ReaderState reader, byte[] source, int from, int to, boolean escaped) {
        dropClosedObjects(reader);
        int opening = reader.openings[reader.depth - 1];
        if (size == 0 && !escaped && few.hasRoom(opening)) {
            return few.add(source, from, to);
        }
        hashFew(reader.buffer);
        return addHashed(reader.buffer, opening, source, from, to, escaped);
    }

    /** Puts the names that were few into the table. */
    private void hashFew(byte[] document) {
        for (int index = 0; index < few.size(); index++) {
            addHashed(document, few.opening(), document, few.start(index), few.end(index), false);
        }
        few.clear();
    }

    private boolean addHashed(byte[] document, int opening, byte[] source, int from, int to, boolean escaped) {
        int start = from;
        int length = to - start;
        byte[] bytes = source;
        if (escaped) {
            length = decode(source, start, to);
            start = decodedEnd;
            bytes = decoded;
        }
        if (2 * (size + 1) > stamps.length) {
            grow();
        }
        long hashed = hash.of(bytes, start, length);
        int slot = slot(hashed, opening);
        while (stamps[slot] == stamp) {
            if (hashes[slot] == hashed
                    && openings[slot] == opening
                    && lengths[slot] == length
                    && isEqual(document, starts[slot], bytes, start, length)) {
                Arrays.fill(decoded, decodedEnd, escaped ? decodedEnd + length : decodedEnd, (byte) 0);
                return false;
            }
            slot = slot + 1 & stamps.length - 1;
        }
        if (escaped) {
            decodedEnd += length;
        }
        put(slot, hashed, opening, escaped ? ~start : start, length);
        return true;
    }

    /**
     * Takes out what was added last, as long as it belongs to objects that have been left: a document of a million small objects must
     * not need more room than its largest one. In the reverse order of adding, taking out leaves no gap that a search would stop at.
     */
    void dropClosedObjects(ReaderState reader) {
        int scope = reader.depth - 1;
        if (few.size() > 0 && !isOpen(reader, few.opening())) {
            few.clear();
        }
        while (size > 0) {
            int slot = order[size - 1];
            while (scope >= 0 && reader.openings[scope] > openings[slot]) {
                scope--;
            }
            if (scope >= 0 && reader.openings[scope] == openings[slot]) {
                return;
            }
            size--;
            stamps[slot] = 0;
            if (starts[slot] < 0) {
                decodedEnd = ~starts[slot];
                Arrays.fill(decoded, decodedEnd, decodedEnd + lengths[slot], (byte) 0);
            }
        }
    }

    private static boolean isOpen(ReaderState reader, int opening) {
        int scope = reader.depth - 1;
        while (scope >= 0 && reader.openings[scope] > opening) {
            scope--;
        }
        return scope >= 0 && reader.openings[scope] == opening;
    }

    private boolean isEqual(byte[] document, int known, byte[] bytes, int start, int length) {
        byte[] holder = known < 0 ? decoded : document;
        int from = known < 0 ? ~known : known;
        return Arrays.equals(holder, from, from + length, bytes, start, start + length);
    }

    private void put(int slot, long hashed, int opening, int start, int length) {
        stamps[slot] = stamp;
        hashes[slot] = hashed;
        openings[slot] = opening;
        starts[slot] = start;
        lengths[slot] = length;
        order[size++] = slot;
    }

    /** Decodes a name behind the others. */
    private int decode(byte[] document, int from, int to) {
        if (decoded.length - decodedEnd < to - from) {
            byte[] old = decoded;
            int capacity = Math.max(2 * old.length, decodedEnd + to - from);
            retention.grow(capacity - old.length);
            decoded = Arrays.copyOf(old, capacity);
            Arrays.fill(old, (byte) 0);
        }
        return EscapedText.decode(document, from, to, decoded, decodedEnd) - decodedEnd;
    }

    private void grow() {
        int[] oldOrder = order;
        int[] oldOpenings = openings;
        int[] oldStarts = starts;
        int[] oldLengths = lengths;
        long[] oldHashes = hashes;
        int count = size;
        int capacity = 2 * stamps.length;
        retention.grow((long) BYTES_OF_SLOT * stamps.length);
        stamps = new int[capacity];
        openings = new int[capacity];
        starts = new int[capacity];
        lengths = new int[capacity];
        hashes = new long[capacity];
        order = new int[capacity / 2];
        size = 0;
        for (int index = 0; index < count; index++) {
            int old = oldOrder[index];
            int slot = slot(oldHashes[old], oldOpenings[old]);
            while (stamps[slot] == stamp) {
                slot = slot + 1 & capacity - 1;
            }
            put(slot, oldHashes[old], oldOpenings[old], oldStarts[old], oldLengths[old]);
        }
    }

    private int slot(long hashed, int opening) {
        return hash.spread(hashed + opening * 0x9E3779B97F4A7C15L) & stamps.length - 1;
    }
}
