package dev.jeton.conformance.objects;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.jeton.annotation.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is left out, in which direction and in which order, is what Jackson leaves out where it is told the same. */
class JacksonInclusionTest {
    private static final int ROUNDS = Integer.getInteger("jeton.rounds", 30_000) / 20;

    private static final ObjectMapper JACKSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .addMixIn(Account.class, AccountForJackson.class)
            .build();

    /** One with a property of each kind that can be empty. */
    @Json(include = Json.Inclusion.NON_EMPTY)
    @Json.Order({"texts", "id"})
    public static class Account {
        @Nullable
        public String id;

        public int number;

        @Nullable
        public Long boxed;

        @Nullable
        public List<@Nullable String> texts;

        @Nullable
        public Map<String, @Nullable Integer> counts;

        public int @Nullable [] array;

        @Json.Include(Json.Inclusion.ALWAYS)
        @Nullable
        public String always;

        @Json.Ignore(Json.Direction.READING)
        public int version;

        @Json.Ignore(Json.Direction.WRITING)
        @Nullable
        public String password;
    }

    /** The same for Jackson. */
    @JsonPropertyOrder({"texts", "id", "number", "boxed", "counts", "array", "always", "version"})
    private abstract static class AccountForJackson {
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Nullable
        public String always;

        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        public int version;

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
        @Nullable
        public String password;
    }

    @Test
    void whatIsWrittenIsWhatJacksonWrites() throws JsonProcessingException {
        Random random = new Random(7);
        var codec = JacksonInclusionTest_AccountCodec.INSTANCE;
        int left = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String document = document(random);
            Account expected = JACKSON.readValue(document, Account.class);
            Account actual = codec.read(document);
            assertWithMessage(document).that(actual.password).isEqualTo(expected.password);
            assertWithMessage(document).that(actual.version).isEqualTo(expected.version);
            String written = codec.toJson(actual);
            assertWithMessage(document).that(written).isEqualTo(JACKSON.writeValueAsString(expected));
            left += written.contains("\"texts\"") ? 0 : 1;
            actual.version = 7;
            actual.password = "p";
            assertWithMessage(document).that(codec.toJson(actual)).isEqualTo(JACKSON.writeValueAsString(actual));
        }
        assertThat(left).isGreaterThan(ROUNDS / 4);
    }

    private static String document(Random random) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("id", List.of("\"\"", "\"a\"", "null"));
        values.put("number", List.of("0", "7"));
        values.put("boxed", List.of("0", "null", "7"));
        values.put("texts", List.of("[]", "[\"\"]", "null", "[null]"));
        values.put("counts", List.of("{}", "{\"a\":0}", "null"));
        values.put("array", List.of("[]", "[0]", "null"));
        values.put("always", List.of("\"\"", "null", "\"b\""));
        values.put("version", List.of("3", "0"));
        values.put("password", List.of("\"x\"", "null"));
        List<String> members = new ArrayList<>();
        values.forEach((name, some) -> {
            if (random.nextInt(3) > 0) {
                members.add("\"" + name + "\":" + some.get(random.nextInt(some.size())));
            }
        });
        Collections.shuffle(members, random);
        return "{" + String.join(",", members) + "}";
    }
}
