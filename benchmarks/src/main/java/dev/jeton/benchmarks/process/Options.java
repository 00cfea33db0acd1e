package dev.jeton.benchmarks.process;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A command line of {@code --name value} pairs. What it leaves out has a default. */
final class Options {
    private final Map<String, String> values;

    private Options(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Parses a command line.
     *
     * @param defaults the options that there are; an empty value stands for one that has no default
     * @throws IllegalArgumentException if it has another option or one without a value; the message names those that there are
     */
    static Options parse(Map<String, String> defaults, String... arguments) {
        Map<String, String> values = new LinkedHashMap<>(defaults);
        for (int index = 0; index < arguments.length; index += 2) {
            String name = arguments[index];
            if (!name.startsWith("--") || !defaults.containsKey(name.substring(2))) {
                throw new IllegalArgumentException("unknown: " + name + "; options: " + usage(defaults));
            }
            if (index + 1 == arguments.length) {
                throw new IllegalArgumentException(name + " needs a value");
            }
            values.put(name.substring(2), arguments[index + 1]);
        }
        return new Options(values);
    }

    private static String usage(Map<String, String> defaults) {
        StringBuilder usage = new StringBuilder();
        defaults.forEach((name, value) -> usage.append(usage.isEmpty() ? "" : ", ")
                .append("--")
                .append(name)
                .append(value.isEmpty() ? "" : " (" + value + ")"));
        return usage.toString();
    }

    boolean has(String name) {
        return !text(name).isEmpty();
    }

    String text(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no such option: " + name);
        }
        return value;
    }

    Path path(String name) {
        return Path.of(text(name));
    }

    /** A number of at least 1. */
    int count(String name) {
        int count = Integer.parseInt(text(name));
        if (count < 1) {
            throw new IllegalArgumentException("--" + name + " is less than 1");
        }
        return count;
    }

    /** The parts between commas; none of an empty text. */
    List<String> list(String name) {
        return Arrays.stream(text(name).split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
