package dev.jeton.build;

import java.io.PrintWriter;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;

/** A compiler that is given a command line. It runs in the JVM of the tests, which saves its start. */
interface Compiler {
    /** Returns whether it succeeded; what it has to say is printed. */
    boolean run(PrintWriter output, List<String> arguments);

    /** That of the JDK that the tests run on. */
    static Compiler javac() {
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        return (output, arguments) -> javac.run(output, output, arguments.toArray(String[]::new)) == 0;
    }

    /** The Eclipse compiler of a jar. Its entry for build tools is called by name, as there are two versions of it. */
    static Compiler eclipse(Path jar) {
        try {
            ClassLoader classes =
                    new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
            Class<?> batchCompiler = classes.loadClass("org.eclipse.jdt.core.compiler.batch.BatchCompiler");
            Method compile = Arrays.stream(batchCompiler.getMethods())
                    .filter(method -> method.getName().equals("compile"))
                    .filter(method -> method.getParameterTypes()[0] == String[].class)
                    .findFirst()
                    .orElseThrow();
            return (output, arguments) -> {
                try {
                    return (boolean) compile.invoke(null, arguments.toArray(String[]::new), output, output, null);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            };
        } catch (MalformedURLException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The Eclipse compiler in a JVM of its own, which has the API of compilers and no compiler. */
    static Compiler eclipseWithoutJavac(Path jar) {
        return (output, arguments) -> {
            List<String> all = new ArrayList<>(List.of("--limit-modules", "java.compiler,java.logging,jdk.zipfs"));
            all.addAll(List.of("-cp", jar.toString(), "org.eclipse.jdt.internal.compiler.batch.Main"));
            all.addAll(arguments);
            Command command = Command.java(jar.getParent(), all);
            output.print(command.output());
            return command.exitCode() == 0;
        };
    }
}
