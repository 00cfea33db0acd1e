package dev.jeton.conformance.oracle;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The grammar of RFC 8259, one method a rule, and nothing else: slow, without limits, and without a view on what the RFC leaves open
 * (half of a surrogate pair is a character like any other, names may come twice).
 */
public final class PlainParser {
    /** Section 6. */
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    /** Section 3. */
    private static final Pattern LITERAL = Pattern.compile("true|false|null");

    /** Section 7: what needs no escape. */
    private static final Pattern UNESCAPED = Pattern.compile("[^\"\\\\\\x00-\\x1f]++");

    /** Section 7: what may stand behind a backslash. */
    private static final Pattern ESCAPE = Pattern.compile("[\"\\\\/bfnrt]|u[0-9a-fA-F]{4}");

    private final String text;
    private int position;

    private PlainParser(String text) {
        this.text = text;
    }

    /** The document is no JSON. */
    public static final class Rejection extends Exception {
        private static final long serialVersionUID = 1;

        Rejection(String why) {
            super(why);
        }
    }

    /** Section 2, {@code JSON-text = ws value ws}, and section 8.1, UTF-8. */
    public static Tree parse(byte[] document) throws Rejection {
        PlainParser parser = new PlainParser(decode(document));
        parser.skipWhiteSpace();
        Tree value = parser.value();
        parser.skipWhiteSpace();
        if (parser.position < parser.text.length()) {
            throw new Rejection("something follows");
        }
        return value;
    }

    private static String decode(byte[] document) throws Rejection {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(document))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw new Rejection("no UTF-8");
        }
    }

    private void skipWhiteSpace() {
        while (position < text.length() && " \t\n\r".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
    }

    /** Section 3. */
    private Tree value() throws Rejection {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> new Tree.Str(string());
            case 't', 'f', 'n' -> new Tree.Literal(token(LITERAL));
            default -> new Tree.Num(token(NUMBER));
        };
    }

    /** Section 4. */
    private Tree object() throws Rejection {
        List<Tree.Member> members = new ArrayList<>();
        expect('{');
        skipWhiteSpace();
        if (peek() != '}') {
            members.add(member());
            while (peek() == ',') {
                expect(',');
                skipWhiteSpace();
                members.add(member());
            }
        }
        expect('}');
        return new Tree.Obj(members);
    }

    private Tree.Member member() throws Rejection {
        String name = string();
        skipWhiteSpace();
        expect(':');
        skipWhiteSpace();
        int from = position;
        Tree value = value();
        String raw = text.substring(from, position);
        skipWhiteSpace();
        return new Tree.Member(name, value, raw);
    }

    /** Section 5. */
    private Tree array() throws Rejection {
        List<Tree> elements = new ArrayList<>();
        List<String> raws = new ArrayList<>();
        expect('[');
        skipWhiteSpace();
        if (peek() != ']') {
            element(elements, raws);
            while (peek() == ',') {
                expect(',');
                skipWhiteSpace();
                element(elements, raws);
            }
        }
        expect(']');
        return new Tree.Arr(elements, raws);
    }

    private void element(List<Tree> elements, List<String> raws) throws Rejection {
        int from = position;
        elements.add(value());
        raws.add(text.substring(from, position));
        skipWhiteSpace();
    }

    /** Section 7. */
    private String string() throws Rejection {
        StringBuilder value = new StringBuilder();
        expect('"');
        while (peek() != '"') {
            if (peek() == '\\') {
                expect('\\');
                value.append(unescaped(token(ESCAPE)));
            } else {
                value.append(token(UNESCAPED));
            }
        }
        expect('"');
        return value.toString();
    }

    private static char unescaped(String escape) {
        return switch (escape.charAt(0)) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) Integer.parseInt(escape.substring(1), 16);
            default -> escape.charAt(0);
        };
    }

    private String token(Pattern pattern) throws Rejection {
        Matcher matcher = pattern.matcher(text).region(position, text.length());
        if (!matcher.lookingAt()) {
            throw new Rejection("no " + pattern + " at " + position);
        }
        position = matcher.end();
        return matcher.group();
    }

    private char peek() throws Rejection {
        if (position == text.length()) {
            throw new Rejection("the document ends");
        }
        return text.charAt(position);
    }

    private void expect(char expected) throws Rejection {
        if (peek() != expected) {
            throw new Rejection("no " + expected + " at " + position);
        }
        position++;
    }
}
