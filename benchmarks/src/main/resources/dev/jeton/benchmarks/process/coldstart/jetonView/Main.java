package coldstart;

import java.nio.charset.StandardCharsets;

/** Parses into a generated view. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws Exception {
        long entered = System.nanoTime();
        byte[] document = arguments[0].getBytes(StandardCharsets.ISO_8859_1);
        TokenResponseView response = new TokenResponseView();
        response.parse(document);
        long parsed = System.nanoTime();
        System.out.println(parsed - entered);
        System.out.println(response.accessToken().length()
                + response.tokenType().length()
                + response.expiresIn()
                + response.refreshToken().length()
                + response.scope().length()
                + response.idToken().length());
    }
}
