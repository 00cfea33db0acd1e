package dev.jeton.codegen;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.Utf8Slice;
import org.junit.jupiter.api.Test;

/** What the codec of a type that is one value has from its interface. */
class OneValueCodecTest {
    private record Ticket(String text) {}

    private static final OneValueCodec<Ticket> CODEC = new OneValueCodec<>() {
        @Override
        public Class<?> type() {
            return Ticket.class;
        }

        @Override
        public boolean isName() {
            return true;
        }

        @Override
        public Ticket decode(JsonReader reader) {
            return new Ticket(reader.readString());
        }

        @Override
        public void encode(Ticket value, JsonWriter writer) {
            writer.writeString(value.text());
        }

        @Override
        public void check(CodecReader reader, Utf8Slice text) {
            reader.readSlice(text);
        }

        @Override
        public void describe(Ticket value, Description text) {
            text.begin("Ticket");
            text.end();
        }
    };

    private final CodecReader reader = (CodecReader) JsonReader.create();

    @Test
    void keysAreReadCheckedAndWrittenAsValues() {
        reader.reset("{\"a\\u0062\":1,\"c\":2}");
        reader.beginMap();
        assertThat(reader.nextDistinctEntry()).isTrue();
        assertThat(CODEC.readKey(reader)).isEqualTo(new Ticket("ab"));
        assertThat(reader.readInt()).isEqualTo(1);
        assertThat(reader.nextDistinctEntry()).isTrue();
        CODEC.checkKey(reader);
        assertThat(reader.readInt()).isEqualTo(2);
        CodecWriter writer = (CodecWriter) JsonWriter.create();
        writer.beginObject();
        CODEC.writeKey(new Ticket("k"), writer);
        writer.writeNull();
        writer.endObject();
        assertThat(writer.toJson()).isEqualTo("{\"k\":null}");
    }

    @Test
    void undecodedValueIsCheckedAndKeptWithItsText() {
        UndecodedValue value = new UndecodedValue();
        Utf8Slice text = new Utf8Slice();
        reader.reset(" \"a\\u0062\" ");
        value.read(reader, CODEC, text);
        assertThat(text.text()).isEqualTo("ab");
        assertThat(value.decode(CODEC)).isEqualTo(new Ticket("ab"));
        value.forget();
        assertThrows(IllegalStateException.class, () -> value.decode(CODEC));
        reader.reset("7");
        JsonException error = assertThrows(JsonException.class, () -> value.read(reader, CODEC, text));
        assertThat(error.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
    }
}
