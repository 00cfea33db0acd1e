package dev.jeton.examples.quickstart;

import dev.jeton.JsonCodec;
import dev.jeton.JsonException;
import dev.jeton.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads token responses and shows what was understood: the members with the secrets redacted, and the JSON written back. Without
 * arguments it reads five made-up responses; otherwise the one that the arguments name.
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
                out.print(Arguments.HELP);
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
        for (ResponseType type : ResponseType.values()) {
            try (InputStream sample = type.openSample()) {
                out.println("== " + type.option() + " ==");
                status = Math.max(status, show(type, sample));
                out.println();
            }
        }
        return status;
    }

    private int show(ResponseType type, InputStream json) throws IOException {
        try {
            showValue(type.codec(), json);
            return OK;
        } catch (JsonException rejection) {
            // rejection.getMessage() says the same in one line.
            err.println("rejected: " + rejection.code().description());
            err.println("  code:   " + rejection.code());
            err.println("  path:   " + rejection.path());
            err.println("  line:   " + rejection.line() + ", column " + rejection.column());
            return REJECTED;
        }
    }

    private <T> void showValue(JsonCodec<T> codec, InputStream json) throws IOException {
        T response = codec.read(json);
        out.println(response);

        JsonWriter writer = JsonWriter.pretty();
        codec.write(response, writer);
        out.println(writer.toJson());
    }
}
