package dev.jeton.integration;

import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jeton.JsonCodec;
import dev.jeton.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What must hold for any value, with Jackson as the judge of what the JSON says. */
class EverythingTest {
    private static final JsonCodec<Everything> CODEC = ViewedCodec.EVERYTHING;
    private static final ObjectMapper JACKSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final int VALUES = 3_000;

    @Test
    void whatIsWrittenIsReadBackEqual() {
        for (long seed = 0; seed < VALUES; seed++) {
            Everything value = new RandomValues(seed).everything(2);
            String json = CODEC.toJson(value);
            Everything read = CODEC.read(json);
            assertWithMessage("seed %s", seed).that(read).isEqualTo(value);
            assertWithMessage("seed %s", seed).that(CODEC.toJson(read)).isEqualTo(json);
        }
    }

    @Test
    void prettyPrintingChangesWhiteSpaceOnly() throws IOException {
        for (long seed = 0; seed < VALUES / 10; seed++) {
            Everything value = new RandomValues(seed).everything(2);
            JsonWriter writer = JsonWriter.pretty();
            CODEC.write(value, writer);
            assertWithMessage("seed %s", seed).that(CODEC.read(writer.toJson())).isEqualTo(value);
            assertWithMessage("seed %s", seed)
                    .that(JACKSON.readTree(writer.toBytes()))
                    .isEqualTo(JACKSON.readTree(CODEC.toBytes(value)));
        }
    }

    @Test
    void whatJacksonMakesOfItIsReadAsTheSame() throws IOException {
        for (long seed = 0; seed < VALUES; seed++) {
            Everything value = new RandomValues(seed).everything(1);
            JsonNode tree = JACKSON.readTree(CODEC.toBytes(value));
            Everything read = CODEC.read(JACKSON.writeValueAsBytes(tree));
            assertSaysTheSame(seed, CODEC.toBytes(read), tree);
        }
    }

    @Test
    void orderOfMembersAndWhiteSpaceDoNotMatter() throws IOException {
        for (long seed = 0; seed < VALUES; seed++) {
            Everything value = new RandomValues(seed).everything(1);
            JsonNode tree = JACKSON.readTree(CODEC.toBytes(value));
            String shuffled = shuffle(tree, new Random(seed)).toPrettyString();
            assertSaysTheSame(seed, CODEC.toBytes(CODEC.read(shuffled)), tree);
        }
    }

    /** Jackson has several kinds of node for a number; what counts is the value. */
    private static void assertSaysTheSame(long seed, byte[] json, JsonNode expected) throws IOException {
        JsonNode tree = JACKSON.readTree(json);
        boolean same = expected.equals(EverythingTest::compareNumbers, tree);
        assertWithMessage("seed %s: %s against %s", seed, tree, expected)
                .that(same)
                .isTrue();
    }

    private static int compareNumbers(JsonNode first, JsonNode second) {
        if (first.isNumber() && second.isNumber()) {
            return first.decimalValue().compareTo(second.decimalValue());
        }
        return first.equals(second) ? 0 : 1;
    }

    private static JsonNode shuffle(JsonNode node, Random random) {
        if (!(node instanceof ObjectNode)) {
            return node;
        }
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>(node.properties());
        Collections.shuffle(members, random);
        ObjectNode shuffled = JACKSON.createObjectNode();
        members.forEach(member -> shuffled.set(member.getKey(), shuffle(member.getValue(), random)));
        return shuffled;
    }
}
