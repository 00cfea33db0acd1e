package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.codegen.CodecWriter;
import dev.jeton.internal.write.DocumentWriter;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People see a small writer; what generated code calls lies below it, and the engine below that can't be reached from other modules. */
class WriterRoomsTest {
    private static final int MOST_METHODS = 30;

    private static final long FIRST_LINE = 3;

    @TempDir
    Path target;

    private static Stream<Method> publicMethods(Class<?> type) {
        return Arrays.stream(type.getMethods()).filter(method -> method.getDeclaringClass() != Object.class);
    }

    @Test
    void aWriterHasAtMostThirtyMethods() {
        assertThat(publicMethods(JsonWriter.class).count()).isAtMost(MOST_METHODS);
    }

    @Test
    void whatTheEngineOffersIsDeclaredAboveIt() {
        assertThat(publicMethods(DocumentWriter.class)
                        .filter(method -> !method.getName().equals("toString"))
                        .filter(method -> publicMethods(CodecWriter.class)
                                .noneMatch(declared -> declared.getName().equals(method.getName())
                                        && Arrays.equals(declared.getParameterTypes(), method.getParameterTypes()))))
                .isEmpty();
        assertThat(JsonWriter.class.getFields()).isEmpty();
        assertThat(CodecWriter.class.getFields()).isEmpty();
    }

    @Test
    void whatIsPublicCompilesInAnotherModule() throws Exception {
        assertThat(errors("writer.writeInt(1);", "codecWriter.writeChar('a');")).isEmpty();
    }

    /** The number of attempts is compared, since each must be an error of its own. */
    @Test
    void noFieldOfTheEngineIsReachedFromAnotherModule() throws Exception {
        List<String> attempts = new ArrayList<>();
        for (Class<?> type = DocumentWriter.class; type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!field.isSynthetic() && !Modifier.isStatic(field.getModifiers())) {
                    attempts.add("System.out.println(writer." + field.getName() + ");");
                    attempts.add("System.out.println(codecWriter." + field.getName() + ");");
                }
            }
        }
        assertThat(attempts.size()).isAtLeast(20);
        assertEachFails(attempts);
    }

    @Test
    void theEngineCannotBeNamedOrExtendedInAnotherModule() throws Exception {
        assertEachFails(List.of(
                "new dev.jeton.internal.write.DocumentWriter(dev.jeton.JsonLimits.DEFAULT, \"\");",
                "System.out.println(((dev.jeton.internal.write.JsonOutput) writer).size());",
                "abstract class Own extends dev.jeton.JsonWriter {}",
                "abstract class Own2 extends dev.jeton.codegen.CodecWriter {}",
                "writer.member(dev.jeton.codegen.NameTable.of(\"a\"), 0);",
                "new dev.jeton.JsonWriter();"));
    }

    private void assertEachFails(List<String> attempts) throws Exception {
        List<Long> lines = errors(attempts.toArray(String[]::new));
        for (int line = 0; line < attempts.size(); line++) {
            assertWithMessage(attempts.get(line)).that(lines).contains(FIRST_LINE + line);
        }
    }

    /** Compiles statements, one a line, in a module that requires the runtime; returns the lines that have errors. */
    private List<Long> errors(String... statements) throws Exception {
        URI runtime = JsonWriter.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        String user = "package user; class User {\n"
                + "void use(dev.jeton.JsonWriter writer, dev.jeton.codegen.CodecWriter codecWriter) {\n"
                + String.join("\n", statements) + "\n}}";
        compiler.getTask(
                        null,
                        null,
                        diagnostics,
                        List.of(
                                "-proc:none",
                                "-Xmaxerrs",
                                "1000",
                                "-d",
                                target.toString(),
                                "--module-path",
                                Path.of(runtime).toString()),
                        null,
                        List.of(
                                source("module-info", "module user { requires dev.jeton.runtime; }"),
                                source("user/User", user)))
                .call();
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(Diagnostic::getLineNumber)
                .toList();
    }

    private static JavaFileObject source(String name, String text) {
        return new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
