package dev.jeton.examples.guide;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Java of one or more pages, compiled as one program with the processor and all warnings, and run. */
public final class PageProgram implements AutoCloseable {
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("(?m)^public (?:final |sealed |abstract )*(?:class|record|interface|enum) (\\w+)");

    private final URLClassLoader classes;

    private PageProgram(Path directory) {
        try {
            classes = new URLClassLoader(new URL[] {directory.toUri().toURL()}, PageProgram.class.getClassLoader());
        } catch (MalformedURLException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Compiles blocks of Java, each of which is a source file. A warning fails.
     *
     * @param directory where sources and classes go; empty
     */
    public static PageProgram compile(Path directory, List<String> blocks) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String block : blocks) {
            sources.add(Files.writeString(directory.resolve(fileName(block)), block));
        }
        // javac warns of annotations that no processor reads, such as Jackson's, as soon as there is any processor.
        boolean others = blocks.stream().anyMatch(block -> block.contains("import com.fasterxml."));
        String messages = messages(directory, sources, "-Werror", others ? "-Xlint:-processing" : "-Xlint:processing");
        assertWithMessage(messages).that(messages).isEmpty();
        return new PageProgram(directory);
    }

    /** What javac and the processor say of a source file; empty if they are content. */
    static String messages(Path directory, List<Path> sources, String... more) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        String classPath = System.getProperty("java.class.path");
        List<String> options = new ArrayList<>(
                List.of(
                        "--release",
                        "17",
                        "-Xlint:all,-classfile,-path",
                        "-d",
                        directory.toString(),
                        "-classpath",
                        classPath,
                        "-processorpath",
                        classPath,
                        "-processor",
                        "dev.jeton.processor.JsonProcessor,dev.jeton.processor.CodecIndexProcessor,dev.jeton.processor.StrayAnnotationProcessor"));
        options.addAll(List.of(more));
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = javac.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            return compiled ? messages.toString() : messages + "failed";
        }
    }

    /** The file that a block is: that of its public type, or of its package. */
    static String fileName(String block) {
        Matcher type = PUBLIC_TYPE.matcher(block);
        return (type.find() ? type.group(1) : "package-info") + ".java";
    }

    /** Runs the main method of a class, and returns what it prints. */
    public String run(String className) throws ReflectiveOperationException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            type(className).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** A class of the program. */
    public Class<?> type(String className) throws ClassNotFoundException {
        return classes.loadClass(className);
    }

    /** The one instance of a generated codec, or any other value of a static field. */
    public Object constant(String className, String field) throws ReflectiveOperationException {
        return type(className).getField(field).get(null);
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }
}
