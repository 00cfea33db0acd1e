package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.codegen.NameTable;
import dev.jeton.codegen.PrimitiveReadStack;
import dev.jeton.internal.read.DocumentReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Of what was read and written nothing stays in the arrays that readers and writers keep, nor in those that became too small: they hold
 * zeros. Text of each width goes through arrays of its own, and so do large numbers.
 */
class BufferErasureTest {
    private static final String[] TEXTS = {"plain", "esc\\u0061ped\\n", "\u00e9", "\u20ac", "\ud83d\ude00"};

    private static String document(int times) {
        StringBuilder json = new StringBuilder("[");
        for (String text : TEXTS) {
            json.append('"').append(text.repeat(times)).append("\",");
        }
        return json.append("7".repeat(19 * times))
                .append(",-7.")
                .append("3".repeat(19 * times))
                .append("]")
                .toString();
    }

    private static void read(DocumentReader reader) {
        reader.beginArray();
        for (int index = 0; index < TEXTS.length; index++) {
            assertThat(reader.nextElement()).isTrue();
            assertThat(reader.readString()).isNotEmpty();
        }
        assertThat(reader.nextElement()).isTrue();
        assertThat(reader.readBigInteger()).isNotEqualTo(BigInteger.ZERO);
        assertThat(reader.nextElement()).isTrue();
        assertThat(reader.readBigDecimal()).isNotEqualTo(BigDecimal.ZERO);
        assertThat(reader.nextElement()).isFalse();
    }

    private static void write(JsonWriter writer, int times) {
        writer.reset();
        writer.beginArray();
        for (String text : TEXTS) {
            writer.writeString(text.repeat(40 * times));
        }
        writer.writeBigInteger(new BigInteger("-" + "7".repeat(19 * times)));
        writer.writeBigDecimal(new BigDecimal("0." + "3".repeat(19 * times)));
        writer.writeRawText(document(times));
        writer.endArray();
    }

    @Test
    void erasedReadersHaveOnlyZeros() throws IOException {
        byte[] bytes = document(3).getBytes(UTF_8);
        DocumentReader reader = new DocumentReader(JsonLimits.DEFAULT);
        read(Readers.of(reader.reset(document(3))));
        assertHasOnlyZerosOnceErased(reader);
        read(Readers.of(
                reader.reset(ByteBuffer.allocateDirect(bytes.length).put(bytes).flip())));
        assertHasOnlyZerosOnceErased(reader);
        read(Readers.of(reader.reset(new ByteArrayInputStream(bytes))));
        assertHasOnlyZerosOnceErased(reader);
    }

    private static void assertHasOnlyZerosOnceErased(DocumentReader reader) {
        assertThat(arrays(reader).stream().allMatch(BufferErasureTest::isZero)).isFalse();
        reader.erase();
        assertThat(arrays(reader).stream().allMatch(BufferErasureTest::isZero)).isTrue();
    }

    @Test
    void erasedWritersHaveOnlyZeros() {
        JsonWriter writer = JsonWriter.create();
        write(writer, 3);
        assertThat(arrays(writer).stream().allMatch(BufferErasureTest::isZero)).isFalse();
        writer.erase();
        assertThat(arrays(writer).stream().allMatch(BufferErasureTest::isZero)).isTrue();
        writer.erase();
        assertThat(writer.size()).isEqualTo(0);
    }

    @Test
    void arraysThatBecameTooSmallHaveOnlyZeros() {
        DocumentReader reader = new DocumentReader(JsonLimits.DEFAULT);
        Set<Object> outgrown = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int times = 1; times < 50; times = 3 * times) {
            read(Readers.of(reader.reset(document(times))));
            outgrown.addAll(arrays(reader));
        }
        assertErased(outgrown, arrays(reader));

        for (String text : TEXTS) {
            DocumentReader other = new DocumentReader(JsonLimits.DEFAULT);
            outgrown.clear();
            for (int times = 1; times < 200; times = 3 * times) {
                other.reset("\"" + text.repeat(times) + "\"").readString();
                outgrown.addAll(arrays(other));
            }
            assertErased(outgrown, arrays(other));
        }

        JsonWriter writer = JsonWriter.create();
        outgrown.clear();
        for (int times = 1; times < 50; times = 2 * times) {
            write(writer, times);
            outgrown.addAll(arrays(writer));
        }
        assertErased(outgrown, arrays(writer));
    }

    @Test
    void namesThatHadEscapesAreErased() {
        DocumentReader reader = new DocumentReader(JsonLimits.DEFAULT);
        Set<Object> outgrown = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int count = 1; count < 300; count = 3 * count) {
            StringBuilder json = new StringBuilder("{");
            for (int index = 0; index < count; index++) {
                json.append(index == 0 ? "" : ",")
                        .append("\"\\u0061")
                        .append(index)
                        .append("\":{\"\\u0062\":1}");
            }
            Readers.of(reader.reset(json.append('}').toString())).beginObject(NameTable.of());
            while (reader.nextMember() != JsonReader.END_OBJECT) {
                reader.noteUnknownMember();
                reader.beginMap();
                while (reader.nextDistinctEntry()) {
                    reader.skipValue();
                }
            }
            outgrown.addAll(arrays(reader));
        }
        assertErased(outgrown, arrays(reader));
        reader.erase();
        assertThat(arrays(reader).stream().allMatch(BufferErasureTest::isZero)).isTrue();
    }

    @Test
    void namesThatWereDroppedOrRefusedAreErased() {
        DocumentReader reader = new DocumentReader(JsonLimits.DEFAULT);
        reader.reset("{\"a\":{\"\\u0062onger than the next one\":1},\"\\u0063\":2}");
        reader.beginMap();
        while (reader.nextDistinctEntry()) {
            if (reader.next() == '{') {
                reader.beginMap();
                while (reader.nextDistinctEntry()) {
                    reader.skipValue();
                }
            } else {
                reader.skipValue();
            }
        }
        reader.erase();
        assertThat(arrays(reader).stream().allMatch(BufferErasureTest::isZero)).isTrue();
        Readers.of(reader.reset("{\"\\u0061bc\":1,\"a\\u0062c\":2}")).beginMap();
        while (reader.nextEntry()) {
            if (reader.memberName().equals("abc") && reader.next() == '2') {
                assertThrows(JsonException.class, reader::noteUnknownMember);
            } else {
                reader.noteUnknownMember();
            }
            reader.skipValue();
        }
        reader.erase();
        assertThat(arrays(reader).stream().allMatch(BufferErasureTest::isZero)).isTrue();
    }

    @Test
    void viewsEraseWhatAStreamGaveBeforeItFailed() {
        PropertyView view = new PropertyView();
        byte[] bytes = "{\"key\":\"secret\"".getBytes(UTF_8);
        assertThrows(
                IOException.class,
                () -> view.parse(new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("broken");
                    }

                    private boolean given;

                    @Override
                    public int read(byte[] target, int from, int length) throws IOException {
                        if (given) {
                            return read();
                        }
                        given = true;
                        System.arraycopy(bytes, 0, target, from, bytes.length);
                        return bytes.length;
                    }
                }));
        assertThat(view.isEmpty()).isTrue();
        assertThat(arrays(view).stream().allMatch(BufferErasureTest::isZero)).isTrue();
    }

    @Test
    void elementsOfPrimitivesAreErased() {
        DocumentReader reader = new DocumentReader(JsonLimits.DEFAULT);
        PrimitiveReadStack elements = reader.primitiveElements();
        Set<Object> outgrown = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int count = 0; count < 200; count++) {
            elements.pushLong(8_803_151_893L + count);
            outgrown.addAll(arrays(reader));
        }
        assertErased(outgrown, arrays(reader));
        reader.erase();
        assertThat(arrays(reader).stream().allMatch(BufferErasureTest::isZero)).isTrue();
    }

    private static void assertErased(Set<Object> all, Set<Object> inUse) {
        all.removeAll(inUse);
        assertThat(all.size()).isAtLeast(3);
        for (Object array : all) {
            assertWithMessage(array.getClass().getSimpleName() + " of " + Array.getLength(array))
                    .that(isZero(array))
                    .isTrue();
        }
    }

    static boolean isZero(Object array) {
        for (int index = 0; index < Array.getLength(array); index++) {
            Object element = Array.get(array, index);
            if (element instanceof Character unit ? unit != 0 : ((Number) element).longValue() != 0) {
                return false;
            }
        }
        return true;
    }

    /** The arrays that an object keeps text and digits in: all of bytes and chars, and those of ints that numbers need. */
    static Set<Object> arrays(Object root) {
        Set<Object> arrays = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(root, arrays, Collections.newSetFromMap(new IdentityHashMap<>()));
        return arrays;
    }

    private static void collect(Object object, Set<Object> arrays, Set<Object> seen) {
        if (object == null || !seen.add(object)) {
            return;
        }
        if (object instanceof byte[] || object instanceof char[]) {
            arrays.add(object);
        } else if (object instanceof Object[] elements) {
            for (Object element : elements) {
                collect(element, arrays, seen);
            }
        } else if (object instanceof CharBuffer buffer && buffer.hasArray()) {
            arrays.add(buffer.array());
        } else if (object.getClass().getName().startsWith("dev.jeton.") && !(object instanceof NameTable)) {
            // Not what an enum or an exception has of the JDK.
            for (Class<?> type = object.getClass();
                    type.getName().startsWith("dev.jeton.");
                    type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers())
                            && !field.getType().isPrimitive()
                            && !type.isEnum()) {
                        Object value = value(object, field);
                        if (holdsDigits(value, type)) {
                            arrays.add(value);
                        }
                        collect(value, arrays, seen);
                    }
                }
            }
        }
    }

    private static boolean holdsDigits(Object value, Class<?> holder) {
        return value instanceof int[] && holder.getName().startsWith("dev.jeton.internal.number.")
                || value instanceof long[] && holder == PrimitiveReadStack.class;
    }

    private static Object value(Object object, Field field) {
        field.setAccessible(true);
        try {
            return field.get(object);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
