package dev.jeton.fuzz;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.RawJson;
import dev.jeton.stream.JsonFeed;
import dev.jeton.stream.JsonIterator;
import dev.jeton.stream.JsonStream;
import dev.jeton.stream.JsonStreamWriter;
import dev.jeton.stream.StreamFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes, as a stream of each format: elements or an error, the same however they are split, and written as they were read. */
class StreamFuzzTest {
    private static final JsonCodec<RawJson> ANY = JsonCodecs.of(RawJson.class);

    private static final JsonLimits NARROW =
            JsonLimits.builder().maxDocumentBytes(300).maxDepth(20).build();

    @MethodSource("dev.jeton.fuzz.Seeds#documents")
    @DictionaryFile(resourcePath = "/dev/jeton/fuzz/json.dict")
    @FuzzTest(maxDuration = "60s")
    void splitsMakeNoDifference(byte[] bytes) throws IOException {
        for (StreamFormat format : StreamFormat.values()) {
            JsonStream<RawJson> stream = JsonStream.of(format, ANY);
            compare(stream, format, bytes);
            compare(stream.withLimits(NARROW), format, bytes);
            writtenIsReadAgain(stream, bytes);
        }
    }

    private static void compare(JsonStream<RawJson> stream, StreamFormat format, byte[] bytes) {
        List<String> whole = new ArrayList<>();
        iterate(watched(stream, format, whole), new ByteArrayInputStream(bytes), whole);
        List<String> dripped = new ArrayList<>();
        iterate(watched(stream, format, dripped), new DripStream(bytes), dripped);
        assertWithMessage("dripping %s", format).that(dripped).isEqualTo(whole);
        List<String> fed = new ArrayList<>();
        feed(watched(stream, format, fed), bytes, fed);
        assertWithMessage("fed %s", format).that(fed).isEqualTo(whole);
    }

    private static JsonStream<RawJson> watched(JsonStream<RawJson> stream, StreamFormat format, List<String> events) {
        return format == StreamFormat.LINES || format == StreamFormat.SEQUENCE
                ? stream.skipDamaged(damaged -> events.add(damaged.line() + " " + damaged.offset() + " "
                        + damaged.error().getMessage()))
                : stream;
    }

    private static void iterate(JsonStream<RawJson> stream, ByteArrayInputStream source, List<String> events) {
        JsonIterator<RawJson> elements = stream.read(source);
        try {
            elements.forEachRemaining(element -> events.add(element.json()));
            events.add("end");
        } catch (JsonException error) {
            events.add(error.getMessage());
            assertThat(elements.hasNext()).isFalse();
        }
    }

    /** In pieces whose sizes the bytes decide. */
    private static void feed(JsonStream<RawJson> stream, byte[] bytes, List<String> events) {
        Random sizes = new Random(Arrays.hashCode(bytes));
        try (JsonFeed<RawJson> feed = stream.feed(element -> events.add(element.json()))) {
            int from = 0;
            while (from < bytes.length) {
                int size = Math.min(1 + sizes.nextInt(9), bytes.length - from);
                feed.feed(bytes, from, size);
                from += size;
            }
            feed.end();
            events.add("end");
        } catch (JsonException error) {
            events.add(error.getMessage());
        }
    }

    private static void writtenIsReadAgain(JsonStream<RawJson> stream, byte[] bytes) throws IOException {
        List<RawJson> elements = new ArrayList<>();
        try {
            stream.read(new ByteArrayInputStream(bytes)).forEachRemaining(elements::add);
        } catch (JsonException damaged) {
            // Those before the damage are in the list.
            assertThat(damaged.offset()).isAtMost((long) bytes.length);
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (JsonStreamWriter<RawJson> writer = stream.write(written)) {
            writer.writeAll(elements);
        }
        List<RawJson> again = new ArrayList<>();
        stream.read(new ByteArrayInputStream(written.toByteArray())).forEachRemaining(again::add);
        assertThat(again).isEqualTo(elements);
    }
}
