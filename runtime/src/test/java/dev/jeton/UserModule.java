package dev.jeton;

import static com.google.common.truth.Truth.assertWithMessage;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A module of a user that requires the runtime. Its one method has the parameters that it is given, and statements that are tried.
 *
 * @param parameters of the method, as they are written in Java
 * @param target where classes go
 */
record UserModule(String parameters, Path target) {
    private static final long FIRST_LINE = 3;

    /** Statements that show each field of the engine, by each of the names. */
    static List<String> attemptsOnFields(Class<?> engine, String... names) {
        List<String> attempts = new ArrayList<>();
        for (Class<?> type = engine; type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!field.isSynthetic() && !Modifier.isStatic(field.getModifiers())) {
                    for (String name : names) {
                        attempts.add("System.out.println(" + name + "." + field.getName() + ");");
                    }
                }
            }
        }
        return attempts;
    }

    /** Each must be an error of its own, on its own line. */
    void assertEachFails(List<String> attempts) throws URISyntaxException {
        List<Long> lines = errors(attempts.toArray(String[]::new));
        for (int line = 0; line < attempts.size(); line++) {
            assertWithMessage(attempts.get(line)).that(lines).contains(FIRST_LINE + line);
        }
    }

    /** Compiles statements, one a line; returns the lines that have errors. */
    List<Long> errors(String... statements) throws URISyntaxException {
        URI runtime = JsonWriter.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        String user = "package user; class User {\n"
                + "void use(" + parameters + ") {\n"
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
