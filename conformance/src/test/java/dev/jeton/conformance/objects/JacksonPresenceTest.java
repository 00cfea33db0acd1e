package dev.jeton.conformance.objects;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.jeton.JsonCodec;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonView;
import dev.jeton.annotation.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/**
 * What must be there is what Jackson wants to be there if it is told to look: {@code absent = REJECT} is {@code FAIL_ON_MISSING_CREATOR_PROPERTIES} with {@code
 * FAIL_ON_NULL_CREATOR_PROPERTIES}, and null-marked code is the latter alone, which takes what is absent for null. Collections are left out there, since an
 * absent one is empty, and primitives, since Jackson has one switch for those that are absent and those that are null.
 */
class JacksonPresenceTest {
    private static final int ROUNDS = Integer.getInteger("jeton.rounds", 30_000) / 20;

    private static final ObjectMapper FORGIVING = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** Has only what somebody must give. */
    @Json(view = true, absent = Json.Absent.REJECT)
    @NullUnmarked
    record Strict(
            String name,
            int size,
            Long boxed,
            boolean open,
            List<String> texts,
            Map<String, Integer> counts,
            Part part) {}

    /** The same, made by a static method. */
    @Json(view = true, absent = Json.Absent.REJECT)
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
    @NullUnmarked
    @SuppressWarnings("J108") // Jackson reads them, too.
    static final class Made {
        final String name;
        final int size;
        final List<String> texts;
        final Part part;

        private Made(String name, int size, List<String> texts, Part part) {
            this.name = name;
            this.size = size;
            this.texts = texts;
            this.part = part;
        }

        @Json.Creator
        @JsonCreator
        static Made of(
                @JsonProperty("name") String name,
                @JsonProperty("size") int size,
                @JsonProperty("texts") List<String> texts,
                @JsonProperty("part") Part part) {
            return new Made(name, size, texts, part);
        }
    }

    /** In null-marked code. */
    @Json(view = true)
    record Marked(String name, Long boxed, Part part) {}

    /** Inside the others. */
    @Json(view = true, absent = Json.Absent.REJECT)
    record Part(String text) {}

    @Test
    void rejectedAbsence() {
        ObjectMapper jackson = FORGIVING
                .copy()
                .enable(
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);
        check(
                jackson,
                Strict.class,
                JacksonPresenceTest_StrictCodec.INSTANCE,
                new JacksonPresenceTest_StrictView(),
                JacksonPresenceTest_StrictView::toValue);
        check(
                jackson,
                Made.class,
                JacksonPresenceTest_MadeCodec.INSTANCE,
                new JacksonPresenceTest_MadeView(),
                JacksonPresenceTest_MadeView::toValue);
    }

    @Test
    void nullMarkedCode() {
        check(
                FORGIVING.copy().enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES),
                Marked.class,
                JacksonPresenceTest_MarkedCodec.INSTANCE,
                new JacksonPresenceTest_MarkedView(),
                JacksonPresenceTest_MarkedView::toValue);
    }

    /** If only what is missing is an error, null is a value, which only a type that tells both apart has here. */
    @Test
    void whatIsMissingIsAnErrorWhereNullIsNone() throws JsonProcessingException {
        ObjectMapper jackson = FORGIVING.copy().enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);
        assertThat(jackson.readValue("{\"text\":null}", Part.class).text()).isNull();
        JsonException rejection = assertRejected(JacksonPresenceTest_PartCodec.INSTANCE, "{\"text\":null}");
        assertThat(rejection.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
    }

    private static JsonException assertRejected(JsonCodec<?> codec, String document) {
        try {
            codec.read(document);
        } catch (JsonException rejected) {
            return rejected;
        }
        throw new AssertionError(document);
    }

    private static <T, V extends JsonView> void check(
            ObjectMapper jackson, Class<T> type, JsonCodec<T> codec, V view, Function<V, T> toValue) {
        Random random = new Random(17);
        int accepted = 0;
        Set<JsonErrorCode> codes = EnumSet.noneOf(JsonErrorCode.class);
        for (int round = 0; round < ROUNDS; round++) {
            String document = document(random);
            String expected;
            try {
                expected = jackson.writeValueAsString(jackson.readValue(document, type));
            } catch (JsonProcessingException rejected) {
                codes.add(assertRejected(codec, document).code());
                JsonException ofView = assertRejectedByView(view, document);
                codes.add(ofView.code());
                continue;
            }
            accepted++;
            T value = codec.read(document);
            assertWithMessage(document).that(written(jackson, value)).isEqualTo(expected);
            view.parse(document.getBytes(UTF_8));
            assertWithMessage(document)
                    .that(written(jackson, toValue.apply(view)))
                    .isEqualTo(expected);
        }
        assertThat(accepted).isGreaterThan(ROUNDS / 10);
        assertThat(accepted).isLessThan(ROUNDS * 9 / 10);
        assertThat(codes).containsExactly(JsonErrorCode.MISSING_MEMBER, JsonErrorCode.NULL_VALUE);
    }

    private static JsonException assertRejectedByView(JsonView view, String document) {
        try {
            view.parse(document.getBytes(UTF_8));
        } catch (JsonException rejected) {
            return rejected;
        }
        throw new AssertionError(document);
    }

    private static String written(ObjectMapper jackson, Object value) {
        try {
            return jackson.writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String document(Random random) {
        List<String> members = new ArrayList<>();
        add(members, random, "name", "\"n\"", "\"\"");
        add(members, random, "size", "7", "0");
        add(members, random, "boxed", "9", "0");
        add(members, random, "open", "true", "false");
        add(members, random, "texts", "[\"x\",null]", "[]");
        add(members, random, "counts", "{\"a\":1}", "{\"a\":null}");
        add(members, random, "part", "{\"text\":\"t\"}", random.nextInt(9) == 0 ? "{}" : "{\"text\":\"\"}");
        Collections.shuffle(members, random);
        return "{" + String.join(",", members) + "}";
    }

    /** Now and then it is absent, or null. */
    private static void add(List<String> members, Random random, String name, String... values) {
        int choice = random.nextInt(20);
        if (choice > 0) {
            String value = choice == 1 ? "null" : values[random.nextInt(values.length)];
            members.add("\"" + name + "\":" + value);
        }
    }
}
