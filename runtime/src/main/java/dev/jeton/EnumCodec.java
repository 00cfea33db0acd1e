package dev.jeton;

import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.NameTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The codec of an enum: a constant is a string. Generated codecs extend it. Stateless; safe for use by many threads. Reading and
 * writing a constant allocates nothing.
 *
 * @param <E> the enum
 */
public abstract class EnumCodec<E extends Enum<E>> implements JsonCodec<E> {
    private final Class<E> type;

    private final NameTable names;

    /** What each name stands for. */
    private final List<OpenEnum<E>> values;

    /** The value with the name that is written, for each constant. */
    private final Map<E, OpenEnum<E>> written;

    private final @Nullable E fallback;

    private final NameTable lenientNames;

    private final JsonCodec<E> lenient = new IgnoringCase();

    /**
     * Makes a codec.
     *
     * @param names the names of the constants; a constant may have several, of which the first is written
     * @param constants what each name stands for
     * @param fallback what a text that is no name is read as; null if such a text is an error
     */
    protected EnumCodec(NameTable names, E[] constants, @Nullable E fallback) {
        this.names = names;
        this.lenientNames = names.ignoringCase();
        this.fallback = fallback;
        this.type = constants[0].getDeclaringClass();
        this.written = new EnumMap<>(type);
        this.values = new ArrayList<>();
        for (int index = 0; index < constants.length; index++) {
            OpenEnum<E> value = new OpenEnum<>(constants[index], names.name(index));
            values.add(value);
            written.putIfAbsent(constants[index], value);
        }
    }

    @Override
    public final Class<E> type() {
        return type;
    }

    @Override
    public final boolean canBeName() {
        return true;
    }

    @Override
    public final E decode(JsonReader source) {
        return decode((CodecReader) source, names);
    }

    private E decode(CodecReader reader, NameTable table) {
        int index = reader.matchString(table);
        if (index >= 0) {
            E constant = values.get(index).constant();
            if (constant != null) {
                return constant;
            }
        }
        E other = fallback;
        if (other == null || !reader.isString()) {
            throw reader.unknownValue();
        }
        reader.skipValue();
        return other;
    }

    /**
     * The same codec, which also reads a name whose letters A to Z are in another case, where there is no exact one. What is written is the same.
     *
     * @return always the same codec
     */
    public final JsonCodec<E> ignoringCase() {
        return lenient;
    }

    /** Reads letters of either case, and leaves all else to the codec around it. */
    private final class IgnoringCase implements JsonCodec<E> {
        @Override
        public Class<E> type() {
            return type;
        }

        @Override
        public E decode(JsonReader reader) {
            return EnumCodec.this.decode((CodecReader) reader, lenientNames);
        }

        @Override
        public void encode(E value, JsonWriter writer) {
            EnumCodec.this.encode(value, writer);
        }

        @Override
        public String describe(E value) {
            return EnumCodec.this.describe(value);
        }
    }

    /**
     * Checks that the name of the current member of a map is a constant, and notes the constant's first name where it has another: both would be one
     * key. For generated views. Allocates nothing.
     *
     * @param reader stands before the value of the member
     */
    public final void checkKey(CodecReader reader) {
        reader.beginKey();
        E constant = decode(reader);
        reader.endKey();
        reader.noteName(names, names.indexOf(text(constant)));
    }

    @Override
    public final void encode(E value, JsonWriter writer) {
        writer.writeString(text(value));
    }

    @Override
    public final String describe(E value) {
        return value.name();
    }

    /**
     * The text of a constant in JSON.
     *
     * @param constant a constant
     * @return its name in JSON
     */
    public final String text(E constant) {
        return open(constant).text();
    }

    /**
     * A constant as a value that might have been unknown.
     *
     * @param constant a constant
     * @return always the same object for the same constant
     */
    public final OpenEnum<E> open(E constant) {
        OpenEnum<E> value = written.get(constant);
        if (value == null) {
            throw new IllegalArgumentException(
                    "the codec is older than the enum: it has no name for " + constant.name());
        }
        return value;
    }

    /**
     * A text as a value.
     *
     * @param text the name of a constant, or any other text
     * @return the constant with this text, or the text alone
     */
    public final OpenEnum<E> open(String text) {
        int index = names.indexOf(text);
        if (index >= 0) {
            return values.get(index);
        }
        return unnamed(names.find(text), text);
    }

    /** A value whose text is the name of a constant in other letter case, or of none. */
    private OpenEnum<E> unnamed(int similar, String text) {
        return new OpenEnum<>(similar < 0 ? null : values.get(similar).constant(), text);
    }

    /**
     * Reads a value that might be unknown. Allocates nothing where it is a name of a constant.
     *
     * @param reader stands before the value
     * @return the value
     */
    public final OpenEnum<E> readOpen(CodecReader reader) {
        return readOpen(reader, names);
    }

    /**
     * Does the same as {@link #readOpen(CodecReader)}, and takes a text whose letters A to Z are in another case for the constant, too.
     *
     * @param reader stands before the value
     * @return the value, with its text as it stands in the document
     */
    public final OpenEnum<E> readOpenIgnoringCase(CodecReader reader) {
        return readOpen(reader, lenientNames);
    }

    private OpenEnum<E> readOpen(CodecReader reader, NameTable table) {
        int index = reader.matchStringExactly(table);
        if (index >= 0) {
            return values.get(index);
        }
        int similar = reader.peekString(table);
        return unnamed(similar, reader.readString());
    }

    /**
     * Reads a value that might be unknown, and makes nothing of it. For generated views.
     *
     * @param reader stands before the value
     * @param text is set to the value's text
     * @return the constant with this text, or null
     */
    public final @Nullable E readOpen(CodecReader reader, Utf8Slice text) {
        return readOpen(reader, text, names);
    }

    /**
     * Does the same as {@link #readOpen(CodecReader, Utf8Slice)}, and takes a text whose letters A to Z are in another case for the constant,
     * too.
     *
     * @param reader stands before the value
     * @param text is set to the value's text
     * @return the constant with this text, or null
     */
    public final @Nullable E readOpenIgnoringCase(CodecReader reader, Utf8Slice text) {
        return readOpen(reader, text, lenientNames);
    }

    private @Nullable E readOpen(CodecReader reader, Utf8Slice text, NameTable table) {
        reader.readSlice(text);
        byte[] utf8 = text.bytes();
        int index = table.find(utf8, text.start(), text.end());
        return index < 0 ? null : values.get(index).constant();
    }

    /**
     * Writes a value that might be unknown.
     *
     * @param value the value
     * @param writer writes
     */
    public final void writeOpen(OpenEnum<E> value, JsonWriter writer) {
        writer.writeString(value.text());
    }
}
