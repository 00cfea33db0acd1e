package dev.jeton.integration.trust;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * Compares the processor time of this thread for a size with that for one that is eight times as large: the least of many runs, so that neither a busy
 * machine nor a cold compiler counts. What is linear takes eight times as long, and may take three times more; what is quadratic takes 64 times as long.
 */
final class LinearTime {
    static final int GROWTH = 8;

    private static final int SLACK = 3;

    private static final int WARM_UP = 5;

    private static final int ROUNDS = 30;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private LinearTime() {}

    static boolean holds(Runnable small, Runnable large) {
        for (int run = 0; run < WARM_UP; run++) {
            small.run();
            large.run();
        }
        long leastSmall = Long.MAX_VALUE;
        long leastLarge = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            // A run that is too short for the clock counts for nothing.
            leastSmall = Math.min(leastSmall, Math.max(1, nanos(small)));
            leastLarge = Math.min(leastLarge, nanos(large));
            if (round >= 5 && leastLarge <= (long) SLACK * GROWTH * leastSmall) {
                return true;
            }
        }
        return false;
    }

    private static long nanos(Runnable operation) {
        long before = THREADS.getCurrentThreadCpuTime();
        operation.run();
        return THREADS.getCurrentThreadCpuTime() - before;
    }
}
