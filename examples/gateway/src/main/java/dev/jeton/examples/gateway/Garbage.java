package dev.jeton.examples.gateway;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;

/** Adds up what threads allocate while they read, as the JVM counts it. */
final class Garbage {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();

    /** What the calling thread has allocated so far, in bytes. */
    static long now() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }

    /** Counts a request that has allocated so many bytes. */
    void add(long count) {
        requests.incrementAndGet();
        bytes.addAndGet(count);
    }

    /** Forgets what was counted while the JVM warmed up. */
    void reset() {
        requests.set(0);
        bytes.set(0);
    }

    long requests() {
        return requests.get();
    }

    long bytes() {
        return bytes.get();
    }
}
