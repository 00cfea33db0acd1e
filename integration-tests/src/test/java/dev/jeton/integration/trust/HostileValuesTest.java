package dev.jeton.integration.trust;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.RawJson;
import dev.jeton.codegen.CodecWriter;
import dev.jeton.integration.ColorCodec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whatever a user's collections, maps and numbers say of themselves: what is written is JSON that holds what was there and that its own codec
 * reads, or there is an exception that the documentation names; the writer can be used again and keeps nothing.
 */
class HostileValuesTest {
    private static final int TRIALS = Integer.getInteger("jeton.hostile.trials", 2_000);

    private static final ObjectMapper JACKSON = new ObjectMapper();

    private static final Satchel HONEST = honest();

    private static final String HONEST_JSON = SatchelCodec.INSTANCE.toJson(HONEST);

    private final JsonWriter writer = JsonWriter.create();
    private final JsonWriter pretty = JsonWriter.pretty();
    private final byte[] array = new byte[4 << 20];

    private static Satchel honest() {
        return SatchelCodec.INSTANCE.read(
                "{\"texts\":[\"a\",null],\"set\":[\"b\"],\"words\":\"c d\",\"map\":{\"e\":\"f\"},"
                        + "\"deep\":{\"g\":[{\"h\":\"i\"}]},\"children\":[{\"raws\":[1]}],\"x\":[2]}");
    }

    /** All ways to write a value, each of which returns the document. */
    private interface Way {
        byte[] write(Satchel value) throws IOException;
    }

    private final List<Way> ways = List.of(
            SatchelCodec.INSTANCE::toBytes,
            value -> SatchelCodec.INSTANCE.toJson(value).getBytes(UTF_8),
            value -> {
                SatchelCodec.INSTANCE.write(value, writer);
                return writer.toBytes();
            },
            value -> {
                SatchelCodec.INSTANCE.write(value, pretty);
                return pretty.toBytes();
            },
            value -> fitting(SatchelCodec.INSTANCE.tryWrite(value, array, 0, array.length)),
            value -> fitting(SatchelCodec.INSTANCE.tryWrite(value, array, 0, array.length, writer)),
            value -> fitting(SatchelCodec.INSTANCE.tryWrite(value, ByteBuffer.wrap(array))),
            value -> fitting(SatchelCodec.INSTANCE.tryWrite(value, ByteBuffer.wrap(array), writer)),
            value -> {
                ByteArrayOutputStream target = new ByteArrayOutputStream();
                SatchelCodec.INSTANCE.write(value, target);
                return target.toByteArray();
            },
            value -> {
                writer.reset();
                writer.beginArray();
                boolean whole = false;
                try {
                    // By hand: an array in which a list, a set and a codec's value stand.
                    CodecWriter output = (CodecWriter) writer;
                    output.writeStrings(value.texts() == null ? List.of() : value.texts());
                    output.writeStrings(value.set() == null ? List.of() : value.set());
                    SatchelCodec.INSTANCE.encode(value, writer);
                    whole = true;
                } finally {
                    if (!whole) {
                        writer.reset();
                    }
                }
                writer.endArray();
                JsonReader reader = JsonReader.create().reset(writer.toBytes());
                reader.beginArray();
                for (int element = 0; element < 2; element++) {
                    assertThat(reader.nextElement()).isTrue();
                    reader.skipValue();
                }
                assertThat(reader.nextElement()).isTrue();
                return reader.readRaw().json().getBytes(UTF_8);
            });

    private byte[] fitting(int size) {
        assertThat(size).isAtMost(array.length);
        return Arrays.copyOf(array, size);
    }

    private Satchel value(Tricks tricks, SplittableRandom random, int depth) {
        Supplier<RawJson> raws = () -> RawJson.of('"' + tricks.text() + '"');
        return new Satchel(
                tricks.list(tricks::text),
                tricks.collection(tricks::text),
                tricks.set(tricks::text),
                random.nextBoolean() ? tricks.set(tricks::text) : tricks.list(tricks::text),
                tricks.map(tricks::text),
                tricks.map(() -> tricks.set(() -> tricks.map(tricks::text))),
                random.nextInt(4) == 0 ? null : Optional.of(tricks.list(tricks::text)),
                random.nextInt(4) == 0 ? null : Optional.of(tricks.text()),
                random.nextInt(4) == 0 ? null : OptionalInt.of(7),
                tricks.list(() -> 8),
                tricks.set(() -> ColorCodec.INSTANCE.open(tricks.text())),
                new String[] {tricks.text()},
                tricks.set(raws),
                random.nextInt(20) == 0 ? BigInteger.TEN.pow(random.nextInt(3000)) : BigInteger.TWO,
                random.nextInt(20) == 0 ? new BigDecimal(BigInteger.TEN, random.nextInt()) : BigDecimal.ONE,
                depth == 0 ? null : tricks.collection(() -> value(tricks, random, depth - 1)),
                tricks.map(raws));
    }

    @Test
    void whatIsWrittenWasThereOrThereIsADocumentedException() throws IOException {
        Map<JsonErrorCode, Integer> codes = new EnumMap<>(JsonErrorCode.class);
        int written = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            SplittableRandom random = new SplittableRandom(trial);
            Way way = ways.get(random.nextInt(ways.size()));
            // Another document by the writer that is at work.
            Tricks tricks = new Tricks(random, () -> {
                SatchelCodec.INSTANCE.write(HONEST, writer);
                SatchelCodec.INSTANCE.write(HONEST, pretty);
            });
            Satchel value = value(tricks, random, 1);
            try {
                assertHolds(way.write(value), tricks, trial);
                written++;
            } catch (JsonException refused) {
                codes.merge(refused.code(), 1, Integer::sum);
                assertRefusal(refused, trial);
                assertThat(refused.code() == JsonErrorCode.INVALID_OBJECT && tricks.isHonest)
                        .isFalse();
            } catch (IllegalStateException used) {
                assertWithMessage("trial %s", trial).that(tricks.usesWriter).isTrue();
                assertThat(used).hasMessageThat().contains("writer");
            } catch (ClassCastException polluted) {
                assertWithMessage("trial %s", trial).that(tricks.isPolluted).isTrue();
            }
            assertUsable();
        }
        assertThat(written).isGreaterThan(TRIALS / 10);
        assertThat(codes.keySet())
                .containsExactly(
                        JsonErrorCode.NULL_VALUE,
                        JsonErrorCode.DUPLICATE_MEMBER,
                        JsonErrorCode.INVALID_VALUE,
                        JsonErrorCode.INVALID_OBJECT,
                        JsonErrorCode.UNPAIRED_SURROGATE,
                        JsonErrorCode.NUMBER_TOO_LONG);
    }

    private static void assertHolds(byte[] json, Tricks tricks, int trial) throws IOException {
        JsonNode tree = JACKSON.readTree(json);
        assertNode(tree, tricks, trial);
        assertWithMessage("trial %s", trial)
                .that(SatchelCodec.INSTANCE.read(json))
                .isNotNull();
        SatchelView view = new SatchelView();
        view.parse(json);
        assertWithMessage("trial %s", trial).that(view.isEmpty()).isFalse();
    }

    private static void assertNode(JsonNode node, Tricks tricks, int trial) {
        if (node.isNull()) {
            assertWithMessage("trial %s: a null was never there", trial)
                    .that(tricks.hasNulls)
                    .isTrue();
        } else if (node.isTextual()) {
            for (String word : node.textValue().split(" ", -1)) {
                assertWithMessage("trial %s: %s was never there", trial, word)
                        .that(word.isEmpty() || tricks.texts.contains(word))
                        .isTrue();
            }
        }
        node.forEach(child -> assertNode(child, tricks, trial));
    }

    private static void assertRefusal(JsonException refused, int trial) {
        assertThat(refused).hasMessageThat().doesNotContain("secret of a refusal");
        assertThat(refused).hasCauseThat().isNull();
        assertWithMessage("trial %s", trial).that(refused.path()).startsWith("$");
    }

    private void assertUsable() {
        SatchelCodec.INSTANCE.write(HONEST, writer);
        assertThat(writer.toJson()).isEqualTo(HONEST_JSON);
    }

    @Test
    void honestContainersAreWrittenWhole() throws IOException {
        for (int trial = 0; trial < 300; trial++) {
            SplittableRandom random = new SplittableRandom(trial);
            Tricks tricks = new Tricks(random, () -> {});
            List<String> texts = tricks.list(tricks::text);
            if (tricks.isHonest) {
                Set<String> set = new LinkedHashSet<>(texts);
                Satchel value = new Satchel(
                        texts, texts, set, null, null, null, null, null, null, null, null, null, null, null, null, null,
                        null);
                JsonNode tree = JACKSON.readTree(ways.get(trial % ways.size()).write(value));
                List<String> written = new ArrayList<>();
                tree.path("texts").forEach(node -> written.add(node.textValue()));
                assertThat(written).containsExactlyElementsIn(texts).inOrder();
                assertThat(tree.path("set").size()).isEqualTo(texts.size());
            }
        }
    }

    /** What a writer has written stays until it is overwritten; that it was written is no reason to keep the objects alive. */
    @Test
    void writersKeepNothingOfWhatTheyWere() throws IOException {
        List<WeakReference<Object>> objects = new ArrayList<>();
        for (int trial = 0; trial < 2_000; trial++) {
            writeAndForget(trial, objects);
        }
        for (int attempt = 0; attempt < 100 && alive(objects) > 0; attempt++) {
            System.gc();
        }
        assertThat(alive(objects)).isEqualTo(0);
        Reference.reachabilityFence(writer);
    }

    private void writeAndForget(int trial, List<WeakReference<Object>> objects) {
        SplittableRandom random = new SplittableRandom(trial);
        Tricks tricks = new Tricks(random, () -> {});
        Satchel value = value(tricks, random, 1);
        tricks.texts.forEach(text -> objects.add(new WeakReference<>(text)));
        objects.add(new WeakReference<>(value));
        try {
            SatchelCodec.INSTANCE.write(value, writer);
        } catch (JsonException | ClassCastException refused) {
            assertThat(writer.size()).isEqualTo(0);
        }
    }

    private static long alive(List<WeakReference<Object>> objects) {
        return objects.stream().filter(object -> object.get() != null).count();
    }

    /** Before, one write in twenty of a hash set that another thread changed held a null. */
    @Test
    void collectionsThatAnotherThreadChangesAreWrittenAsTheyWereOrRefused() throws Exception {
        for (Collection<String> shared : List.of(
                new HashSet<String>(),
                new LinkedHashSet<String>(),
                new CopyOnWriteArrayList<String>(),
                new ConcurrentLinkedDeque<String>(),
                ConcurrentHashMap.<String>newKeySet(),
                Collections.synchronizedSet(new HashSet<String>()))) {
            Map<String, String> map = new HashMap<>();
            AtomicBoolean stopped = new AtomicBoolean();
            Thread changer = new Thread(() -> change(shared, map, stopped));
            changer.start();
            try {
                for (int round = 0; round < 1_000; round++) {
                    writeShared(shared, map);
                }
            } finally {
                stopped.set(true);
                changer.join();
            }
            assertUsable();
        }
    }

    private static void change(Collection<String> shared, Map<String, String> map, AtomicBoolean stopped) {
        SplittableRandom random = new SplittableRandom(1);
        while (!stopped.get()) {
            String text = "t" + random.nextInt(100);
            try {
                if (random.nextBoolean()) {
                    shared.add(text);
                    map.put(text, text);
                } else {
                    shared.remove(text);
                    map.remove(text);
                }
            } catch (RuntimeException broken) {
                // A collection for one thread only may break when another reads it; it is changed on.
                shared.clear();
            }
        }
    }

    private void writeShared(Collection<String> shared, Map<String, String> map) throws IOException {
        Satchel value = new Satchel(
                null, shared, null, null, map, null, null, null, null, null, null, null, null, null, null, null, null);
        try {
            SatchelCodec.INSTANCE.write(value, writer);
        } catch (JsonException refused) {
            assertThat(refused.code()).isAnyOf(JsonErrorCode.INVALID_VALUE, JsonErrorCode.INVALID_OBJECT);
            assertThat(writer.size()).isEqualTo(0);
            return;
        }
        JsonNode tree = JACKSON.readTree(writer.toBytes());
        for (String member : List.of("collection", "map")) {
            for (JsonNode element : tree.path(member)) {
                @Nullable String text = element.textValue();
                assertWithMessage("of %s", shared.getClass()).that(text).matches("t[0-9]+");
            }
        }
    }
}
