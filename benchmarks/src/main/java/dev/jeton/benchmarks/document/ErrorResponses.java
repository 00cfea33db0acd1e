package dev.jeton.benchmarks.document;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What token endpoints send when they refuse. */
public final class ErrorResponses {
    private ErrorResponses() {}

    /**
     * Returns the document with this name: {@code oauth}, the three members of RFC 6749 section 5.2, or {@code entra}, a long
     * description with escaped line breaks and members besides.
     */
    public static byte[] named(String name) {
        String text = switch (name) {
            case "oauth" ->
                "{\"error\":\"invalid_grant\",\"error_description\":\"Code not valid\","
                        + "\"error_uri\":\"https://server.example.com/errors/invalid_grant\"}";
            case "entra" ->
                "{\"error\":\"invalid_scope\",\"error_description\":\"AADSTS70011: The provided value for the "
                        + "input parameter 'scope' is not valid. The scope https://foo.microsoft.com/.default is not valid."
                        + "\\r\\nTrace ID: 255d1aef-8c98-452f-ac51-23d051240864\\r\\n"
                        + "Correlation ID: fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7\\r\\nTimestamp: 2016-01-09 02:02:12Z\","
                        + "\"error_codes\":[70011],\"timestamp\":\"2016-01-09 02:02:12Z\","
                        + "\"trace_id\":\"255d1aef-8c98-452f-ac51-23d051240864\","
                        + "\"correlation_id\":\"fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7\","
                        + "\"error_uri\":\"https://login.microsoftonline.com/error?code=70011\"}";
            default -> throw new IllegalArgumentException(name);
        };
        return text.getBytes(UTF_8);
    }
}
