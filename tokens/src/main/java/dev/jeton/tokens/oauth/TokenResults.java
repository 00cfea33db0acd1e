package dev.jeton.tokens.oauth;

import dev.jeton.JsonCodec;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonKind;
import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.tokens.internal.FormDocument;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole HTTP answers of token endpoints, which are not always JSON.
 *
 * <p>The body decides what it is, and the content type only where that says nothing. JSON is read whatever the type; a form is, unless the type says
 * JSON: GitHub's token endpoint answers with one by default. A form is read as the JSON object of its names and values.
 *
 * <p>Anything else is a {@link JsonException} that says what it is: {@link JsonErrorCode#MARKUP} for the HTML of a proxy, {@link
 * JsonErrorCode#COMPRESSED} for gzip, {@link JsonErrorCode#WRONG_CHARSET} for UTF-16, {@link JsonErrorCode#SCRIPT} for JSONP, {@link
 * JsonErrorCode#BYTE_ORDER_MARK} unless {@link JsonLimits#skipByteOrderMark()} is set. Neither the status nor the content type nor anything of the body
 * is part of it.
 *
 * <p>All methods can be called by many threads at once. They make readers, and for a form a copy, which is overwritten.
 */
public final class TokenResults {
    private static final int FIRST_STATUS_OF_AN_ERROR = 400;

    private static final String FORM = "application/x-www-form-urlencoded";

    private static final String JSON = "application/json";

    private static final String JSON_SUFFIX = "+json";

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private TokenResults() {}

    /**
     * Reads an answer with {@link JsonLimits#DEFAULT}.
     *
     * @param status the HTTP status; it only matters for an empty body
     * @param contentType the value of the header field {@code Content-Type}; null where there is none
     * @param body the answer's content, decompressed; empty where there is none
     * @return what the answer says. An empty body with a status from 400 on is a refusal without an {@code error}
     * @throws JsonException if the body is neither a token nor a refusal; an empty one with a lower status is {@link JsonErrorCode#EMPTY_DOCUMENT}
     */
    public static TokenResult read(int status, @Nullable String contentType, byte[] body) {
        return read(status, contentType, body, JsonLimits.DEFAULT);
    }

    /**
     * Reads an answer.
     *
     * @param status the HTTP status; it only matters for an empty body
     * @param contentType the value of the header field {@code Content-Type}; null where there is none
     * @param body the answer's content, decompressed; empty where there is none
     * @param limits how large the body may be. Of a form they bound the JSON that says the same, and {@code maxDocumentBytes} the form
     * @return what the answer says. An empty body with a status from 400 on is a refusal without an {@code error}
     * @throws JsonException if the body is neither a token nor a refusal; an empty one with a lower status is {@link JsonErrorCode#EMPTY_DOCUMENT}
     */
    public static TokenResult read(int status, @Nullable String contentType, byte[] body, JsonLimits limits) {
        try {
            return TokenResultCodec.INSTANCE.withLimits(limits).read(body);
        } catch (JsonException rejection) {
            if (rejection.code() == JsonErrorCode.EMPTY_DOCUMENT && status >= FIRST_STATUS_OF_AN_ERROR) {
                return new TokenResult.Denied(null, null, null, Map.of());
            }
            if (isForm(rejection, contentType)) {
                return readForm(body, limits);
            }
            throw rejection;
        }
    }

    private static TokenResult readForm(byte[] body, JsonLimits limits) {
        // Rejects a form that is too large.
        JsonReader.create(limits).reset(body);
        FormDocument document = new FormDocument(body, contentStart(body, limits));
        try {
            JsonLimits ofJson = limits.toBuilder()
                    .maxDocumentBytes(Math.max(limits.maxDocumentBytes(), document.size()))
                    .build();
            JsonCodec<TokenResult> codec = TokenResultCodec.INSTANCE.withLimits(ofJson);
            return codec.read(document.json(), 0, document.size());
        } catch (JsonException rejection) {
            throw document.placed(rejection);
        } finally {
            document.erase();
        }
    }

    private static int contentStart(byte[] body, JsonLimits limits) {
        int length = BYTE_ORDER_MARK.length;
        boolean isMarked = limits.skipByteOrderMark()
                && body.length >= length
                && body[0] == BYTE_ORDER_MARK[0]
                && body[1] == BYTE_ORDER_MARK[1]
                && body[2] == BYTE_ORDER_MARK[2];
        return isMarked ? length : 0;
    }

    /** A form whose first name starts as a number or a word of JSON looks like one of these. */
    private static boolean isForm(JsonException rejection, @Nullable String contentType) {
        return switch (rejection.code()) {
            case FORM_ENCODED -> !isJson(contentType);
            case WRONG_TYPE, NULL_VALUE ->
                rejection.path().equals("$")
                        && rejection.found() != JsonKind.STRING
                        && rejection.found() != JsonKind.ARRAY
                        && isNamed(contentType, FORM);
            default -> false;
        };
    }

    private static boolean isJson(@Nullable String contentType) {
        return isNamed(contentType, JSON) || contentType != null && endsWithJson(contentType);
    }

    private static boolean endsWithJson(String contentType) {
        int from = typeEnd(contentType) - JSON_SUFFIX.length();
        return from > 0 && contentType.regionMatches(true, from, JSON_SUFFIX, 0, JSON_SUFFIX.length());
    }

    /** Whether a content type, without its parameters and in whatever letter case, is a certain one. */
    private static boolean isNamed(@Nullable String contentType, String name) {
        return contentType != null
                && typeEnd(contentType) == name.length()
                && contentType.regionMatches(true, 0, name, 0, name.length());
    }

    /** Where the type ends, and its parameters or the white space in front of them start. */
    private static int typeEnd(String contentType) {
        int semicolon = contentType.indexOf(';');
        int end = semicolon < 0 ? contentType.length() : semicolon;
        while (end > 0 && (contentType.charAt(end - 1) == ' ' || contentType.charAt(end - 1) == '\t')) {
            end--;
        }
        return end;
    }
}
