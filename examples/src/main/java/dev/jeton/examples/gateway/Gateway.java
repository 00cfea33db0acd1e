package dev.jeton.examples.gateway;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;

/**
 * A gateway's loop, without the network: token responses come in, headers go out. It prints how many bytes of garbage a request
 * makes, which the JVM counts. In the first rounds buffers grow, and the JIT compiler leaves a few hundred bytes when it changes its mind.
 */
public final class Gateway {
    private static final int ROUNDS = 5;
    private static final int REQUESTS = 100_000;

    private Gateway() {}

    /**
     * Runs the loop on a few responses, good and bad ones.
     *
     * @param arguments none are needed
     */
    public static void main(String[] arguments) {
        byte[][] responses = {
            bytes(
                    "{\"access_token\":\"2YotnFZFEjr1zCsicMWpAA\",\"token_type\":\"Bearer\",\"expires_in\":3600,\"scope\":\"openid\"}"),
            bytes(
                    "{\"expires_in\":\"300\",\"unknown\":[{\"access_token\":1}],\"token_type\":\"bearer\",\"access_token\":\"a\\u002Eb\"}"),
            bytes("{\"access_token\":\"one\",\"access_token\":\"two\",\"token_type\":\"Bearer\",\"expires_in\":60}"),
            bytes("{\"access_token\":\"x\\r\\nX-Admin: 1\",\"token_type\":\"Bearer\",\"expires_in\":60}"),
            bytes("<html>502 Bad Gateway</html>"),
        };
        BearerHeader header = new BearerHeader(16 * 1024);
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int round = 1; round <= ROUNDS; round++) {
            long before = thread.getCurrentThreadAllocatedBytes();
            int forwarded = serve(header, responses, REQUESTS);
            long garbage = thread.getCurrentThreadAllocatedBytes() - before;
            System.out.println(REQUESTS + " responses, " + forwarded + " of them with a token that could be used: "
                    + garbage + " B of garbage, " + garbage / REQUESTS + " B per request");
        }
    }

    /** Handles responses in turn and returns for how many there was a header. */
    static int serve(BearerHeader header, byte[][] responses, int requests) {
        int forwarded = 0;
        for (int request = 0; request < requests; request++) {
            byte[] response = responses[request % responses.length];
            if (header.make(response, response.length) > 0) {
                forwarded++;
            }
        }
        return forwarded;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
