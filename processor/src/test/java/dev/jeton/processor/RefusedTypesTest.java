package dev.jeton.processor;

import static com.google.common.truth.Truth.assertThat;

import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beside a finding there is no message of javac about code that was never generated. */
class RefusedTypesTest {
    private static final String HEADER = "package sample; import dev.jeton.annotation.Json; import java.util.*;\n";
    private static final String VIEW = HEADER + "@Json(view = true) ";

    /** The texts of the files that were generated, by the names of their types; the compiler gives none of them out. */
    private final Map<String, String> generated = new TreeMap<>();

    private List<String> errorsOf(String... sources) {
        Compiler compiler = Compiler.javac()
                .withProcessors(new WithFiler(new JsonProcessor(), filer -> new RecordingFiler(filer, generated)));
        return CompiledSources.of(compiler, sources).compilation().errors().stream()
                .map(message -> message.getMessage(Locale.ROOT))
                .toList();
    }

    /** The types that have names only. */
    private Set<String> stubs() {
        return generated.entrySet().stream()
                .filter(file -> file.getValue().contains("There is nothing in here"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void assertOneFinding(String... sources) {
        List<String> errors = errorsOf(sources);
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0)).matches("(?s)J\\d{3}: .*");
    }

    @Test
    void viewsThatReferToARefusedOneAreStubs() {
        assertOneFinding(
                HEADER + "@Json record Bare(String text) {}",
                VIEW + "record Refused(Bare bare) {}",
                VIEW + "record User(Refused refused, int number) {}",
                VIEW + "record UserOfUser(List<Map<String, User>> users) {}",
                VIEW + "record Free(String text, Free next) {}");

        assertThat(stubs())
                .containsExactly(
                        "RefusedCodec", "RefusedView", "UserCodec", "UserView", "UserOfUserCodec", "UserOfUserView");
    }

    @Test
    void codecsThatReferToARefusedOneAreStubsInWhateverTheyHoldIt() {
        assertOneFinding(
                HEADER + "@Json record Refused(Thread thread) {}",
                HEADER + "@Json record Directly(Refused value) {}",
                HEADER + "@Json record InArray(Refused[] values) {}",
                HEADER + "@Json record InOptional(Optional<Refused> value) {}",
                HEADER + "@Json record InMap(Map<String, List<Refused>> values) {}",
                HEADER + "@Json record Free(List<String> values) {}");

        assertThat(stubs())
                .containsExactly("RefusedCodec", "DirectlyCodec", "InArrayCodec", "InOptionalCodec", "InMapCodec");
    }

    @Test
    void oneMissingAnnotationIsOneMessageWhereverTheTypeIsUsed() {
        List<String> errors = errorsOf(
                HEADER + "record Bare(String text) {}",
                VIEW + "record First(Bare a, List<Bare> b, Map<String, Bare[]> c) {}",
                VIEW + "record Second(Bare d) {}");

        assertThat(errors)
                .containsExactly(
                        "J301: 'a' needs a codec for sample.Bare, and that type is not annotated. Annotate it with @Json,"
                                + " or leave the property out with @Json.Ignore. The same holds for First.b, First.c, Second.d.");
        assertThat(stubs()).containsExactly("FirstCodec", "FirstView", "SecondCodec", "SecondView");
    }

    @Test
    void oneMissingViewIsOneMessage() {
        List<String> errors = errorsOf(
                HEADER + "@Json record Bare(String text) {}",
                VIEW + "record First(Bare a, List<Bare> b) {}",
                VIEW + "record Second(Bare c) {}");

        assertThat(errors).hasSize(1);
        assertThat(errors.get(0)).startsWith("J310: 'a' ");
        assertThat(errors.get(0)).endsWith(" The same holds for First.b, Second.c.");
    }

    @Test
    void enumsThatAreRefusedTakeTheirUsersAlong() {
        assertOneFinding(
                HEADER + "@Json(view = true) enum Color { RED }",
                HEADER + "@Json record Known(Color color) {}",
                HEADER + "@Json record Open(dev.jeton.OpenEnum<Color> color) {}");

        assertThat(stubs()).containsExactly("ColorCodec", "ColorView", "KnownCodec", "OpenCodec");
    }

    @Test
    void typesThatReferToEachOtherAreStubsTogether() {
        assertOneFinding(
                VIEW + "record First(Second second) {}", VIEW + "record Second(First first, Thread thread) {}");

        assertThat(stubs()).containsExactly("FirstCodec", "FirstView", "SecondCodec", "SecondView");
    }

    @Test
    void warningsMakeNoStubs() {
        assertThat(errorsOf(
                        HEADER + "@Json record Secretive(@Json.Secret String secret) {}",
                        HEADER + "@Json record User(Secretive value) {}"))
                .isEmpty();
        assertThat(stubs()).isEmpty();
    }

    @Test
    void sourcesThatNameTheCodecsAndViewsOfRefusedTypesGetNoFurtherErrors() {
        String header =
                "package other; import sample.*; import sample.RefusedCodec; import static sample.RefusedCodec.INSTANCE;\n";
        assertOneFinding(
                VIEW + "public record Refused(Thread thread) {}",
                VIEW + "public record User(Refused refused) {}",
                header
                        + "class Names { RefusedCodec codec = INSTANCE; UserCodec users; RefusedView view(UserView user) { return null; } }",
                header
                        + "abstract class Signatures<T extends RefusedView> { abstract RefusedCodec codec(T view, User[] users); }");
    }

    @Test
    void everyKindOfRefusedTypeKeepsItsNames() {
        for (String type : List.of(
                "class T { private T() {} }",
                "abstract class T {}",
                "interface T {}",
                "@interface T {}",
                "enum T {}",
                "record T(@Json.Name(\"a\") String a, @Json.Name(\"a\") String b) {}")) {
            assertOneFinding(
                    HEADER + "@Json public " + type, HEADER + "class User { TCodec codec = TCodec.INSTANCE; }");
        }
        assertOneFinding(HEADER + "class Outer { @Json private record T(String text) {} Outer_TCodec codec; }");
    }

    @Test
    void refusedGenericTypeKeepsItsNamesAndItsTypeParameters() {
        assertOneFinding(
                HEADER + "@Json(view = true) public record T<A, B extends A>(A a, A[] b) {}",
                HEADER
                        + "class User { TView<Object, String> view = new TView<>(TCodec.<Object, String>of(null, null)); }");
    }

    @Test
    void moduleThatDoesNotReadTheRuntimeIsToldWhatToRequire(@TempDir Path directory) throws IOException {
        FileCompilation compilation = new FileCompilation(ToolProvider.getSystemJavaCompiler(), directory)
                .with("--module-path", UserPath.get());
        List<Path> sources = List.of(
                compilation.write("module-info.java", "module user { requires static dev.jeton.annotation; }"),
                compilation.write(
                        "sample/Token.java", HEADER + "@Json(view = true) public record Token(String text) {}"),
                compilation.write("sample/User.java", HEADER + "@Json public record User(Token token) {}"));

        String messages = compilation.compile(new JsonProcessor(), sources);

        assertThat(messages.lines().toList())
                .containsExactly(
                        "2: J110: Generated code needs the classes of jeton-runtime, such as dev.jeton.JsonCodec, and they cannot be"
                                + " found here. Add dev.jeton:jeton-runtime to the dependencies, and"
                                + " \"requires dev.jeton.runtime;\" to the module user. No code is generated.",
                        "failed");
        assertThat(compilation.generated()).isEmpty();
    }

    @Test
    void extraOfAnotherTypeIsReportedOnce() {
        CompiledSources compiled =
                CompiledSources.of(HEADER + "@Json record Token(@Json.Extra Map<String, Object> rest) {}");

        assertThat(compiled.compilation().diagnostics()).hasSize(1);
        assertThat(compiled.compilation().diagnostics().get(0).getMessage(Locale.ROOT))
                .startsWith("J210: ");
    }
}
