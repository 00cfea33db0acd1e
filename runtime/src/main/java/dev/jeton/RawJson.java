package dev.jeton;

import dev.jeton.internal.text.KeyedHash;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One JSON value as it stands in a document, validated but not decoded. Immutable. Its content is unknown, so it is treated as a secret: {@link #toString()} shows only its size.
 */
public final class RawJson {
    /** Not changed, and not handed out. */
    final byte[] utf8;

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
        JsonReader reader = JsonReader.create().reset(json);
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

    /**
     * Copies the value into a part of an array, if it fits.
     *
     * @param target takes the JSON in UTF-8
     * @param offset where the part starts
     * @param length how long the part is
     * @return the size of the value in bytes; negated if it is greater than {@code length}, and then nothing was copied
     * @throws IndexOutOfBoundsException if the part isn't inside the array
     */
    public int tryCopyTo(byte[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (utf8.length > length) {
            return -utf8.length;
        }
        System.arraycopy(utf8, 0, target, offset, utf8.length);
        return utf8.length;
    }

    /**
     * Which kind of value this is.
     *
     * @return the kind
     */
    public JsonKind kind() {
        return switch (utf8[0]) {
            case '{' -> JsonKind.OBJECT;
            case '[' -> JsonKind.ARRAY;
            case '"' -> JsonKind.STRING;
            case 't', 'f' -> JsonKind.BOOLEAN;
            case 'n' -> JsonKind.NULL;
            default -> JsonKind.NUMBER;
        };
    }

    /**
     * The value as a codec reads it. The limits are those of the codec ({@link JsonCodec#limits()}), not those of the reader that read
     * the value.
     *
     * @param <T> the type
     * @param codec reads the value
     * @return the value
     * @throws JsonException if the codec refuses the value; path and offset count from its start
     */
    public <T extends @Nullable Object> T as(JsonCodec<T> codec) {
        return codec.read(utf8);
    }

    /**
     * The text of a string.
     *
     * @return the text
     * @throws JsonException if the value is no string
     */
    public String asString() {
        return reader().readString();
    }

    /**
     * The value of a number that is spelt as an integer.
     *
     * @return the value, from -2^63 to 2^63 - 1
     * @throws JsonException if the value is no number, has a fraction or an exponent, or is out of range
     */
    public long asLong() {
        return reader().readLong();
    }

    /**
     * The value as a tree.
     *
     * @return the tree
     * @throws JsonException if an object has a name twice, which was not checked before, or the value exceeds {@link JsonLimits#DEFAULT}; path and
     *     offset count from its start
     */
    public JsonTree toTree() {
        return as(JsonTree.codec());
    }

    /** A reader before the value, which may be as large as it is. */
    JsonReader reader() {
        int size = utf8.length;
        JsonLimits limits = JsonLimits.builder()
                .maxDocumentBytes(size)
                .maxStringBytes(size)
                .maxNumberBytes(size)
                .build();
        return JsonReader.create(limits).reset(utf8);
    }

    /**
     * How deeply objects and arrays are nested in the value.
     *
     * @return the levels; 0 for a string, a number, a boolean or {@code null}
     */
    public int depth() {
        return depth;
    }

    /** Two values are equal if their texts are: {@code 1} and {@code 1.0} are not. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RawJson raw && Arrays.equals(utf8, raw.utf8);
    }

    /**
     * A hash whose collisions a sender cannot force, so sets and maps of such values stay fast. It differs from one JVM to the next. The cost is linear in the size of the value.
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
