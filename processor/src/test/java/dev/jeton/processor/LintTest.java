package dev.jeton.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users compile with {@code -Xlint:all -Werror} and switch nothing off, with the processors in the order of their registration. */
class LintTest {
    private static final String TOKEN =
            "package sample; @dev.jeton.annotation.Json public record Token(String text) {}";

    @TempDir
    Path directory;

    private FileCompilation compilation(String path) {
        return new FileCompilation(ToolProvider.getSystemJavaCompiler(), directory)
                .with("-Xlint:all", "-Werror", path, UserPath.get());
    }

    private static List<Processor> registered() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(provider -> provider.type().getPackageName().equals(JsonProcessor.class.getPackageName()))
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    @Test
    void annotationsAreClaimedOnTheClassPath() throws IOException {
        FileCompilation compilation = compilation("-classpath");
        List<Path> sources = List.of(
                compilation.write("sample/package-info.java", """
                    @org.jspecify.annotations.NullMarked
                    package sample;
                    """), compilation.write("sample/Token.java", """
                        package sample;
                        import dev.jeton.annotation.Json;
                        import org.jspecify.annotations.Nullable;
                        @Json(view = true)
                        public record Token(@Json.Name("x") @Nullable String text, @Json.Required int number) {}
                        """));

        assertThat(compilation.compile(registered(), sources)).isEmpty();

        assertThat(compilation.generated()).hasSize(3);
    }

    @Test
    void annotationsOfJSpecifyAloneAreClaimed() throws IOException {
        FileCompilation compilation = compilation("-classpath");
        Path source = compilation.write(
                "sample/Plain.java", "package sample; @org.jspecify.annotations.NullMarked public interface Plain {}");

        assertThat(compilation.compile(registered(), List.of(source))).isEmpty();
    }

    @Test
    void moduleThatRequiresTheRuntimeTransitivelyIsClean() throws IOException {
        FileCompilation compilation = compilation("--module-path");
        List<Path> sources = List.of(
                compilation.write(
                        "module-info.java",
                        "module sample { requires transitive dev.jeton.runtime; requires static dev.jeton.annotation;"
                                + " exports sample; }"),
                compilation.write("sample/Token.java", TOKEN));

        assertThat(compilation.compile(registered(), sources)).isEmpty();
    }

    /** The public codec of an imported type lies beside the import, whose module must hand on the runtime. */
    @Test
    void moduleOfAnImportIsToldToRequireTheRuntimeTransitively() throws IOException {
        String module =
                "module sample { requires %sdev.jeton.runtime; requires static dev.jeton.annotation; exports sample;"
                        + " exports other; }";
        String info = "@Json.Import(other.Part.class) package sample; import dev.jeton.annotation.Json;";
        for (String transitive : List.of("", "transitive ")) {
            FileCompilation compilation = compilation("--module-path");
            List<Path> sources = List.of(
                    compilation.write("module-info.java", module.formatted(transitive)),
                    compilation.write("sample/package-info.java", info),
                    compilation.write("other/Part.java", "package other; public record Part(String text) {}"));

            String messages = compilation.compile(registered(), sources);

            assertThat(messages.isEmpty()).isEqualTo(!transitive.isEmpty());
            assertThat(String.join("", compilation.notes()).contains("requires transitive dev.jeton.runtime"))
                    .isEqualTo(transitive.isEmpty());
        }
    }

    @Test
    void onlyTheLastRegisteredProcessorClaims() throws IOException {
        List<Processor> withOther = new ArrayList<>(registered());
        Observer observer = new Observer();
        withOther.add(withOther.size() - 1, observer);
        FileCompilation compilation = compilation("-classpath");

        assertThat(compilation.compile(withOther, List.of(compilation.write("sample/Token.java", TOKEN))))
                .isEmpty();

        assertThat(observer.seen).contains("dev.jeton.annotation.Json");
    }

    /** Stands between Jeton's processors. */
    private static final class Observer extends AbstractProcessor {
        private final List<String> seen = new ArrayList<>();

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("dev.jeton.annotation.Json");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            annotations.forEach(
                    annotation -> seen.add(annotation.getQualifiedName().toString()));
            return false;
        }
    }
}
