package dev.jeton;

import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.ValueForms;
import dev.jeton.internal.read.DocumentReader;
import dev.jeton.internal.read.ReaderState;
import dev.jeton.internal.read.Region;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives access to the value at which a cursor stands. The value may be read several times, and in every way that fits it. Numbers and booleans are read leniently, from
 * strings too: what is allowed was checked when the document was parsed.
 *
 * <p>A method that does not fit the value throws {@link JsonException}, with the place counted from the start of the array or object. So
 * does every method if the document was changed. While there is no value, all throw {@link IllegalStateException}. Cursors allocate only while they grow, and what {@link
 * #asBigDecimal()}, {@link #asBigInteger()}, {@link #asBytes()}, {@link #asUuid()} and {@link #as(JsonCodec)} return.
 */
public abstract sealed class ValueCursor permits ElementCursor, MemberCursor {
    private static final int NONE = -1;

    /** What a cursor takes that another one makes. */
    static final int RETAINED_BYTES = 512;

    final boolean secret;

    /** The array or object. */
    final Region region = new Region();

    private final Utf8Slice slice;
    private final Utf8Slice raw;

    private @Nullable DocumentReader reader;

    /** Where the current value starts, and where it ends as far as that is known. */
    private int valueStart = NONE;

    private int valueEnd = NONE;

    private boolean atEnd;

    private @Nullable ElementCursor array;
    private @Nullable MemberCursor map;

    ValueCursor(boolean secret) {
        this.secret = secret;
        this.slice = new Utf8Slice(secret);
        this.raw = new Utf8Slice(secret);
    }

    /** How many arrays and objects the reader is in at a value of this cursor's. */
    int scopes() {
        return 1;
    }

    /** Enters the array or object. */
    abstract void enter(DocumentReader reader);

    /** Moves to the next value, or out of the array or object, which is false. */
    abstract boolean advance(DocumentReader reader);

    /**
     * Notes where the value starts. For generated views.
     *
     * @param source stands before the array or object
     */
    public void begin(CodecReader source) {
        forget();
        region.begin((DocumentReader) source);
    }

    /**
     * Notes where the value ends. For generated views.
     *
     * @param source stands behind the array or object, which was checked
     */
    public final void end(CodecReader source) {
        region.end((DocumentReader) source);
    }

    /** Forgets the array or object, and overwrites what was decoded of it. For generated views. */
    public void forget() {
        rewind();
        region.forget();
        slice.forget();
        raw.forget();
        if (array != null) {
            array.forget();
        }
        if (map != null) {
            map.forget();
        }
    }

    /**
     * Returns whether there is an array or object, which may be empty.
     *
     * @return false where the member is absent or null
     */
    public final boolean isPresent() {
        return region.isPresent();
    }

    /** Moves before the first value again. */
    public void rewind() {
        reader = null;
        valueStart = NONE;
        valueEnd = NONE;
        atEnd = false;
    }

    /**
     * Moves to the next value.
     *
     * @return whether there is one; false where the array or object is absent, too
     */
    public boolean next() {
        if (atEnd || !region.isPresent()) {
            return false;
        }
        DocumentReader current = reader;
        if (current == null) {
            current = open();
        } else {
            skip(current);
        }
        valueStart = NONE;
        valueEnd = NONE;
        if (!advance(current)) {
            atEnd = true;
            return false;
        }
        current.next();
        valueStart = current.position();
        return true;
    }

    private DocumentReader open() {
        DocumentReader current = region.open();
        reader = current;
        enter(current);
        return current;
    }

    /** How far from the start of the array or object the current value is. */
    final int place() {
        return atValue().position() - region.from();
    }

    /** Moves to a value that is so far from the start of the array, and its element of this index. */
    final void moveTo(int place, int element) {
        if (!region.isPresent()) {
            throw new IllegalStateException("there is no array");
        }
        Objects.checkIndex(place, region.length());
        DocumentReader current = reader == null ? open() : reader;
        current.moveToElement(region.from() + place, scopes(), element);
        valueStart = current.position();
        valueEnd = NONE;
        atEnd = false;
    }

    /** Moves the reader behind the current value. */
    private void skip(DocumentReader current) {
        if (valueEnd == NONE) {
            current.moveTo(valueStart, scopes());
            current.skipValue();
        } else {
            current.moveTo(valueEnd, scopes());
        }
    }

    /** Returns the reader, before the current value. */
    private DocumentReader atValue() {
        DocumentReader current = reader;
        if (current == null || valueStart == NONE) {
            throw new IllegalStateException("the cursor is at no value: next() was not called or returned false");
        }
        // A value that was asked for what it isn't may have left it deeper.
        current.moveTo(valueStart, scopes());
        return current;
    }

    /** Notes where the current value ends, once it has been read. */
    private void read(DocumentReader current) {
        valueEnd = current.position();
    }

    /**
     * What the value is. It is not looked at further than its first byte.
     *
     * @return the kind
     */
    public final JsonKind kind() {
        return atValue().readKind();
    }

    /**
     * Returns whether the value is {@code null}.
     *
     * @return whether it is; false for an empty string, too
     */
    public final boolean isNull() {
        return atValue().readNull();
    }

    /**
     * Returns whether the value is {@code null} or an empty string, which among lenient numbers counts as null.
     *
     * @return whether it is
     */
    public final boolean isNullOrEmpty() {
        return atValue().readNullOrEmpty();
    }

    /**
     * The value as a boolean.
     *
     * @return the value
     */
    public final boolean asBoolean() {
        DocumentReader current = atValue();
        boolean value = current.readLenientBoolean();
        read(current);
        return value;
    }

    /**
     * The value as an integer.
     *
     * @return the value, from -128 to 127
     */
    public final byte asByte() {
        DocumentReader current = atValue();
        byte value = current.readLenientByte();
        read(current);
        return value;
    }

    /**
     * The value as an integer.
     *
     * @return the value, from -32,768 to 32,767
     */
    public final short asShort() {
        DocumentReader current = atValue();
        short value = current.readLenientShort();
        read(current);
        return value;
    }

    /**
     * The value as an integer.
     *
     * @return the value, from -2^31 to 2^31 - 1
     */
    public final int asInt() {
        DocumentReader current = atValue();
        int value = current.readLenientInt();
        read(current);
        return value;
    }

    /**
     * The value as an integer.
     *
     * @return the value, from -2^63 to 2^63 - 1
     */
    public final long asLong() {
        DocumentReader current = atValue();
        long value = current.readLenientLong();
        read(current);
        return value;
    }

    /**
     * The value as a number, correctly rounded.
     *
     * @return the nearest float; never infinite
     */
    public final float asFloat() {
        DocumentReader current = atValue();
        float value = current.readLenientFloat();
        read(current);
        return value;
    }

    /**
     * The value as a number, correctly rounded.
     *
     * @return the nearest double; never infinite
     */
    public final double asDouble() {
        DocumentReader current = atValue();
        double value = current.readLenientDouble();
        read(current);
        return value;
    }

    /**
     * The value as a character.
     *
     * @return the character
     */
    public final char asChar() {
        DocumentReader current = atValue();
        char value = current.readChar();
        read(current);
        return value;
    }

    /**
     * The value, a string or a number, as its text.
     *
     * @return a slice that is valid until the cursor moves; always the same one
     */
    public final Utf8Slice asSlice() {
        DocumentReader current = atValue();
        current.readLenientSlice(slice);
        read(current);
        return slice;
    }

    /**
     * The value, whatever it is, as raw JSON.
     *
     * @return a slice that is valid until the cursor moves; always the same one
     */
    public final Utf8Slice asRaw() {
        DocumentReader current = atValue();
        current.readRawSlice(raw);
        read(current);
        return raw;
    }

    /**
     * The value as a number of any size and precision.
     *
     * @return the exact value, made by this call
     */
    public final BigDecimal asBigDecimal() {
        DocumentReader current = atValue();
        BigDecimal value = current.readLenientBigDecimal();
        read(current);
        return value;
    }

    /**
     * The value as an integer of any size.
     *
     * @return the exact value, made by this call
     */
    public final BigInteger asBigInteger() {
        DocumentReader current = atValue();
        BigInteger value = current.readLenientBigInteger();
        read(current);
        return value;
    }

    /**
     * The bytes that the value, a string in base64, stands for.
     *
     * @return the bytes, a new array
     */
    public final byte[] asBytes() {
        DocumentReader current = atValue();
        byte[] value = current.readBase64();
        read(current);
        return value;
    }

    /**
     * The UUID that the value, a string, stands for.
     *
     * @return the UUID, a new object
     */
    public final UUID asUuid() {
        DocumentReader current = atValue();
        UUID value = current.readValue(ValueForms.UUID);
        read(current);
        return value;
    }

    /**
     * The value as a codec reads it, such as {@code JsonCodecs.of(Instant.class)} or one that was written by hand.
     *
     * @param <T> the type
     * @param codec reads the value
     * @return the value, made by this call
     * @throws JsonException if the codec refuses the value
     */
    public final <T extends @Nullable Object> T as(JsonCodec<T> codec) {
        // Where the value ends is not noted: the codec may be anybody's, and may leave the reader anywhere.
        return codec.decode(atValue());
    }

    /**
     * The value as a constant of an enum.
     *
     * @param <E> the enum
     * @param codec the enum's codec
     * @return the constant
     * @throws JsonException if the text is the name of none and the codec has no fallback
     */
    public final <E extends Enum<E>> E as(EnumCodec<E> codec) {
        DocumentReader current = atValue();
        E value = codec.decode(current);
        read(current);
        return value;
    }

    /**
     * The value as a constant of an enum, if it is one that the enum knows.
     *
     * @param <E> the enum
     * @param codec the enum's codec
     * @return the constant, or null for any other text, which {@link #asSlice()} has
     */
    public final <E extends Enum<E>> @Nullable E asOpen(EnumCodec<E> codec) {
        DocumentReader current = atValue();
        E value = codec.readOpen(current, slice);
        read(current);
        return value;
    }

    /**
     * Parses the value, an object, into a view.
     *
     * @param <V> the view
     * @param view takes the object; it is valid until it parses the next one, is reset or erased, and no longer than the document
     * @return the view
     */
    public final <V extends JsonView> V as(V view) {
        DocumentReader current = atValue();
        view.readOnItsOwn(current);
        read(current);
        return view;
    }

    /**
     * The value as an array.
     *
     * @return a cursor before its first element, valid until this cursor moves; always the same one
     */
    public final ElementCursor asArray() {
        DocumentReader current = atValue();
        if (current.next() != '[') {
            throw current.mismatch(JsonKind.ARRAY);
        }
        ElementCursor cursor = array;
        if (cursor == null) {
            cursor = new ElementCursor(secret);
            array = cursor;
            region.retention().grow(RETAINED_BYTES);
            region.retention().add(() -> array = null);
        }
        cursor.forget();
        cursor.region.set(current);
        return cursor;
    }

    /**
     * The value as an object.
     *
     * @return a cursor before its first member, valid until this cursor moves; always the same one
     */
    public final MemberCursor asMap() {
        DocumentReader current = atValue();
        if (current.next() != '{') {
            throw current.mismatch(JsonKind.OBJECT);
        }
        MemberCursor cursor = map;
        if (cursor == null) {
            cursor = new MemberCursor(secret, ReaderState.FREE_NAMES);
            map = cursor;
            region.retention().grow(RETAINED_BYTES);
            region.retention().add(() -> map = null);
        }
        cursor.forget();
        cursor.region.set(current);
        return cursor;
    }

    /** Shows nothing of the document. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[" + region.length() + " bytes]";
    }
}
