package dev.jeton.codegen;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Strings in one string with spaces between them, as OAuth's {@code scope} (RFC 6749 section 3.3). Some servers send an array of
 * strings instead, which is read too; each of them may hold several.
 */
public final class SpaceDelimited {
    /** A space separates in the elements of an array, too: it could not be written otherwise. */
    private static final boolean SPLITS_ELEMENTS = true;

    private SpaceDelimited() {}

    /**
     * Reads the strings.
     *
     * @param reader stands before the string or array
     * @return an unmodifiable list, empty for a string of nothing but spaces
     */
    public static List<String> readList(CodecReader reader) {
        return Delimited.readList(reader, ' ', SPLITS_ELEMENTS);
    }

    /**
     * Reads the strings; one that comes twice is there once.
     *
     * @param reader stands before the string or array
     * @return an unmodifiable set in the order of the document, empty for a string of nothing but spaces
     */
    public static Set<String> readSet(CodecReader reader) {
        return Delimited.readSet(reader, ' ', SPLITS_ELEMENTS);
    }

    /**
     * Writes one string.
     *
     * @param strings none of them empty or with a space in it
     * @param writer writes
     * @throws dev.jeton.JsonException if one of them is null, empty or holds a space, which would not be read back as it was
     */
    public static void write(Collection<String> strings, CodecWriter writer) {
        Delimited.write(strings, ' ', writer);
    }
}
