package dev.jeton.integration.generic;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.CodecRegistry;
import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonLimits;
import dev.jeton.annotation.Json;
import dev.jeton.integration.own.Money;
import dev.jeton.integration.own.MoneyCodec;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Instantiations that are looked up by their {@code java.lang.reflect.Type}, as frameworks have it. */
class GenericLookupTest {

    /** Its components have the types that are looked up. */
    record Types(
            Page<User> users,
            Result<List<Long>, Map<String, String>> results,
            Range<Long> range,
            List<Page<Page<String>>> pages,
            Hidden<String> hidden,
            Page<? extends User> bound,
            Page<Object> objects,
            Page<Money> prices) {}

    @Json
    record Hidden<T>(T value) {}

    private static Type type(String component) {
        for (RecordComponent candidate : Types.class.getRecordComponents()) {
            if (candidate.getName().equals(component)) {
                return candidate.getGenericType();
            }
        }
        throw new IllegalArgumentException(component);
    }

    @SuppressWarnings("unchecked")
    private static String rewritten(String component, String json) {
        JsonCodec<Object> codec = (JsonCodec<Object>) JsonCodecs.of(type(component));
        return codec.toJson(codec.read(json));
    }

    @Test
    void instantiationsAreComposedOfTheCodecsOfTheirArguments() {
        for (List<String> sample : List.of(
                List.of("users", "{\"items\":[{\"name\":\"a\"}],\"total\":1}"),
                List.of("results", "{\"value\":[1,2],\"error\":{\"a\":\"b\"}}"),
                List.of("range", "{\"low\":1,\"high\":2,\"between\":[]}"),
                List.of("pages", "[{\"items\":[{\"items\":[\"x\"],\"total\":1}],\"total\":1}]"),
                List.of("bound", "{\"items\":[{\"name\":\"a\"}],\"total\":1}"),
                List.of("hidden", "{\"value\":\"a\"}"))) {
            assertThat(rewritten(sample.get(0), sample.get(1))).isEqualTo(sample.get(1));
        }
    }

    @Test
    void withoutACodecForAnArgumentThereIsNoneForTheInstantiation() {
        assertThat(JsonCodecs.find(type("objects")).isPresent()).isFalse();
        IllegalArgumentException missing =
                assertThrows(IllegalArgumentException.class, () -> JsonCodecs.of(type("objects")));
        assertThat(missing).hasMessageThat().contains("java.lang.Object in ");
    }

    @Test
    void rawClassHasNoCodecAndTheMessageSaysWhy() {
        assertThat(JsonCodecs.find(Page.class).isPresent()).isFalse();
        IllegalArgumentException raw =
                assertThrows(IllegalArgumentException.class, () -> JsonCodecs.of((Class<?>) Page.class));
        assertThat(raw).hasMessageThat().contains("type arguments");
    }

    /** A framework has its own way with a string that stands alone. */
    @Test
    void registryHasInstantiationsOfStringsAndOfItsOwnCodecs() {
        CodecRegistry codecs = CodecRegistry.of(JsonLimits.DEFAULT, List.of(MoneyCodec.INSTANCE));
        assertThat(codecs.find(type("pages")).isPresent()).isTrue();
        assertThat(codecs.find(type("prices")).isPresent()).isTrue();
        assertThat(codecs.find(String.class).isPresent()).isFalse();
        assertThat(JsonCodecs.find(type("prices")).isPresent()).isFalse();
    }
}
