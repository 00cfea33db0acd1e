package dev.jeton.benchmarks;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.benchmarks.type.Members250;
import dev.jeton.benchmarks.type.Members250Codec;
import dev.jeton.benchmarks.type.Members250View;
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

/** HotSpot compiles what the processor makes of about the widest record that there can be. */
class WideCompilationTest {
    /** Above this HotSpot never compiles a method, unless it is started with -XX:-DontCompileHugeMethods. */
    private static final int HUGE_METHOD_LIMIT = 8_000;

    private static final int GROUPS = (250 + 31) / 32;

    /** What takes 250 arguments, and what passes them. C2 refuses both, whatever they do: C1 compiles them. */
    private static final List<String> CONSTRUCTION = List.of("Members250::<init>", "Members250Codec::newObject");

    /** Such as {@code 1234  567    b  4       dev.jeton.benchmarks.type.Members250Codec::readGroup0 (1007 bytes)}. */
    private static final Pattern COMPILED_BY_C2 =
            Pattern.compile(" 4 +dev\\.jeton\\.benchmarks\\.type\\.(\\S+) \\(\\d+ bytes\\)$");

    @Test
    void noMethodIsTooLargeToBeCompiled() {
        Stream.of(Members250Codec.class, Members250View.class)
                .forEach(type -> MethodSizes.of(type)
                        .forEach((method, size) -> assertWithMessage(type.getSimpleName() + "." + method)
                                .that(size)
                                .isAtMost(HUGE_METHOD_LIMIT)));
    }

    @Test
    void everyGroupIsAMethod() {
        assertThat(MethodSizes.of(Members250Codec.class).keySet())
                .containsAtLeastElementsIn(groups("readGroup", "writeGroup"));
        assertThat(MethodSizes.of(Members250View.class).keySet())
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
        List<String> expected = new ArrayList<>(
                List.of("Members250Codec::readMembers", "Members250Codec::encode", "Members250View::read"));
        groups("readGroup", "writeGroup").forEach(group -> expected.add("Members250Codec::" + group));
        groups("readGroup", "forgetGroup").forEach(group -> expected.add("Members250View::" + group));
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
            byte[][] documents = {MembersDocuments.ordered(250), MembersDocuments.shuffled(250)};
            Members250 value = Members250Codec.INSTANCE.read(documents[0]);
            Members250View view = new Members250View();
            JsonReader reader = JsonReader.create();
            JsonWriter writer = JsonWriter.create();
            for (int round = 0; round < ROUNDS; round++) {
                byte[] document = documents[round % 2];
                Members250Codec.INSTANCE.read(reader.reset(document));
                view.parse(document);
                Members250Codec.INSTANCE.write(value, writer);
            }
        }
    }
}
