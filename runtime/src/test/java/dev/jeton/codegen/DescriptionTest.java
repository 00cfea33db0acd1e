package dev.jeton.codegen;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.RawJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DescriptionTest {
    private static final String SECRET = "canary";

    /** Shows its secret by itself, which nobody must notice. */
    private record Node(String secret, @Nullable Object children) {
        @Override
        public String toString() {
            return secret;
        }
    }

    /** Does what generated codecs do. */
    private static final class NodeCodec implements ObjectCodec<Node> {
        private final int levels;

        NodeCodec(int levels) {
            this.levels = levels;
        }

        @Override
        public Class<?> type() {
            return Node.class;
        }

        @Override
        public void describe(Node value, Description text) {
            text.begin("Node");
            text.secret("secret", value.secret());
            text.values("children", value.children(), levels, this);
            text.end();
        }

        @Override
        public Node decode(JsonReader reader) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void encode(Node value, JsonWriter writer) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class HandWrittenCodec implements JsonCodec<String> {
        @Override
        public Class<?> type() {
            return String.class;
        }

        @Override
        public String decode(JsonReader reader) {
            return reader.readString();
        }

        @Override
        public void encode(String value, JsonWriter writer) {
            writer.writeString(value);
        }
    }

    /** Describes an object that has this one property. */
    private static String property(java.util.function.Consumer<Description> property) {
        return Description.of("", new ObjectCodec<>() {
            @Override
            public Class<?> type() {
                return String.class;
            }

            @Override
            public void describe(String value, Description text) {
                text.begin("T");
                property.accept(text);
                text.end();
            }

            @Override
            public String decode(JsonReader reader) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void encode(String value, JsonWriter writer) {
                throw new UnsupportedOperationException();
            }
        });
    }

    private static String value(@Nullable Object value) {
        String text = property(description -> description.value("p", value));
        assertThat(text).startsWith("T[p=");
        return text.substring("T[p=".length(), text.length() - 1);
    }

    @Test
    void plainValuesLookAsInTheToStringOfARecord() {
        for (Object value : List.of(
                "text",
                1,
                2.5,
                'c',
                true,
                OptionalLong.of(3),
                OptionalInt.empty(),
                Optional.of("x"),
                Optional.empty(),
                List.of("a", "b"),
                List.of(),
                Map.of("k", 1),
                Optional.of(List.of(Map.of("k", List.of(true)))))) {
            assertThat(value(value)).isEqualTo(value.toString());
        }
        assertThat(value(null)).isEqualTo("null");
        assertThat(value(Arrays.asList("a", null))).isEqualTo("[a, null]");
    }

    @Test
    void arraysShowTheirElementsWhereverTheyStand() {
        assertThat(value(new int[] {1, 2})).isEqualTo("[1, 2]");
        assertThat(value(new long[][] {{1}, {}, null})).isEqualTo("[[1], [], null]");
        assertThat(value(List.of(new byte[] {1}, new byte[0]))).isEqualTo("[[1], []]");
        assertThat(value(new Object[] {
                    new double[] {1}, new boolean[] {true}, new short[] {2}, new float[] {3}, new char[] {'c'}
                }))
                .isEqualTo("[[1.0], [true], [2], [3.0], <redacted>]");
        assertThat(value(Optional.of(new String[] {"a"}))).isEqualTo("Optional[[a]]");
    }

    @Test
    void rawJsonIsRedactedWhereverItStands() {
        RawJson raw = RawJson.of('"' + SECRET + '"');
        assertThat(value(raw)).isEqualTo("<redacted>");
        assertThat(value(Optional.of(raw))).isEqualTo("Optional[<redacted>]");
        assertThat(value(new RawJson[] {raw})).isEqualTo("[<redacted>]");
        assertThat(value(Map.of("k", List.of(raw, raw)))).isEqualTo("{k=[<redacted>, <redacted>]}");
        assertThat(property(text -> text.raw("p", SECRET))).isEqualTo("T[p=<redacted>]");
        assertThat(property(text -> text.raw("p", null))).isEqualTo("T[p=null]");
        assertThat(property(text -> text.raw("p", Optional.of(List.of(SECRET)))))
                .isEqualTo("T[p=Optional[[<redacted>]]]");
    }

    @Test
    void secretsShowOnlyWhetherTheyAreThere() {
        for (Object secret : List.of(
                SECRET,
                1,
                Optional.of(SECRET),
                OptionalLong.of(1),
                OptionalInt.of(1),
                OptionalDouble.of(1),
                List.of(),
                Map.of(SECRET, 1))) {
            assertThat(property(text -> text.secret("p", secret))).isEqualTo("T[p=<redacted>]");
        }
        for (Object empty :
                List.of(Optional.empty(), OptionalLong.empty(), OptionalInt.empty(), OptionalDouble.empty())) {
            assertThat(property(text -> text.secret("p", empty))).isEqualTo("T[p=" + empty + "]");
        }
        assertThat(property(text -> text.secret("p", null))).isEqualTo("T[p=null]");
        assertThat(property(text -> text.extra("p", null))).isEqualTo("T[p=null]");
        assertThat(property(text -> text.extra("p", Map.of()))).isEqualTo("T[p={}]");
        assertThat(property(text -> text.extra("p", Map.of(SECRET, RawJson.of("1")))))
                .isEqualTo("T[p=<redacted>]");
    }

    @Test
    void codecsWrittenByHandShowNothing() {
        assertThat(new HandWrittenCodec().describe(SECRET)).isEqualTo("<redacted>");
        assertThat(property(text -> text.value("p", SECRET, new HandWrittenCodec())))
                .isEqualTo("T[p=<redacted>]");
        assertThat(property(text -> text.values("p", List.of(SECRET, SECRET), 1, new HandWrittenCodec())))
                .isEqualTo("T[p=[<redacted>, <redacted>]]");
        assertThat(property(text -> text.value("p", null, new HandWrittenCodec())))
                .isEqualTo("T[p=null]");
    }

    @Test
    void objectsAreDescribedByTheirCodecInContainersToo() {
        Node leaf = new Node(SECRET, null);
        String shown = "Node[secret=<redacted>, children=null]";
        Map<String, List<Node>> map = new LinkedHashMap<>();
        map.put("a", Arrays.asList(leaf, null));
        map.put("b", List.of());

        assertThat(property(text -> text.value("p", leaf, new NodeCodec(1)))).isEqualTo("T[p=" + shown + "]");
        assertThat(property(text -> text.values("p", Optional.of(leaf), 1, new NodeCodec(1))))
                .isEqualTo("T[p=Optional[" + shown + "]]");
        assertThat(property(text -> text.values("p", map, 2, new NodeCodec(1))))
                .isEqualTo("T[p={a=[" + shown + ", null], b=[]}]");
        assertThat(property(text -> text.values("p", new Node[][] {{leaf}}, 2, new NodeCodec(1))))
                .isEqualTo("T[p=[[" + shown + "]]]");
    }

    /** A record may be a collection: how many levels are containers is known to who generates the call. */
    @Test
    void anObjectThatIsACollectionIsDescribedByItsCodec() {
        List<String> object = List.of(SECRET);
        JsonCodec<List<String>> codec = new JsonCodec<>() {
            @Override
            public Class<?> type() {
                return List.class;
            }

            @Override
            public List<String> decode(JsonReader reader) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void encode(List<String> value, JsonWriter writer) {
                throw new UnsupportedOperationException();
            }
        };
        assertThat(property(text -> text.value("p", object, codec))).isEqualTo("T[p=<redacted>]");
        assertThat(property(text -> text.values("p", Optional.of(object), 1, codec)))
                .isEqualTo("T[p=Optional[<redacted>]]");
    }

    @Test
    void whatIsTooDeepIsLeftOut() {
        NodeCodec codec = new NodeCodec(0);
        Node node = new Node(SECRET, null);
        for (int i = 1; i < 64; i++) {
            node = new Node(SECRET, node);
        }
        assertThat(codec.describe(node)).doesNotContain("...");
        for (int i = 0; i < 100_000; i++) {
            node = new Node(SECRET, node);
        }
        String text = codec.describe(node);
        assertThat(text).contains("children=...]");
        assertThat(text).doesNotContain(SECRET);
        assertThat(text.split("Node", -1)).hasLength(64 + 1);
    }

    @Test
    void valuesThatHoldThemselvesEnd() {
        List<Node> children = new ArrayList<>();
        Node node = new Node(SECRET, children);
        children.add(node);
        String text = new NodeCodec(1).describe(node);
        assertThat(text).contains("...");
        assertThat(text).doesNotContain(SECRET);
    }

    @Test
    void valuesThatHoldThemselvesTwiceEndSoon() {
        List<Node> children = new ArrayList<>();
        Node node = new Node(SECRET, children);
        children.addAll(List.of(node, node));
        String text = new NodeCodec(1).describe(node);
        assertThat(text).contains("...");
        assertThat(text.length()).isLessThan(1 << 17);

        Map<String, Object> map = new LinkedHashMap<>();
        map.put("a", map);
        map.put("b", map);
        assertThat(value(map).length()).isLessThan(1 << 17);
    }

    @Test
    void veryLongContainersAreShownInPart() {
        assertThat(value(Collections.nCopies(1_000_000, "abcdef")).length()).isLessThan(1 << 17);
        assertThat(value(Collections.nCopies(1_000_000, "abcdef"))).endsWith("abcdef, ...]");
        assertThat(value("abcdef".repeat(100_000))).hasLength(600_000);
    }

    @Test
    void whatComesBehindAVeryLongValueIsLeftOut() {
        String text = property(description -> {
            description.value("a", "x".repeat(1 << 17));
            description.value("b", "y");
            description.secret("c", SECRET);
        });
        assertThat(text).endsWith("x, b=..., c=<redacted>]");
    }
}
