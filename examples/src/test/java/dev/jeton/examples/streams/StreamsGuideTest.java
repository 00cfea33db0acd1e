package dev.jeton.examples.streams;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.stream.StreamFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of {@code docs/guide/streams.md} is that of this package, and does what the page says. */
final class StreamsGuideTest {
    private static final Path PAGE = Path.of("..", "docs", "guide", "streams.md");
    private static final Path SOURCES = Path.of("src/main/java/dev/jeton/examples/streams");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\n(.*?)^```$");
    private static final Pattern TYPE = Pattern.compile("(?m)^public (?:final class|record) (\\w+)");

    private static final String TEXT = "{\"id\":\"a\",\"quantity\":1}\n{\"id\":\"b\",\"quantity\":20}\n";
    private static final List<Order> ORDERS = List.of(new Order("a", 1), new Order("b", 20));

    @TempDir
    private Path directory;

    private final List<Order> found = new ArrayList<>();

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    @Test
    void everyBlockIsASourceFileAndEverySourceFileABlock() throws IOException {
        List<String> names = new ArrayList<>();
        List<String> blocks = BLOCK.matcher(Files.readString(PAGE).replace("\r\n", "\n"))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
        for (String block : blocks) {
            String name =
                    TYPE.matcher(block).results().findFirst().orElseThrow().group(1);
            names.add(name + ".java");
            assertWithMessage(name).that(block).isEqualTo(Files.readString(SOURCES.resolve(name + ".java")));
        }
        names.add("package-info.java");
        try (var files = Files.list(SOURCES)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyElementsIn(names);
        }
    }

    @Test
    void aFileOfLinesIsReadAndADamagedOneNamesItsLine() throws IOException {
        Path file = Files.writeString(directory.resolve("orders.ndjson"), TEXT);
        ReadOrders.read(file, found::add);
        assertThat(found).isEqualTo(ORDERS);
        Files.writeString(file, TEXT + "{\"quantity\":1}\n");
        JsonException error = assertThrows(JsonException.class, () -> ReadOrders.read(file, found::add));
        assertThat(error.line()).isEqualTo(3);
        assertThat(error.code()).isEqualTo(JsonErrorCode.MISSING_MEMBER);
    }

    @Test
    void anArrayIsAddedUp() throws IOException {
        Path file = Files.writeString(
                directory.resolve("orders.json"), "[" + TEXT.strip().replace("\n", ",") + "]");
        assertThat(ReadOrders.total(file)).isEqualTo(21);
    }

    @Test
    void damagedLinesAreReported() throws IOException {
        List<String> log = new ArrayList<>();
        SkipDamagedLines.read(stream("{\"id\":\n" + TEXT + "{}"), found::add, log::add);
        assertThat(found).isEqualTo(ORDERS);
        assertThat(log)
                .containsExactly("line 1: UNEXPECTED_END", "line 4: MISSING_MEMBER")
                .inOrder();
    }

    @Test
    void oneViewLooksAtEveryOrder() throws IOException {
        assertThat(LookThroughOneView.total(Channels.newChannel(stream(TEXT)))).isEqualTo(21);
    }

    @Test
    void piecesMayEndAnywhere() {
        try (FeedOrders orders = new FeedOrders(found::add)) {
            for (byte b : TEXT.getBytes(UTF_8)) {
                orders.received(ByteBuffer.wrap(new byte[] {b}));
            }
            orders.ended();
        }
        assertThat(found).isEqualTo(ORDERS);
    }

    @Test
    void publishedBytesBecomeOrders() throws Exception {
        CompletableFuture<List<Order>> result = new CompletableFuture<>();
        try (SubmissionPublisher<ByteBuffer> bytes = new SubmissionPublisher<>()) {
            PublishOrders.orders(bytes).subscribe(new Flow.Subscriber<>() {
                @Override
                public void onSubscribe(Flow.Subscription subscription) {
                    subscription.request(Long.MAX_VALUE);
                }

                @Override
                public void onNext(Order order) {
                    found.add(order);
                }

                @Override
                public void onError(Throwable error) {
                    result.completeExceptionally(error);
                }

                @Override
                public void onComplete() {
                    result.complete(found);
                }
            });
            bytes.submit(ByteBuffer.wrap(TEXT.getBytes(UTF_8)));
        }
        assertThat(result.get(30, TimeUnit.SECONDS)).isEqualTo(ORDERS);
    }

    @Test
    void ordersAreWritten() throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        WriteOrders.write(StreamFormat.LINES, ORDERS.iterator(), target);
        assertThat(target.toString(UTF_8)).isEqualTo(TEXT);
    }
}
