package dev.jeton.vertx;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.example.Order;
import com.example.OrderCodec;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.stream.JsonStream;
import dev.jeton.stream.StreamFormat;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.streams.ReadStream;
import io.vertx.core.streams.WriteStream;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Streams of elements over streams of buffers. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
final class JsonStreamsTest {
    private static final JsonStream<Order> LINES = JsonStream.of(StreamFormat.LINES, OrderCodec.INSTANCE);
    private static final Order FIRST = new Order("a", 1);
    private static final Order SECOND = new Order("\u20ac", 2);
    private static final Order THIRD = new Order("c", 3);
    private static final byte[] BODY = (line(FIRST) + line(SECOND) + line(THIRD)).getBytes(UTF_8);

    private final List<Order> taken = new ArrayList<>();
    private final List<Throwable> errors = new ArrayList<>();
    private int ends;

    private static String line(Order order) {
        return OrderCodec.INSTANCE.toJson(order) + "\n";
    }

    private ReadStream<Order> read(Source source) {
        return JsonStreams.read(source, LINES)
                .exceptionHandler(errors::add)
                .endHandler(end -> ends++)
                .handler(taken::add);
    }

    @Test
    void everySplitOfABodyEqualsReadingItWhole() {
        for (int split = 0; split <= BODY.length; split++) {
            taken.clear();
            Source source = new Source(Arrays.copyOf(BODY, split), Arrays.copyOfRange(BODY, split, BODY.length));
            read(source);
            source.send();
            assertWithMessage("split at %s", split)
                    .that(taken)
                    .containsExactly(FIRST, SECOND, THIRD)
                    .inOrder();
            assertThat(ends).isEqualTo(split + 1);
        }
        assertThat(errors).isEmpty();
    }

    @Test
    void noMoreElementsComeThanAreFetched() {
        Source source = new Source(BODY);
        ReadStream<Order> orders = JsonStreams.read(source, LINES).pause();
        orders.endHandler(end -> ends++).handler(taken::add);
        source.send();
        assertThat(taken).isEmpty();
        orders.fetch(1);
        source.send();
        assertThat(taken).containsExactly(FIRST);
        orders.fetch(1);
        assertThat(taken).containsExactly(FIRST, SECOND);
        assertThat(ends).isEqualTo(0);
        orders.resume();
        source.send();
        assertThat(taken).containsExactly(FIRST, SECOND, THIRD);
        assertThat(ends).isEqualTo(1);
    }

    @Test
    void aHandlerMayPauseTheStream() {
        Source source = new Source(BODY);
        ReadStream<Order> orders = JsonStreams.read(source, LINES);
        orders.endHandler(end -> ends++).handler(order -> {
            taken.add(order);
            orders.pause();
        });
        source.send();
        assertThat(taken).containsExactly(FIRST);
        orders.resume();
        source.send();
        assertThat(taken).containsExactly(FIRST, SECOND);
        assertThat(ends).isEqualTo(0);
    }

    @Test
    void damageIsToldBehindTheElementsBeforeItAndIsTheLast() {
        Source source = new Source((line(FIRST) + "{\"id\":7}\n" + line(SECOND)).getBytes(UTF_8));
        read(source);
        source.send();
        assertThat(taken).containsExactly(FIRST);
        assertThat(errors).hasSize(1);
        JsonException error = (JsonException) errors.get(0);
        assertThat(error.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
        assertThat(error.line()).isEqualTo(2);
        assertThat(ends).isEqualTo(0);
    }

    @Test
    void aBodyThatEndsInsideOfAnElementIsDamaged() {
        Source source = new Source("{\"id\":\"a".getBytes(UTF_8));
        read(source);
        source.send();
        assertThat(((JsonException) errors.get(0)).code()).isEqualTo(JsonErrorCode.UNEXPECTED_END);
    }

    /** A server reads and writes lines; the client's body and the answer go over a real connection. */
    @Test
    void aServerReadsAndWritesLines() throws Exception {
        Vertx vertx = Vertx.vertx();
        try {
            HttpServer server = await(vertx.createHttpServer()
                    .requestHandler(request -> {
                        request.response().setChunked(true);
                        JsonStreams.read(request, LINES)
                                .pipeTo(JsonStreams.write(
                                        request.response(), JsonStream.of(StreamFormat.ARRAY, OrderCodec.INSTANCE)));
                    })
                    .listen(0, "127.0.0.1"));
            HttpClient client = vertx.createHttpClient();
            Buffer answer = await(client.request(HttpMethod.POST, server.actualPort(), "127.0.0.1", "/")
                    .compose(request -> request.send(Buffer.buffer(BODY)))
                    .compose(response -> response.body()));
            assertThat(OrderCodec.INSTANCE.list().read(answer.getBytes()))
                    .containsExactly(FIRST, SECOND, THIRD)
                    .inOrder();
        } finally {
            await(vertx.close());
        }
    }

    /** The buffers are the target's; what was theirs before may be secret. */
    @Test
    void aStreamThatHasEndedHoldsNothingOfItsElements() throws Exception {
        Target target = new Target();
        WriteStream<Order> orders = JsonStreams.write(target, LINES);
        Order secret = new Order("hunter2", 1);
        await(orders.write(SECOND));
        await(orders.write(secret));
        assertThat(holds(orders, "hunter2")).isTrue();
        await(orders.end());
        assertThat(holds(orders, "hunter2")).isFalse();
        assertThat(target.taken.toString()).isEqualTo(line(SECOND) + line(secret));
    }

    private static boolean holds(Object holder, String text) throws IllegalAccessException {
        return holds(holder, text, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** Whether a text stands in an array of bytes that can be reached without the target. */
    private static boolean holds(Object holder, String text, Set<Object> seen) throws IllegalAccessException {
        if (holder instanceof byte[] bytes) {
            return new String(bytes, ISO_8859_1).contains(text);
        }
        if (holder instanceof OutputStream && !isOurs(holder.getClass())) {
            // What the JDK's streams keep can't be seen.
            return true;
        }
        if (holder instanceof Target || !isOurs(holder.getClass()) || !seen.add(holder)) {
            return false;
        }
        for (Class<?> owner = holder.getClass(); isOurs(owner); owner = owner.getSuperclass()) {
            for (Field field : owner.getDeclaredFields()) {
                if (!field.getType().isPrimitive() && !Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    Object held = field.get(holder);
                    if (held != null && holds(held, text, seen)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("dev.jeton.") || type.getName().startsWith("io.vertx.");
    }

    /** Takes all at once. */
    private static final class Target implements WriteStream<Buffer> {
        private final Buffer taken = Buffer.buffer();

        @Override
        public WriteStream<Buffer> exceptionHandler(Handler<Throwable> ignored) {
            return this;
        }

        @Override
        public Future<Void> write(Buffer data) {
            taken.appendBuffer(data);
            return Future.succeededFuture();
        }

        @Override
        public Future<Void> end() {
            return Future.succeededFuture();
        }

        @Override
        public WriteStream<Buffer> setWriteQueueMaxSize(int ignored) {
            return this;
        }

        @Override
        public boolean writeQueueFull() {
            return false;
        }

        @Override
        public WriteStream<Buffer> drainHandler(Handler<Void> ignored) {
            return this;
        }
    }

    private static <T> T await(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    /** Gives buffers as it is asked for them, and the end behind the last. */
    private static final class Source implements ReadStream<Buffer> {
        private final Deque<Buffer> buffers = new ArrayDeque<>();
        private Handler<Buffer> handler;
        private Handler<Void> endHandler;
        private long wanted = Long.MAX_VALUE;
        private boolean ended;

        Source(byte[]... pieces) {
            for (byte[] piece : pieces) {
                buffers.add(Buffer.buffer(piece));
            }
        }

        /** As an event loop does, later and again. */
        void send() {
            while (wanted > 0 && !buffers.isEmpty()) {
                if (wanted != Long.MAX_VALUE) {
                    wanted--;
                }
                handler.handle(buffers.remove());
            }
            if (buffers.isEmpty() && !ended) {
                ended = true;
                endHandler.handle(null);
            }
        }

        @Override
        public ReadStream<Buffer> exceptionHandler(Handler<Throwable> ignored) {
            return this;
        }

        @Override
        public ReadStream<Buffer> handler(Handler<Buffer> newHandler) {
            handler = newHandler;
            return this;
        }

        @Override
        public ReadStream<Buffer> endHandler(Handler<Void> newHandler) {
            endHandler = newHandler;
            return this;
        }

        @Override
        public ReadStream<Buffer> pause() {
            wanted = 0;
            return this;
        }

        @Override
        public ReadStream<Buffer> resume() {
            return fetch(Long.MAX_VALUE);
        }

        @Override
        public ReadStream<Buffer> fetch(long amount) {
            long sum = wanted + amount;
            wanted = sum < 0 ? Long.MAX_VALUE : sum;
            return this;
        }
    }
}
