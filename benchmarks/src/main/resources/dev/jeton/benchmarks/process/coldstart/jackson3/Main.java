package coldstart;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** Reads a record by a mapper with its defaults. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws Exception {
        long entered = System.nanoTime();
        byte[] document = arguments[0].getBytes(StandardCharsets.ISO_8859_1);
        TokenResponse response = new JsonMapper().readValue(document, TokenResponse.class);
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
