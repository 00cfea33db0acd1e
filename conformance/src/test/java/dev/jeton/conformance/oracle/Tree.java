package dev.jeton.conformance.oracle;

import java.util.List;
import java.util.stream.Collectors;

/** What a document says. Numbers stay as they are spelt, members in their order and as often as they came. */
public sealed interface Tree {
    /** What the value says as one text; two trees that say the same have the same. */
    String text();

    /** An object. */
    record Obj(List<Member> members) implements Tree {
        @Override
        public String text() {
            return members.stream()
                    .map(member ->
                            Str.quoted(member.name()) + ":" + member.value().text())
                    .collect(Collectors.joining(",", "{", "}"));
        }
    }

    /** A member of an object. {@code raw} is the text of its value in the document. */
    record Member(String name, Tree value, String raw) {}

    /** An array. {@code raws} are the texts of its elements in the document. */
    record Arr(List<Tree> elements, List<String> raws) implements Tree {
        @Override
        public String text() {
            return elements.stream().map(Tree::text).collect(Collectors.joining(",", "[", "]"));
        }
    }

    /** A string. */
    record Str(String value) implements Tree {
        @Override
        public String text() {
            return quoted(value);
        }

        /** Escapes just what makes two strings one. */
        static String quoted(String value) {
            return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
    }

    /** A number. */
    record Num(String spelling) implements Tree {
        @Override
        public String text() {
            return spelling;
        }
    }

    /** {@code true}, {@code false} or {@code null}. */
    record Literal(String text) implements Tree {
        /** Whether this is {@code null}. */
        public boolean isNull() {
            return text.equals("null");
        }
    }
}
