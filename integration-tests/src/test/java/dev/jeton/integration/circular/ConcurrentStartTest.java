package dev.jeton.integration.circular;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two codecs that refer to each other are first used by two threads at once. Were one initialised by the other's static initialiser, each thread would hold
 * the class that the other one waits for, for ever.
 */
class ConcurrentStartTest {
    private static final int ROUNDS = 200;
    private static final int THREADS = 2;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
        Thread thread = new Thread(work);
        // One that hangs in a static initialiser can't be interrupted.
        thread.setDaemon(true);
        return thread;
    });

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Author|{\"name\":\"a\",\"books\":[{\"title\":\"b\",\"author\":{\"name\":\"c\"}}]}"
                        + "|Book|{\"title\":\"b\",\"author\":{\"name\":\"a\",\"books\":[{\"title\":\"c\"}]},\"editors\":{\"d\":{\"name\":\"e\"}}}",
                "Bill|{\"total\":1,\"receipt\":{\"paid\":2,\"bill\":{\"total\":3}}}"
                        + "|Receipt|{\"paid\":1,\"bill\":{\"total\":2,\"receipt\":{\"paid\":3}}}",
                "Crate|{\"size\":1,\"parcel\":{\"weight\":2,\"crate\":{\"size\":3}}}"
                        + "|Parcel|{\"weight\":1,\"crate\":{\"size\":2,\"parcel\":{\"weight\":3}}}",
                "Node|{\"kind\":\"fork\",\"left\":{\"kind\":\"leaf\",\"value\":1},\"more\":[{\"kind\":\"fork\"}]}"
                        + "|Leaf|{\"kind\":\"leaf\",\"value\":1,\"grafted\":{\"kind\":\"fork\",\"left\":{\"kind\":\"leaf\",\"value\":1}}}",
                "Team|{\"teams\":{\"a\":{\"badge\":\"b\"}}}|Badge|\"c\""
            })
    void codecsThatReferToEachOtherAreStartedByTwoThreadsAtOnce(
            String one, String oneDocument, String other, String otherDocument) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            FreshClasses classes = new FreshClasses();
            List<String> written = atOnce(
                    TimeUnit.SECONDS.toMillis(20),
                    () -> rewritten(classes, one, oneDocument),
                    () -> rewritten(classes, other, otherDocument));
            assertWithMessage("round %s", round)
                    .that(written)
                    .containsExactly(oneDocument, otherDocument)
                    .inOrder();
        }
    }

    /** As a framework does that is handed a class. */
    private static String rewritten(ClassLoader classes, String type, String document)
            throws ReflectiveOperationException {
        Class<?> loaded = classes.loadClass(Circles.class.getName() + "$" + type);
        return rewritten(codecOf(loaded), document);
    }

    private static JsonCodec<?> codecOf(Class<?> type) throws ReflectiveOperationException {
        if (type.getSimpleName().equals("Badge")) {
            return JsonCodecs.of(type);
        }
        Class<?> codec = Class.forName(type.getName().replace('$', '_') + "Codec", true, type.getClassLoader());
        Field instance = codec.getDeclaredField("INSTANCE");
        instance.setAccessible(true);
        return (JsonCodec<?>) instance.get(null);
    }

    private static <T> String rewritten(JsonCodec<T> codec, String document) {
        return codec.toJson(codec.read(document));
    }

    /** Runs two tasks as close to each other as can be. */
    private List<String> atOnce(long millis, Callable<String> one, Callable<String> other) throws Exception {
        AtomicInteger missing = new AtomicInteger(THREADS);
        List<Future<String>> running = new ArrayList<>();
        for (Callable<String> task : List.of(one, other)) {
            running.add(threads.submit(() -> {
                missing.decrementAndGet();
                while (missing.get() > 0) {
                    Thread.onSpinWait();
                }
                return task.call();
            }));
        }
        List<String> results = new ArrayList<>();
        for (Future<String> each : running) {
            results.add(each.get(millis, TimeUnit.MILLISECONDS));
        }
        return results;
    }

    /** What generated codecs must not do: both have begun before either touches the other. */
    static final class Eager {
        static final CyclicBarrier BEGUN = new CyclicBarrier(THREADS);

        static final class First {
            static final String NAME = begin("first");
            static final String OTHER = Second.NAME;
        }

        static final class Second {
            static final String NAME = begin("second");
            static final String OTHER = First.NAME;
        }

        private Eager() {}

        private static String begin(String name) {
            try {
                BEGUN.await();
                return name;
            } catch (InterruptedException | java.util.concurrent.BrokenBarrierException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }

    @Test
    void classesThatInitialiseEachOtherAreFoundOut() throws ExecutionException {
        assertThrows(TimeoutException.class, () -> atOnce(300, () -> Eager.First.OTHER, () -> Eager.Second.OTHER));
        assertThat(Eager.BEGUN.getNumberWaiting()).isEqualTo(0);
    }
}
