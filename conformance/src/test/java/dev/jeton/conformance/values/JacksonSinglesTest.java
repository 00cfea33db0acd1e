package dev.jeton.conformance.values;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Jackson writes Jeton reads as the same value, and the other way round. Left out are arrays of nothing but null, which Jackson unwraps as if
 * null were an element: it reads them back as null.
 */
class JacksonSinglesTest {
    private static final ObjectMapper JACKSON = JsonMapper.builder()
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
            .build();

    private static final int VALUES = 2_000;

    @Test
    void bothWriteTheSameAndReadWhatTheOtherWrites() {
        SplittableRandom random = new SplittableRandom(260);
        for (int i = 0; i < VALUES; i++) {
            SingleOrArray value = new SingleOrArray(
                    some(random, () -> "t" + random.nextInt(9)),
                    random.longs(random.nextInt(3)).toArray(),
                    some(random, () -> random.nextBoolean() ? Map.of() : Map.of("a", random.nextInt())),
                    some(random, random::nextBoolean).toArray(new Boolean[0]));
            String json = SingleOrArrayCodec.INSTANCE.toJson(value);
            assertThat(JACKSON.writeValueAsString(value)).isEqualTo(json);
            SingleOrArray read = JACKSON.readValue(json, SingleOrArray.class);
            assertThat(SingleOrArrayCodec.INSTANCE.toJson(read)).isEqualTo(json);
            assertThat(SingleOrArrayCodec.INSTANCE.toJson(SingleOrArrayCodec.INSTANCE.read(json)))
                    .isEqualTo(json);
        }
    }

    private static <T> List<T> some(SplittableRandom random, Supplier<T> element) {
        List<T> some = new ArrayList<>();
        for (int size = random.nextInt(4); size > 0; size--) {
            some.add(element.get());
        }
        return some;
    }

    /** Jackson makes numbers of strings and the like, so that it accepts more. */
    @Test
    void jacksonAcceptsWhatJetonAccepts() {
        List<String> values = List.of(
                "\"a\"", "[\"a\"]", "1", "[1]", "[1,2]", "{\"a\":1}", "[{}]", "[[1]]", "[]", "true", "null", "[true]");
        int accepted = 0;
        for (String name : List.of("texts", "numbers", "maps", "flags")) {
            for (String value : values) {
                String json = "{\"" + name + "\":" + value + "}";
                try {
                    SingleOrArray read = SingleOrArrayCodec.INSTANCE.read(json);
                    new SingleOrArrayView().parse(json.getBytes(UTF_8));
                    accepted++;
                    assertWithMessage(json)
                            .that(SingleOrArrayCodec.INSTANCE.toJson(JACKSON.readValue(json, SingleOrArray.class)))
                            .isEqualTo(SingleOrArrayCodec.INSTANCE.toJson(read));
                } catch (JsonException rejected) {
                    assertWithMessage(json)
                            .that(accepts(new SingleOrArrayView(), json))
                            .isFalse();
                } catch (JacksonException rejected) {
                    throw new AssertionError(json, rejected);
                }
            }
        }
        assertThat(accepted).isEqualTo(17);
    }

    private static boolean accepts(SingleOrArrayView view, String json) {
        try {
            view.parse(json.getBytes(UTF_8));
            return true;
        } catch (JsonException rejected) {
            return false;
        }
    }
}
