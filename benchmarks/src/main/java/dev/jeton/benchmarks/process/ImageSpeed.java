package dev.jeton.benchmarks.process;

import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.benchmarks.document.TokenResponses;
import dev.jeton.benchmarks.type.TokenResponse;
import dev.jeton.benchmarks.type.TokenResponseCodec;
import dev.jeton.benchmarks.type.TokenResponseView;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * What reading and writing take in a native image and on a JVM. JMH can't run in an image, so this is a program by itself: it runs each operation for two seconds until
 * HotSpot has compiled it, then for another, and prints the shortest time of many rounds.
 *
 * <pre>
 * native-image -cp benchmarks/target/benchmarks.jar dev.jeton.benchmarks.process.ImageSpeed
 * java -cp benchmarks/target/benchmarks.jar dev.jeton.benchmarks.process.ImageSpeed
 * </pre>
 */
public final class ImageSpeed {
    private static final int ROUNDS = 50;
    private static final long ROUND_NANOS = 20_000_000;
    private static final long WARM_UP_NANOS = 2_000_000_000;

    /** One operation with its documents. Has a loop of its own, so that a JIT compiler sees one operation in it. */
    @FunctionalInterface
    interface Work {
        /** Runs it and returns what its results add up to. */
        long run(int count);
    }

    private final PrintStream out;
    private final int rounds;
    private final long roundNanos;
    private final long warmUpNanos;

    private ImageSpeed(PrintStream out, int rounds, long roundNanos, long warmUpNanos) {
        this.out = out;
        this.rounds = rounds;
        this.roundNanos = roundNanos;
        this.warmUpNanos = warmUpNanos;
    }

    /** Takes no arguments. */
    public static void main(String[] arguments) {
        run(System.out, ROUNDS, ROUND_NANOS, WARM_UP_NANOS);
    }

    static void run(PrintStream out, int rounds, long roundNanos, long warmUpNanos) {
        ImageSpeed speed = new ImageSpeed(out, rounds, roundNanos, warmUpNanos);
        for (String name : List.of("rfc", "oidc")) {
            byte[] document = TokenResponses.named(name);
            speed.measure("view", document, views(document));
            speed.measure("record", document, records(document));
            speed.measure("writing", document, writing(document));
        }
    }

    private static Work views(byte[] document) {
        TokenResponseView view = new TokenResponseView();
        return count -> {
            long sum = 0;
            for (int index = 0; index < count; index++) {
                view.parse(document);
                sum += view.expiresIn() + view.accessToken().length();
            }
            return sum;
        };
    }

    private static Work records(byte[] document) {
        JsonReader reader = JsonReader.create();
        return count -> {
            long sum = 0;
            for (int index = 0; index < count; index++) {
                TokenResponse response = TokenResponseCodec.INSTANCE.read(reader.reset(document));
                sum += response.expiresIn() + response.accessToken().length();
            }
            return sum;
        };
    }

    private static Work writing(byte[] document) {
        TokenResponse response = TokenResponseCodec.INSTANCE.read(document);
        JsonWriter writer = JsonWriter.create();
        return count -> {
            long sum = 0;
            for (int index = 0; index < count; index++) {
                TokenResponseCodec.INSTANCE.write(response, writer);
                sum += writer.size();
            }
            return sum;
        };
    }

    private void measure(String operation, byte[] document, Work work) {
        int count = 1;
        long start = System.nanoTime();
        // The first calls load classes and are interpreted, so how many fill a round is known last.
        long round = 0;
        while (round < roundNanos / 2 || System.nanoTime() - start < warmUpNanos) {
            round = nanos(work, count);
            if (round < roundNanos / 2) {
                count *= 2;
            }
        }
        long least = Long.MAX_VALUE;
        for (int turn = 0; turn < rounds; turn++) {
            least = Math.min(least, nanos(work, count));
        }
        out.printf(
                Locale.ROOT,
                "%s, %d bytes: %.0f ns, sum %d%n",
                operation,
                document.length,
                (double) least / count,
                work.run(1));
    }

    private static long nanos(Work work, int count) {
        long start = System.nanoTime();
        if (work.run(count) <= 0) {
            throw new IllegalStateException("nothing was read or written");
        }
        return System.nanoTime() - start;
    }
}
