package com.example;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.netty.LeakCount;
import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.util.Version;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The handlers of the guide in real servers, on loopback. */
@ExtendWith(LeakCount.class)
@Timeout(value = 30, unit = TimeUnit.SECONDS)
final class OrderServerTest {
    private static final InetSocketAddress LOOPBACK = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    private static EventLoopGroup eventLoops;
    private static InetSocketAddress http;
    private static InetSocketAddress frames;
    private static HttpClient client;

    /** Sends back what it gets. */
    @ChannelHandler.Sharable
    private static final class Echo extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext context, Object order) {
            context.writeAndFlush(order);
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable thrown) {
            String problem = thrown instanceof JsonException error ? error.code() + " at " + error.path() : "other";
            context.writeAndFlush(new Order(problem, 0));
        }
    }

    /** Keeps what comes. */
    private static final class Inbox extends ChannelInboundHandlerAdapter {
        private final BlockingQueue<Object> received = new LinkedBlockingQueue<>();

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            received.add(message);
        }
    }

    @BeforeAll
    static void start() throws InterruptedException {
        eventLoops = new NioEventLoopGroup(2);
        http = listen(new ChannelInitializer<>() {
            @Override
            protected void initChannel(Channel channel) {
                channel.pipeline()
                        .addLast(new HttpServerCodec())
                        .addLast(new HttpObjectAggregator(10_000))
                        .addLast(new OrderHandler());
            }
        });
        frames = listen(new OrderPipeline(new Echo()));
        client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    private static InetSocketAddress listen(ChannelHandler pipeline) throws InterruptedException {
        Channel server = new ServerBootstrap()
                .group(eventLoops)
                .channel(NioServerSocketChannel.class)
                .childHandler(pipeline)
                .bind(LOOPBACK)
                .sync()
                .channel();
        return (InetSocketAddress) server.localAddress();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        eventLoops.shutdownGracefully(0, 5, TimeUnit.SECONDS).sync();
    }

    private static HttpResponse<String> post(String body) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + http.getPort() + "/orders");
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(20))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void theNettyIsTheOneThatIsSaidToBeTested() {
        String expected = System.getProperty("jeton.netty.version");
        assumeTrue(expected != null);
        assertThat(Version.identify().get("netty-buffer").artifactVersion()).isEqualTo(expected);
    }

    @Test
    void anHttpServerReadsAndWritesValues() throws Exception {
        HttpResponse<String> answer = post("{\"id\":\"a\",\"quantity\":21}");

        assertThat(answer.body()).isEqualTo("{\"id\":\"a\",\"quantity\":42}");
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":\"secret\",\"quantity\":\"secret\"} | WRONG_TYPE at $.quantity",
                "{\"quantity\":1} | MISSING_MEMBER at $.id",
                "{\"id\":\"secret | UNEXPECTED_END at $.id",
                "<html>secret</html> | MARKUP at $",
                "id=secret&quantity=1 | FORM_ENCODED at $",
                "'' | EMPTY_DOCUMENT at $"
            })
    void aRequestThatIsRejectedIsABadRequest(String body, String problem) throws Exception {
        HttpResponse<String> answer = post(body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo(problem);
    }

    @Test
    void aRequestAboveTheAggregatorsLimitNeverReachesTheCodec() throws Exception {
        assertThat(post("{\"id\":\"" + "x".repeat(20_000) + "\"}").statusCode()).isEqualTo(413);
    }

    /** One byte every few milliseconds, and then the end in the middle. */
    @Test
    void aSlowRequestThatIsCutOffHarmsNoOther() throws Exception {
        try (Socket slow = new Socket(http.getAddress(), http.getPort())) {
            slow.getOutputStream()
                    .write("POST /orders HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            for (int index = 0; index < 20; index++) {
                slow.getOutputStream().write(' ');
                slow.getOutputStream().flush();
                Thread.sleep(2);
                assertThat(post("{\"id\":\"a\",\"quantity\":1}").statusCode()).isEqualTo(200);
            }
            slow.shutdownOutput();
            InputStream in = slow.getInputStream();
            slow.setSoTimeout(10_000);
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    void aPipelineOfFramesTakesAndGivesValues() throws Exception {
        Inbox inbox = new Inbox();
        Channel channel = connect(inbox);
        for (int index = 0; index < 1_000; index++) {
            channel.writeAndFlush(new Order("order " + index, index));
        }
        for (int index = 0; index < 1_000; index++) {
            assertThat(inbox.received.poll(10, TimeUnit.SECONDS)).isEqualTo(new Order("order " + index, index));
        }
        channel.close().sync();
    }

    @Test
    void aBadFrameIsAnsweredAndTheNextOneIsRead() throws Exception {
        Inbox inbox = new Inbox();
        Channel channel = connect(inbox);
        channel.writeAndFlush(channel.alloc().buffer().writeBytes("{\"id\":1}".getBytes(StandardCharsets.US_ASCII)));
        channel.writeAndFlush(new Order("next", 1));

        assertThat(inbox.received.poll(10, TimeUnit.SECONDS))
                .isEqualTo(new Order(JsonErrorCode.WRONG_TYPE + " at $.id", 0));
        assertThat(inbox.received.poll(10, TimeUnit.SECONDS)).isEqualTo(new Order("next", 1));
        channel.close().sync();
    }

    private static Channel connect(ChannelHandler inbox) throws InterruptedException {
        return new Bootstrap()
                .group(eventLoops)
                .channel(NioSocketChannel.class)
                .handler(new OrderPipeline(inbox))
                .connect(frames)
                .sync()
                .channel();
    }

    @Test
    void eventLoopsServeManyThreads() throws Exception {
        requestOn(Executors.newFixedThreadPool(8));
    }

    @Test
    void eventLoopsServeVirtualThreads() throws Exception {
        assumeTrue(Runtime.version().feature() >= 21);
        requestOn((ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null));
    }

    private static void requestOn(ExecutorService threads) throws Exception {
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (int index = 0; index < 200; index++) {
                String body = "{\"id\":\"a\",\"quantity\":" + index + "}";
                answers.add(threads.submit(() -> post(body).body()));
            }
            for (int index = 0; index < 200; index++) {
                assertThat(answers.get(index).get()).isEqualTo("{\"id\":\"a\",\"quantity\":" + 2 * index + "}");
            }
        } finally {
            threads.shutdownNow();
            assertThat(threads.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
        }
    }
}
