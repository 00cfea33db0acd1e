package dev.jeton.processor.output;

import java.util.ArrayList;
import java.util.List;

/** Breaks a line of source that is too long where the fewest brackets are open, and never inside of a text or comment. */
final class LongLine {
    static final int LONGEST = 120;

    /** A line is not broken before this column as long as there is a place behind it. */
    private static final int EARLIEST = 60;

    private static final String CONTINUED = "    ";

    private final String line;
    private final int indent;
    private int depth;

    /** Where the line is to end, and how many brackets are open there. */
    private int end = -1;

    private int endDepth = Integer.MAX_VALUE;

    private LongLine(String line) {
        this.line = line;
        this.indent = line.length() - line.stripLeading().length();
    }

    static List<String> broken(String line) {
        List<String> lines = new ArrayList<>();
        String rest = line;
        String indent = null;
        while (rest.length() > LONGEST && !isComment(rest)) {
            LongLine current = new LongLine(rest);
            current.findEnd();
            if (current.end < 0) {
                break;
            }
            if (indent == null) {
                indent = " ".repeat(current.indent) + CONTINUED;
            }
            lines.add(rest.substring(0, current.end).stripTrailing());
            rest = indent + rest.substring(current.end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    private static boolean isComment(String line) {
        String text = line.strip();
        return text.startsWith("//") || text.startsWith("*") || text.startsWith("/*");
    }

    private void findEnd() {
        char quote = 0;
        for (int i = indent; i < line.length() && !(i > LONGEST && end >= 0); i++) {
            char character = line.charAt(i);
            if (quote != 0) {
                if (character == '\\') {
                    i++;
                } else if (character == quote) {
                    quote = 0;
                }
            } else if (character == '"' || character == '\'') {
                quote = character;
            } else if (line.startsWith("//", i)) {
                return;
            } else {
                note(i, character);
            }
        }
    }

    private void note(int index, char character) {
        if (character == '(' || character == '{') {
            depth++;
            if (character == '(' && index + 1 < line.length() && line.charAt(index + 1) != ')') {
                // behind a bracket only where there is nothing better
                offer(index + 1, depth + line.length());
            }
        } else if (character == ')' || character == '}') {
            depth--;
        } else if (character == ' ' && index > indent && (isBehindSeparator(index) || isBeforeOperator(index))) {
            // the parts of a "for" belong together more than those of a list do
            offer(index, line.charAt(index - 1) == ';' ? depth - 1 : depth);
        }
    }

    private void offer(int index, int openBrackets) {
        if (index > LONGEST && end >= 0) {
            return;
        }
        boolean better = end < EARLIEST || openBrackets <= endDepth;
        if (better) {
            end = index;
            endDepth = openBrackets;
        }
    }

    private boolean isBehindSeparator(int space) {
        char before = line.charAt(space - 1);
        return before == ',' || before == ';' || before == '=' || line.startsWith("->", space - 2);
    }

    private boolean isBeforeOperator(int space) {
        String rest = line.substring(space + 1);
        return rest.startsWith("? ")
                || rest.startsWith(": ")
                || rest.startsWith("&& ")
                || rest.startsWith("|| ")
                || rest.startsWith("| ")
                || rest.startsWith("implements ")
                || rest.startsWith("extends ");
    }
}
