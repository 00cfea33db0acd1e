package dev.jeton.conformance.objects;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.jeton.JsonCodec;
import dev.jeton.JsonException;
import dev.jeton.JsonView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every form of object holds what Jackson finds in the same document, absent members and nulls included. */
class JacksonObjectsTest {
    private static final int ROUNDS = Integer.getInteger("jeton.rounds", 30_000) / 20;
    private static final long SEED = Long.getLong("jeton.seed", 0x6F626AL);

    private static final ObjectMapper JACKSON = JsonMapper.builder()
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT, DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    @Test
    void beans() {
        check(Forms.Bean.class, Forms_BeanCodec.INSTANCE, new Forms_BeanView(), Forms_BeanView::toValue);
    }

    @Test
    void fields() {
        check(Forms.Fields.class, Forms_FieldsCodec.INSTANCE, new Forms_FieldsView(), Forms_FieldsView::toValue);
    }

    @Test
    void factories() {
        check(Forms.Made.class, Forms_MadeCodec.INSTANCE, new Forms_MadeView(), Forms_MadeView::toValue);
    }

    @Test
    void builders() {
        check(Forms.Built.class, Forms_BuiltCodec.INSTANCE, new Forms_BuiltView(), Forms_BuiltView::toValue);
    }

    private static <T, V extends JsonView> void check(
            Class<T> type, JsonCodec<T> codec, V view, Function<V, T> toValue) {
        Random random = new Random(SEED);
        int accepted = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String document = object(random, 2);
            JsonNode expected = byJackson(type, document);
            JsonNode actual = byJeton(codec, document);
            assertWithMessage(document).that(actual).isEqualTo(expected);
            if (!actual.isMissingNode()) {
                accepted++;
                view.parse(document.getBytes(UTF_8));
                assertWithMessage(document)
                        .that(tree(codec.toJson(toValue.apply(view))))
                        .isEqualTo(expected);
            }
        }
        assertThat(accepted).isGreaterThan(ROUNDS / 10);
        assertThat(accepted).isLessThan(ROUNDS);
    }

    private static <T> JsonNode byJackson(Class<T> type, String document) {
        try {
            return tree(JACKSON.writeValueAsString(JACKSON.readValue(document, type)));
        } catch (JsonProcessingException rejected) {
            return MissingNode.getInstance(); // rejected
        }
    }

    private static <T> JsonNode byJeton(JsonCodec<T> codec, String document) {
        try {
            return tree(codec.toJson(codec.read(document)));
        } catch (JsonException rejected) {
            return MissingNode.getInstance(); // rejected
        }
    }

    /** The order of members is each library's own. */
    private static JsonNode tree(String json) {
        try {
            return JACKSON.readTree(json);
        } catch (JsonProcessingException failure) {
            throw new AssertionError(json, failure);
        }
    }

    private static String object(Random random, int depth) {
        List<String> members = new ArrayList<>();
        add(members, random, "name", "\"n\\u00e9\"", "null", "{}");
        add(members, random, "size", "7", "-2147483648", "1", "[]");
        add(members, random, "boxed", "9223372036854775807", "null", "0", "[]");
        add(members, random, "open", "true", "false", "false", "\"true\"");
        add(members, random, "texts", "[\"x\",null]", "[]", "null", "{}");
        add(members, random, "counts", "{\"b\":1,\"a\":-2}", "{}", "null", "[]");
        add(members, random, "unknown", "[{}]", "0", "null", "\"\"");
        add(members, random, "inner", depth == 0 ? "null" : object(random, depth - 1), "null", "null", "0");
        Collections.shuffle(members, random);
        return "{" + String.join(",", members) + "}";
    }

    /** In half of the documents; the last of the values, which most properties reject, in one of fifty; unknown members may come twice. */
    private static void add(List<String> members, Random random, String name, String... values) {
        if (random.nextInt(2) == 0) {
            int choice = random.nextInt(50) == 0 ? values.length - 1 : random.nextInt(values.length - 1);
            members.add("\"" + name + "\":" + values[choice]);
            if (random.nextInt(200) == 0 && !name.equals("unknown")) {
                members.add("\"" + name + "\":" + values[0]);
            }
        }
    }
}
