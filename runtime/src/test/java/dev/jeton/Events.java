package dev.jeton;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.jeton.internal.read.DocumentReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a document says, one entry a bracket, name and value; numbers as they are spelt. */
final class Events {
    private static final JsonFactory JACKSON = new JsonFactory();

    private Events() {}

    /** Reads a whole document with the methods that a codec would use. */
    static List<String> ofJeton(byte[] document) {
        DocumentReader reader = Readers.of(JsonReader.create().reset(document));
        List<String> events = new ArrayList<>();
        readValue(reader, events);
        reader.endDocument();
        return events;
    }

    private static void readValue(DocumentReader reader, List<String> events) {
        switch (reader.next()) {
            case '{' -> {
                events.add("{");
                reader.beginMap();
                while (reader.nextEntry()) {
                    events.add("name " + reader.memberName());
                    readValue(reader, events);
                }
                events.add("}");
            }
            case '[' -> {
                events.add("[");
                reader.beginArray();
                while (reader.nextElement()) {
                    readValue(reader, events);
                }
                events.add("]");
            }
            case '"' -> events.add("string " + reader.readString());
            case 't', 'f' -> events.add("boolean " + reader.readBoolean());
            case 'n' -> events.add("null " + reader.readNull());
            default -> events.add("number " + reader.readLenientString());
        }
    }

    /**
     * Reads a whole document with Jackson. It is decoded by the JDK first: Jackson's own decoder accepts malformed UTF-8 and
     * guesses other encodings.
     *
     * @throws IOException if the JDK or Jackson rejects the document, or if it does not hold exactly one value
     */
    static List<String> ofJackson(byte[] document) throws IOException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(document))
                .toString();
        List<String> events = new ArrayList<>();
        int depth = 0;
        int values = 0;
        try (JsonParser parser = JACKSON.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                values += depth == 0 ? 1 : 0;
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                events.add(event(parser, token));
            }
        }
        if (values != 1) {
            throw new IOException(values + " values");
        }
        return events;
    }

    private static String event(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case FIELD_NAME -> "name " + parser.currentName();
            case VALUE_STRING -> "string " + parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number " + parser.getText();
            case VALUE_TRUE, VALUE_FALSE -> "boolean " + parser.getText();
            case VALUE_NULL -> "null true";
            default -> parser.getText();
        };
    }
}
