package dev.jeton.processor.emit.name;

/**
 * Turns any text into something that may stand in Java source. The result is plain ASCII, so that it means the same
 * under every {@code -encoding}.
 */
public final class JavaText {
    private static final int LONGEST_COMMENT = 60;

    private JavaText() {}

    /**
     * A string literal with its quotes.
     *
     * @param text any text, unpaired surrogates included
     */
    public static String literal(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            appendEscaped(literal, text.charAt(i));
        }
        return literal.append('"').toString();
    }

    // Characters below U+0020 are octal and never Unicode escapes: javac resolves those before it looks for literals,
    // and would see a line that ends inside one. Three digits, since a digit may follow.
    private static void appendEscaped(StringBuilder literal, char character) {
        switch (character) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> {
                if (isPrintableAscii(character)) {
                    literal.append(character);
                } else if (character < 0x80) {
                    literal.append(String.format("\\%03o", (int) character));
                } else {
                    literal.append(String.format("\\u%04x", (int) character));
                }
            }
        }
    }

    /**
     * The text of an end-of-line comment that shows a name. Backslashes are not shown as they are: javac resolves
     * Unicode escapes in comments too.
     *
     * @param name any text
     * @return the name, each odd character as {@code <U+000A>}, cut where it is long
     */
    public static String comment(String name) {
        if (name.isEmpty()) {
            return "the empty name";
        }
        StringBuilder comment = new StringBuilder();
        name.codePoints().limit(LONGEST_COMMENT).forEach(character -> {
            if (isPrintableAscii(character) && character != '\\') {
                comment.appendCodePoint(character);
            } else {
                comment.append(String.format("<U+%04X>", character));
            }
        });
        if (name.codePointCount(0, name.length()) > LONGEST_COMMENT) {
            comment.append("...");
        }
        return comment.toString().strip();
    }

    /** {@code tokenType} becomes {@code TOKEN_TYPE}. */
    static String upperSnakeCase(String name) {
        StringBuilder constant = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char character = name.charAt(i);
            if (i > 0 && Character.isUpperCase(character) && !Character.isUpperCase(name.charAt(i - 1))) {
                constant.append('_');
            }
            constant.append(Character.toUpperCase(character));
        }
        return constant.toString();
    }

    /** {@code tokenType} becomes {@code TokenType}. */
    public static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static boolean isPrintableAscii(int character) {
        return character >= 0x20 && character < 0x7f;
    }
}
