package dev.jeton.examples.guide;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonCodecs;
import dev.jeton.annotation.Json;
import dev.jeton.codegen.Api;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The messages on {@code docs/guide/troubleshooting.md} are those that come. */
final class TroubleshootingPageTest {
    private static final Pattern MESSAGE = Pattern.compile("(?ms)^<!-- message of ([^>]+) -->\n```text\n(.*?)\n```$");

    private static final String TOKEN = "package com.example;\nimport dev.jeton.annotation.Json;\n"
            + "@Json public record Token(String text) { static Object codec() { return TokenCodec.INSTANCE; } }\n";

    @TempDir
    private Path directory;

    private final Map<String, String> messages = new TreeMap<>();

    TroubleshootingPageTest() {
        MESSAGE.matcher(GuidePage.of("docs/guide/troubleshooting.md").text())
                .results()
                .forEach(message -> messages.put(message.group(1), message.group(2)));
    }

    @Test
    void everyMessageOfThePageIsTested() {
        assertThat(messages.keySet())
                .containsExactly(
                        "a compilation without the processor",
                        "a call of a codec without the processor",
                        "a compilation without the annotations",
                        "a compilation without the runtime",
                        "a module that does not require the annotations",
                        "a module whose modules are not on the module path",
                        "code that is newer than the runtime",
                        "code that uses a library with codecs without the runtime",
                        "code that uses the runtime without it",
                        "a type without a codec");
    }

    @Test
    void withoutTheProcessorTheCodecIsNoSymbol() throws IOException {
        String said = PageProgram.messages(directory, sources(), "-proc:none");
        assertThat(said).contains(messages.get("a compilation without the processor"));
        assertThat(said).contains("variable TokenCodec");
        String call = TOKEN.replace("TokenCodec.INSTANCE;", "TokenCodec.INSTANCE.read(\"{}\");");
        Path file = Files.writeString(directory.resolve("Token.java"), call);
        assertThat(PageProgram.messages(directory, List.of(file), "-proc:none"))
                .contains(messages.get("a call of a codec without the processor"));
    }

    @Test
    void withoutTheAnnotationsThePackageDoesNotExist() throws IOException {
        assertThat(PageProgram.messages(directory, sources(), "-classpath", "", "-proc:none"))
                .contains(messages.get("a compilation without the annotations"));
    }

    @Test
    void withoutTheRuntimeTheProcessorSaysSo() throws IOException {
        assertThat(PageProgram.messages(
                        directory, sources(), "-classpath", placeOf(Json.class).toString()))
                .contains(messages.get("a compilation without the runtime"));
    }

    @Test
    void withoutTheRuntimeItsPackageDoesNotExist() throws IOException {
        String source = "package com.example;\nclass Log { dev.jeton.JsonException last; }\n";
        String said = PageProgram.messages(
                directory,
                List.of(Files.writeString(directory.resolve("Log.java"), source)),
                "-classpath",
                placeOf(Json.class).toString(),
                "-proc:none");
        assertThat(said).contains(messages.get("code that uses the runtime without it"));
    }

    @Test
    void withoutTheRuntimeTheCodecsOfALibraryCannotBeCalled() throws IOException {
        assertThat(PageProgram.messages(directory, sources())).isEmpty();
        String source =
                "package com.example;\nclass User { Object read() { return TokenCodec.INSTANCE.read(\"{}\"); } }\n";
        Path user = Files.writeString(directory.resolve("User.java"), source);
        assertThat(PageProgram.messages(directory, List.of(user), "-classpath", directory.toString(), "-proc:none"))
                .contains(messages.get("code that uses a library with codecs without the runtime"));
    }

    @Test
    void modulesAreNotFoundOnTheClassPath() throws IOException {
        Path module = Files.writeString(
                directory.resolve("module-info.java"), "module com.example { requires dev.jeton.runtime; }");
        assertThat(PageProgram.messages(directory, List.of(module), "-proc:none"))
                .contains(messages.get("a module whose modules are not on the module path"));
    }

    @Test
    void aModuleHasToRequireTheAnnotations() throws IOException {
        List<Path> sources = new ArrayList<>(sources());
        sources.add(Files.writeString(
                directory.resolve("module-info.java"), "module com.example { requires dev.jeton.runtime; }"));
        String modulePath = placeOf(Json.class) + File.pathSeparator + placeOf(JsonCodecs.class);
        assertThat(PageProgram.messages(
                        directory, sources, "-classpath", "", "--module-path", modulePath, "-proc:none"))
                .contains(messages.get("a module that does not require the annotations"));
    }

    @Test
    void codeThatIsNewerThanTheRuntimeIsToldSo() {
        assertThat(messages.get("code that is newer than the runtime"))
                .isEqualTo(assertThrows(IncompatibleClassChangeError.class, () -> Api.require(Api.VERSION + 1))
                        .toString());
    }

    @Test
    void aTypeWithoutACodecIsNamed() {
        assertThat(messages.get("a type without a codec"))
                .isEqualTo(assertThrows(IllegalArgumentException.class, () -> JsonCodecs.of(Invoice.class))
                        .toString()
                        .replace(Invoice.class.getTypeName(), "com.example.Invoice"));
    }

    @Test
    void annotationsOfOthersAreClaimedByNobody() throws IOException {
        String source = TOKEN.replace("@Json public", "@Mine @Json public") + "@interface Mine {}\n";
        assertThat(PageProgram.messages(directory, List.of(token(source)))).contains(warning("No processor claimed"));
    }

    @Test
    void aTypeOfALibraryIsReadWithoutTheAnnotations() throws IOException {
        String source = TOKEN.replace("@Json public", "@Json(view = true) public");
        assertThat(PageProgram.messages(directory, List.of(token(source)))).isEmpty();
        Path user = Files.writeString(
                directory.resolve("User.java"), "package com.example;\npublic record User(Token token) {}\n");
        String classPath = directory + File.pathSeparator + placeOf(JsonCodecs.class);
        assertThat(PageProgram.messages(
                        directory, List.of(user), "-classpath", classPath, "-proc:none", "-Xlint:classfile"))
                .contains(warning("Cannot find annotation method"));
    }

    @Test
    void aSecondTypeInAFileIsAuxiliary() throws IOException {
        String source = TOKEN.replace("String text", "Part part") + "@Json record Part(String text) {}\n";
        String said = PageProgram.messages(directory, List.of(token(source)));
        assertThat(said.replaceAll("auxiliary class Part in \\S+Token", "auxiliary class Part in Token"))
                .contains(warning("auxiliary class"));
    }

    @Test
    void anExportedPackageHandsTheRuntimeOn() throws IOException {
        List<Path> sources = new ArrayList<>(sources());
        sources.add(
                Files.writeString(
                        directory.resolve("module-info.java"),
                        "module com.example { requires dev.jeton.runtime; requires static dev.jeton.annotation; exports com.example; }"));
        String modulePath = placeOf(Json.class) + File.pathSeparator + placeOf(JsonCodecs.class);
        assertThat(PageProgram.messages(directory, sources, "-classpath", "", "--module-path", modulePath))
                .contains(warning("is not indirectly exported"));
    }

    @Test
    void whatIsCompiledAgainIsThereAlready() throws IOException {
        assertThat(PageProgram.messages(directory, sources())).isEmpty();
        String classPath = directory + File.pathSeparator + System.getProperty("java.class.path");
        assertThat(PageProgram.messages(directory, sources(), "-classpath", classPath))
                .contains(warning("already exists"));
    }

    /** The symptom of the table that has these words. */
    private static String warning(String words) {
        return GuidePage.of("docs/guide/troubleshooting.md").rows("warnings").stream()
                .map(row -> GuidePage.code(row.get(0)))
                .filter(symptom -> symptom.contains(words))
                .findFirst()
                .orElseThrow();
    }

    private Path token(String source) throws IOException {
        return Files.writeString(directory.resolve("Token.java"), source);
    }

    private List<Path> sources() throws IOException {
        return List.of(token(TOKEN));
    }

    /** The jar or the folder of the module that has a class. */
    private static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** Has no annotation of Jeton. */
    private record Invoice() {}
}
