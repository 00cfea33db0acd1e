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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Errors of the JVM's own in the middle of a document show no secret either, and readers and views can be used again. */
class MachineErrorsTest {
    private static final int DEPTH = 1_000;

    /** Enough for a test to start, and not for a thousand nested values, unless C2 has compiled all that reads them. */
    private static final int SMALL_STACK = 180 << 10;

    /** Each page more moves the place at which the stack ends, which may be in the middle of forgetting. */
    private static final int PAGE = 4 << 10;

    private static final int PAGES = 16;

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
        JsonReader reader = JsonReader.create(deep);
        EverythingView view = new EverythingView(deep);
        String nested =
                ("{\"text\":\"" + Canary.TEXT + "\",\"nested\":").repeat(DEPTH - 1) + "{}" + "}".repeat(DEPTH - 1);
        byte[] document = nested.getBytes(UTF_8);
        List<Consumer<byte[]>> ways = List.of(bytes -> EverythingCodec.INSTANCE.read(reader.reset(bytes)), view::parse);
        int overflows = 0;
        for (int run = 0; run < 4 * PAGES; run++) {
            int stack = SMALL_STACK + run % PAGES * PAGE;
            for (Consumer<byte[]> way : ways) {
                view.erase();
                StackOverflowError error = onAStackOf(stack, () -> way.accept(document));
                if (error != null) {
                    overflows++;
                    Canary.assertSilent(error);
                    Canary.assertSilent(reader.toString());
                    assertThat(view.isEmpty()).isTrue();
                    assertWithMessage("a stack of %s bytes", stack)
                            .that(OwnedBytes.withTheCanary(view))
                            .isEqualTo(0);
                }
            }
        }
        assertThat(overflows).isGreaterThan(0);
        byte[] good = Subject.EVERYTHING.document();
        Everything expected = EverythingCodec.INSTANCE.read(good);
        assertThat(EverythingCodec.INSTANCE.read(reader.reset(good))).isEqualTo(expected);
        view.parse(good);
        assertThat(view.toValue()).isEqualTo(expected);
    }

    /** Returns the error, or null if the stack was large enough. */
    private static @Nullable StackOverflowError onAStackOf(int stack, Runnable reading) throws InterruptedException {
        AtomicReference<@Nullable StackOverflowError> thrown = new AtomicReference<>();
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
                stack);
        thread.start();
        thread.join();
        return thrown.get();
    }
}
