package dev.jeton.integration.trust;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.integration.trust.Work.Item;
import dev.jeton.integration.trust.Work.Worker;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/**
 * Codecs are shared by all threads, and every thread gets what one thread gets. The time each test takes is the property
 * {@code jeton.threads.seconds}; {@code mvn -pl integration-tests -am verify -Djeton.threads.seconds=60} is the long form.
 */
class ThreadsTest {
    private static final long SECONDS = Long.getLong("jeton.threads.seconds", 2);

    private static final int PLATFORM_THREADS = 4;
    private static final int VIRTUAL_THREADS = 200;

    /** How often classes are loaded and initialised anew. */
    private static final int ROUNDS = 12;

    private static List<String> alone() {
        Worker worker = new Worker();
        List<String> results = Work.ITEMS.stream().map(worker::result).toList();
        assertThat(results.stream().filter(result -> result.startsWith("{")).count())
                .isAtLeast(25);
        assertThat(results.stream().filter(result -> !result.startsWith("{")).count())
                .isAtLeast(25);
        return results;
    }

    @Test
    void platformThreadsSharingCodecsGetWhatOneThreadGets() throws Exception {
        together(Executors.newFixedThreadPool(PLATFORM_THREADS), PLATFORM_THREADS);
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void virtualThreadsSharingCodecsGetWhatOneThreadGets() throws Exception {
        // This is compiled for 17, which has none.
        ExecutorService virtual = (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        together(virtual, VIRTUAL_THREADS);
    }

    private static void together(ExecutorService executor, int threads) throws Exception {
        List<String> expected = alone();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        List<Future<Long>> running = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            int first = thread;
            running.add(executor.submit(() -> work(expected, first, end)));
        }
        long rounds = sum(running);
        executor.shutdown();
        assertThat(rounds).isAtLeast(threads);
    }

    /** Each thread starts at another document. Returns how often it went through all of them. */
    private static long work(List<String> expected, int first, long end) {
        Worker worker = new Worker();
        long rounds = 0;
        do {
            for (int index = 0; index < expected.size(); index++) {
                int at = (index + first) % expected.size();
                Item item = Work.ITEMS.get(at);
                assertWithMessage("document %s as %s", at, item.subject())
                        .that(worker.result(item))
                        .isEqualTo(expected.get(at));
                // Virtual threads would not take turns otherwise.
                Thread.yield();
            }
            rounds++;
        } while (System.nanoTime() < end);
        return rounds;
    }

    private static long sum(List<Future<Long>> running) throws InterruptedException, ExecutionException {
        long sum = 0;
        for (Future<Long> one : running) {
            sum += one.get();
        }
        return sum;
    }

    /** Codecs, views and name tables are made in static initialisers, which many threads may need at the same time. */
    @Test
    @Timeout(120)
    void codecsAreInitialisedByManyThreadsAtOnce() throws Exception {
        String expected = String.valueOf(Initialisation.work(0));
        Subject[] subjects = Subject.values();
        ExecutorService executor = Executors.newFixedThreadPool(subjects.length);
        for (int round = 0; round < ROUNDS; round++) {
            try (URLClassLoader fresh = new FreshClasses()) {
                Class<?> program = fresh.loadClass(Initialisation.class.getName());
                CyclicBarrier start = new CyclicBarrier(subjects.length);
                List<Future<String>> running = new ArrayList<>();
                for (int index = 0; index < subjects.length; index++) {
                    int turn = index;
                    running.add(executor.submit(() -> {
                        start.await();
                        return (String) program.getMethod("work", int.class).invoke(null, turn);
                    }));
                }
                for (Future<String> one : running) {
                    assertThat(one.get()).isEqualTo(expected);
                }
            }
        }
        executor.shutdown();
    }

    /** Has Jeton's classes and these tests' to itself. */
    private static final class FreshClasses extends URLClassLoader {
        FreshClasses() {
            super(
                    Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                            .map(FreshClasses::url)
                            .toArray(URL[]::new),
                    ClassLoader.getPlatformClassLoader());
        }

        private static URL url(String path) {
            try {
                return new File(path).toURI().toURL();
            } catch (MalformedURLException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }
}
