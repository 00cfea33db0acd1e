package dev.jeton.integration.trust;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Documents with secrets in which something is wrong: cut, changed, of another kind, or there twice. */
final class DamagedSecrets {
    private static final ObjectMapper JACKSON = new ObjectMapper();

    private static final byte[] BYTES = {
        '{', '}', ']', '"', '\\', ',', ':', '1', '-', 'n', '\n', 0, (byte) 0xff, (byte) 0xc3
    };

    /** What stands in the place of a member's value, S for the secret. */
    private static final List<String> VALUES = List.of(
            "\"S\"",
            "[\"S\"]",
            "{\"S\":\"S\"}",
            "{\"type\":\"S\"}",
            "[[\"S\"]]",
            "S",
            "'S'",
            "\"S",
            "\"S\\u00\"",
            "\"S\\ud800\"",
            "\"\\ud800S\"",
            "\"S\tS\"",
            "\"S\\qS\"",
            "739184620518273645739184620518273645",
            "739184620518273645.5",
            "7.39184620518273645e999",
            "-739184620518273645x",
            "\"739184620518273645x\"",
            "\"739184620518273645739184620518273645\"",
            "null",
            "true",
            "{\"S\":1,\"S\":2}",
            "[1,\"S\",]",
            "{\"a\":\"S\"} \"S\"");

    private DamagedSecrets() {}

    /** Every prefix, and every byte changed in several ways. */
    static void forEachByte(byte[] document, Consumer<byte[]> target) {
        for (int index = 0; index < document.length; index++) {
            target.accept(Arrays.copyOf(document, index));
            for (byte replacement : BYTES) {
                byte[] changed = document.clone();
                changed[index] = replacement;
                target.accept(changed);
            }
        }
    }

    /** Every member, also of inner objects, with values of other kinds, and twice. */
    static void forEachMember(String document, Consumer<byte[]> target) {
        for (String holed : holed(document)) {
            for (String value : VALUES) {
                target.accept(holed.replace("\"\uffff\"", value.replace("S", Canary.TEXT))
                        .getBytes(UTF_8));
            }
            target.accept(holed.replace(
                            "\"\uffff\"", "\"" + Canary.TEXT + "\"," + holed.substring(1, holed.length() - 1))
                    .replace("\"\uffff\"", "1")
                    .getBytes(UTF_8));
        }
    }

    /** The document as often as it has values, each time with U+FFFF in place of another one. */
    private static List<String> holed(String document) {
        try {
            JsonNode tree = JACKSON.readTree(document);
            List<String> holed = new ArrayList<>();
            dig(tree, tree, holed);
            return holed;
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static void dig(JsonNode root, JsonNode node, List<String> holed) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                JsonNode value = object.get(name);
                object.put(name, "\uffff");
                holed.add(root.toString());
                object.set(name, value);
                dig(root, value, holed);
            }
        } else if (node instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                JsonNode value = array.get(index);
                array.set(index, "\uffff");
                holed.add(root.toString());
                array.set(index, value);
                dig(root, value, holed);
            }
        }
    }
}
