package dev.jeton.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code -Ajeton.report=on} leaves among the classes. */
class MatchPlanTest {
    @TempDir
    Path directory;

    private FileCompilation compilation() {
        return new FileCompilation(ToolProvider.getSystemJavaCompiler(), directory).with("-Ajeton.report=on");
    }

    private Path plan(String codec) {
        return directory.resolve("classes/META-INF/jeton").resolve(codec + ".txt");
    }

    private String planOf(String name, String source) throws IOException {
        FileCompilation compilation = compilation();
        String prefix = "package sample; import dev.jeton.annotation.Json; ";
        assertThat(compilation.compile(
                        new JsonProcessor(), List.of(compilation.write("sample/" + name + ".java", prefix + source))))
                .isEmpty();
        return Files.readString(plan("sample." + name + "Codec"), StandardCharsets.US_ASCII);
    }

    @Test
    void planNamesEachMemberAndHowItIsMatched() throws IOException {
        String plan = planOf("Grant", """
                @Json(view = true, naming = Json.Naming.SNAKE_CASE) record Grant(
                    @Json.Required String accessToken,
                    @Json.Default("3600") @Json.Alias("expires") long expiresIn,
                    byte[] key) {}
                """);

        assertThat(plan).isEqualTo("""
                        type: sample.Grant
                        codec: sample.GrantCodec
                        view: sample.GrantView
                        members, in the order that is fastest to read:
                          0 "access_token": java.lang.String, required
                          1 "expires_in" (also "expires"): long, with a default
                          2 "key": byte[]
                        matching: the next member of this order is compared as words; any other is looked up in a table by a few bytes of its name
                        unknown members: skipped
                        a member that comes twice: an error
                        off the fastest path:
                          - "key" is decoded by its view each time that it is asked for
                        """);
    }

    @Test
    void typeOfStringsAndNumbersHasNothingOffTheFastestPath() throws IOException {
        assertThat(planOf("Plain", "@Json record Plain(String a, int b) {}"))
                .endsWith("off the fastest path: nothing\n");
    }

    @Test
    void planTellsWhereNoOrderIsExpected() throws IOException {
        assertThat(planOf("Large", "@Json record Large(" + strings(41) + ") {}"))
                .contains("  - 41 members, more than 40: no order is expected\n");
        assertThat(planOf("Larger", "@Json record Larger(" + strings(49) + ") {}"))
                .contains(
                        "  - 49 members, more than 48: no order is expected, and half-read objects are kept in arrays\n");
        assertThat(planOf("Tree", "@Json record Tree(" + strings(8) + ", Tree next) {}"))
                .contains("  - 9 members of a type that may hold itself, more than 8: no order is expected\n");
    }

    private static String strings(int components) {
        return IntStream.range(0, components).mapToObj(i -> "String s" + i).collect(Collectors.joining(", "));
    }

    @Test
    void planTellsWhatIsCopiedOrNotGenerated() throws IOException {
        String plan = planOf("Open", """
                @Json record Open(@Json.Raw String claims, @Json.Extra java.util.Map<String, dev.jeton.RawJson> rest) {
                    @Override public String toString() { return ""; }
                }
                """);

        assertThat(plan).contains("  - \"claims\" keeps its JSON text as a string\n");
        assertThat(plan).contains("  - unknown members are collected: ");
        assertThat(plan).contains("unknown members: collected\n");
    }

    @Test
    void planOfAnEnumNamesItsConstants() throws IOException {
        assertThat(planOf("Kind", "@Json(ignoreCase = true) enum Kind { A, @Json.Fallback OTHER }"))
                .isEqualTo("""
                        type: sample.Kind
                        codec: sample.KindCodec
                        constants:
                          "A": A
                          "OTHER": OTHER
                        matching: a table by a few bytes of the value as it is spelt here
                        any other value: OTHER
                        off the fastest path:
                          - ignoreCase: a value in other letters is compared with one constant after the other
                        """);
    }

    @Test
    void nothingIsLeftUnlessAsked() throws IOException {
        FileCompilation compilation = new FileCompilation(ToolProvider.getSystemJavaCompiler(), directory);

        compilation.compile(
                new JsonProcessor(),
                List.of(compilation.write("Plain.java", "@dev.jeton.annotation.Json record Plain(String a) {}")));

        try (Stream<Path> files = Files.walk(directory)) {
            List<String> texts = new ArrayList<>();
            files.map(Path::toString).filter(file -> file.endsWith(".txt")).forEach(texts::add);
            assertThat(texts).isEmpty();
        }
    }

    @Test
    void refusedTypeHasNoPlan() throws IOException {
        FileCompilation compilation = compilation();

        compilation.compile(
                new JsonProcessor(),
                List.of(compilation.write("Plain.java", "@dev.jeton.annotation.Json record Plain(Thread a) {}")));

        assertThat(Files.exists(plan("PlainCodec"))).isFalse();
    }

    @Test
    void eclipseLeavesTheSamePlan() throws IOException {
        String source = "@dev.jeton.annotation.Json record Plain(String a) {}";
        FileCompilation javac = new FileCompilation(ToolProvider.getSystemJavaCompiler(), directory.resolve("javac"))
                .with("-Ajeton.report=on");
        FileCompilation ecj =
                new FileCompilation(new EclipseCompiler(), directory.resolve("ecj")).with("-Ajeton.report=on");
        String file = "classes/META-INF/jeton/PlainCodec.txt";

        javac.compile(new JsonProcessor(), List.of(javac.write("Plain.java", source)));
        ecj.compile(new JsonProcessor(), List.of(ecj.write("Plain.java", source)));

        assertThat(Files.readString(directory.resolve("ecj").resolve(file)))
                .isEqualTo(Files.readString(directory.resolve("javac").resolve(file)));
    }
}
