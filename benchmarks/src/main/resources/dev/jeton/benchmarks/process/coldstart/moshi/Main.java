package coldstart;

import com.squareup.moshi.Moshi;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import okio.Buffer;

/** Reads a record by reflection. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws Exception {
        long entered = System.nanoTime();
        byte[] document = arguments[0].getBytes(StandardCharsets.ISO_8859_1);
        TokenResponse response = new Moshi.Builder()
                .build()
                .adapter(TokenResponse.class)
                .fromJson(new Buffer().write(document));
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
