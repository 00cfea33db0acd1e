package dev.jeton.examples.gateway;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** What clients send: token responses, most of them good, each with the same JWT. */
final class Requests {
    static final String ISSUER = "https://issuer.example/";

    private static final List<String> GOOD = List.of(
            "{\"access_token\":\"2YotnFZFEjr1zCsicMWpAA\",\"token_type\":\"Bearer\",\"expires_in\":3600,\"scope\":\"openid\"}",
            "{\"expires_in\":300,\"unknown\":[{\"access_token\":1}],\"token_type\":\"bearer\",\"access_token\":\"a\\u002Eb\"}",
            "{\"token_type\":\"Bearer\",\"access_token\":\"" + "t".repeat(900)
                    + "\",\"scope\":\"openid email profile\"}");

    private static final List<String> BAD = List.of(
            "{\"access_token\":\"one\",\"access_token\":\"two\",\"token_type\":\"Bearer\",\"expires_in\":60}",
            "<html>502 Bad Gateway</html>");

    private Requests() {}

    /** A request and the status that it gets. */
    static final class Request {
        private final byte[] bytes;
        private final int status;

        Request(String body, int status) {
            this.bytes = Requests.bytes(body);
            this.status = status;
        }

        byte[] bytes() {
            return bytes;
        }

        int status() {
            return status;
        }
    }

    static List<Request> all() {
        List<Request> requests = new ArrayList<>();
        GOOD.forEach(body -> requests.add(new Request(body, 200)));
        BAD.forEach(body -> requests.add(new Request(body, 400)));
        return requests;
    }

    /** Has an engine read everything, many times, without the network. */
    static void warmUp(TokenEngine engine, int rounds) {
        byte[] jwt = jwt().getBytes(StandardCharsets.US_ASCII);
        List<byte[]> responses = new ArrayList<>();
        GOOD.forEach(body -> responses.add(body.getBytes(StandardCharsets.US_ASCII)));
        BAD.forEach(body -> responses.add(body.getBytes(StandardCharsets.US_ASCII)));
        for (int round = 0; round < rounds; round++) {
            for (byte[] response : responses) {
                engine.header(response, response.length, jwt, jwt.length);
            }
        }
    }

    /** With a signature of the right size, which nobody has made. */
    private static String jwt() {
        return part("{\"alg\":\"ES256\",\"kid\":\"key-1\",\"typ\":\"JWT\"}") + "."
                + part("{\"iss\":\"" + ISSUER
                        + "\",\"sub\":\"user-4711\",\"aud\":[\"gateway\",\"orders\"],\"exp\":4102444800,\"iat\":1795738668,"
                        + "\"scope\":\"openid email\",\"email\":\"ada@example.com\"}")
                + "." + "A".repeat(86);
    }

    private static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String body) {
        String head = "POST /token HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer " + jwt() + "\r\nContent-Length: "
                + body.length() + "\r\n\r\n";
        return (head + body).getBytes(StandardCharsets.US_ASCII);
    }
}
