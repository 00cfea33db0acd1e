package dev.jeton.benchmarks.complexity;

import com.sun.management.ThreadMXBean;
import dev.jeton.ElementCursor;
import dev.jeton.JsonCodec;
import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.JsonView;
import java.lang.management.ManagementFactory;

/** Reads one document again and again, and measures time and memory. */
public final class Reading {
    private static final int ANY = Integer.MAX_VALUE;

    /** All that has a default which the largest document would exceed. */
    private static final JsonLimits LIMITS = JsonLimits.builder()
            .maxDocumentBytes(ANY)
            .maxDepth(1_000)
            .maxStringBytes(ANY)
            .maxMembers(ANY)
            .maxElements(ANY)
            .build();

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final byte[] document;
    private final JsonCodec<?> codec;
    private final JsonReader reader = JsonReader.create(LIMITS);
    private final JsonView view;
    private long sum;

    /** Prepares to read. */
    public Reading(Structure structure, Texts texts, int size) {
        document = structure.document(texts, size);
        codec = structure.codec();
        view = structure.view(LIMITS);
    }

    /** Makes the record. */
    public Object readRecord() {
        return codec.read(reader.reset(document));
    }

    /** Parses the view and, where there are arrays of arrays, goes through all of them. */
    public JsonView parseView() {
        view.parse(document);
        if (view instanceof FilledView filled && filled.hasRows()) {
            ElementCursor rows = filled.rows();
            while (rows.next()) {
                ElementCursor row = rows.asArray();
                while (row.next()) {
                    sum += row.asLong();
                }
            }
        }
        return view;
    }

    /** What the cursors have found, so that no compiler leaves them out. */
    public long sum() {
        return sum;
    }

    /** The size of the document in bytes. */
    public int documentBytes() {
        return document.length;
    }

    /** The processor time that this thread takes for an operation, in nanoseconds. */
    public static long nanos(Runnable operation) {
        long before = THREADS.getCurrentThreadCpuTime();
        operation.run();
        return THREADS.getCurrentThreadCpuTime() - before;
    }

    /** The bytes that this thread allocates in an operation. */
    public static long bytes(Runnable operation) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        operation.run();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
