package dev.jeton;

import dev.jeton.internal.error.ErrorPlace;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value that has no type of its own in Java: an object, an array, a string, a number, a boolean or {@code null}. For parts of a
 * document that no record can describe; the codec of a record is faster and checks more.
 *
 * <pre>{@code
 * JsonTree tree = JsonTree.parse("{\"user\":{\"id\":7,\"tags\":[\"a\"]}}");
 * long id = tree.at("/user/id").asLong();
 * if (tree.get("user") instanceof JsonObject user) {
 *     user.members().forEach((name, value) -> ...);
 * }
 * JsonTree made = JsonTree.object().put("id", 7).put("tags", JsonTree.array().add("a").build()).build();
 * String json = made.toJson();
 * }</pre>
 *
 * <p>Methods named {@code as...} return the value as what it is, and convert nothing: a string that holds digits is no number. Where the value is of
 * another kind or does not fit, they throw a {@link JsonException} whose place counts from the value that was asked. {@code get} and {@code at} return
 * null for what is not there; a member that is {@code null} is a {@link JsonNull}.
 *
 * <p>Equal are values of the same kind with the same content. The order of an object's members does not count, that of an array's elements does.
 * Numbers keep their spelling and are equal only if they are spelt alike: 1 and 1.0 are not, nor are 100 and 1e2. To compare their values, compare
 * {@link #asBigDecimal()} by {@code compareTo}.
 *
 * <p>Immutable, and safe for use by several threads. At most 1,000 objects and arrays lie inside each other; {@code equals}, {@code hashCode} and writing
 * take up to 3 KB of the thread's stack for each level. {@code toString} shows kind and size, and nothing of the content.
 */
public sealed interface JsonTree permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {

    /**
     * The codec of trees. It reads {@code null} as a {@link JsonNull}. A name that comes twice in an object is an error.
     *
     * @return always the same one
     */
    static JsonCodec<JsonTree> codec() {
        return TreeCodec.INSTANCE;
    }

    /**
     * Reads a document.
     *
     * @param json the document
     * @return its tree
     * @throws JsonException if the document is rejected
     */
    static JsonTree parse(String json) {
        return TreeCodec.INSTANCE.read(json);
    }

    /** {@return a new builder of an object} */
    static JsonObject.Builder object() {
        return new JsonObject.Builder();
    }

    /** {@return a new builder of an array} */
    static JsonArray.Builder array() {
        return new JsonArray.Builder();
    }

    /**
     * Makes a string.
     *
     * @param value the text
     * @return the string
     */
    static JsonString of(String value) {
        return new JsonString(value);
    }

    /**
     * Makes a number.
     *
     * @param value the value
     * @return the number, without fraction and exponent
     */
    static JsonNumber of(long value) {
        return JsonNumber.written(writer -> writer.writeLong(value));
    }

    /**
     * Makes a number.
     *
     * @param value the value, finite
     * @return the number, as the shortest decimal that is read back as the same double
     * @throws JsonException if the value is infinite or not a number
     */
    static JsonNumber of(double value) {
        return JsonNumber.written(writer -> writer.writeDouble(value));
    }

    /**
     * Makes a number.
     *
     * @param value the value
     * @return the number, exactly, as {@link JsonWriter#writeBigDecimal} spells it
     * @throws JsonException if it has more characters than the {@linkplain JsonLimits#DEFAULT default limits} allow
     */
    static JsonNumber of(BigDecimal value) {
        return JsonNumber.written(writer -> writer.writeBigDecimal(value));
    }

    /**
     * Makes a number.
     *
     * @param value the value
     * @return the number
     * @throws JsonException if it has more characters than the {@linkplain JsonLimits#DEFAULT default limits} allow
     */
    static JsonNumber of(BigInteger value) {
        return JsonNumber.written(writer -> writer.writeBigInteger(value));
    }

    /**
     * Returns a boolean.
     *
     * @param value the value
     * @return one of two
     */
    static JsonBoolean of(boolean value) {
        return value ? JsonBoolean.TRUE : JsonBoolean.FALSE;
    }

    /** {@return JSON's {@code null}, always the same} */
    static JsonNull ofNull() {
        return JsonNull.INSTANCE;
    }

    /** {@return which kind of value this is} */
    JsonKind kind();

    /** {@return whether this is JSON's {@code null}} */
    default boolean isNull() {
        return this == JsonNull.INSTANCE;
    }

    /** {@return the number of members of an object or of elements of an array; 0 for other values} */
    default int size() {
        return 0;
    }

    /** {@return how deeply objects and arrays are nested; 0 for a value that is neither} */
    default int depth() {
        return 0;
    }

    /**
     * A member of an object.
     *
     * @param name its exact name
     * @return its value, or null if there is no such member or this is no object
     */
    default @Nullable JsonTree get(String name) {
        return null;
    }

    /**
     * An element of an array.
     *
     * @param index its index, from 0
     * @return the element, or null if there are not so many or this is no array
     */
    default @Nullable JsonTree get(int index) {
        return null;
    }

    /**
     * The value at a JSON Pointer (RFC 6901).
     *
     * @param pointer such as {@code /user/tags/0}; the empty one is this value. In names {@code ~1} stands for a slash and {@code ~0} for a tilde
     * @return the value, or null if there is none
     * @throws IllegalArgumentException if the pointer is malformed
     */
    default @Nullable JsonTree at(String pointer) {
        @Nullable JsonTree value = this;
        PointerTokens tokens = new PointerTokens(pointer);
        while (tokens.next()) {
            if (value != null) {
                value = value instanceof JsonArray array ? array.get(tokens.index()) : value.get(tokens.name());
            }
        }
        return value;
    }

    /**
     * The text of a string.
     *
     * @return the text
     * @throws JsonException if this is no string
     */
    default String asString() {
        throw wrongKind(JsonKind.STRING);
    }

    /**
     * The value of a boolean.
     *
     * @return the value
     * @throws JsonException if this is no boolean
     */
    default boolean asBoolean() {
        throw wrongKind(JsonKind.BOOLEAN);
    }

    /**
     * The value of a number that is spelt as an integer.
     *
     * @return the value, from -2^31 to 2^31 - 1
     * @throws JsonException if this is no number, has a fraction or an exponent, or is out of range
     */
    default int asInt() {
        throw wrongKind(JsonKind.NUMBER);
    }

    /**
     * The value of a number that is spelt as an integer.
     *
     * @return the value, from -2^63 to 2^63 - 1
     * @throws JsonException if this is no number, has a fraction or an exponent, or is out of range
     */
    default long asLong() {
        throw wrongKind(JsonKind.NUMBER);
    }

    /**
     * The value of a number, correctly rounded.
     *
     * @return the nearest double; never infinite
     * @throws JsonException if this is no number, or is out of range
     */
    default double asDouble() {
        throw wrongKind(JsonKind.NUMBER);
    }

    /**
     * The value of a number.
     *
     * @return the exact value, with the scale that the spelling has
     * @throws JsonException if this is no number, or its exponent is no {@code int}
     */
    default BigDecimal asBigDecimal() {
        throw wrongKind(JsonKind.NUMBER);
    }

    /**
     * The value of a number that is spelt as an integer.
     *
     * @return the exact value
     * @throws JsonException if this is no number, or has a fraction or an exponent
     */
    default BigInteger asBigInteger() {
        throw wrongKind(JsonKind.NUMBER);
    }

    /**
     * The value as a codec reads it. The tree is written and read for that.
     *
     * @param <T> the type
     * @param codec reads the value
     * @return the value
     * @throws JsonException if the codec refuses the value
     */
    default <T extends @Nullable Object> T as(JsonCodec<T> codec) {
        JsonWriter writer = JsonWriter.create(codec.limits());
        codec().write(this, writer);
        return codec.read(writer.toBytes());
    }

    /**
     * The value as text.
     *
     * @return the JSON, without white space
     * @throws JsonException if the default limits forbid the depth
     */
    default String toJson() {
        return codec().toJson(this);
    }

    private JsonException wrongKind(JsonKind expected) {
        JsonErrorCode code = isNull() ? JsonErrorCode.NULL_VALUE : JsonErrorCode.WRONG_TYPE;
        return new JsonException(code, new ErrorPlace("$", 0, 1, 1), expected, kind(), null);
    }
}
