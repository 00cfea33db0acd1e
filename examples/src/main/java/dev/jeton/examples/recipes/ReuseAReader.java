package dev.jeton.examples.recipes;

import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.tokens.oauth.OAuthTokenResponse;
import dev.jeton.tokens.oauth.OAuthTokenResponseCodec;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * Where many documents are read, a reader and a writer are kept, with their buffers and limits: one of each a thread. Codecs are
 * shared by all threads.
 */
public final class ReuseAReader {
    private static final JsonLimits LIMITS =
            JsonLimits.builder().maxDocumentBytes(64 * 1024).maxDepth(8).build();

    private final JsonReader reader = JsonReader.create(LIMITS);
    private final JsonWriter writer = JsonWriter.create();

    /** Reads from a heap or direct buffer, whose position stays where it is. */
    public OAuthTokenResponse read(ByteBuffer json) {
        return OAuthTokenResponseCodec.INSTANCE.read(reader.reset(json));
    }

    /** Reads a part of an array, such as the body in a buffer that also holds headers. */
    public OAuthTokenResponse read(byte[] buffer, int offset, int length) {
        return OAuthTokenResponseCodec.INSTANCE.read(reader.reset(buffer, offset, length));
    }

    /** Reads a stream to its end; one byte more than allowed is enough to see that there is too much. */
    public OAuthTokenResponse read(InputStream json) throws IOException {
        return OAuthTokenResponseCodec.INSTANCE.read(reader.reset(json.readNBytes(LIMITS.maxDocumentBytes() + 1)));
    }

    /** Writes into a buffer; one that is too small is left as it is. */
    public void write(OAuthTokenResponse response, ByteBuffer target) {
        if (OAuthTokenResponseCodec.INSTANCE.tryWrite(response, target, writer) < 0) {
            throw new IllegalArgumentException("the buffer is too small");
        }
    }

    /** Overwrites the copies of secrets that the reader and the writer hold. */
    public void erase() {
        reader.erase();
        writer.erase();
    }
}
