package dev.jeton.integration;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.annotation.Json;
import dev.jeton.integration.own.Temperature;
import dev.jeton.tokens.authlete.TokenCreateResponse;
import dev.jeton.tokens.authlete.TokenCreateResponseCodec;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Generated codecs, found by the generated indexes of three compilations: of the tokens, of this module and of its tests. */
class JsonCodecsTest {

    @Json
    record Hidden(String text) {}

    @Test
    void codecsOfALibraryOfThisModuleAndOfItsTestsAreFound() {
        assertThat(JsonCodecs.of(TokenCreateResponse.class)).isSameInstanceAs(TokenCreateResponseCodec.INSTANCE);
        assertThat(JsonCodecs.of(Everything.class)).isSameInstanceAs(EverythingCodec.INSTANCE);
        assertThat(JsonCodecs.of(Hidden.class)).isSameInstanceAs(JsonCodecsTest_HiddenCodec.INSTANCE);
    }

    /** Its codec has an instance, and says that its values can be names. */
    @Json.Using(Weight.Codec.class)
    record Weight(long grams) {
        static final class Codec implements JsonCodec<Weight> {
            static final Codec INSTANCE = new Codec();

            private Codec() {}

            @Override
            public Class<?> type() {
                return Weight.class;
            }

            @Override
            public boolean canBeName() {
                return true;
            }

            @Override
            public Weight decode(JsonReader reader) {
                return new Weight(Long.parseLong(reader.readString().replace("g", "")));
            }

            @Override
            public void encode(Weight value, JsonWriter writer) {
                writer.writeString(value.grams() + "g");
            }
        }
    }

    /** The generated codec is not the one that a property would have. */
    @Json
    @Json.Using(Both.Codec.class)
    record Both(String text) {
        static final class Codec implements JsonCodec<Both> {
            @Override
            public Class<?> type() {
                return Both.class;
            }

            @Override
            public Both decode(JsonReader reader) {
                return JsonCodecsTest_BothCodec.INSTANCE.decode(reader);
            }

            @Override
            public void encode(Both value, JsonWriter writer) {
                JsonCodecsTest_BothCodec.INSTANCE.encode(value, writer);
            }
        }
    }

    @Test
    void typesThatNameTheirCodecAreFoundByIt() {
        assertThat(JsonCodecs.of(Weight.class)).isSameInstanceAs(Weight.Codec.INSTANCE);
        assertThat(JsonCodecs.of(Temperature.class)).isInstanceOf(Temperature.Codec.class);
        assertThat(JsonCodecs.of(Temperature.class)).isSameInstanceAs(JsonCodecs.of(Temperature.class));
        assertThat(JsonCodecs.of(Both.class)).isInstanceOf(Both.Codec.class);
    }

    private static final class Composed {
        List<Temperature> list = List.of(new Temperature(21), new Temperature(-3));
        Map<String, Temperature> map = Map.of("a", new Temperature(1));
        Map<Weight, List<Both>> keyed = Map.of(new Weight(5), List.of(new Both("b")));
        Optional<Weight[]> array = Optional.of(new Weight[] {new Weight(1), new Weight(2)});
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "list|[\"21C\",\"-3C\"]",
                "map|{\"a\":\"1C\"}",
                "keyed|{\"5g\":[{\"text\":\"b\"}]}",
                "array|[\"1g\",\"2g\"]"
            },
            quoteCharacter = '\'')
    void typesThatNameTheirCodecAreComposed(String field, String json) throws ReflectiveOperationException {
        Field declared = Composed.class.getDeclaredField(field);

        @SuppressWarnings("unchecked")
        JsonCodec<Object> codec = (JsonCodec<Object>) JsonCodecs.of(declared.getGenericType());

        assertThat(codec.toJson(declared.get(new Composed()))).isEqualTo(json);
        assertThat(codec.toJson(codec.read(json))).isEqualTo(json);
    }

    @Test
    void generatedCodecsKnowTheirClass() {
        assertThat(EverythingCodec.INSTANCE.type()).isEqualTo(Everything.class);
        assertThat(JsonCodecs.of(Hidden[].class).toJson(new Hidden[] {new Hidden("a")}))
                .isEqualTo("[{\"text\":\"a\"}]");
    }
}
