package coldstart;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads a record with the streaming parser of Jackson 2, by hand: the least that Jackson costs. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws Exception {
        long entered = System.nanoTime();
        byte[] document = arguments[0].getBytes(StandardCharsets.ISO_8859_1);
        String accessToken = null;
        String tokenType = null;
        long expiresIn = 0;
        String refreshToken = null;
        String scope = null;
        String idToken = null;
        try (JsonParser parser = new JsonFactory().createParser(document)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("no object");
            }
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                switch (name) {
                    case "access_token" -> accessToken = parser.getText();
                    case "token_type" -> tokenType = parser.getText();
                    case "expires_in" -> expiresIn = parser.getLongValue();
                    case "refresh_token" -> refreshToken = parser.getText();
                    case "scope" -> scope = parser.getText();
                    case "id_token" -> idToken = parser.getText();
                    default -> parser.skipChildren();
                }
            }
        }
        TokenResponse response =
                new TokenResponse(accessToken, tokenType, expiresIn, refreshToken, scope, idToken);
        long parsed = System.nanoTime();
        System.out.println(parsed - entered);
        System.out.println(response.accessToken().length()
                + response.tokenType().length()
                + response.expiresIn()
                + Objects.toString(response.refreshToken(), "").length()
                + Objects.toString(response.scope(), "").length()
                + Objects.toString(response.idToken(), "").length());
    }
}
