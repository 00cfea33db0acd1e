package dev.jeton.conformance.oracle;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Jackson at its strictest: no name twice, no content behind the document. The JDK decodes the bytes, since Jackson's own decoder accepts
 * malformed UTF-8 and guesses other encodings.
 */
public final class JacksonParser {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .build();

    private JacksonParser() {}

    /**
     * Reads a whole document.
     *
     * @throws IOException if the JDK or Jackson rejects the document, or if it does not hold exactly one value
     */
    public static Tree parse(byte[] document) throws IOException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(document))
                .toString();
        try (JsonParser parser = MAPPER.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new IOException("no value");
            }
            Tree tree = value(parser);
            if (parser.nextToken() != null) {
                throw new IOException("a second value");
            }
            return tree;
        }
    }

    private static Tree value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        switch (token) {
            case START_OBJECT -> {
                List<Tree.Member> members = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    members.add(new Tree.Member(name, value(parser), ""));
                }
                return new Tree.Obj(members);
            }
            case START_ARRAY -> {
                List<Tree> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(parser));
                }
                return new Tree.Arr(elements, List.of());
            }
            case VALUE_STRING -> {
                return new Tree.Str(parser.getText());
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                return new Tree.Num(parser.getText());
            }
            default -> {
                return new Tree.Literal(parser.getText());
            }
        }
    }
}
