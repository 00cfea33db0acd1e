package dev.jeton.fuzz;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a document says, as Jackson reads it: members that come twice are there twice, and numbers are as they are spelt. */
sealed interface Said {
    /** An object. */
    record Members(List<Member> members) implements Said {}

    /** A member of an object, and its value as it stands in the document. */
    record Member(String name, Said value, String raw) {}

    /** An array. */
    record Elements(List<Said> elements) implements Said {}

    /** A string. */
    record Text(String text) implements Said {}

    /** A number as it is spelt. */
    record Digits(String text) implements Said {}

    /** True or false. */
    record Truth(boolean value) implements Said {}

    /** Null. */
    record Nothing() implements Said {}

    /**
     * Reads a whole document. It is decoded by the JDK first: Jackson's own decoder accepts malformed UTF-8 and guesses other encodings.
     *
     * @throws IOException if the JDK or Jackson rejects the document, or if it does not hold exactly one value
     */
    static Said by(byte[] document) throws IOException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(document))
                .toString();
        return new Jackson(text).read();
    }

    /** Jackson over one document. */
    final class Jackson {
        private static final JsonFactory FACTORY = JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNumberLength(1 << 20).build())
                .build();

        private final String text;
        private final JsonParser parser;

        Jackson(String text) throws IOException {
            this.text = text;
            parser = FACTORY.createParser(text);
        }

        Said read() throws IOException {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new IOException("no value");
            }
            Said value = value(first);
            if (parser.nextToken() != null) {
                throw new IOException("more than one value");
            }
            return value;
        }

        private Said value(JsonToken token) throws IOException {
            return switch (token) {
                case START_OBJECT -> members();
                case START_ARRAY -> elements();
                case VALUE_STRING -> new Text(parser.getText());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Digits(parser.getText());
                case VALUE_TRUE -> new Truth(true);
                case VALUE_FALSE -> new Truth(false);
                case VALUE_NULL -> new Nothing();
                default -> throw new IOException("no value: " + token);
            };
        }

        private Members members() throws IOException {
            List<Member> members = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                JsonToken token = parser.nextToken();
                int from = (int) parser.currentTokenLocation().getCharOffset();
                Said value = value(token);
                // A string is only passed over once its text was asked for.
                int to = value instanceof Digits digits
                        ? from + digits.text().length()
                        : (int) parser.currentLocation().getCharOffset();
                members.add(new Member(name, value, text.substring(from, to)));
            }
            return new Members(members);
        }

        private Elements elements() throws IOException {
            List<Said> elements = new ArrayList<>();
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                elements.add(value(token));
            }
            return new Elements(elements);
        }
    }
}
