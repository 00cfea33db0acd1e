package dev.jeton.benchmarks.handwritten;

import dev.jeton.benchmarks.peer.Peer;
import dev.jeton.benchmarks.type.TokenResponse;
import dev.jeton.internal.number.IntegerToDecimal;
import dev.jeton.internal.text.PlainTextWriter;
import dev.jeton.internal.text.StringEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The record read and written by hand: the ceiling for {@code jetonRecord}. */
@State(Scope.Thread)
public class HandWrittenRecord implements Peer {
    private static final byte[] ACCESS_TOKEN = ascii("{\"access_token\":\"");
    private static final byte[] TOKEN_TYPE = ascii("\",\"token_type\":\"");
    private static final byte[] EXPIRES_IN = ascii("\",\"expires_in\":");
    private static final byte[] REFRESH_TOKEN = ascii(",\"refresh_token\":\"");
    private static final byte[] SCOPE = ascii(",\"scope\":\"");
    private static final byte[] ID_TOKEN = ascii(",\"id_token\":\"");

    private static final int NAMES = 100;

    private final HandWrittenTokenView view = new HandWrittenTokenView();
    private byte[] buffer = new byte[0];
    private ByteBuffer written = ByteBuffer.wrap(buffer);

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public TokenResponse read(byte[] document) {
        view.parse(document, 0, document.length);
        return HandWrittenView.record(view);
    }

    public ByteBuffer write(TokenResponse value) {
        int most = NAMES
                + IntegerToDecimal.MAX_BYTES
                + StringEncoder.MAX_BYTES_PER_CHAR
                        * (value.accessToken().length()
                                + value.tokenType().length()
                                + length(value.refreshToken())
                                + length(value.scope())
                                + length(value.idToken()));
        if (buffer.length < most) {
            buffer = Arrays.copyOf(buffer, most);
            written = ByteBuffer.wrap(buffer);
        }
        int at = string(value.accessToken(), name(ACCESS_TOKEN, 0));
        at = string(value.tokenType(), name(TOKEN_TYPE, at));
        at = IntegerToDecimal.write(value.expiresIn(), buffer, name(EXPIRES_IN, at));
        at = member(REFRESH_TOKEN, value.refreshToken(), at);
        at = member(SCOPE, value.scope(), at);
        at = member(ID_TOKEN, value.idToken(), at);
        buffer[at] = '}';
        return written.clear().limit(at + 1);
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    private int member(byte[] name, @Nullable String text, int at) {
        if (text == null) {
            return at;
        }
        int end = string(text, name(name, at));
        buffer[end] = '"';
        return end + 1;
    }

    private int name(byte[] name, int at) {
        System.arraycopy(name, 0, buffer, at, name.length);
        return at + name.length;
    }

    /** Writes a string without its quotes, which the names have. */
    private int string(String text, int at) {
        int plain = PlainTextWriter.write(text, buffer, at, null);
        if (plain == text.length()) {
            return at + plain;
        }
        int end = StringEncoder.write(text, plain, buffer, at + plain);
        if (end < 0) {
            throw new IllegalArgumentException("half of a surrogate pair");
        }
        return end;
    }

    @Override
    public byte[] asBytes(Object result) {
        ByteBuffer bytes = (ByteBuffer) result;
        return Arrays.copyOf(bytes.array(), bytes.limit());
    }
}
