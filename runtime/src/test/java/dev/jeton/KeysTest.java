package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.CodecWriter;
import dev.jeton.codegen.NameTable;
import dev.jeton.codegen.ValueForms;
import dev.jeton.codegen.WriteStack;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that are read and written as something else than strings. */
class KeysTest {
    private static final UUID ID = UUID.fromString("f81d4fae-7dec-11d0-a765-00a0c91e6bf6");

    private static final EnumCodec<Thread.State> STATES = new EnumCodec<>(
            NameTable.of("new", "bl\"ocked").withAlias(0, "fresh"),
            new Thread.State[] {Thread.State.NEW, Thread.State.BLOCKED},
            null) {};

    private final CodecReader reader = (CodecReader) JsonReader.create();
    private final CodecWriter writer = (CodecWriter) JsonWriter.create();

    private CodecReader at(String json) {
        reader.reset(json);
        reader.beginMap();
        assertThat(reader.nextDistinctEntry()).isTrue();
        return reader;
    }

    @Test
    void nameIsReadAsAnyValueThatIsAString() {
        at("{\"" + ID + "\" : 7}").beginKey();
        assertThat(reader.readValue(ValueForms.UUID)).isEqualTo(ID);
        reader.endKey();
        assertThat(reader.readInt()).isEqualTo(7);
        assertThat(reader.nextEntry()).isFalse();
        at("{\"n\\u0065w\":8}").beginKey();
        assertThat(STATES.decode(reader)).isEqualTo(Thread.State.NEW);
        reader.endKey();
        assertThat(reader.readInt()).isEqualTo(8);
    }

    @Test
    void valueThatIsNoStringIsNoName() {
        at("{\"7\":1}").beginKey();
        JsonException error = assertThrows(JsonException.class, reader::readInt);
        assertThat(error.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
        assertThat(error.offset()).isEqualTo(1);
    }

    @Test
    void codecThatDoesNotReadTheNameIsMistaken() {
        at("{\"a\":\"b\"}").beginKey();
        assertThrows(IllegalStateException.class, reader::endKey);
    }

    @Test
    void integersAreReadInTheirRanges() {
        assertThat(at("{\"-128\":0}").readByteKey()).isEqualTo(Byte.MIN_VALUE);
        assertThat(at("{\"32767\":0}").readShortKey()).isEqualTo(Short.MAX_VALUE);
        assertThat(at("{\"\\u002d1\":0}").readIntKey()).isEqualTo(-1);
        assertThat(at("{\"-9223372036854775808\":0}").readLongKey()).isEqualTo(Long.MIN_VALUE);
        assertFails(JsonErrorCode.NUMBER_OUT_OF_RANGE, () -> at("{\"128\":0}").readByteKey());
        assertFails(
                JsonErrorCode.NUMBER_OUT_OF_RANGE, () -> at("{\"-32769\":0}").readShortKey());
        assertFails(
                JsonErrorCode.NUMBER_OUT_OF_RANGE,
                () -> at("{\"9223372036854775808\":0}").readLongKey());
        assertFails(JsonErrorCode.INVALID_VALUE, () -> at("{\"01\":0}").readIntKey());
    }

    private static void assertFails(JsonErrorCode code, Runnable reading) {
        JsonException error = assertThrows(JsonException.class, reading::run);
        assertThat(error.code()).isEqualTo(code);
        assertThat(error.offset()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "f81d4fae-7dec-11d0-a765-00a0c91e6bfg", ""})
    void uuidIsCheckedWithoutMakingOne(String name) {
        at("{\"" + ID + "\":0}").checkUuidKey();
        assertFails(
                JsonErrorCode.INVALID_VALUE, () -> at("{\"" + name + "\":0}").checkUuidKey());
    }

    @ParameterizedTest
    @ValueSource(strings = {"new,fresh", "fresh,new", "fresh,n\\u0065w", "fr\\u0065sh,new"})
    void anotherNameOfAConstantIsTheSameKey(String names) {
        String[] both = names.split(",");
        at("{\"" + both[0] + "\":0,\"" + both[1] + "\":0,\"bl\\\"ocked\":0}");
        STATES.checkKey(reader);
        reader.skipValue();
        assertThat(reader.nextDistinctEntry()).isTrue();
        STATES.checkKey(reader);
        reader.skipValue();
        assertThat(reader.nextDistinctEntry()).isTrue();
        STATES.checkKey(reader);
        reader.skipValue();
        JsonException error = assertThrows(JsonException.class, reader::nextDistinctEntry);
        assertThat(error.code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
        assertThat(error.offset()).isEqualTo(0);
    }

    @Test
    void whatIsWrittenAsAStringIsAName() {
        writer.beginObject();
        writer.beginKey();
        writer.writeValue(ID, ValueForms.UUID);
        writer.endKey();
        writer.writeInt(1);
        writer.integerKey(Long.MIN_VALUE);
        writer.writeInt(2);
        writer.beginKey();
        STATES.encode(Thread.State.BLOCKED, writer);
        writer.endKey();
        writer.writeNull();
        writer.endObject();
        assertThat(writer.toJson()).isEqualTo("{\"" + ID + "\":1,\"-9223372036854775808\":2,\"bl\\\"ocked\":null}");
    }

    @Test
    void nameIsIndentedAsAnyOther() {
        CodecWriter pretty = (CodecWriter) JsonWriter.pretty();
        pretty.beginObject();
        pretty.beginKey();
        pretty.writeString("a");
        pretty.endKey();
        pretty.writeInt(1);
        pretty.integerKey(2);
        pretty.writeInt(3);
        pretty.endObject();
        JsonWriter expected = JsonWriter.pretty();
        expected.beginObject();
        expected.key("a");
        expected.writeInt(1);
        expected.key("2");
        expected.writeInt(3);
        expected.endObject();
        assertThat(pretty.toJson()).isEqualTo(expected.toJson());
    }

    @Test
    void whatIsNotWrittenAsAStringIsNoName() {
        writer.beginObject();
        writer.beginKey();
        writer.writeInt(1);
        assertThat(assertThrows(JsonException.class, writer::endKey).code()).isEqualTo(JsonErrorCode.INVALID_VALUE);
        writer.reset();
        writer.beginObject();
        writer.beginKey();
        assertThat(assertThrows(JsonException.class, writer::endKey).code()).isEqualTo(JsonErrorCode.INVALID_VALUE);
    }

    /** Maps that compare by identity may have keys of one name, and so many of one hash that they are sorted. */
    @Test
    void equalKeysThatAMapHoldsTwiceAreFoundWhateverTheyAre() {
        List<List<Object>> kinds = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int index = 0; index < 3_000; index++) {
            kinds.get(0).add((long) index << 32 | index);
            kinds.get(1).add(new UUID(index, index));
            kinds.get(2).add(index % 2 == 0 ? (Object) ((long) index << 32 | index) : new UUID(index, index));
        }
        WriteStack stack = writer.stack();
        for (List<Object> keys : kinds) {
            Map<Object, Integer> map = new IdentityHashMap<>();
            keys.forEach(key -> map.put(key, 0));
            int mark = stack.push(map);
            assertThat(stack.mark() - mark).isEqualTo(6_000);
            stack.drop(mark);
            Object again = keys.get(17) instanceof UUID id
                    ? new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits())
                    : (Object) Long.valueOf((Long) keys.get(17));
            map.put(again, 1);
            assertThat(map).hasSize(3_001);
            assertThat(assertThrows(JsonException.class, () -> stack.push(map)).code())
                    .isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
            writer.reset();
        }
    }

    @Test
    void whatIsNoMoreThanIterableIsLaidOut() {
        WriteStack stack = writer.stack();
        Iterable<String> iterable = List.of("a", "b")::iterator;
        int mark = stack.pushAll(iterable);
        assertThat(stack.mark() - mark).isEqualTo(2);
        assertThat(stack.<String>get(mark + 1)).isEqualTo("b");
        stack.drop(mark);
        assertThat(stack.pushAll(List.of("c"))).isEqualTo(mark);
        assertThat(stack.<String>get(mark)).isEqualTo("c");
        stack.drop(mark);
        Iterable<String> thrower = () -> {
            throw new UnsupportedOperationException();
        };
        assertThat(assertThrows(JsonException.class, () -> stack.pushAll(thrower))
                        .code())
                .isEqualTo(JsonErrorCode.INVALID_OBJECT);
        Iterable<String> writing = () -> {
            writer.writeInt(1);
            return List.<String>of().iterator();
        };
        assertThrows(IllegalStateException.class, () -> stack.pushAll(writing));
    }
}
