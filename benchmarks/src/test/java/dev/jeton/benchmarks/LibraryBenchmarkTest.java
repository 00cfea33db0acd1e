package dev.jeton.benchmarks;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jeton.JsonCodec;
import dev.jeton.JsonView;
import dev.jeton.JsonWriter;
import dev.jeton.benchmarks.LibraryBenchmark.Subject;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All libraries find the same in each document, and write what is read as the same, before anybody compares their times. */
class LibraryBenchmarkTest {
    private static final List<Class<? extends LibraryBenchmark>> BENCHMARKS = List.of(
            ErrorResponseBenchmark.class,
            IntrospectionBenchmark.class,
            MembersBenchmark.class,
            RoundTripBenchmark.class,
            TokenTypesBenchmark.class);

    static Stream<BenchmarkCase> cases() {
        return BENCHMARKS.stream().flatMap(type -> BenchmarkCase.all(type).stream());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void allLibrariesMakeTheSameOfTheDocument(BenchmarkCase benchmark) {
        Subject<?> subject = ((LibraryBenchmark) benchmark.instance()).subject();
        Object expected = subject.codec().read(subject.document());
        for (String method : benchmark.methods()) {
            assertWithMessage(method)
                    .that(plain(benchmark.run(method), subject))
                    .isEqualTo(expected);
        }
    }

    /** The first run may leave something behind in what is used again. */
    @ParameterizedTest
    @MethodSource("cases")
    void allLibrariesMakeTheSameOfItTheSecondTime(BenchmarkCase benchmark) {
        Subject<?> subject = ((LibraryBenchmark) benchmark.instance()).subject();
        for (String method : benchmark.methods()) {
            Object first = plain(benchmark.run(method), subject);
            assertWithMessage(method)
                    .that(plain(benchmark.run(method), subject))
                    .isEqualTo(first);
        }
    }

    /** Else a library could be praised for a member that it skips. */
    @ParameterizedTest
    @MethodSource("cases")
    void typesHaveAllMembersOfTheirDocuments(BenchmarkCase benchmark) throws IOException {
        boolean skips = benchmark.instance() instanceof RoundTripBenchmark
                || "keycloak".equals(benchmark.parameters().get("workload"));
        Subject<?> subject = ((LibraryBenchmark) benchmark.instance()).subject();
        JsonNode document = new ObjectMapper().readTree(subject.document());
        if (!skips) {
            assertThat(new ObjectMapper().readTree(rewritten(subject))).isEqualTo(document);
        }
    }

    /** Else the cost of a member could not be compared. */
    @Test
    void membersOfBothWidthsAreOfTheSameSize() {
        double narrow = MembersDocuments.ordered(20).length / 20.0;
        double wide = MembersDocuments.ordered(250).length / 250.0;
        assertThat(wide / narrow).isWithin(0.03).of(1);
    }

    @Test
    void everyLibraryIsMeasured() {
        BenchmarkCase benchmark = BenchmarkCase.all(TokenTypesBenchmark.class).get(0);
        assertThat(benchmark.methods())
                .containsExactly(
                        "avajeJsonb",
                        "dslJson",
                        "fastjson2",
                        "jackson2",
                        "jackson3",
                        "jetonRecord",
                        "jetonTokensRecord",
                        "jetonTokensView",
                        "jetonView");
    }

    private static <T> byte[] rewritten(Subject<T> subject) {
        return subject.codec().toBytes(subject.codec().read(subject.document()));
    }

    /** Makes the plain type of whatever a method returned. */
    private static Object plain(Object result, Subject<?> subject) {
        if (result instanceof byte[] json) {
            return subject.codec().read(json);
        } else if (result instanceof JsonWriter json) {
            return subject.codec().read(json.toBytes());
        } else if (result instanceof com.dslplatform.json.JsonWriter json) {
            return subject.codec().read(json.toByteArray());
        } else if (result instanceof JsonView view) {
            return plain(toValue(view), subject);
        } else if (subject.type().isInstance(result)) {
            return result;
        } else {
            return subject.codec().read(codecOf(result).toBytes(result)); // A type of jeton-tokens.
        }
    }

    private static Object toValue(JsonView view) {
        try {
            return view.getClass().getMethod("toValue").invoke(view);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked") // The processor names a codec after its type.
    private static <T> JsonCodec<T> codecOf(T value) {
        try {
            Class<?> codec = Class.forName(value.getClass().getName() + "Codec");
            return (JsonCodec<T>) codec.getField("INSTANCE").get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
