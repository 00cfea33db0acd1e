package dev.jeton.processor.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lays a generated source out in what JavaPoet leaves no choice: documentation of one line, a method of one statement and an
 * {@code if} with one statement stand on one line, fields without documentation stand together, and no line is longer than 120
 * columns unless there is nowhere to break it.
 */
final class SourceLayout {
    private static final Pattern CONTROL =
            Pattern.compile(" *(?:for|while|do|switch|try|catch|synchronized|\\}|case) .*");
    private static final Pattern IF = Pattern.compile(" *if \\(.*");

    private final List<String> from;
    private final List<String> to = new ArrayList<>();
    private int next;

    private SourceLayout(List<String> lines) {
        this.from = lines;
    }

    static String of(String source) {
        return new SourceLayout(source.lines().toList()).arranged();
    }

    private String arranged() {
        while (next < from.size()) {
            if (isEmptyBody()) {
                to.add(line(next) + "}");
                next += 2;
            } else {
                Optional<String> joined = threeInOne().filter(line -> line.length() <= LongLine.LONGEST);
                if (joined.isPresent()) {
                    to.add(joined.get());
                    next += 3;
                } else {
                    addLine();
                }
            }
        }
        return String.join("\n", to) + "\n";
    }

    private void addLine() {
        if (!isGapBetweenFields()) {
            to.addAll(LongLine.broken(line(next)));
        }
        next++;
    }

    private boolean isEmptyBody() {
        String opening = line(next);
        return opening.endsWith(") {") && line(next + 1).equals(indent(opening) + "}");
    }

    /** What the next three lines are in one, if they are documentation or a block that may be written so. */
    private Optional<String> threeInOne() {
        String opening = line(next);
        String middle = line(next + 1).strip();
        String closing = line(next + 2);
        if (opening.strip().equals("/**") && closing.strip().equals("*/")) {
            return Optional.of(opening + middle.substring(1) + " */");
        } else if (!opening.endsWith(") {")
                || !closing.equals(indent(opening) + "}")
                || !middle.endsWith(";")
                || middle.startsWith("//")) {
            return Optional.empty();
        } else if (IF.matcher(opening).matches()) {
            return Optional.of(opening.substring(0, opening.length() - 1) + middle);
        } else if (CONTROL.matcher(opening).matches()) {
            return Optional.empty();
        } else {
            return Optional.of(opening + " " + middle + " }");
        }
    }

    private boolean isGapBetweenFields() {
        if (!line(next).isEmpty() || to.isEmpty()) {
            return false;
        }
        String before = to.get(to.size() - 1);
        return before.endsWith(";")
                && isField(line(next + 1))
                && !indent(line(next + 1)).isEmpty()
                && (isStatic(line(next + 1)) == isStatic(fieldBefore()));
    }

    /** The first line of the field that was written last. */
    private String fieldBefore() {
        int first = to.size() - 1;
        int depth = indent(line(next + 1)).length();
        while (first > 0 && indent(to.get(first)).length() > depth) {
            first--;
        }
        return to.get(first);
    }

    /** Methods have a parenthesis before any equals sign, and classes no semicolon. */
    private static boolean isField(String line) {
        int parenthesis = line.indexOf('(');
        int equals = line.indexOf('=');
        return equals >= 0
                ? parenthesis < 0 || equals < parenthesis
                : parenthesis < 0 && line.endsWith(";") && !line.strip().startsWith("*");
    }

    private static boolean isStatic(String field) {
        return field.contains("static ");
    }

    private String line(int index) {
        return index < from.size() ? from.get(index) : "";
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
