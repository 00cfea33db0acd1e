package dev.jeton.examples.gateway;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Puts a gateway under load, on loopback, and prints what its parser allocated and how long requests took: first with Jeton, then with Jackson.
 *
 * <pre>{@code
 * java -Xmx64m -jar gateway.jar 60
 * }</pre>
 *
 * <p>Each client sends its next request when the last one was answered, so there are never more requests than clients. What comes before is not counted: the parser reads
 * everything some thousand times, and a tenth of the time passes, in which buffers grow and the JIT compiler works.
 */
public final class Gateway {
    private static final int CLIENTS = 4;
    private static final int WARM_UP_ROUNDS = 5_000;
    private static final int DEFAULT_SECONDS = 60;
    private static final int LONGEST_WARM_UP_SECONDS = 10;
    private static final int NANOS_OF_A_MICROSECOND = 1_000;

    private Gateway() {}

    /**
     * What was measured.
     *
     * @param requests how many there were
     * @param seconds how long it took
     * @param parserBytes what the parser allocated
     * @param loopBytes what the event loop allocated, with the parser and Netty
     * @param latencies of all clients
     */
    record Result(long requests, double seconds, long parserBytes, long loopBytes, Latencies latencies) {
        /** What the parser allocated for a request, in whole bytes. */
        long parserBytesOfARequest() {
            return parserBytes / Math.max(1, requests);
        }

        String told() {
            return requests + " requests (" + Math.round(requests / seconds) + " a second), " + parserBytesOfARequest()
                    + " B a request from the parser (" + parserBytes + " B in all), "
                    + loopBytes / Math.max(1, requests)
                    + " B a request from the event loop; p50 " + micros(0.5) + ", p99 " + micros(0.99) + ", p99.9 "
                    + micros(0.999) + ", longest " + latencies.longest() / NANOS_OF_A_MICROSECOND + " \u00b5s";
        }

        private String micros(double share) {
            return latencies.quantile(share) / NANOS_OF_A_MICROSECOND + " \u00b5s";
        }
    }

    /**
     * Runs the gateway with each parser.
     *
     * @param arguments how many seconds each is under load; 60 if there are none
     */
    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length == 0 ? DEFAULT_SECONDS : Integer.parseInt(arguments[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("heap of " + (Runtime.getRuntime().maxMemory() >> 20) + " MB, " + CLIENTS + " clients, " + seconds
                + " s each");
        // Else the first would pay for what Netty and the JIT compiler need to warm up.
        int warmUp = Math.min(seconds, LONGEST_WARM_UP_SECONDS);
        run(JetonEngine::new, warmUp);
        run(JacksonEngine::new, warmUp);
        out.println("Jeton:   " + run(JetonEngine::new, seconds).told());
        out.println("Jackson: " + run(JacksonEngine::new, seconds).told());
    }

    /** Puts a gateway under load. */
    static Result run(Supplier<TokenEngine> engines, int seconds)
            throws InterruptedException, ExecutionException, IOException {
        Requests.warmUp(engines.get(), WARM_UP_ROUNDS);
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try (GatewayServer server = new GatewayServer(engines)) {
            long now = System.nanoTime();
            long start = now + TimeUnit.SECONDS.toNanos(seconds) / 10;
            long end = now + TimeUnit.SECONDS.toNanos(seconds);
            List<Future<Latencies>> running = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                running.add(threads.submit(new Client(server.address(), Requests.all(), start, end)));
            }
            TimeUnit.NANOSECONDS.sleep(start - System.nanoTime());
            server.garbage().reset();
            long before = server.allocatedByTheLoop();
            Latencies latencies = new Latencies();
            for (Future<Latencies> client : running) {
                latencies.add(client.get());
            }
            long allocated = server.allocatedByTheLoop() - before;
            Garbage garbage = server.garbage();
            double measured = (System.nanoTime() - start) / 1e9;
            return new Result(garbage.requests(), measured, garbage.bytes(), allocated, latencies);
        } finally {
            threads.shutdownNow();
        }
    }
}
