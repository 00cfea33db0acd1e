package dev.jeton;

import dev.jeton.codegen.Contents;
import dev.jeton.codegen.MemberName;
import dev.jeton.codegen.NameTable;
import dev.jeton.internal.number.DoubleToDecimal;
import dev.jeton.internal.number.FloatToDecimal;
import dev.jeton.internal.number.IntegerToDecimal;
import dev.jeton.internal.text.Base64;
import dev.jeton.internal.text.StringEncoder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON into a byte array that grows. Generated codecs call it; a codec written by hand may too, and then sees to it that
 * members and elements stand where they belong: commas are the writer's business. The order of calls is checked where assertions are enabled
 * ({@code java -ea}, as in most tests): a value without a name in an object, a second value of a document and the like are an {@link AssertionError}.
 *
 * <p>A writer is made to be used again: {@link #reset()} starts the next document, and the array that has grown is kept. It serves
 * one thread at a time.
 *
 * <p>Every method that writes throws {@link JsonException} where a value can't be JSON or is null, and where objects and arrays are nested deeper
 * than a reader would accept, such as by a value that contains itself. After any exception the writer is of no use until {@link #reset()}.
 *
 * <p>Of the limits the writer has those on depth and on the length of numbers. It does not count bytes, members and elements, and long strings and
 * names are written: a reader of them needs limits that allow them.
 */
public final class JsonWriter extends JsonOutput {
    private final JsonLimits limits;

    private final BigNumberOutput bigNumbers;

    private @Nullable Contents contents;

    private @Nullable JsonReader validator;

    /** Makes a writer that writes no white space, with the depth of {@link JsonLimits#DEFAULT}. */
    public JsonWriter() {
        this(JsonLimits.DEFAULT);
    }

    /**
     * Makes a writer that writes no white space.
     *
     * @param limits of which {@link JsonLimits#maxDepth()} and {@link JsonLimits#maxNumberBytes()} count, and all of them for raw text
     */
    public JsonWriter(JsonLimits limits) {
        this(limits, "");
    }

    private JsonWriter(JsonLimits limits, String indentation) {
        super(indentation);
        this.limits = limits;
        this.bigNumbers = new BigNumberOutput(limits);
    }

    /**
     * Makes a writer that puts every member and element on a line of its own, indented by two spaces a level, and a space behind
     * each colon. Empty objects and arrays stay {@code {}} and {@code []}; raw JSON stays as it is.
     *
     * @return a writer for people to read from
     */
    public static JsonWriter pretty() {
        return new JsonWriter(JsonLimits.DEFAULT, "  ");
    }

    /** Starts the next document: drops what was written, and keeps the array. */
    public void reset() {
        if (contents != null) {
            contents.restart();
        }
        restart();
    }

    /** Drops what was written and overwrites it in the array. */
    public void clear() {
        Arrays.fill(buffer, (byte) 0);
        if (validator != null) {
            validator.clear();
        }
        reset();
    }

    /** Opens an object. */
    public void beginObject() {
        open('{');
    }

    /** Closes the object that was opened last. */
    public void endObject() {
        pop('}');
    }

    /** Opens an array. */
    public void beginArray() {
        open('[');
    }

    /** Closes the array that was opened last. */
    public void endArray() {
        pop(']');
    }

    private void open(char bracket) {
        startValue();
        requireDepth(1);
        push(bracket);
    }

    private void requireDepth(int more) {
        if (more > limits.maxDepth() - depth) {
            throw failure(JsonErrorCode.TOO_DEEP);
        }
    }

    /**
     * Starts a member; its value must be written next.
     *
     * @param members the names
     * @param index which of them
     */
    public void member(NameTable members, int index) {
        startMember(members, index);
    }

    /**
     * Starts a member; its value must be written next.
     *
     * @param name one of the names of its object's type
     */
    public void member(MemberName name) {
        startMember(name);
    }

    /**
     * Starts a member; its value must be written next.
     *
     * @param names the names of its object's type
     * @param index which of them
     */
    public void member(JsonNames names, int index) {
        startMember(names.table, index);
    }

    /**
     * Starts a member; its value must be written next. Errors have {@code *} in their paths for it; they have a name of {@link JsonNames}.
     *
     * @param name the name
     */
    public void key(String name) {
        assert grammar().name();
        separate();
        place(null, JsonReader.UNKNOWN_MEMBER);
        writeQuoted(name);
        ensure(2);
        buffer[position++] = ':';
        afterName();
    }

    /**
     * Writes a member. For generated code, as the other methods that write a member with its value are.
     *
     * @param name one of the names of its object's type
     * @param value the value
     */
    public void booleanMember(MemberName name, boolean value) {
        startMember(name);
        writeBoolean(value);
    }

    /**
     * Writes a member.
     *
     * @param name one of the names of its object's type
     * @param value the value
     */
    public void intMember(MemberName name, int value) {
        startMember(name);
        writeInt(value);
    }

    /**
     * Writes a member.
     *
     * @param name one of the names of its object's type
     * @param value the value
     */
    public void longMember(MemberName name, long value) {
        startMember(name);
        writeLong(value);
    }

    /**
     * Writes a member.
     *
     * @param name one of the names of its object's type
     * @param value the value, finite
     */
    public void doubleMember(MemberName name, double value) {
        startMember(name);
        writeDouble(value);
    }

    /**
     * Writes a member.
     *
     * @param name one of the names of its object's type
     * @param value the text, without unpaired surrogates
     */
    public void stringMember(MemberName name, String value) {
        startMember(name);
        writeString(value);
    }

    /**
     * Writes a member whose value is an array of strings.
     *
     * @param name one of the names of its object's type
     * @param values the strings, of which those that are null are written as {@code null}
     */
    public void stringsMember(MemberName name, Collection<? extends @Nullable String> values) {
        startMember(name);
        writeStrings(values);
    }

    /** Writes {@code null}. */
    public void writeNull() {
        startValue();
        writeAscii("null");
    }

    /**
     * Writes {@code true} or {@code false}.
     *
     * @param value the value
     */
    public void writeBoolean(boolean value) {
        startValue();
        writeAscii(value ? "true" : "false");
    }

    /**
     * Writes an integer.
     *
     * @param value the value
     */
    public void writeInt(int value) {
        startValue();
        ensure(IntegerToDecimal.MAX_BYTES);
        position = IntegerToDecimal.write(value, buffer, position);
    }

    /**
     * Writes an integer.
     *
     * @param value the value
     */
    public void writeLong(long value) {
        startValue();
        ensure(IntegerToDecimal.MAX_BYTES);
        position = IntegerToDecimal.write(value, buffer, position);
    }

    /**
     * Writes the shortest decimal that is read back as the same float.
     *
     * @param value the value, finite
     */
    public void writeFloat(float value) {
        startValue();
        if (!Float.isFinite(value)) {
            throw failure(JsonErrorCode.NOT_FINITE);
        }
        ensure(FloatToDecimal.MAX_BYTES);
        position = FloatToDecimal.write(value, buffer, position);
    }

    /**
     * Writes the shortest decimal that is read back as the same double.
     *
     * @param value the value, finite
     */
    public void writeDouble(double value) {
        startValue();
        if (!Double.isFinite(value)) {
            throw failure(JsonErrorCode.NOT_FINITE);
        }
        ensure(DoubleToDecimal.MAX_BYTES);
        position = DoubleToDecimal.write(value, buffer, position);
    }

    /**
     * Writes a string of one character.
     *
     * @param value the character, not half of a surrogate pair
     */
    public void writeChar(char value) {
        startValue();
        if (Character.isSurrogate(value)) {
            throw failure(JsonErrorCode.UNPAIRED_SURROGATE);
        }
        ensure(StringEncoder.MAX_BYTES_PER_CHAR + 2);
        buffer[position++] = '"';
        position = StringEncoder.write(value, buffer, position);
        buffer[position++] = '"';
    }

    /**
     * Writes a string. Quotes, backslashes and control characters are escaped, all else stands as it is.
     *
     * @param value the text, without unpaired surrogates
     */
    public void writeString(String value) {
        startValue();
        writeQuoted(value);
    }

    /**
     * Writes an array of strings.
     *
     * @param values the strings, of which those that are null are written as {@code null}
     */
    public void writeStrings(Collection<? extends @Nullable String> values) {
        startValue();
        requireValue(values);
        requireDepth(1);
        push('[');
        Contents strings = contents();
        int mark = strings.push(values);
        int end = strings.mark();
        for (int at = mark; at < end; at++) {
            String value = strings.get(at);
            if (value != null) {
                writeString(value);
            } else {
                writeNull();
            }
        }
        strings.drop(mark);
        endArray();
    }

    /** Starts a string that is written in parts by {@link #appendString} and ended by {@link #endString()}. */
    public void beginString() {
        startValue();
        assert grammar().beginString();
        ensure(2);
        buffer[position++] = '"';
    }

    /**
     * Writes a part of a string.
     *
     * @param part the text, without unpaired surrogates
     */
    public void appendString(String part) {
        assert grammar().partOfString();
        writeInside(part);
    }

    /** Ends the string that was started last. */
    public void endString() {
        assert grammar().endString();
        ensure(1);
        buffer[position++] = '"';
    }

    /**
     * Writes a number, with an exponent where {@link BigDecimal#toString()} uses one; but as digits with an exponent if it is too long
     * or too large for a reader otherwise.
     *
     * @param value the value, exactly, with at most {@link JsonLimits#maxNumberBytes()} characters and a scale other than
     *     {@link Integer#MIN_VALUE}
     */
    public void writeBigDecimal(BigDecimal value) {
        startValue();
        requireValue(value);
        bigNumbers.write(this, value);
    }

    /**
     * Writes an integer.
     *
     * @param value the value, with at most {@link JsonLimits#maxNumberBytes()} characters
     */
    public void writeBigInteger(BigInteger value) {
        startValue();
        requireValue(value);
        bigNumbers.write(this, value);
    }

    /**
     * Writes a string in base64 (RFC 4648 section 4, with padding).
     *
     * @param value the bytes
     */
    public void writeBase64(byte[] value) {
        startValue();
        requireValue(value);
        ensure(Base64.encodedLength(value.length) + 2);
        buffer[position++] = '"';
        position = Base64.encode(value, buffer, position);
        buffer[position++] = '"';
    }

    /**
     * Writes a value that was read as it is.
     *
     * @param value the value
     */
    public void writeRaw(RawJson value) {
        startValue();
        requireValue(value);
        requireDepth(value.depth());
        writeBytes(value.utf8(), 0, value.utf8().length);
    }

    /**
     * Writes a text that is JSON.
     *
     * @param json one well-formed value; white space around it is dropped
     * @throws JsonException if it is not one
     */
    public void writeRawText(String json) {
        JsonReader reader = validator;
        if (reader == null) {
            reader = new JsonReader(limits);
            validator = reader;
        }
        startValue();
        requireValue(json);
        try {
            reader.reset(json);
            reader.next();
            int from = reader.position;
            reader.skipValue();
            int end = reader.position;
            reader.endDocument();
            requireDepth(reader.deepest);
            writeBytes(reader.buffer, from, end - from);
        } catch (JsonException malformed) {
            throw failure(malformed.code());
        }
    }

    /**
     * This writer's stack for what collections and maps hold.
     *
     * @return the stack, always the same one
     */
    public Contents contents() {
        Contents stack = contents;
        if (stack == null) {
            stack = new Contents(this);
            contents = stack;
        }
        return stack;
    }

    /**
     * The error for the key of a map that can't be a name in the object that is open.
     *
     * @param code what is wrong with it
     * @return a new exception; the caller throws it
     */
    public JsonException keyFailure(JsonErrorCode code) {
        place(null, JsonReader.UNKNOWN_MEMBER);
        return failure(code);
    }

    /**
     * The error for a member that is there already.
     *
     * @return a new exception; the caller throws it
     */
    public JsonException duplicateMember() {
        return failure(JsonErrorCode.DUPLICATE_MEMBER);
    }

    /**
     * The error for a required member that has no value.
     *
     * @param members the names
     * @param index which of them
     * @return a new exception; the caller throws it
     */
    public JsonException missingMember(NameTable members, int index) {
        place(members, index);
        return failure(JsonErrorCode.MISSING_MEMBER);
    }

    /** Shows the size only: what was written may be secret. */
    @Override
    public String toString() {
        return "JsonWriter[" + position + " bytes]";
    }
}
