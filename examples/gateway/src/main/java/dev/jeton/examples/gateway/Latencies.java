package dev.jeton.examples.gateway;

/** Counts durations in classes that are 3 % wide, without garbage. Serves one thread. */
final class Latencies {
    /** Of a power of two. */
    private static final int CLASSES = 32;

    private static final int SHIFT = Integer.numberOfTrailingZeros(CLASSES);

    private final long[] counts = new long[Long.SIZE * CLASSES];
    private long count;
    private long longest;

    void add(long nanos) {
        counts[indexOf(nanos)]++;
        count++;
        longest = Math.max(longest, nanos);
    }

    private static int indexOf(long nanos) {
        long positive = Math.max(nanos, CLASSES);
        int power = Long.SIZE - 1 - Long.numberOfLeadingZeros(positive);
        return power * CLASSES + (int) (positive >>> power - SHIFT & CLASSES - 1);
    }

    /** The end of a class, in nanoseconds. */
    private static long endOf(int index) {
        int power = index / CLASSES;
        return (index % CLASSES + CLASSES + 1L) << power - SHIFT;
    }

    void add(Latencies others) {
        for (int index = 0; index < counts.length; index++) {
            counts[index] += others.counts[index];
        }
        count += others.count;
        longest = Math.max(longest, others.longest);
    }

    long count() {
        return count;
    }

    /** In nanoseconds. */
    long longest() {
        return longest;
    }

    /**
     * What a share of the durations does not exceed.
     *
     * @param share from 0 to 1
     * @return nanoseconds, up to 3 % too many; 0 if nothing was counted
     */
    long quantile(double share) {
        long wanted = (long) Math.ceil(share * count);
        long seen = 0;
        for (int index = 0; index < counts.length; index++) {
            seen += counts[index];
            if (counts[index] > 0 && seen >= wanted) {
                return Math.min(endOf(index), longest);
            }
        }
        return longest;
    }
}
