package dev.jeton.benchmarks.run;

import dev.jeton.benchmarks.ReadBenchmark;
import dev.jeton.benchmarks.WriteBenchmark;
import dev.jeton.benchmarks.document.TokenResponseSequence;
import dev.jeton.benchmarks.peer.Peer;
import dev.jeton.benchmarks.type.TokenResponse;
import dev.jeton.benchmarks.type.TokenResponseCodec;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads and writes the documents of {@code mixed} once by one library, in a JVM of its own, and compares what comes out with what Jeton makes of them.
 * It ends with an exception if the library can't.
 */
final class NextJdkProgram {
    private static final String WORKLOAD = "mixed";

    private NextJdkProgram() {}

    /** Takes the name of a method of {@link ReadBenchmark}. */
    public static void main(String[] arguments) throws Exception {
        String row = arguments[0];
        try {
            Method read = method(ReadBenchmark.class, row).orElseThrow();
            Peer peer = peer(read);
            read(read, peer);
            Optional<Method> write = method(WriteBenchmark.class, row);
            if (write.isPresent()) {
                write(write.get(), peer);
            }
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() instanceof Exception cause ? cause : thrown;
        }
    }

    private static Peer peer(Method row) throws ReflectiveOperationException {
        return row.getParameterTypes()[0]
                .asSubclass(Peer.class)
                .getConstructor()
                .newInstance();
    }

    private static Optional<Method> method(Class<?> benchmark, String row) {
        return Arrays.stream(benchmark.getMethods())
                .filter(method -> method.getName().equals(row))
                .findFirst();
    }

    private static void read(Method row, Peer peer) throws ReflectiveOperationException {
        ReadBenchmark benchmark = new ReadBenchmark();
        benchmark.workload = WORKLOAD;
        benchmark.prepare();
        for (byte[] document : documents()) {
            Object read = row.invoke(benchmark, peer);
            // A view's row returns a sum of what it looked at; that it is the right one is a test's business.
            if (!(read instanceof Number)) {
                requireSame(row, peer.asTokenResponse(read), () -> TokenResponseCodec.INSTANCE.read(document));
            }
        }
    }

    private static void write(Method row, Peer peer) throws ReflectiveOperationException {
        WriteBenchmark benchmark = new WriteBenchmark();
        benchmark.workload = WORKLOAD;
        benchmark.prepare();
        for (byte[] document : documents()) {
            Object written = row.invoke(benchmark, peer);
            if (!(written instanceof Number)) {
                TokenResponse response = TokenResponseCodec.INSTANCE.read(peer.asBytes(written));
                requireSame(row, response, () -> TokenResponseCodec.INSTANCE.read(document));
            }
        }
    }

    private static void requireSame(Method row, TokenResponse is, Supplier<TokenResponse> expected) {
        if (!is.equals(expected.get())) {
            throw new IllegalStateException(row + " makes something else of a document");
        }
    }

    private static List<byte[]> documents() {
        return TokenResponseSequence.inOrder(TokenResponseSequence.documents(WORKLOAD));
    }
}
