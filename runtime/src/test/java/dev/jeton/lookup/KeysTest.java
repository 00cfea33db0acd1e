package dev.jeton.lookup;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.CodecRegistry;
import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be the key of a map that is composed at run time. */
class KeysTest {

    /** Of a library. */
    record Label(String text) {}

    /** A codec written by hand. */
    private static final class LabelCodec implements JsonCodec<Label> {
        private final boolean saysNames;

        LabelCodec(boolean saysNames) {
            this.saysNames = saysNames;
        }

        @Override
        public Class<?> type() {
            return Label.class;
        }

        @Override
        public boolean canBeName() {
            return saysNames;
        }

        @Override
        public Label decode(JsonReader reader) {
            return new Label(reader.readString());
        }

        @Override
        public void encode(Label value, JsonWriter writer) {
            if (value.text().isEmpty()) {
                writer.writeNull();
            } else {
                writer.writeString(value.text());
            }
        }
    }

    @SuppressWarnings("unused")
    private record Signatures(
            Map<Byte, Integer> bytes,
            TreeMap<Short, Integer> shorts,
            Map<Label, Integer> labels,
            Map<Boolean, Long> flags) {}

    private static Type type(String component) throws Exception {
        return Signatures.class.getDeclaredMethod(component).getGenericReturnType();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {"bytes | {'-128':1,'127':2}", "shorts | {'-32768':1,'0':0,'32767':2}"})
    @SuppressWarnings("unchecked")
    void smallIntegersCanBeKeysAlthoughTheyHaveNoCodecAsValues(String component, String json) throws Exception {
        JsonCodec<Object> codec = (JsonCodec<Object>) JsonCodecs.of(type(component));

        assertThat(codec.toJson(codec.read(json.replace('\'', '"')))).isEqualTo(json.replace('\'', '"'));
        assertThat(JsonCodecs.find(Byte.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"bytes,128,NUMBER_OUT_OF_RANGE", "bytes,01,INVALID_VALUE", "shorts,-32769,NUMBER_OUT_OF_RANGE"})
    void smallIntegersAreCheckedAsInGeneratedCode(String component, String name, JsonErrorCode code) throws Exception {
        JsonCodec<?> codec = JsonCodecs.of(type(component));

        JsonException error = assertThrows(JsonException.class, () -> codec.read("{\"" + name + "\":1}"));

        assertThat(error.code()).isEqualTo(code);
        assertThat(error.offset()).isEqualTo(1);
    }

    private static CodecRegistry registry(JsonCodec<?> labels) {
        return CodecRegistry.of(JsonLimits.DEFAULT, List.of(labels, JsonCodecs.of(Integer.class)));
    }

    @Test
    void codecThatSaysSoIsTheCodecOfAKey() throws Exception {
        JsonCodec<Object> codec =
                registry(new LabelCodec(true)).find(type("labels")).orElseThrow();

        assertThat(codec.read("{\"a\\u0062\":1}")).isEqualTo(Map.of(new Label("ab"), 1));
        assertThat(codec.toJson(Map.of(new Label("ab"), 1))).isEqualTo("{\"ab\":1}");
        JsonException error = assertThrows(JsonException.class, () -> codec.toJson(Map.of(new Label(""), 1)));
        assertThat(error.code()).isEqualTo(JsonErrorCode.INVALID_VALUE);
    }

    @Test
    void codecThatDoesNotSaySoIsNone() throws Exception {
        assertThat(registry(new LabelCodec(false)).find(type("labels"))).isEmpty();
        assertThrows(IllegalArgumentException.class, () -> JsonCodecs.of(type("flags")));
    }

    @Test
    void codecsThatAreMadeOfAnotherSayWhatItSays() {
        JsonCodec<String> strings = JsonCodecs.of(String.class);
        assertThat(strings.canBeName()).isTrue();
        assertThat(strings.mapping(Label.class, Label::new, Label::text).canBeName())
                .isTrue();
        assertThat(strings.withLimits(JsonLimits.DEFAULT).canBeName()).isTrue();
        assertThat(strings.pretty().canBeName()).isTrue();
        assertThat(strings.list().canBeName()).isFalse();
        // Null is no name.
        assertThat(strings.nullable().canBeName()).isFalse();
        assertThat(JsonCodecs.of(UUID.class).canBeName()).isTrue();
        assertThat(JsonCodecs.of(Instant.class).canBeName()).isTrue();
        assertThat(JsonCodecs.of(byte[].class).canBeName()).isFalse();
        assertThat(JsonCodecs.of(Long.class).canBeName()).isFalse();
    }
}
