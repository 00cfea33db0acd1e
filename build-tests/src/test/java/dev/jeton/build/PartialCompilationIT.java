package dev.jeton.build;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build tool compiles when only a part has changed: some sources, with the classes of the others on the class path. */
final class PartialCompilationIT {
    @TempDir
    private Path directory;

    private Compilation whole;

    @BeforeEach
    void compileEverything() {
        whole = CommandLine.javac("partial", directory).compile().succeedsSilently();
    }

    @Test
    void aTypeThatIsCompiledAgainAloneGetsTheSameCodeAsBefore() throws IOException {
        Map<String, String> before = contents(whole);

        again("partial").only("A.java").compile().succeedsSilently();
        again("partial").only("B.java").compile().succeedsSilently();

        assertThat(contents(whole)).isEqualTo(before);
    }

    @Test
    void everythingIsCompiledAgainOverWhatWasThere() throws IOException {
        Map<String, String> before = contents(whole);

        again("partial").compile().succeedsSilently();

        assertThat(contents(whole)).isEqualTo(before);
    }

    @Test
    void ofATypeThatIsDeletedNothingIsLeftInTheCodeOfOthers() throws IOException {
        for (Path folder : List.of(whole.classes(), whole.generated())) {
            for (Path file : files(folder)) {
                if (file.getFileName().toString().startsWith("B")) {
                    Files.delete(file);
                }
            }
        }

        again("partial-later").compile().succeedsSilently();

        assertThat(contents(whole).keySet())
                .containsExactly(
                        "A.class",
                        "ACodec.class",
                        "ACodec.java",
                        "AView.class",
                        "AView.java",
                        "JetonIndex.class",
                        "JetonIndex.java",
                        "dev.jeton.codegen.CodecIndex");
        contents(whole).forEach((name, content) -> assertThat(content).doesNotContain("com/example/B"));
        contents(whole).forEach((name, content) -> assertThat(content).doesNotContain("BCodec"));
    }

    /** Whatever a processor makes a second time, javac's lint "processing" says that it is there already. */
    private CommandLine again(String project) {
        return CommandLine.javac(project, directory)
                .options("-Xlint:-processing")
                .classPath(Jars.with(whole.classes()));
    }

    /** By the name of the file what is in it, a character a byte. */
    private static Map<String, String> contents(Compilation compilation) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path folder : List.of(compilation.classes(), compilation.generated())) {
            for (Path file : files(folder)) {
                contents.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
