package dev.jeton.tokens.oauth;

import dev.jeton.JsonLimits;
import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An {@code error} that is an object, which RFC 6749 section 5.2 does not have. It was validated as raw JSON, in which a name may come twice, and is
 * asked for by methods that have no error to report: so that nothing in it is one.
 *
 * @param code {@code code}, if that is a string or a number
 * @param type {@code type}, if that is a string or a number
 */
@Json(duplicates = Json.Duplicates.LAST_WINS)
record ErrorObject(
        @Json.DefaultOnError @Json.Lenient @Nullable String code,
        @Json.DefaultOnError @Json.Lenient @Nullable String type) {

    /** The code in an error of any form; empty where there is none, or no text. */
    static Optional<String> codeOf(RawJson error) {
        String code = switch (error.kind()) {
            case STRING -> error.asString();
            case NUMBER -> error.json();
            case OBJECT ->
                error.as(ErrorObjectCodec.INSTANCE.withLimits(limitsOf(error))).text();
            case ARRAY, BOOLEAN, NULL -> "";
        };
        return code.isEmpty() ? Optional.empty() : Optional.of(code);
    }

    private String text() {
        if (code != null && !code.isEmpty()) {
            return code;
        }
        return type == null ? "" : type;
    }

    /** The value was accepted under the limits of its reader, and those hold no more. */
    private static JsonLimits limitsOf(RawJson error) {
        int size = error.size();
        return JsonLimits.builder()
                .maxDocumentBytes(size)
                .maxStringBytes(size)
                .maxNumberBytes(size)
                .maxNameBytes(size)
                .maxMembers(size)
                .maxElements(size)
                .maxDepth(error.depth())
                .build();
    }
}
