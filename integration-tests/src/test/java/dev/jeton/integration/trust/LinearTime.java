package dev.jeton.integration.trust;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * Compares the processor time of this thread for a size with that for one that is eight times as large: the least of some runs, so that neither a busy
 * machine nor a cold compiler counts. What is linear takes eight times as long, and may take three times more; what is quadratic takes 64 times as long.
 *
 * <p>Two comparisons in a row have to say so. In one alone the compiler may have come between the last run of the small size and one of the large size.
 */
final class LinearTime {
    static final int GROWTH = 8;

    private static final int SLACK = 3;

    private static final int WARM_UP = 5;

    private static final int ROUNDS = 5;

    private static final int COMPARISONS = 8;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private LinearTime() {}

    static boolean holds(Runnable small, Runnable large) {
        for (int run = 0; run < WARM_UP; run++) {
            small.run();
            large.run();
        }
        int inARow = 0;
        for (int comparison = 0; comparison < COMPARISONS && inARow < 2; comparison++) {
            inARow = isLinear(small, large) ? inARow + 1 : 0;
        }
        return inARow == 2;
    }

    private static boolean isLinear(Runnable small, Runnable large) {
        long leastSmall = Long.MAX_VALUE;
        long leastLarge = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            // A run that is too short for the clock counts for nothing.
            leastSmall = Math.min(leastSmall, Math.max(1, nanos(small)));
            leastLarge = Math.min(leastLarge, nanos(large));
        }
        return leastLarge <= (long) SLACK * GROWTH * leastSmall;
    }

    private static long nanos(Runnable operation) {
        long before = THREADS.getCurrentThreadCpuTime();
        operation.run();
        return THREADS.getCurrentThreadCpuTime() - before;
    }
}
