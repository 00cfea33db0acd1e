package dev.jeton.benchmarks.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Very many token responses of the shape and size of {@code rfc}, each with tokens of its own. */
public final class ManyResponses {
    private ManyResponses() {}

    /** Returns so many responses as one array. */
    public static byte[] array(int responses) {
        return joined(responses, ",", "[", "]");
    }

    /** Returns so many responses, each with a line of its own; the last line has an end, too. */
    public static byte[] lines(int responses) {
        return joined(responses, "\n", "", "\n");
    }

    private static byte[] joined(int responses, String separator, String before, String behind) {
        return IntStream.range(0, responses)
                .mapToObj(ManyResponses::response)
                .collect(Collectors.joining(separator, before, behind))
                .getBytes(UTF_8);
    }

    private static String response(int index) {
        return "{\"access_token\":\"" + MadeUpTokens.opaque(22, 2L * index)
                + "\",\"token_type\":\"Bearer\",\"expires_in\":"
                + (3_600 - index % 60) + ",\"refresh_token\":\"" + MadeUpTokens.opaque(22, 2L * index + 1)
                + "\",\"scope\":\"example\"}";
    }
}
