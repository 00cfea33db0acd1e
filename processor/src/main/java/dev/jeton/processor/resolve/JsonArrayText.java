package dev.jeton.processor.resolve;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the text of a JSON array apart. The processor has no reader of its own: the runtime's is not on its path. */
final class JsonArrayText {

    /** What an element is. */
    enum Kind {
        STRING,
        /** A number, {@code true}, {@code false} or {@code null}; whether it is spelt right is checked with its type. */
        WORD,
        ARRAY,
        OBJECT
    }

    /**
     * An element.
     *
     * @param text of a string what it stands for, of anything else its JSON
     */
    record Element(Kind kind, String text) {}

    /** As deep as the reader goes by default. */
    private static final int DEEPEST = 64;

    private static final String BLANKS = " \t\n\r";

    private final String json;
    private int at;
    private int depth;

    private JsonArrayText(String json) {
        this.json = json;
    }

    /** The elements of an array; empty if the text is none. */
    static Optional<List<Element>> elements(String json) {
        JsonArrayText array = new JsonArrayText(json);
        try {
            List<Element> elements = array.array();
            array.skipBlanks();
            return array.at == json.length() ? Optional.of(elements) : Optional.empty();
        } catch (IllFormedException illFormed) {
            return Optional.empty();
        }
    }

    /** A string of JSON that stands for a text. */
    static String string(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(character -> {
            if (character == '"' || character == '\\') {
                json.append('\\').append((char) character);
            } else if (character < ' ') {
                json.append(String.format("\\u%04x", character));
            } else {
                json.append((char) character);
            }
        });
        return json.append('"').toString();
    }

    private List<Element> array() {
        List<Element> elements = new ArrayList<>();
        enter('[');
        if (!isNext(']')) {
            do {
                elements.add(element());
            } while (isNext(','));
            take(']');
        }
        depth--;
        return elements;
    }

    private void enter(char bracket) {
        take(bracket);
        depth++;
        if (depth > DEEPEST) {
            throw new IllFormedException();
        }
    }

    private Element element() {
        skipBlanks();
        int start = at;
        return switch (peek()) {
            case '"' -> new Element(Kind.STRING, text());
            case '[' -> {
                array();
                yield new Element(Kind.ARRAY, json.substring(start, at));
            }
            case '{' -> {
                object();
                yield new Element(Kind.OBJECT, json.substring(start, at));
            }
            default -> new Element(Kind.WORD, word());
        };
    }

    private void object() {
        enter('{');
        if (!isNext('}')) {
            do {
                skipBlanks();
                text();
                take(':');
                element();
            } while (isNext(','));
            take('}');
        }
        depth--;
    }

    private String word() {
        int start = at;
        while (at < json.length() && isOfWord(json.charAt(at))) {
            at++;
        }
        if (start == at) {
            throw new IllFormedException();
        }
        return json.substring(start, at);
    }

    private static boolean isOfWord(char character) {
        return character >= 'a' && character <= 'z'
                || character >= '0' && character <= '9'
                || character == '-'
                || character == '+'
                || character == '.'
                || character == 'E';
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        take('"');
        while (peek() != '"') {
            char character = json.charAt(at++);
            if (character < ' ') {
                throw new IllFormedException();
            }
            text.append(character == '\\' ? escaped() : character);
        }
        at++;
        // Half of a surrogate pair is no text.
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllFormedException();
        }
        return text.toString();
    }

    private char escaped() {
        char character = peek();
        at++;
        return switch (character) {
            case '"', '\\', '/' -> character;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hexadecimal();
            default -> throw new IllFormedException();
        };
    }

    private char hexadecimal() {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(peek(), 16);
            if (digit < 0) {
                throw new IllFormedException();
            }
            value = value * 16 + digit;
            at++;
        }
        return (char) value;
    }

    private void skipBlanks() {
        while (at < json.length() && BLANKS.indexOf(json.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        if (at == json.length()) {
            throw new IllFormedException();
        }
        return json.charAt(at);
    }

    private void take(char expected) {
        if (!isNext(expected)) {
            throw new IllFormedException();
        }
    }

    private boolean isNext(char expected) {
        skipBlanks();
        boolean is = at < json.length() && json.charAt(at) == expected;
        at += is ? 1 : 0;
        return is;
    }

    private static final class IllFormedException extends RuntimeException {
        private static final long serialVersionUID = 1;

        IllFormedException() {
            super(null, null, false, false);
        }
    }
}
