package dev.jeton.codegen;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Several strings in one JSON string with spaces between them, as in OAuth's {@code scope} (RFC 6749 section 3.3). An array of strings, which some
 * servers send, is read, too, and its elements are split as well. Stateless; reading allocates the collection and its strings, writing nothing.
 */
public final class SpaceDelimited {
    /** The elements of an array are split, too: one with a space in it could not be written. */
    private static final boolean SPLITS_ELEMENTS = true;

    private SpaceDelimited() {}

    /**
     * Reads the strings into a list.
     *
     * @param reader stands before the string or array
     * @return an unmodifiable list, empty for a string of nothing but spaces
     */
    public static List<String> readList(CodecReader reader) {
        return Delimited.readList(reader, ' ', SPLITS_ELEMENTS);
    }

    /**
     * Reads the strings into a set; a string that comes twice is in it once.
     *
     * @param reader stands before the string or array
     * @return an unmodifiable set in the order of the document, empty for a string of nothing but spaces
     */
    public static Set<String> readSet(CodecReader reader) {
        return Delimited.readSet(reader, ' ', SPLITS_ELEMENTS);
    }

    /**
     * Writes the strings as one string.
     *
     * @param strings the strings
     * @param writer stands where a value goes
     * @throws dev.jeton.JsonException if a string is null, is empty or holds a space, since it could not be read back
     */
    public static void write(Collection<String> strings, CodecWriter writer) {
        Delimited.write(strings, ' ', writer);
    }
}
