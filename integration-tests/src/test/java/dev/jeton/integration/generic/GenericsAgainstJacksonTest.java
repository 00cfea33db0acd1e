package dev.jeton.integration.generic;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Random values of instantiations are what Jackson reads and writes by a {@code TypeReference}. */
class GenericsAgainstJacksonTest {
    private static final ObjectMapper JACKSON =
            new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private static final ObjectMapper LENIENT =
            JACKSON.copy().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private static final JsonCodec<Long> LONGS = JsonCodecs.of(Long.class);

    private static final JsonCodec<String> STRINGS = JsonCodecs.of(String.class);

    private final Random random = new Random(39);

    @Test
    void pagesOfObjects() throws JsonProcessingException {
        compare(PageCodec.of(UserCodec.INSTANCE), new TypeReference<>() {}, () -> page(this::user));
    }

    @Test
    void pagesOfNumbersAndNulls() throws JsonProcessingException {
        compare(PageCodec.of(LONGS), new TypeReference<>() {}, () -> page(() -> rarely() ? null : random.nextLong()));
    }

    @Test
    void pagesOfPagesOfResults() throws JsonProcessingException {
        compare(
                PageCodec.of(PageCodec.of(ResultCodec.of(STRINGS, UserCodec.INSTANCE))),
                new TypeReference<>() {},
                () -> page(() -> page(() -> new Result<>(rarely() ? null : "" + random.nextInt(), orNull(user())))));
    }

    @Test
    void typesThatHoldEachOther() throws JsonProcessingException {
        compare(RiseCodec.of(STRINGS, LONGS), new TypeReference<>() {}, () -> rise(3));
    }

    private <T> void compare(JsonCodec<T> codec, TypeReference<T> reference, Supplier<T> values)
            throws JsonProcessingException {
        int accepted = 0;
        for (int round = 0; round < 500; round++) {
            T value = values.get();
            String json = codec.toJson(value);
            assertThat(JACKSON.readValue(json, reference)).isEqualTo(value);
            assertThat(codec.read(JACKSON.writeValueAsString(value))).isEqualTo(value);
            accepted += isAcceptedAsByJackson(codec, reference, json) ? 1 : 0;
        }
        assertThat(accepted).isGreaterThan(10);
    }

    /** With another byte: what is accepted is what Jackson makes of it. */
    private <T> boolean isAcceptedAsByJackson(JsonCodec<T> codec, TypeReference<T> reference, String json)
            throws JsonProcessingException {
        StringBuilder damaged = new StringBuilder(json);
        damaged.setCharAt(random.nextInt(json.length()), "\"{}[],:0 xn".charAt(random.nextInt(11)));
        T read;
        try {
            read = codec.read(damaged.toString());
        } catch (JsonException rejection) {
            return false;
        }
        assertWithMessage(damaged.toString()).that(read).isEqualTo(LENIENT.readValue(damaged.toString(), reference));
        return true;
    }

    private <T> Page<T> page(Supplier<T> items) {
        List<T> some = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            some.add(items.get());
        }
        return new Page<>(some, rarely() ? "next\u20ac" : null, random.nextInt());
    }

    private User user() {
        return new User("n" + random.nextInt(), rarely() ? "t" : null, rarely() ? page(this::user) : null);
    }

    private Rise<String, Long> rise(int depth) {
        List<Rise.Fall<Long, String>> falls = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0 && depth > 0; i--) {
            falls.add(fall(depth - 1));
        }
        return new Rise<>("a", rarely() ? null : random.nextLong(), depth == 0 ? null : orNull(fall(depth - 1)), falls);
    }

    private Rise.Fall<Long, String> fall(int depth) {
        return new Rise.Fall<>(random.nextLong(), "b", depth == 0 ? null : orNull(rise(depth - 1)));
    }

    private <T> @Nullable T orNull(T value) {
        return random.nextBoolean() ? value : null;
    }

    private boolean rarely() {
        return random.nextInt(4) == 0;
    }
}
