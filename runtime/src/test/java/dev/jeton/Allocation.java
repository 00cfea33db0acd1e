package dev.jeton;

import static com.google.common.truth.Truth.assertWithMessage;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Measures what operations allocate. */
public final class Allocation {
    /** Fewer do under {@code -Xint}, where nothing has to be compiled first. */
    private static final int OPERATIONS = Integer.getInteger("jeton.test.operations", 2_000);

    private static final int WARM_UP = 5 * OPERATIONS / 2;
    private static final int ROUNDS = 5;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocation() {}

    /** The bytes that an operation allocates on average: the least of some rounds, for the JVM at times adds some of its own. */
    static double allocated(Runnable operation) {
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
        return (double) least / OPERATIONS;
    }

    /** The bytes that an operation allocates when it is run once. */
    public static long allocatedOnce(Runnable operation) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        operation.run();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    public static void assertAllocatesNothing(String what, Runnable operation) {
        assertWithMessage(what).that(allocated(operation)).isEqualTo(0.0);
    }
}
