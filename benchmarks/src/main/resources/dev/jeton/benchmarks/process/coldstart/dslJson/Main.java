package coldstart;

import com.dslplatform.json.DslJson;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads a record by the converter that the annotation processor generated. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws Exception {
        long entered = System.nanoTime();
        byte[] document = arguments[0].getBytes(StandardCharsets.ISO_8859_1);
        TokenResponse response = new DslJson<>().deserialize(TokenResponse.class, document, document.length);
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
