package dev.jeton.examples.quickstart;

import dev.jeton.JsonCodec;
import dev.jeton.JsonException;
import dev.jeton.JsonWriter;
import dev.jeton.jose.JoseHeaderCodec;
import dev.jeton.jose.JwsException;
import dev.jeton.jose.JwsView;
import dev.jeton.jose.JwtClaimsCodec;
import dev.jeton.jose.JwtClaimsView;
import dev.jeton.tokens.oauth.TokenResult;
import dev.jeton.tokens.oauth.TokenResultCodec;
import dev.jeton.tokens.oauth.TokenResults;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads token responses and other documents of the field and shows what was understood: the members with the secrets redacted, and the JSON written
 * back. Without arguments it reads five made-up responses; otherwise the document that the arguments name.
 */
public final class Quickstart {
    private static final int OK = 0;
    private static final int REJECTED = 1;
    private static final int WRONG_USAGE = 2;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    Quickstart(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the program. It exits with 0 if the response was read or help was asked for, with 1 if it was rejected, and with 2 if the arguments are wrong or
     * the file can't be read.
     *
     * @param arguments none, or a type and a file; see {@link Arguments}
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = new Quickstart(System.in, out, err).run(arguments);
        if (status != OK) {
            System.exit(status);
        }
    }

    /** Returns the exit status. */
    int run(String... arguments) {
        try {
            if (arguments.length == 0) {
                return showSamples();
            }
            if (Arguments.asksForHelp(arguments)) {
                out.print(Arguments.help());
                return OK;
            }
            Arguments parsed = Arguments.parse(arguments);
            if (parsed.file().equals(Arguments.STANDARD_INPUT)) {
                return show(parsed.type(), in);
            }
            try (InputStream file = Files.newInputStream(Path.of(parsed.file()))) {
                return show(parsed.type(), file);
            }
        } catch (IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
            err.println(Arguments.USAGE);
        } catch (IOException unreadable) {
            err.println("cannot read: " + unreadable);
        }
        return WRONG_USAGE;
    }

    private int showSamples() throws IOException {
        int status = OK;
        for (ResponseType type : ResponseType.SAMPLES) {
            try (InputStream sample = type.openSample()) {
                out.println("== " + type.option() + " ==");
                status = Math.max(status, show(type, sample));
                out.println();
            }
        }
        return status;
    }

    private int show(ResponseType type, InputStream document) throws IOException {
        try {
            switch (type) {
                case RESULT -> showValue(TokenResultCodec.INSTANCE, readResult(document));
                case JWT -> showToken(document);
                default -> showDocument(type.codec(), document);
            }
            return OK;
        } catch (JsonException rejection) {
            // rejection.getMessage() says the same in one line.
            err.println("rejected: " + rejection.code().description());
            err.println("  code:   " + rejection.code());
            err.println("  path:   " + rejection.path());
            err.println("  line:   " + rejection.line() + ", column " + rejection.column());
        } catch (JwsException rejection) {
            err.println("rejected: " + rejection.getMessage());
        }
        return REJECTED;
    }

    /** Only the body is known here. A program that has the whole answer hands over its status and content type. */
    private static TokenResult readResult(InputStream body) throws IOException {
        return TokenResults.read(200, null, body.readAllBytes());
    }

    private <T> void showDocument(JsonCodec<T> codec, InputStream json) throws IOException {
        showValue(codec, codec.read(json));
    }

    private <T> void showValue(JsonCodec<T> codec, T value) {
        out.println(value);

        JsonWriter writer = JsonWriter.pretty();
        codec.write(value, writer);
        out.println(writer.toJson());
    }

    /** Shows header and claims of a compact JWS. Whoever sent it may have written both. */
    private void showToken(InputStream token) throws IOException {
        byte[] bytes = token.readAllBytes();
        int length = bytes.length;
        while (length > 0 && isWhitespace(bytes[length - 1])) {
            length--; // A file ends with a line feed, which is no part of the token.
        }
        JwsView<JwtClaimsView> jws = new JwsView<>(JwtClaimsView::new);
        jws.parse(bytes, 0, length);
        err.println("warning: the signature is not verified; anybody may have written what follows");
        showValue(JoseHeaderCodec.INSTANCE, jws.header().toValue());
        showValue(JwtClaimsCodec.INSTANCE, jws.claims().unverified().toValue());
    }

    private static boolean isWhitespace(byte b) {
        return b == ' ' || b == '\n' || b == '\r';
    }
}
