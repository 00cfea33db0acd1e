package dev.jeton.benchmarks;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** HotSpot compiles what the processor makes of the widest record that there can be. */
class WideCompilationTest {
    /** Above this HotSpot never compiles a method, unless it is started with -XX:-DontCompileHugeMethods. */
    private static final int HUGE_METHOD_LIMIT = 8_000;

    private static final int GROUPS = (254 + 31) / 32;

    /** What takes 254 arguments, and what passes them. C2 refuses both, whatever they do: C1 compiles them. */
    private static final List<String> CONSTRUCTION = List.of("Wide254::<init>", "Wide254Codec::newObject");

    /** Such as {@code 1234  567    b  4       dev.jeton.benchmarks.Wide254Codec::readGroup0 (1007 bytes)}. */
    private static final Pattern COMPILED_BY_C2 =
            Pattern.compile(" 4 +dev\\.jeton\\.benchmarks\\.(\\S+) \\(\\d+ bytes\\)$");

    @Test
    void noMethodIsTooLargeToBeCompiled() {
        Stream.of(Wide254Codec.class, Wide254View.class)
                .forEach(type -> MethodSizes.of(type)
                        .forEach((method, size) -> assertWithMessage(type.getSimpleName() + "." + method)
                                .that(size)
                                .isAtMost(HUGE_METHOD_LIMIT)));
    }

    @Test
    void everyGroupIsAMethod() {
        assertThat(MethodSizes.of(Wide254Codec.class).keySet())
                .containsAtLeastElementsIn(groups("readGroup", "writeGroup"));
        assertThat(MethodSizes.of(Wide254View.class).keySet())
                .containsAtLeastElementsIn(groups("readGroup", "forgetGroup"));
    }

    /** The last of the four tiers is C2, whose code runs as fast as it gets. It refuses calls with more arguments than it has places for. */
    @Test
    void whatReadsAndWritesIsCompiledByTheLastCompiler() throws IOException, InterruptedException {
        List<String> log = compilationsOf(Loop.class);
        Set<String> compiled = new TreeSet<>();
        List<String> refused = new ArrayList<>();
        for (String line : log) {
            Matcher matcher = COMPILED_BY_C2.matcher(line);
            if (matcher.find()) {
                compiled.add(matcher.group(1));
            } else if (line.contains("SKIPPED") && CONSTRUCTION.stream().noneMatch(line::contains)) {
                refused.add(line);
            }
        }
        assertThat(compiled).containsAtLeastElementsIn(expected());
        assertThat(refused).isEmpty();
    }

    private static List<String> expected() {
        List<String> expected =
                new ArrayList<>(List.of("Wide254Codec::readMembers", "Wide254Codec::encode", "Wide254View::read"));
        groups("readGroup", "writeGroup").forEach(group -> expected.add("Wide254Codec::" + group));
        groups("readGroup", "forgetGroup").forEach(group -> expected.add("Wide254View::" + group));
        return expected;
    }

    private static List<String> groups(String... methods) {
        return Stream.of(methods)
                .flatMap(method -> IntStream.range(0, GROUPS).mapToObj(group -> method + group))
                .toList();
    }

    /** Runs a class in a process of its own, where each compilation is waited for. */
    private static List<String> compilationsOf(Class<?> main) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xbatch",
                        "-XX:+PrintCompilation",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertWithMessage(output).that(process.waitFor()).isEqualTo(0);
        return output.lines().toList();
    }

    /** Reads and writes for long enough to be compiled. */
    static final class Loop {
        private static final int ROUNDS = 8_000;

        private Loop() {}

        public static void main(String[] arguments) {
            WideWorkload<?> workload = WideWorkload.of(254);
            JsonReader reader = new JsonReader();
            JsonWriter writer = JsonWriter.create();
            for (int round = 0; round < ROUNDS; round++) {
                byte[] document = round % 2 == 0 ? workload.ordered() : workload.shuffled();
                workload.read(reader.reset(document));
                workload.view().parse(document);
                workload.write(writer);
            }
        }
    }
}
