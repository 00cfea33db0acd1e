package dev.jeton.integration.trust;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.integration.Everything;
import dev.jeton.integration.EverythingCodec;
import dev.jeton.integration.EverythingView;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Errors of the JVM's own in the middle of a document show no secret either, and readers and views can be used again. */
class MachineErrorsTest {
    private static final int DEPTH = 1_000;

    /** Enough for a test to start, and not for a thousand nested values. */
    private static final long SMALL_STACK = 180 << 10;

    @Test
    void outOfMemoryShowsNoSecret() throws IOException, InterruptedException {
        String printed = ForkedJvm.run(List.of("-Xmx20m", "-XX:+UseSerialGC"), StarvedProgram.class);
        for (String how : List.of("stream", "view of a stream", "string", "extra member", "writer")) {
            assertThat(printed).contains(how + ":" + System.lineSeparator() + "java.lang.OutOfMemoryError");
            assertThat(printed).contains(how + " afterwards PproTokenResponse[accessToken=<redacted>");
        }
        Canary.assertSilent(printed);
    }

    @Test
    void exhaustedStackShowsNoSecretAndLeavesReaderAndViewUsable() throws InterruptedException {
        JsonLimits deep = JsonLimits.builder().maxDepth(DEPTH).build();
        JsonReader reader = new JsonReader(deep);
        EverythingView view = new EverythingView(deep);
        String nested =
                ("{\"text\":\"" + Canary.TEXT + "\",\"nested\":").repeat(DEPTH - 1) + "{}" + "}".repeat(DEPTH - 1);
        byte[] document = nested.getBytes(UTF_8);
        List<Consumer<byte[]>> ways = List.of(bytes -> EverythingCodec.INSTANCE.read(reader.reset(bytes)), view::parse);
        for (Consumer<byte[]> way : ways) {
            Throwable error = onASmallStack(() -> way.accept(document));
            assertThat(error).isInstanceOf(StackOverflowError.class);
            Canary.assertSilent(error);
            Canary.assertSilent(reader.toString());
            assertThat(view.isEmpty()).isTrue();
        }
        assertThat(OwnedBytes.withTheCanary(view)).isEqualTo(0);
        byte[] good = Subject.EVERYTHING.document();
        Everything expected = EverythingCodec.INSTANCE.read(good);
        assertThat(EverythingCodec.INSTANCE.read(reader.reset(good))).isEqualTo(expected);
        view.parse(good);
        assertThat(view.toValue()).isEqualTo(expected);
    }

    private static Throwable onASmallStack(Runnable reading) throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        reading.run();
                    } catch (StackOverflowError error) {
                        thrown.set(error);
                    }
                },
                "small stack",
                SMALL_STACK);
        thread.start();
        thread.join();
        assertWithMessage("the stack was large enough").that(thrown.get()).isNotNull();
        return thrown.get();
    }
}
