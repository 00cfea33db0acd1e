package dev.jeton.benchmarks;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.jeton.benchmarks.document.TokenResponseSequence;
import dev.jeton.benchmarks.peer.Peer;
import dev.jeton.benchmarks.type.TokenResponse;
import dev.jeton.benchmarks.type.TokenResponseCodec;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** What is timed is the same work: every method, over every document, with the same members out as Jeton's. */
class BenchmarkCorrectnessTest {
    @TestFactory
    List<DynamicTest> everyLibraryReadsTheSameMembers() throws Exception {
        List<DynamicTest> tests = new ArrayList<>();
        for (String workload : Rows.workloads(ReadBenchmark.class)) {
            for (Method row : Rows.of(ReadBenchmark.class)) {
                tests.add(test(row, workload, () -> read(row, workload)));
            }
        }
        assertThat(tests).isNotEmpty();
        return tests;
    }

    @TestFactory
    List<DynamicTest> whatEveryLibraryWritesReadsBackTheSame() throws Exception {
        List<DynamicTest> tests = new ArrayList<>();
        for (String workload : Rows.workloads(WriteBenchmark.class)) {
            for (Method row : Rows.of(WriteBenchmark.class)) {
                tests.add(test(row, workload, () -> write(row, workload)));
            }
        }
        assertThat(tests).isNotEmpty();
        return tests;
    }

    private static DynamicTest test(Method row, String workload, Executable body) {
        return dynamicTest(row.getName() + " " + workload, () -> {
            try {
                body.execute();
            } catch (UnsupportedOperationException impossibleHere) {
                abort(impossibleHere.getMessage());
            }
        });
    }

    private static void read(Method row, String workload) throws Exception {
        ReadBenchmark benchmark = new ReadBenchmark();
        benchmark.workload = workload;
        benchmark.prepare();
        List<Peer> peers = Rows.peers(row);
        for (byte[] document : allDocuments(workload)) {
            TokenResponse expected = TokenResponseCodec.INSTANCE.read(document);
            Object result = Rows.call(row, benchmark, peers);
            if (result instanceof byte[] copy) {
                assertThat(copy).isEqualTo(document);
            } else if (result instanceof Long seen) {
                assertThat(seen).isEqualTo(seen(expected));
            } else if (peers.isEmpty()) {
                assertThat(result).isEqualTo(expected);
            } else {
                assertThat(peers.get(0).asTokenResponse(result)).isEqualTo(expected);
            }
        }
    }

    /** All documents of a workload, in the order in which every method takes them, and then some twice: readers and buffers are used again. */
    private static List<byte[]> allDocuments(String workload) {
        List<byte[]> different = TokenResponseSequence.documents(workload);
        List<byte[]> inOrder = TokenResponseSequence.inOrder(different);
        List<byte[]> documents = new ArrayList<>(inOrder.subList(0, different.size()));
        documents.add(inOrder.get(different.size() % inOrder.size()));
        return documents;
    }

    /** What a view's benchmark returns, so that no member can be left alone: the sum of the lengths in bytes and the lifetime. */
    private static long seen(TokenResponse value) {
        return value.expiresIn()
                + length(value.accessToken())
                + length(value.tokenType())
                + length(value.refreshToken())
                + length(value.scope())
                + length(value.idToken());
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.getBytes(UTF_8).length;
    }

    private static void write(Method row, String workload) throws Exception {
        WriteBenchmark benchmark = new WriteBenchmark();
        benchmark.workload = workload;
        benchmark.prepare();
        List<Peer> peers = Rows.peers(row);
        for (byte[] document : allDocuments(workload)) {
            TokenResponse expected = TokenResponseCodec.INSTANCE.read(document);
            Object result = Rows.call(row, benchmark, peers);
            if (result instanceof Number size) {
                assertThat(size.intValue()).isEqualTo(TokenResponseCodec.INSTANCE.toBytes(expected).length);
            } else {
                byte[] written =
                        peers.isEmpty() ? (byte[]) result : peers.get(0).asBytes(result);
                assertThat(TokenResponseCodec.INSTANCE.read(written)).isEqualTo(expected);
            }
        }
    }
}
