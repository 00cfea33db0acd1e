package dev.jeton.stream;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.PropertyView;
import dev.jeton.RawJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written is what the format says, and is read back. */
class JsonStreamWriterTest {
    private static final JsonCodec<RawJson> ANY = JsonCodecs.of(RawJson.class);
    private static final JsonCodec<String> STRINGS = JsonCodecs.of(String.class);

    private final ByteArrayOutputStream target = new ByteArrayOutputStream();

    private <T> String written(StreamFormat format, JsonCodec<T> codec, List<T> elements) throws IOException {
        target.reset();
        try (JsonStreamWriter<T> writer = JsonStream.of(format, codec).write(target)) {
            writer.writeAll(elements);
        }
        return target.toString(UTF_8);
    }

    @Test
    void eachFormatKeepsElementsApartInItsWay() throws IOException {
        List<String> elements = List.of("a", "b");
        assertThat(written(StreamFormat.ARRAY, STRINGS, elements)).isEqualTo("[\"a\",\"b\"]");
        assertThat(written(StreamFormat.LINES, STRINGS, elements)).isEqualTo("\"a\"\n\"b\"\n");
        assertThat(written(StreamFormat.SEQUENCE, STRINGS, elements)).isEqualTo("\u001e\"a\"\n\u001e\"b\"\n");
        assertThat(written(StreamFormat.CONCATENATED, STRINGS, elements)).isEqualTo("\"a\"\n\"b\"\n");
    }

    @Test
    void aStreamWithoutElementsIsEmptyOrAnEmptyArray() throws IOException {
        assertThat(written(StreamFormat.ARRAY, STRINGS, List.of())).isEqualTo("[]");
        assertThat(written(StreamFormat.LINES, STRINGS, List.of())).isEmpty();
        assertThat(written(StreamFormat.SEQUENCE, STRINGS, List.of())).isEmpty();
        assertThat(written(StreamFormat.CONCATENATED, STRINGS, List.of())).isEmpty();
    }

    /** Of every size around that of the buffer. */
    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadBack(StreamFormat format) throws IOException {
        List<String> elements = new ArrayList<>();
        for (int size = 16_360; size < 16_400; size++) {
            elements.add("x".repeat(size));
            elements.add("é\n");
            elements.add("y".repeat(size / 3));
        }
        elements.add("z".repeat(100_000));
        elements.add("");
        String text = written(format, STRINGS, elements);
        List<String> read = new ArrayList<>();
        JsonStream.of(format, STRINGS)
                .read(Channels.newChannel(new Readings.Pieces(text.getBytes(UTF_8))))
                .forEachRemaining(read::add);
        assertThat(read).isEqualTo(elements);
    }

    @Test
    void lineFeedsOfAnElementBecomeSpacesInLines() throws IOException {
        List<RawJson> elements = List.of(RawJson.of("[\n1,\r\n2\n]"), RawJson.of("\"\\n\""));
        assertThat(written(StreamFormat.LINES, ANY, elements)).isEqualTo("[ 1,\r 2 ]\n\"\\n\"\n");
        assertThat(written(StreamFormat.CONCATENATED, ANY, elements)).isEqualTo("[\n1,\r\n2\n]\n\"\\n\"\n");
    }

    @ParameterizedTest
    @EnumSource
    void anElementThatCannotBeWrittenLeavesNothingBehind(StreamFormat format) throws IOException {
        JsonStream<String> stream = JsonStream.of(format, STRINGS);
        try (JsonStreamWriter<String> writer = stream.write(target)) {
            assertThrows(JsonException.class, () -> writer.write("half \ud83d"));
            writer.write("a");
            assertThrows(JsonException.class, () -> writer.write("half \ud83d"));
            assertThrows(NullPointerException.class, () -> writer.write(null));
            writer.write("b");
        }
        String without = target.toString(UTF_8);
        assertThat(without).isEqualTo(written(format, STRINGS, List.of("a", "b")));
    }

    @Test
    void nothingIsHandedOverBeforeItIsFlushed() throws IOException {
        JsonStreamWriter<String> writer =
                JsonStream.of(StreamFormat.ARRAY, STRINGS).write(Channels.newChannel(target));
        writer.write("a");
        assertThat(target.size()).isEqualTo(0);
        writer.flush();
        assertThat(target.toString(UTF_8)).isEqualTo("[\"a\"");
        writer.close();
        writer.close();
        assertThat(target.toString(UTF_8)).isEqualTo("[\"a\"]");
        assertThrows(IllegalStateException.class, () -> writer.write("b"));
        assertThrows(IllegalStateException.class, writer::flush);
    }

    @Test
    void whatIsWrittenIsHandedOverOnceItIsSixteenKilobytes() throws IOException {
        try (JsonStreamWriter<String> writer =
                JsonStream.of(StreamFormat.LINES, STRINGS).write(target)) {
            writer.write("x".repeat(40_000));
            assertThat(target.size()).isEqualTo(40_003);
            writer.write("a");
            assertThat(target.size()).isEqualTo(40_003);
        }
        assertThat(target.size()).isEqualTo(40_007);
    }

    @ParameterizedTest
    @EnumSource
    void theMemoryOfALargeElementIsGivenUpWhenItWasHandedOver(StreamFormat format) throws IOException {
        int limit = 64 << 10;
        JsonLimits limits = JsonLimits.builder().maxRetainedBytes(limit).build();
        List<String> elements = List.of("x".repeat(limit / 4), "y".repeat(limit), "a", "z".repeat(limit / 4), "b");
        try (JsonStreamWriter<String> writer =
                JsonStream.of(format, STRINGS).withLimits(limits).write(target)) {
            writer.write(elements.get(0));
            int grown = writer.retainedBytes();
            assertThat(grown).isGreaterThan(limit / 4);
            writer.write(elements.get(1));
            assertThat(writer.retainedBytes()).isAtMost(limit / 4);
            writer.write(elements.get(2));
            writer.write(elements.get(3));
            assertThat(writer.retainedBytes()).isEqualTo(grown);
            writer.write(elements.get(4));
            assertThat(writer.retainedBytes()).isEqualTo(grown);
        }
        String text = target.toString(UTF_8);
        assertThat(text).isEqualTo(written(format, STRINGS, elements));
    }

    @Test
    void theBufferOfALargeViewIsGivenUpToo() throws IOException {
        JsonStream<PropertyView> views = JsonStream.ofViews(StreamFormat.LINES, limits -> new PropertyView())
                .withLimits(JsonLimits.builder().maxRetainedBytes(1).build());
        PropertyView view = new PropertyView();
        String large = "{\"key\":\"" + "k".repeat(100_000) + "\"}";
        try (JsonStreamWriter<PropertyView> writer = views.write(target)) {
            view.parse(large.getBytes(UTF_8));
            writer.write(view);
            assertThat(writer.retainedBytes()).isAtMost(16 << 10);
        }
        assertThat(target.toString(UTF_8)).isEqualTo(large + "\n");
    }

    @Test
    void aTargetThatFailsGetsNothingMoreAndIsClosed() throws IOException {
        int[] closed = new int[1];
        int[] calls = new int[1];
        JsonStreamWriter<String> writer = JsonStream.of(StreamFormat.LINES, STRINGS)
                .write(new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        calls[0]++;
                        throw new IOException("full");
                    }

                    @Override
                    public void close() {
                        closed[0]++;
                    }
                });
        writer.write("a");
        assertThrows(IOException.class, writer::flush);
        assertThrows(IllegalStateException.class, () -> writer.write("b"));
        writer.close();
        assertThat(closed[0]).isEqualTo(1);
        assertThat(calls[0]).isEqualTo(1);
    }
}
