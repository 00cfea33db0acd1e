package dev.jeton.benchmarks.process;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What {@code -Xlog:class+load} says of a program.
 *
 * @param own classes that did not come with the JDK: the program's, its library's, and those that either makes while running
 * @param jdk all others
 */
record ClassLoadLog(int own, int jdk) {
    private static final Pattern OF_THE_JDK = Pattern.compile("(java|jdk|sun|com\\.sun)\\..*");

    /**
     * Counts lines such as {@code coldstart.Main source: file:/classes/} and {@code java.lang.Object source: jrt:/java.base}. A
     * class that the JDK makes for a program while it runs, a proxy or a part of a lambda, has a name of the JDK's and is
     * counted as its.
     */
    static ClassLoadLog of(List<String> lines) {
        int own = 0;
        int jdk = 0;
        for (String line : lines) {
            int middle = line.indexOf(" source: ");
            if (middle < 0) {
                continue;
            }
            String source = line.substring(middle + " source: ".length());
            if (source.startsWith("jrt:")
                    || source.startsWith("shared objects file")
                    || OF_THE_JDK.matcher(line.substring(0, middle)).matches()) {
                jdk++;
            } else {
                own++;
            }
        }
        return new ClassLoadLog(own, jdk);
    }
}
