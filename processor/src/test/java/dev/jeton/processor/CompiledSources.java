package dev.jeton.processor;

import static com.google.common.truth.Truth.assertWithMessage;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;

/** Sources compiled by javac with the processor, all of its warnings on. */
final class CompiledSources {
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern TYPE = Pattern.compile(
            "^(?:@.*\\s+)?(?:public |final |abstract )*(?:class|record|enum|@?interface) (\\w+)", Pattern.MULTILINE);

    private final Compilation compilation;

    private CompiledSources(Compilation compilation) {
        this.compilation = compilation;
    }

    /** Compiles; each source is named after its first type. */
    static CompiledSources of(String... sources) {
        return of(Compiler.javac().withProcessors(new JsonProcessor(), new StrayAnnotationProcessor()), sources);
    }

    static CompiledSources of(Compiler compiler, String... sources) {
        return new CompiledSources(compiler.withOptions(options(compiler))
                .compile(Arrays.stream(sources).map(CompiledSources::file).toList()));
    }

    private static List<?> options(Compiler compiler) {
        return com.google.common.collect.ImmutableList.builder()
                .addAll(compiler.options())
                .add("-Xlint:all,-processing,-classfile", "-implicit:none")
                .build();
    }

    static JavaFileObject file(String source) {
        Matcher type = TYPE.matcher(source);
        if (!type.find()) {
            throw new IllegalArgumentException("No type in: " + source);
        }
        Matcher home = PACKAGE.matcher(source);
        String name = home.find() ? home.group(1) + "." + type.group(1) : type.group(1);
        return JavaFileObjects.forSourceString(name, source);
    }

    /** Neither errors nor warnings, in what was written by hand or in what was generated. */
    CompiledSources assertClean() {
        assertWithMessage("%s", compilation.diagnostics())
                .that(compilation.diagnostics())
                .isEmpty();
        return this;
    }

    Compilation compilation() {
        return compilation;
    }

    /** The generated sources by their names, such as {@code sample/TokenCodec.java}. */
    Map<String, String> generated() {
        Map<String, String> sources = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            sources.put(file.getName().replaceFirst("^/?SOURCE_OUTPUT/", ""), text(file));
        }
        return sources;
    }

    /** Calls {@code public static void run()} of a class. */
    void run(String className) throws ReflectiveOperationException {
        new Loader(classes()).loadClass(className).getMethod("run").invoke(null);
    }

    /** The classes by their names. */
    Map<String, byte[]> classes() {
        Map<String, byte[]> classes = new HashMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                String path = file.getName().replaceFirst("^/?CLASS_OUTPUT/", "");
                classes.put(path.replace(".class", "").replace('/', '.'), bytes(file));
            }
        }
        return classes;
    }

    private static String text(JavaFileObject file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(JavaFileObject file) {
        try (InputStream in = file.openInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(CompiledSources.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] code = classes.get(name);
            if (code == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, code, 0, code.length);
        }
    }
}
