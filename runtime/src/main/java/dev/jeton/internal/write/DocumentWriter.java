package dev.jeton.internal.write;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.RawJson;
import dev.jeton.Utf8Slice;
import dev.jeton.codegen.MemberName;
import dev.jeton.codegen.NameTable;
import dev.jeton.codegen.ValueForm;
import dev.jeton.codegen.WriteStack;
import dev.jeton.internal.number.DoubleToDecimal;
import dev.jeton.internal.number.FloatToDecimal;
import dev.jeton.internal.number.IntegerToDecimal;
import dev.jeton.internal.read.DocumentReader;
import dev.jeton.internal.text.Base64;
import dev.jeton.internal.text.PrintableText;
import dev.jeton.internal.text.StringEncoder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The writer: values, and what stands around them. {@link JsonOutput} puts the bytes into the array. */
public final class DocumentWriter extends JsonOutput {
    private final JsonLimits limits;

    private final BigNumberOutput bigNumbers;

    private @Nullable WriteStack stack;

    private @Nullable DocumentReader validator;

    /**
     * Makes a writer.
     *
     * @param limits of which depth and length of numbers count, and all of them for raw text
     * @param indentation what a level is indented by; empty for no white space at all
     */
    public DocumentWriter(JsonLimits limits, String indentation) {
        super(indentation);
        this.limits = limits;
        this.bigNumbers = new BigNumberOutput(limits);
    }

    @Override
    public void reset() {
        restart();
        if (grown) {
            resetGrown();
        }
    }

    private void resetGrown() {
        if (stack != null) {
            stack.restart();
        }
        if (retainedBytes() > limits.maxRetainedBytes()) {
            giveUp();
        }
    }

    /** The size of the arrays that are kept for the next document. */
    long retainedBytes() {
        long bytes = outputBytes() + bigNumbers.retainedBytes();
        if (stack != null) {
            bytes += stack.retainedBytes();
        }
        return validator == null ? bytes : bytes + validator.retainedBytes();
    }

    private void giveUp() {
        grown = false;
        shrink();
        bigNumbers.shrink();
        stack = null;
        if (validator != null) {
            validator.erase();
            validator = null;
        }
    }

    @Override
    public void erase() {
        Arrays.fill(buffer, (byte) 0);
        if (validator != null) {
            validator.erase();
        }
        reset();
    }

    @Override
    public void beginObject() {
        open('{');
    }

    @Override
    public void endObject() {
        pop('}');
    }

    @Override
    public void beginArray() {
        open('[');
    }

    @Override
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

    @Override
    public void member(NameTable members, int index) {
        startMember(members, index);
    }

    @Override
    public void member(MemberName name) {
        startMember(name);
    }

    @Override
    public void key(String name) {
        if (CHECKED) {
            grammar().name();
        }
        separate();
        place(null, JsonReader.UNKNOWN_MEMBER);
        writeQuoted(name);
        endName();
    }

    @Override
    public void integerKey(long key) {
        if (CHECKED) {
            grammar().name();
        }
        separate();
        place(null, JsonReader.UNKNOWN_MEMBER);
        ensure(IntegerToDecimal.MAX_BYTES + 2L);
        buffer[position++] = '"';
        position = IntegerToDecimal.write(key, buffer, position);
        buffer[position++] = '"';
        endName();
    }

    @Override
    public void booleanMember(MemberName name, boolean value) {
        startValueOf(name);
        writeAscii(value ? "true" : "false");
    }

    @Override
    public void intMember(MemberName name, int value) {
        startValueOf(name);
        put(value);
    }

    @Override
    public void longMember(MemberName name, long value) {
        startValueOf(name);
        put(value);
    }

    @Override
    public void doubleMember(MemberName name, double value) {
        startValueOf(name);
        put(value);
    }

    @Override
    public void stringMember(MemberName name, String value) {
        startValueOf(name);
        writeQuoted(value);
    }

    @Override
    public void stringsMember(MemberName name, Collection<? extends @Nullable String> values) {
        startValueOf(name);
        put(values, true);
    }

    @Override
    public void nonNullStringsMember(MemberName name, Collection<? extends String> values) {
        startValueOf(name);
        put(values, false);
    }

    @Override
    public void writeNull() {
        startValue();
        writeAscii("null");
    }

    @Override
    public void writeBoolean(boolean value) {
        startValue();
        writeAscii(value ? "true" : "false");
    }

    @Override
    public void writeInt(int value) {
        startValue();
        put(value);
    }

    @Override
    public void writeLong(long value) {
        startValue();
        put(value);
    }

    private void put(int value) {
        ensure(IntegerToDecimal.MAX_BYTES);
        position = IntegerToDecimal.write(value, buffer, position);
    }

    private void put(long value) {
        ensure(IntegerToDecimal.MAX_BYTES);
        position = IntegerToDecimal.write(value, buffer, position);
    }

    @Override
    public void writeFloat(float value) {
        startValue();
        if (!Float.isFinite(value)) {
            throw failure(JsonErrorCode.NOT_FINITE);
        }
        ensure(FloatToDecimal.MAX_BYTES);
        position = FloatToDecimal.write(value, buffer, position);
    }

    @Override
    public void writeDouble(double value) {
        startValue();
        put(value);
    }

    private void put(double value) {
        if (!Double.isFinite(value)) {
            throw failure(JsonErrorCode.NOT_FINITE);
        }
        ensure(DoubleToDecimal.MAX_BYTES);
        position = DoubleToDecimal.write(value, buffer, position);
    }

    @Override
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

    @Override
    public void writeString(String value) {
        startValue();
        writeQuoted(value);
    }

    @Override
    public void writePrintable(String value) {
        startValue();
        requireValue(value);
        if (!PrintableText.isPrintable(value)) {
            throw failure(JsonErrorCode.INVALID_VALUE);
        }
        writeQuoted(value);
    }

    @Override
    public void writeStrings(Collection<? extends @Nullable String> values) {
        startValue();
        put(values, true);
    }

    @Override
    public void writeNonNullStrings(Collection<? extends String> values) {
        startValue();
        put(values, false);
    }

    private void put(Collection<? extends @Nullable String> values, boolean mayHoldNull) {
        requireValue(values);
        requireDepth(1);
        push('[');
        WriteStack strings = stack();
        int mark = strings.push(values);
        int end = strings.mark();
        for (int at = mark; at < end; at++) {
            String value = strings.get(at);
            if (value != null) {
                writeString(value);
            } else if (mayHoldNull) {
                writeNull();
            } else {
                throw nullValue();
            }
        }
        strings.drop(mark);
        endArray();
    }

    @Override
    public void writeUtf8(byte[] utf8, int from, int to) {
        startValue();
        writeQuoted(utf8, from, to);
    }

    @Override
    public void writeJson(byte[] json, int from, int to) {
        startValue();
        writeBytes(json, from, to - from);
    }

    @Override
    public void beginString() {
        startValue();
        if (CHECKED) {
            grammar().beginString();
        }
        ensure(2);
        buffer[position++] = '"';
    }

    @Override
    public void appendString(String part) {
        if (CHECKED) {
            grammar().partOfString();
        }
        writeInside(part);
    }

    @Override
    public void appendUnescaped(char character) {
        if (CHECKED) {
            grammar().partOfString();
        }
        ensure(1);
        buffer[position++] = (byte) character;
    }

    @Override
    public void endString() {
        if (CHECKED) {
            grammar().endString();
        }
        ensure(1);
        buffer[position++] = '"';
    }

    @Override
    public void writeBigDecimal(BigDecimal value) {
        startValue();
        requireValue(value);
        grown = true;
        bigNumbers.write(this, value);
    }

    @Override
    public void writeBigInteger(BigInteger value) {
        startValue();
        requireValue(value);
        grown = true;
        bigNumbers.write(this, value);
    }

    @Override
    public void writeBase64(byte[] value) {
        startValue();
        requireValue(value);
        ensure(Base64.encodedLength(value.length) + 2);
        buffer[position++] = '"';
        position = Base64.encode(value, buffer, position);
        buffer[position++] = '"';
    }

    @Override
    public <T> void writeValue(T value, ValueForm<T> form) {
        startValue();
        requireValue(value);
        long most = form.maxBytes(value);
        if (most == ValueForm.AS_STRING) {
            writeText(form.text(value));
            return;
        }
        ensure(most + 2);
        if (form.isNumber()) {
            position = form.write(value, buffer, position);
            return;
        }
        int end = form.write(value, buffer, position + 1);
        if (end == ValueForm.UNPAIRED_SURROGATE) {
            throw failure(JsonErrorCode.UNPAIRED_SURROGATE);
        }
        buffer[position] = '"';
        buffer[end] = '"';
        position = end + 1;
    }

    private void writeText(@Nullable String text) {
        if (text == null) {
            throw failure(JsonErrorCode.INVALID_VALUE);
        }
        writeQuoted(text);
    }

    @Override
    public void writeRaw(RawJson value) {
        startValue();
        requireValue(value);
        requireDepth(value.depth());
        int size = value.size();
        ensure(size);
        value.tryCopyTo(buffer, position, size);
        position += size;
    }

    @Override
    public void writeRawText(String json) {
        DocumentReader reader = validator;
        if (reader == null) {
            reader = new DocumentReader(limits);
            validator = reader;
            grown = true;
        }
        startValue();
        requireValue(json);
        try {
            reader.reset(json);
            Utf8Slice value = reader.discarded();
            requireDepth(reader.readRawSlice(value));
            reader.endDocument();
            int size = value.length();
            ensure(size);
            value.tryCopyTo(buffer, position, size);
            position += size;
        } catch (JsonException malformed) {
            throw failure(malformed.code());
        }
    }

    @Override
    public WriteStack stack() {
        WriteStack made = stack;
        if (made == null) {
            made = new WriteStack(this);
            stack = made;
            grown = true;
        }
        return made;
    }

    /** Shows the size only: what was written may be secret. */
    @Override
    public String toString() {
        return "JsonWriter[" + position + " bytes]";
    }
}
