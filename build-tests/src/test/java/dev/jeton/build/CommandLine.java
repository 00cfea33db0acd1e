package dev.jeton.build;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A command line of a compiler, as a build tool would run it for a project: class path or module path, processor path, folders
 * for classes and for generated sources. Warnings are on and fatal: all that javac has, or those that the Eclipse compiler
 * shows by itself.
 */
final class CommandLine {
    private final Compiler compiler;
    private final Project project;
    private final Path output;
    private final List<Path> sources;
    private final List<String> options;
    private String pathOption = "-classpath";
    private List<Path> path = Jars.with();
    private List<Path> processorPath = List.of(Jars.PROCESSOR);

    private CommandLine(Compiler compiler, String project, Path output, List<String> options) {
        this.compiler = compiler;
        this.project = Project.of(project);
        this.output = output;
        this.sources = new ArrayList<>(this.project.sources());
        this.options = new ArrayList<>(options);
    }

    static CommandLine javac(String project, Path output) {
        return new CommandLine(Compiler.javac(), project, output, List.of("-Xlint:all", "-Werror"));
    }

    /** The Eclipse compiler of this jar, with messages that look like javac's. */
    static CommandLine eclipse(Path jar, String project, Path output) {
        return eclipse(Compiler.eclipse(jar), project, output);
    }

    /** The same in a JVM that has nothing of javac. */
    static CommandLine eclipseWithoutJavac(Path jar, String project, Path output) {
        return eclipse(Compiler.eclipseWithoutJavac(jar), project, output);
    }

    private static CommandLine eclipse(Compiler compiler, String project, Path output) {
        List<String> options = List.of("-Xemacs", "-failOnWarning", "-warn:+fallthrough", "--release", "17");
        return new CommandLine(compiler, project, output, options);
    }

    /** The releases that javac is to compile for: 17 and 21 where it can, and its own, without a word about releases. */
    static List<String> releases() {
        int own = Runtime.version().feature();
        return own == 17 ? List.of("own", "17") : own == 21 ? List.of("own", "17") : List.of("own", "17", "21");
    }

    CommandLine release(String release) {
        return release.equals("own") ? this : options("--release", release);
    }

    CommandLine options(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    CommandLine classPath(List<Path> jars) {
        path = jars;
        return this;
    }

    CommandLine modulePath(List<Path> jars) {
        pathOption = "--module-path";
        path = jars;
        return this;
    }

    CommandLine processorPath(List<Path> jars) {
        processorPath = jars;
        return this;
    }

    CommandLine withoutProcessors() {
        return processorPath(List.of());
    }

    /** Compiles these sources as well, such as those of a folder with generated ones. */
    CommandLine alsoSources(List<Path> more) {
        sources.addAll(more);
        return this;
    }

    /** Leaves out all sources of the project but those of this name. */
    CommandLine only(String fileName) {
        sources.removeIf(source -> !source.endsWith(fileName));
        return this;
    }

    Compilation compile() {
        Path classes = directory("classes");
        Path generated = directory("generated");
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of(pathOption, joined(path)));
        if (processorPath.isEmpty()) {
            arguments.add("-proc:none");
        } else {
            arguments.addAll(List.of("-processorpath", joined(processorPath)));
        }
        arguments.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
        sources.forEach(source -> arguments.add(source.toString()));
        StringWriter printed = new StringWriter();
        boolean succeeded = compiler.run(new PrintWriter(printed), arguments);
        return new Compilation(project, succeeded, printed.toString(), classes, generated);
    }

    private Path directory(String name) {
        try {
            return Files.createDirectories(output.resolve(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
