package dev.jeton.processor.report;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that prints plans and sizes. Classes of this module stand for generated ones. */
class ReportTest {
    private static final String PLAN =
            "codec: sample.GrantCodec\nview: sample.GrantView\noff the fastest path: nothing\n";

    @TempDir
    Path directory;

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    private int run(Path... places) {
        String[] arguments = new String[places.length];
        for (int i = 0; i < places.length; i++) {
            arguments[i] = places[i].toString();
        }
        return Report.run(arguments, new PrintStream(output, true, UTF_8), new PrintStream(errors, true, UTF_8));
    }

    /** What stands for a codec has methods of three sizes. */
    private static byte[] classFile() throws IOException {
        try (InputStream in = ReportTest.class.getResourceAsStream("ReportTest$Sizes.class")) {
            return in.readAllBytes();
        }
    }

    private void fill(Path root) throws IOException {
        Files.createDirectories(root.resolve("META-INF/jeton"));
        Files.createDirectories(root.resolve("sample"));
        Files.writeString(root.resolve("META-INF/jeton/sample.GrantCodec.txt"), PLAN);
        Files.write(root.resolve("sample/GrantCodec.class"), classFile());
    }

    @Test
    void planIsFollowedByTheSizesOfMethods() throws IOException {
        fill(directory);

        assertThat(run(directory)).isEqualTo(0);

        assertThat(output.toString(UTF_8)).startsWith(PLAN + "bytes of bytecode:\n");
        assertThat(output.toString(UTF_8)).containsMatch("(?m)^  \\d{1,2} GrantCodec\\.small$");
        assertThat(output.toString(UTF_8))
                .containsMatch("(?m)^  \\d{3} GrantCodec\\.medium: above 325, compiled by itself, not inlined$");
        assertThat(output.toString(UTF_8)).doesNotContain("<clinit>");
    }

    @Test
    void methodThatIsNeverCompiledIsSaidToBe() throws IOException {
        // The view of the plan is there only here, and has the one method that is too large.
        fill(directory);
        Files.write(directory.resolve("sample/GrantView.class"), HugeMethod.classFile());

        assertThat(run(directory)).isEqualTo(0);

        assertThat(output.toString(UTF_8)).contains("GrantView.huge: above 8000, NEVER COMPILED");
    }

    @Test
    void jarIsReadAsADirectoryIs() throws IOException {
        Path jar = directory.resolve("types.jar");
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            fill(files.getPath("/"));
        }

        assertThat(run(jar)).isEqualTo(0);

        assertThat(output.toString(UTF_8)).contains("GrantCodec.small");
    }

    @Test
    void placeWithoutPlansSaysHowToGetThem() {
        assertThat(run(directory)).isEqualTo(1);

        assertThat(errors.toString(UTF_8)).contains("-Ajeton.report=on");
    }

    @Test
    void wrongUseIsToldApart() throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(run(directory.resolve("missing"))).isEqualTo(2);
        assertThat(run(Files.writeString(directory.resolve("text.txt"), "no jar")))
                .isEqualTo(2);
    }

    static final class Sizes {
        static final long[] NUMBERS = {1, 2, 3};

        private Sizes() {}

        static long small(long a) {
            return a;
        }

        static long medium(long[] a) {
            a[1] = a[2] * 1_000_000_007L + a[3] * 1_000_000_009L + a[4] * 1_000_000_021L + a[5] * 1_000_000_033L;
            a[2] = a[3] * 1_000_000_087L + a[4] * 1_000_000_093L + a[5] * 1_000_000_097L + a[6] * 1_000_000_103L;
            a[3] = a[4] * 1_000_000_123L + a[5] * 1_000_000_181L + a[6] * 1_000_000_207L + a[7] * 1_000_000_223L;
            a[4] = a[5] * 1_000_000_241L + a[6] * 1_000_000_271L + a[7] * 1_000_000_289L + a[8] * 1_000_000_297L;
            a[5] = a[6] * 1_000_000_321L + a[7] * 1_000_000_349L + a[8] * 1_000_000_363L + a[9] * 1_000_000_403L;
            a[6] = a[7] * 1_000_000_409L + a[8] * 1_000_000_411L + a[9] * 1_000_000_427L + a[10] * 1_000_000_433L;
            a[7] = a[8] * 1_000_000_439L + a[9] * 1_000_000_447L + a[10] * 1_000_000_453L + a[1] * 1_000_000_459L;
            a[8] = a[9] * 1_000_000_483L + a[10] * 1_000_000_513L + a[1] * 1_000_000_531L + a[2] * 1_000_000_579L;
            a[9] = a[10] * 1_000_000_607L + a[1] * 1_000_000_613L + a[2] * 1_000_000_637L + a[3] * 1_000_000_663L;
            a[10] = a[1] * 1_000_000_711L + a[2] * 1_000_000_753L + a[3] * 1_000_000_787L + a[4] * 1_000_000_801L;
            return a[0];
        }
    }
}
