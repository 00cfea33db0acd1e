package dev.jeton.internal.write;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonReader;
import dev.jeton.codegen.CodecWriter;
import dev.jeton.codegen.MemberName;
import dev.jeton.codegen.NameTable;
import dev.jeton.internal.text.PlainTextWriter;
import dev.jeton.internal.text.StringEncoder;
import dev.jeton.internal.text.Utf8;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The part of the writer that puts bytes into the array, with the commas and white space between them. */
public abstract sealed class JsonOutput extends CodecWriter permits DocumentWriter {
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private static final int FIRST_CAPACITY = 256;

    private static final int FIRST_DEPTH = 8;

    /**
     * Whether the calls are checked: where assertions are enabled. Not an {@code assert} each, whose bytecode counts in all that HotSpot inlines into the
     * code that writes an object; with these it inlined less of the larger types.
     */
    static final boolean CHECKED = JsonOutput.class.desiredAssertionStatus();

    /** The names of an object that has no fixed ones. */
    private static final NameTable FREE_NAMES = NameTable.of();

    byte[] buffer = new byte[FIRST_CAPACITY];

    private final char @Nullable [] scratch = PlainTextWriter.scratch();

    /** Whether more may be kept for the next document than what a new writer has. */
    boolean grown;

    /** How many bytes were written. */
    int position;

    /** How many objects and arrays are open. */
    int depth;

    /** What a level is indented by; empty for no white space at all. */
    private final String indentation;

    private final boolean indents;

    /** Whether a member or element was written before the next one in the same object or array. */
    private boolean needsComma;

    /** Where the name starts that is written as a value. */
    private int keyStart;

    /** Whether the next value belongs to a name that was just written. */
    private boolean afterName;

    /** Where in the schema the innermost object or array stands; it is what the path of an error is spelt from. */
    private @Nullable NameTable table;

    private int index;

    /** The same of those around it. */
    private @Nullable NameTable[] tables = new @Nullable NameTable[FIRST_DEPTH];

    private int[] indexes = new int[FIRST_DEPTH];

    /** Made where calls are checked. */
    private @Nullable WriterGrammar grammar;

    JsonOutput(String indentation) {
        this.indentation = indentation;
        this.indents = !indentation.isEmpty();
    }

    /** Only where calls are {@link #CHECKED}. */
    final WriterGrammar grammar() {
        WriterGrammar made = grammar;
        if (made == null) {
            made = new WriterGrammar();
            grammar = made;
        }
        return made;
    }

    @Override
    public final void requireWhole() {
        if (depth != 0 || position == 0) {
            throw new IllegalStateException(
                    depth == 0 ? "the codec wrote nothing" : "an object or array has not been closed");
        }
    }

    final void restart() {
        if (CHECKED) {
            grammar().restart();
        }
        position = 0;
        depth = 0;
        needsComma = false;
        afterName = false;
    }

    @Override
    public final int size() {
        return position;
    }

    @Override
    public final byte[] toBytes() {
        return Arrays.copyOf(buffer, position);
    }

    @Override
    public final String toJson() {
        return new String(buffer, 0, position, StandardCharsets.UTF_8);
    }

    @Override
    public final int tryCopyTo(byte[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (position > length) {
            return -position;
        }
        System.arraycopy(buffer, 0, target, offset, position);
        return position;
    }

    @Override
    public final int tryCopyTo(ByteBuffer target) {
        if (position > target.remaining()) {
            return -position;
        }
        target.put(buffer, 0, position);
        return position;
    }

    @Override
    public final void copyTo(OutputStream target) throws IOException {
        target.write(buffer, 0, position);
    }

    /** Writes what must stand before a value: nothing behind a name, else what separates elements. */
    final void startValue() {
        if (CHECKED) {
            grammar().value();
        }
        if (afterName) {
            afterName = false;
        } else if (depth > 0) {
            separate();
            index++;
        }
        needsComma = true;
    }

    /** Writes what must stand before a member or element. */
    final void separate() {
        if (needsComma) {
            ensure(1);
            buffer[position++] = ',';
        }
        if (indents) {
            newLine();
        }
    }

    /** Called behind a name's colon. */
    final void afterName() {
        afterName = true;
        if (indents) {
            writeAscii(" ");
        }
    }

    /** Writes what stands between a name and its value. */
    final void endName() {
        ensure(1);
        buffer[position++] = ':';
        afterName();
    }

    @Override
    public final void beginKey() {
        if (CHECKED) {
            grammar().name();
        }
        separate();
        place(null, JsonReader.UNKNOWN_MEMBER);
        afterName = true;
        keyStart = position;
    }

    @Override
    public final void endKey() {
        if (position == keyStart || buffer[keyStart] != '"') {
            throw failure(JsonErrorCode.INVALID_VALUE);
        }
        if (CHECKED) {
            grammar().name();
        }
        endName();
    }

    /** Remembers which member is written. */
    final void place(@Nullable NameTable members, int member) {
        NameTable names = members == null ? FREE_NAMES : members;
        // Mostly it is the same one, and looking is cheaper than telling the garbage collector of a new one.
        if (table != names) {
            table = names;
        }
        index = member;
    }

    /** Writes the start of a member, with all that stands before its value. */
    final void startMember(NameTable members, int member) {
        if (CHECKED) {
            grammar().name();
        }
        separate();
        place(members, member);
        byte[] name = members.member(member);
        writeBytes(name, 0, name.length);
        afterName();
    }

    /** The same, faster where nothing is indented. */
    final void startMember(MemberName name) {
        if (indents) {
            startMember(name.table(), name.index());
            return;
        }
        if (CHECKED) {
            grammar().name();
        }
        writeName(name);
        afterName = true;
    }

    /** Writes the start of a member, with all that stands before its value, for a value that follows at once: no {@link #startValue()}. */
    final void startValueOf(MemberName name) {
        if (CHECKED || indents) {
            startMember(name);
            startValue();
            return;
        }
        writeName(name);
        needsComma = true;
    }

    private void writeName(MemberName name) {
        place(name.table(), name.index());
        ensure(name.size() + (long) Long.BYTES);
        if (needsComma) {
            name.write(buffer, position);
            position += name.size();
        } else {
            // The brace of the object is the byte before.
            name.writeFirst(buffer, position - 1);
            position += name.size() - 1;
        }
    }

    /** Opens an object or array, whose first value needs no comma. */
    final void push(char bracket) {
        if (CHECKED) {
            grammar().open(bracket == '{');
        }
        if (depth == indexes.length) {
            grown = true;
            tables = Arrays.copyOf(tables, 2 * depth);
            indexes = Arrays.copyOf(indexes, 2 * depth);
        }
        putAway();
        table = null;
        index = -1;
        depth++;
        ensure(1);
        buffer[position++] = (byte) bracket;
        needsComma = false;
    }

    /** Closes an object or array. */
    final void pop(char bracket) {
        if (CHECKED) {
            grammar().close(bracket == '}');
        }
        depth--;
        if (depth > 0) {
            table = tables[depth - 1];
            index = indexes[depth - 1];
        }
        if (needsComma && indents) {
            newLine();
        }
        ensure(1);
        buffer[position++] = (byte) bracket;
        needsComma = true;
    }

    private void putAway() {
        if (depth > 0) {
            if (tables[depth - 1] != table) {
                tables[depth - 1] = table;
            }
            indexes[depth - 1] = index;
        }
    }

    private void newLine() {
        ensure(1L + (long) depth * indentation.length());
        buffer[position++] = '\n';
        for (int level = 0; level < depth; level++) {
            writeAscii(indentation);
        }
    }

    /** Writes text of ASCII characters. */
    final void writeAscii(String text) {
        int length = text.length();
        ensure(length);
        for (int index = 0; index < length; index++) {
            buffer[position + index] = (byte) text.charAt(index);
        }
        position += length;
    }

    final void writeBytes(byte[] bytes, int from, int length) {
        ensure(length);
        System.arraycopy(bytes, from, buffer, position, length);
        position += length;
    }

    /** Rejects a value that is null. */
    final void requireValue(@Nullable Object value) {
        if (value == null) {
            throw failure(JsonErrorCode.NULL_VALUE);
        }
    }

    /** Writes a string with its quotes. */
    final void writeQuoted(String text) {
        requireValue(text);
        int length = text.length();
        ensure(length + 2L);
        byte[] bytes = buffer;
        int at = position;
        bytes[at] = '"';
        int plain = PlainTextWriter.write(text, bytes, at + 1, scratch);
        at += plain + 1;
        position = at;
        if (plain == length) {
            bytes[at] = '"';
            position = at + 1;
        } else {
            writeSpecial(text, plain);
            buffer[position++] = '"';
        }
    }

    /** Writes the inside of a string, and leaves room for the quote. */
    final void writeInside(String text) {
        requireValue(text);
        int length = text.length();
        ensure(length + 1L);
        int plain = PlainTextWriter.write(text, buffer, position, scratch);
        position += plain;
        if (plain < length) {
            writeSpecial(text, plain);
        }
    }

    /** Writes UTF-8 as a string with its quotes. */
    final void writeQuoted(byte[] utf8, int from, int to) {
        ensure(to - from + 2L);
        buffer[position++] = '"';
        int at = from;
        while (true) {
            // What stands for itself is copied as a whole, well-formed sequences of several bytes included.
            int plain = Utf8.plainEnd(utf8, at, to);
            ensure(plain - at + StringEncoder.MAX_BYTES_PER_CHAR + 1L);
            System.arraycopy(utf8, at, buffer, position, plain - at);
            position += plain - at;
            if (plain == to) {
                buffer[position++] = '"';
                return;
            }
            if (utf8[plain] < 0) {
                // Somebody has changed the document that it lies in.
                throw failure(JsonErrorCode.INVALID_UTF8);
            }
            position = StringEncoder.writeAscii((char) utf8[plain], buffer, position);
            at = plain + 1;
        }
    }

    /** Writes the rest of a string, from its first character that is not plain ASCII on, and leaves room for the quote. */
    private void writeSpecial(String text, int fromIndex) {
        ensure((text.length() - fromIndex) * (long) StringEncoder.MAX_BYTES_PER_CHAR + 1);
        int written = StringEncoder.write(text, fromIndex, buffer, position);
        if (written < 0) {
            throw failure(JsonErrorCode.UNPAIRED_SURROGATE);
        }
        position = written;
    }

    /** The size of the arrays, with references of eight bytes. */
    final long outputBytes() {
        return buffer.length + (long) (Long.BYTES + Integer.BYTES) * indexes.length;
    }

    /** Gives up arrays that have grown, after overwriting what is in them, and starts again with small ones. */
    final void shrink() {
        if (indexes.length > FIRST_DEPTH) {
            tables = new @Nullable NameTable[FIRST_DEPTH];
            indexes = new int[FIRST_DEPTH];
        }
        if (buffer.length > FIRST_CAPACITY) {
            Arrays.fill(buffer, (byte) 0);
            buffer = new byte[FIRST_CAPACITY];
        }
    }

    /** Makes room. What the array held is overwritten before it is given up: it may be secret. */
    final void ensure(long more) {
        if (buffer.length - position < more) {
            grow(more);
        }
    }

    private void grow(long more) {
        long needed = position + more;
        if (needed > LARGEST_ARRAY) {
            throw failure(JsonErrorCode.DOCUMENT_TOO_LARGE);
        }
        byte[] old = buffer;
        grown = true;
        buffer = Arrays.copyOf(old, (int) Math.min(LARGEST_ARRAY, Math.max(needed, 2L * old.length)));
        // Behind the position may be what an earlier document left.
        Arrays.fill(old, (byte) 0);
    }

    @Override
    public final JsonException invalidObject(Exception thrown) {
        return failure(JsonErrorCode.INVALID_OBJECT, thrown);
    }

    @Override
    public final JsonException failure(JsonErrorCode code) {
        return failure(code, null);
    }

    @Override
    public final JsonException keyFailure(JsonErrorCode code) {
        place(null, JsonReader.UNKNOWN_MEMBER);
        return failure(code);
    }

    @Override
    public final JsonException missingMember(NameTable members, int index) {
        place(members, index);
        return failure(JsonErrorCode.MISSING_MEMBER);
    }

    @Override
    public final JsonException nullValue() {
        return failureOfNext(JsonErrorCode.NULL_VALUE);
    }

    @Override
    public final JsonException noSubtype() {
        return failureOfNext(JsonErrorCode.NO_SUBTYPE);
    }

    /** The error for a value of which nothing has been written: as an element it stands behind the last one. */
    private JsonException failureOfNext(JsonErrorCode code) {
        int before = index;
        if (depth > 0 && !afterName) {
            index++;
        }
        JsonException failure = failure(code);
        index = before;
        return failure;
    }

    private JsonException failure(JsonErrorCode code, @Nullable Exception thrown) {
        putAway();
        return failure(code, tables, indexes, depth, position, thrown);
    }
}
