package dev.jeton.benchmarks;

import dev.jeton.benchmarks.peer.Peer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/** The benchmark methods of a class, found by reflection so that none can be forgotten, called as JMH calls them. */
final class Rows {
    private Rows() {}

    /** Returns the methods that JMH runs, by name. */
    static List<Method> of(Class<?> benchmark) {
        return Arrays.stream(benchmark.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    /** Returns the names of the documents that JMH runs them over. */
    static String[] workloads(Class<?> benchmark) throws ReflectiveOperationException {
        return benchmark.getField("workload").getAnnotation(Param.class).value();
    }

    /** Makes what a method takes: the peers that it measures. */
    static List<Peer> peers(Method row) throws Exception {
        List<Peer> peers = new ArrayList<>();
        for (Class<?> type : row.getParameterTypes()) {
            peers.add(create(type.asSubclass(Peer.class)));
        }
        return peers;
    }

    private static Peer create(Class<? extends Peer> type) throws Exception {
        try {
            return type.getConstructor().newInstance();
        } catch (InvocationTargetException thrown) {
            throw cause(thrown);
        }
    }

    /** Calls a method. */
    static @Nullable Object call(Method row, Object benchmark, List<Peer> peers) throws Exception {
        try {
            return row.invoke(benchmark, peers.toArray());
        } catch (InvocationTargetException thrown) {
            throw cause(thrown);
        }
    }

    private static Exception cause(InvocationTargetException thrown) {
        return thrown.getCause() instanceof Exception cause ? cause : thrown;
    }
}
