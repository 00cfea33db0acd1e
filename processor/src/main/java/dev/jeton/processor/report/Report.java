package dev.jeton.processor.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The command {@code java -jar jeton-processor.jar target/classes}: prints the match plans that {@code -Ajeton.report=on} has left
 * among compiled classes, and beside them how many bytes of bytecode the methods of codec and view have, against HotSpot's limits.
 */
public final class Report {
    /** Of {@code -XX:FreqInlineSize}: a method that is called often is inlined up to this size. */
    private static final int INLINED = 325;

    /** Of {@code -XX:HugeMethodLimit}: what is larger runs in the interpreter for ever. */
    private static final int COMPILED = 8_000;

    private static final int NO_PLANS = 1;
    private static final int WRONG_USE = 2;

    private final PrintStream output;

    private Report(PrintStream output) {
        this.output = output;
    }

    /**
     * Runs the command. Ends the JVM with 0 if there is something to print, with 1 if no plan is found, and with 2 if it was called wrongly or a
     * file cannot be read.
     *
     * @param arguments directories of classes, or jars
     */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    static int run(String[] arguments, PrintStream output, PrintStream errors) {
        if (arguments.length == 0) {
            errors.println("Usage: java -jar jeton-processor.jar DIRECTORY-OR-JAR..., compiled with -Ajeton.report=on");
            return WRONG_USE;
        }
        Report report = new Report(output);
        int plans = 0;
        for (String argument : arguments) {
            try {
                plans += report.print(Path.of(argument));
            } catch (IOException failure) {
                errors.println(argument + " cannot be read: " + failure);
                return WRONG_USE;
            }
        }
        if (plans == 0) {
            errors.println("No match plans there. Compile with -Ajeton.report=on.");
            return NO_PLANS;
        }
        return 0;
    }

    private int print(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            return printAll(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return printAll(jar.getPath("/"));
        } catch (ProviderNotFoundException neither) {
            throw new IOException("neither a directory nor a jar", neither);
        }
    }

    private int printAll(Path root) throws IOException {
        Path directory = root.resolve(PlanFiles.DIRECTORY);
        if (!Files.isDirectory(directory)) {
            return 0;
        }
        List<Path> plans;
        try (Stream<Path> files = Files.list(directory)) {
            plans = files.filter(file -> file.toString().endsWith(PlanFiles.ENDING))
                    .sorted()
                    .toList();
        }
        for (Path plan : plans) {
            String text = Files.readString(plan, StandardCharsets.US_ASCII);
            output.print(text);
            output.println("bytes of bytecode:");
            for (String line : text.lines().toList()) {
                for (String generated : List.of(MatchPlan.CODEC, MatchPlan.VIEW)) {
                    if (line.startsWith(generated)) {
                        printSizesOf(root, line.substring(generated.length()));
                    }
                }
            }
            output.println();
        }
        return plans.size();
    }

    private void printSizesOf(Path root, String className) throws IOException {
        Path file = root.resolve(className.replace('.', '/') + ".class");
        if (!Files.exists(file)) {
            return;
        }
        String simpleName = className.substring(className.lastIndexOf('.') + 1);
        for (Map.Entry<String, Integer> method :
                ClassFile.of(Files.readAllBytes(file)).codeLengths().entrySet()) {
            String name = method.getKey().substring(0, method.getKey().indexOf('('));
            // Static initialisers run once.
            if (!name.equals("<clinit>")) {
                output.println("  " + method.getValue() + " " + simpleName + "." + name + verdict(method.getValue()));
            }
        }
    }

    private static String verdict(int bytes) {
        if (bytes > COMPILED) {
            return ": above " + COMPILED + ", NEVER COMPILED";
        }
        return bytes > INLINED ? ": above " + INLINED + ", compiled by itself, not inlined" : "";
    }
}
