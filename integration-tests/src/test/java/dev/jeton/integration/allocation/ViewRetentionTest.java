package dev.jeton.integration.allocation;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.ElementCursor;
import dev.jeton.JsonError;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.JsonView;
import dev.jeton.integration.BranchView;
import dev.jeton.integration.EverythingView;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A view, with all that hangs on it, keeps no more than its limit from one document to the next, whatever made it grow. What is kept is
 * the same however the code runs, so that only the test of garbage is repeated in the interpreter.
 */
class ViewRetentionTest {
    private static final int LIMIT = 64 << 10;

    /** What stays of an object that was asked for everything: cursors and readers of the members, which no document can add to. */
    private static final int SMALL = 24 << 10;

    private static final JsonLimits LIMITS =
            JsonLimits.builder().maxRetainedBytes(LIMIT).maxNumberBytes(200_000).build();

    private static final byte[] NEXT = "{}".getBytes(UTF_8);

    private static final byte[] NEXT_BRANCH = "{\"id\":1}".getBytes(UTF_8);

    private final ViewWalk walk = new ViewWalk();

    private final JsonError error = new JsonError();

    private static byte[] utf8(String json) {
        return json.getBytes(UTF_8);
    }

    private static String escaped(int size) {
        return '"' + "\\n".repeat(size) + '"';
    }

    private static String members(int count, String value) {
        return IntStream.range(0, count)
                .mapToObj(index -> "\"\\u006b" + index + "\":" + value)
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String nested(int depth) {
        return "{\"nested\":".repeat(depth) + "{\"text\":\"a\\n\"}" + "}".repeat(depth);
    }

    private static String array(int depth) {
        return "[".repeat(depth) + escaped(10) + "]".repeat(depth);
    }

    /** Documents that are large in one way each. */
    private static Map<String, String> documents(int size) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("text", "{\"text\":" + escaped(size) + "}");
        all.put("known text", "{\"known\":" + escaped(size) + "}");
        all.put("scope", "{\"scope\":" + escaped(size) + "}");
        all.put("scopes", "{\"scope\":[" + escaped(size) + ",\"a\"]}");
        all.put("elements", "{\"texts\":[" + escaped(size) + "]}");
        all.put("names", "{\"named\":" + members(size / 64, "{}") + "}");
        all.put("keys", "{\"prices\":" + members(size / 64, "0") + "}");
        all.put("extra", "{\"other\":" + escaped(size) + "}");
        all.put("extra members", members(size / 64, "1"));
        all.put("deep arrays", "{\"other\":" + array(60) + "}");
        all.put("deep objects", nested(60));
        all.put("raw", "{\"raw\":" + array(60) + ",\"raw_text\":" + escaped(size) + "}");
        return all;
    }

    private static String tree(int depth) {
        String below = depth == 0 ? "" : ",\"left\":" + tree(depth - 1) + ",\"right\":" + tree(depth - 1);
        return "{\"id\":1" + below + "}";
    }

    private static int walk(BranchView branch) {
        int objects = 1;
        if (branch.hasLeft()) {
            objects += walk(branch.left());
        }
        if (branch.hasRight()) {
            objects += walk(branch.right());
        }
        return objects;
    }

    private static long kept(JsonView view) {
        return ObjectGraph.heldBy(view);
    }

    private void readAndAsk(EverythingView view, String json) {
        view.parse(utf8(json));
        walk.walk(view);
    }

    private static void parseStream(JsonView view, byte[] json) {
        try {
            view.parse(new ByteArrayInputStream(json));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Test
    void theNextDocumentStartsSmallWhateverMadeTheViewGrow() {
        List<Consumer<EverythingView>> nexts = List.of(
                view -> view.parse(NEXT),
                view -> view.parse(ByteBuffer.allocateDirect(2).put(NEXT).flip()),
                view -> view.tryParse(NEXT, 0, 1, error),
                JsonView::reset,
                JsonView::erase);
        documents(4 * LIMIT).forEach((way, json) -> {
            EverythingView view = new EverythingView(LIMITS);
            long fresh = kept(view);
            for (Consumer<EverythingView> next : nexts) {
                readAndAsk(view, json);
                assertWithMessage(way).that(kept(view) - fresh).isGreaterThan(json.length() / 8L);
                next.accept(view);
                assertWithMessage(way).that(kept(view) - fresh).isAtMost(LIMIT + SMALL);
                view.parse(NEXT);
                assertWithMessage(way).that(kept(view) - fresh).isAtMost(SMALL);
            }
        });
    }

    @Test
    void copiesAreGivenUpToo() {
        byte[] large = utf8("{\"text\":\"" + "x".repeat(3 * LIMIT) + "\"}");
        for (Consumer<EverythingView> copied : List.<Consumer<EverythingView>>of(
                view -> parseStream(view, large),
                view -> view.parse(ByteBuffer.wrap(large)),
                view -> view.tryParse(ByteBuffer.wrap(large, 0, large.length - 1), error))) {
            EverythingView view = new EverythingView(LIMITS);
            long fresh = kept(view);
            copied.accept(view);
            view.parse(NEXT);
            assertThat(kept(view) - fresh).isAtMost(SMALL);
            parseStream(view, large);
            parseStream(view, large);
            assertThat(view.text().length()).isEqualTo(3 * LIMIT);
        }
    }

    @Test
    void viewsOfARecursiveTypeAreGivenUp() {
        BranchView view = new BranchView(LIMITS);
        long fresh = kept(view);
        for (int round = 0; round < 3; round++) {
            view.parse(utf8(tree(8)));
            assertThat(walk(view)).isEqualTo(511);
            assertThat(kept(view) - fresh).isGreaterThan(2L * LIMIT);
            view.parse(NEXT_BRANCH);
            assertThat(kept(view) - fresh).isAtMost(SMALL);
        }
    }

    @Test
    void numbersAndValuesThatWereMadeAreCounted() {
        EverythingView view = new EverythingView(LIMITS);
        long fresh = kept(view);
        String digits = "7".repeat(200_000);
        view.parse(utf8("{\"integer\":" + digits + ",\"decimal\":" + digits + "}"));
        assertThat(view.integer()).isNotNull();
        assertThat(view.decimal()).isNotNull();
        view.parse(NEXT);
        assertThat(kept(view) - fresh).isAtMost(SMALL);
        view.parse(utf8("{\"texts\":[" + "\"\\u20ac\",".repeat(LIMIT) + "null]}"));
        assertThat(view.toValue().texts()).hasSize(LIMIT + 1);
        view.parse(NEXT);
        assertThat(kept(view) - fresh).isAtMost(SMALL);
    }

    /** A view that a cursor or a reader is asked to fill limits itself; the other one keeps nothing of it. */
    @Test
    void viewsThatReadElementsLimitThemselves() {
        BranchView element = new BranchView(LIMITS);
        EverythingView other = new EverythingView(LIMITS);
        long fresh = kept(element);
        byte[] children = utf8(
                "{\"children\":[{\"text\":" + escaped(2 * LIMIT) + "},{}],\"other\":[" + tree(7) + ",{\"id\":1}]}");
        EverythingView child = new EverythingView(LIMITS);
        long freshChild = kept(child);
        for (int round = 0; round < 3; round++) {
            other.parse(children);
            ElementCursor cursor = other.children();
            while (cursor.next()) {
                cursor.as(child).text().length();
            }
            assertThat(kept(child) - freshChild).isAtMost(LIMIT + SMALL + children.length);
            child.erase();
            assertThat(kept(child) - freshChild).isAtMost(SMALL);
        }
        JsonReader reader = JsonReader.create(LIMITS);
        reader.reset(utf8("[" + tree(7) + ",{\"id\":1}]")).beginArray();
        while (reader.nextElement()) {
            element.decode(reader);
            walk(element);
        }
        element.erase();
        reader.reset(NEXT);
        assertThat(kept(element) - fresh).isAtMost(SMALL);
        long freshReader = ObjectGraph.heldBy(JsonReader.create(LIMITS));
        assertThat(ObjectGraph.heldBy(reader) - freshReader).isAtMost(LIMIT + SMALL);
    }

    @Test
    void noSequenceOfDocumentsExceedsTheLimit() {
        EverythingView view = new EverythingView(LIMITS);
        long fresh = kept(view);
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<String> documents = List.copyOf(
                    documents(1 + random.nextInt(1 << random.nextInt(17))).values());
            String json = documents.get(random.nextInt(documents.size()));
            readAndAsk(view, json);
            if (random.nextBoolean()) {
                assertThat(view.toValue()).isNotNull();
            }
            view.parse(NEXT);
            assertWithMessage(json.substring(0, Math.min(40, json.length())))
                    .that(kept(view) - fresh)
                    .isAtMost(LIMIT + 2 * SMALL);
        }
    }

    @Test
    @Tag("allocation")
    void documentsBelowTheLimitAreReadWithoutGarbage() {
        EverythingView view = new EverythingView(LIMITS);
        byte[][] documents = documents(1_000).entrySet().stream()
                .filter(document -> !document.getKey().startsWith("deep")
                        && !document.getKey().equals("raw"))
                .map(document -> utf8(document.getValue()))
                .toArray(byte[][]::new);
        assertThat(AllocationMeter.bytes(() -> {
                    for (byte[] json : documents) {
                        view.parse(json);
                        walk.walk(view);
                        view.tryParse(json, 0, json.length - 1, error);
                    }
                }))
                .isEqualTo(0L);
    }

    @Test
    void aRejectedDocumentCountsToo() {
        EverythingView view = new EverythingView(LIMITS);
        long fresh = kept(view);
        documents(4 * LIMIT).values().forEach(json -> {
            byte[] cut = utf8(json.substring(0, json.length() - 1));
            assertThat(view.tryParse(cut, 0, cut.length, error)).isFalse();
            assertThat(kept(view) - fresh).isAtMost(LIMIT + SMALL);
            try {
                parseStream(view, cut);
            } catch (JsonException rejected) {
                assertThat(kept(view) - fresh).isAtMost(LIMIT + SMALL);
            }
        });
    }
}
