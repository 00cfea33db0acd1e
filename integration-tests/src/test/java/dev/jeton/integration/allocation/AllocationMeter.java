package dev.jeton.integration.allocation;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Counts the bytes that an operation allocates on this thread. What is counted is exact in the interpreter too, which optimises no
 * allocation away, so a few operations are enough.
 */
final class AllocationMeter {
    private static final int WARM_UP = 20;
    private static final int OPERATIONS = 10;
    private static final int ROUNDS = 5;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Keeps what was made alive, so that no compiler leaves its allocation out. */
    private static volatile @Nullable Object result;

    private AllocationMeter() {}

    /** The bytes of one operation: the least of some rounds, for the JVM at times adds some of its own. */
    static long bytes(Runnable operation) {
        for (int index = 0; index < WARM_UP; index++) {
            operation.run();
        }
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            for (int index = 0; index < OPERATIONS; index++) {
                operation.run();
            }
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        // Rounded up, so that garbage that is not made every time is not lost.
        return (least + OPERATIONS - 1) / OPERATIONS;
    }

    /** The bytes of one operation that returns something. */
    static long bytesOfMaking(Supplier<?> operation) {
        return bytes(() -> result = operation.get());
    }

    /** The bytes of an operation that is run once on something new: the least of some times. */
    static <T> long bytesOfFirst(Supplier<T> maker, Consumer<T> operation) {
        long least = Long.MAX_VALUE;
        for (int index = 0; index < WARM_UP; index++) {
            T made = maker.get();
            long before = THREADS.getCurrentThreadAllocatedBytes();
            operation.accept(made);
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
