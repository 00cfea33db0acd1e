package dev.jeton;

import dev.jeton.internal.text.KeyedHash;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One JSON value as it stands in a document, validated but not looked into. Immutable. Since nobody knows what is in it, it is
 * treated as a secret: {@link #toString()} shows only its size.
 */
public final class RawJson {
    private final byte[] utf8;
    private final int depth;

    RawJson(byte[] utf8, int depth) {
        this.utf8 = utf8;
        this.depth = depth;
    }

    /**
     * Makes a raw value of text.
     *
     * @param json one JSON value, possibly with white space around it, which is dropped
     * @return the value
     * @throws JsonException if the text is not one well-formed value
     */
    public static RawJson of(String json) {
        JsonReader reader = new JsonReader().reset(json);
        RawJson value = reader.readRaw();
        reader.endDocument();
        return value;
    }

    /**
     * The value as text.
     *
     * @return the JSON, as it stood in the document
     */
    public String json() {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    /**
     * The value's size.
     *
     * @return the number of bytes in UTF-8
     */
    public int size() {
        return utf8.length;
    }

    /** The bytes themselves: only for those who don't change them. */
    byte[] utf8() {
        return utf8;
    }

    /** How many objects and arrays lie inside each other in the value; 0 for a string or number. */
    int depth() {
        return depth;
    }

    /** Two values are equal if their texts are: {@code 1} and {@code 1.0} are not. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RawJson raw && Arrays.equals(utf8, raw.utf8);
    }

    /**
     * A hash that a sender can't force to collide, so that sets and maps of such values stay fast. It is another one each time a JVM
     * starts. The cost is linear in the size of the value.
     */
    @Override
    public int hashCode() {
        KeyedHash hash = KeyedHash.ofValues();
        return hash.spread(hash.of(utf8, 0, utf8.length));
    }

    /** Returns the size only. */
    @Override
    public String toString() {
        return "RawJson[" + utf8.length + " bytes]";
    }
}
