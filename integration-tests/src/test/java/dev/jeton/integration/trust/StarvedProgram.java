package dev.jeton.integration.trust;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.JsonView;
import dev.jeton.JsonWriter;
import dev.jeton.tokens.ppro.PproTokenResponseCodec;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;

/**
 * Run by {@link MachineErrorsTest} with a small heap: brings about errors of the JVM in the middle of documents with secrets, prints their
 * stack traces, and then uses the same reader and view for a good document.
 */
public final class StarvedProgram {
    private static final JsonLimits HUGE = JsonLimits.builder()
            .maxDocumentBytes(Integer.MAX_VALUE)
            .maxDepth(1_000)
            .maxStringBytes(Integer.MAX_VALUE)
            .build();

    private StarvedProgram() {}

    /** Prints. */
    public static void main(String[] arguments) throws Exception {
        starve("stream", (reader, view) -> PproTokenResponseCodec.INSTANCE.read(reader.reset(endless())));
        starve("view of a stream", (reader, view) -> view.parse(endless()));
        // Fits, but not twice.
        byte[] large = large(8 << 20);
        starve("string", (reader, view) -> PproTokenResponseCodec.INSTANCE.read(reader.reset(large)));
        // The same under a name that the type does not know.
        large[2] = 'X';
        starve("extra member", (reader, view) -> PproTokenResponseCodec.INSTANCE.read(reader.reset(large)));
        starve("writer", (reader, view) -> {
            JsonWriter writer = JsonWriter.create(HUGE);
            writer.beginArray();
            while (true) {
                writer.writeString(Canary.TEXT.repeat(1_000));
            }
        });
    }

    /** Reads until the memory is used up. */
    private interface Reading {
        /** Reads. */
        void run(JsonReader reader, JsonView view) throws Exception;
    }

    @SuppressWarnings("SystemOut") // Is a program.
    private static void starve(String how, Reading reading) throws Exception {
        JsonReader reader = JsonReader.create(HUGE);
        JsonView view = Subject.PPRO.newView(HUGE);
        try {
            reading.run(reader, view);
            System.out.println(how + " went well");
        } catch (OutOfMemoryError starved) {
            System.out.println(how + ":");
            starved.printStackTrace(System.out);
            System.out.println(reader + " " + view);
        }
        byte[] document = Subject.PPRO.document();
        view.parse(document);
        System.out.println(
                how + " afterwards " + PproTokenResponseCodec.INSTANCE.read(reader.reset(document)) + " " + view);
    }

    private static InputStream endless() {
        return new SequenceInputStream(
                new ByteArrayInputStream(
                        Subject.PPRO.text().replace("}", ",\"z\":\"").getBytes(UTF_8)),
                new InputStream() {
                    private int at;

                    @Override
                    public int read() {
                        return Canary.TEXT.charAt(at++ % Canary.TEXT.length());
                    }
                });
    }

    private static byte[] large(int size) {
        byte[] document = new byte[size];
        byte[] start = "{\"access_token\":\"".getBytes(UTF_8);
        System.arraycopy(start, 0, document, 0, start.length);
        for (int index = start.length; index < size - 2; index++) {
            document[index] = (byte) Canary.TEXT.charAt(index % Canary.TEXT.length());
        }
        document[size - 2] = '"';
        document[size - 1] = '}';
        return document;
    }
}
