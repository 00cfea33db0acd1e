package dev.jeton.benchmarks.strictness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes the table of strictness to a file: {@code java --add-opens java.base/java.lang=ALL-UNNAMED --add-modules jdk.incubator.vector
 * -cp benchmarks/target/benchmarks.jar dev.jeton.benchmarks.strictness.StrictnessCommand strictness.json}. A library that can't run on
 * this JVM is left out.
 */
public final class StrictnessCommand {
    private StrictnessCommand() {}

    /** Writes the table to the file that the one argument names. */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("one argument is wanted: the file to write");
        }
        Map<String, Map<String, String>> table = StrictnessTable.ask();
        Files.writeString(Path.of(arguments[0]), StrictnessTable.toJson(table));
        System.out.println(table.size() + " libraries and settings, " + Traps.ALL.size() + " documents");
    }
}
