package dev.jeton.examples.gateway;

import dev.jeton.JsonError;
import dev.jeton.Utf8Slice;
import dev.jeton.tokens.oauth.OAuthTokenResponseView;
import dev.jeton.tokens.oauth.TokenType;
import java.nio.charset.StandardCharsets;

/**
 * Turns a token response into an {@code Authorization} header in a buffer that is used again: no string is made of the token, and
 * nothing is allocated, whether the response is good or not. One for each thread.
 */
public final class BearerHeader {
    /** A token that is about to expire is of no use. One without a lifetime is used until the server refuses it. */
    private static final long SHORTEST_LIFETIME_SECONDS = 30;

    private static final byte[] PREFIX = "Authorization: Bearer ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LINE_END = {'\r', '\n'};

    private final OAuthTokenResponseView response = new OAuthTokenResponseView();
    private final JsonError error = new JsonError();
    private final byte[] header;

    /**
     * Makes an empty header.
     *
     * @param capacity how many bytes a header may have
     */
    public BearerHeader(int capacity) {
        header = new byte[capacity];
        System.arraycopy(PREFIX, 0, header, 0, PREFIX.length);
    }

    /**
     * Reads a response and makes the header of its token.
     *
     * @param body holds the response
     * @param length how many bytes it has
     * @return the size of the header in {@link #bytes()}, or 0 where there is no token that could be used
     */
    public int make(byte[] body, int length) {
        if (!response.tryParse(body, 0, length, error)
                || response.tokenType() != TokenType.BEARER
                || isAboutToExpire()
                || !response.hasAccessToken()) {
            return 0;
        }
        Utf8Slice token = response.accessToken();
        int room = header.length - PREFIX.length - LINE_END.length;
        if (token.length() == 0 || token.length() > room || !isHeaderSafe(token)) {
            return 0;
        }
        int end = PREFIX.length + token.tryCopyTo(header, PREFIX.length, room);
        System.arraycopy(LINE_END, 0, header, end, LINE_END.length);
        return end + LINE_END.length;
    }

    /** Many servers send no {@code expires_in}; the view then says 0. */
    private boolean isAboutToExpire() {
        return response.hasExpiresIn() && response.expiresIn() < SHORTEST_LIFETIME_SECONDS;
    }

    /** JSON can spell a line break, which would start another header; RFC 6750 section 2.1 knows no character beyond these. */
    private static boolean isHeaderSafe(Utf8Slice token) {
        for (int index = 0; index < token.length(); index++) {
            byte b = token.byteAt(index);
            if (b <= ' ' || b == 0x7F) {
                return false;
            }
        }
        return true;
    }

    /**
     * The header.
     *
     * @return the buffer, always the same
     */
    public byte[] bytes() {
        return header;
    }

    /**
     * What was wrong with the last response, if it was no token response at all.
     *
     * @return the error, always the same object
     */
    public JsonError error() {
        return error;
    }
}
