package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static dev.jeton.Allocation.allocated;
import static dev.jeton.Allocation.assertAllocatesNothing;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.NameTable;
import dev.jeton.internal.read.DocumentReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a view that has grown allocates: nothing, whether the document is accepted or rejected. */
@Tag("allocation")
class ViewAllocationTest {
    private final TokenView view = new TokenView();
    private final JsonError error = new JsonError();
    private final byte[] target = new byte[1_000];
    private final char[] chars = new char[1_000];
    private final StringBuilder text = new StringBuilder(1_000);
    private final JsonWriter writer = JsonWriter.create();

    private volatile long number;

    @Test
    void parsingAllocatesNothing() {
        for (String body : TokenBodies.ALL) {
            byte[] document = body.getBytes(UTF_8);
            assertAllocatesNothing(body, () -> view.parse(document));
            assertAllocatesNothing(body, () -> number += view.tryParse(document, 0, document.length, error) ? 1 : 0);
            ByteBuffer direct = ByteBuffer.allocateDirect(document.length).put(document);
            assertAllocatesNothing(body, () -> {
                direct.position(0);
                view.parse(direct);
            });
            ByteArrayInputStream stream = new ByteArrayInputStream(document);
            assertAllocatesNothing(body, () -> {
                stream.reset();
                parse(stream);
            });
        }
    }

    private void parse(ByteArrayInputStream stream) {
        try {
            view.parse(stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void rejectingAllocatesNothing() {
        List<byte[]> documents = new ArrayList<>();
        JsonExceptionTest.errors()
                .forEach(error -> documents.add(error.document().getBytes(UTF_8)));
        int half = TokenBodies.SMALL.length() / 2;
        documents.add(TokenBodies.SMALL.substring(0, half).getBytes(UTF_8));
        documents.add("{\"access_token\":\"x\",\"labels\":{\"a\":null,\"\\u0061\":null}}".getBytes(UTF_8));
        documents.add(("{\"access_token\":\"x\",\"u\":" + "[".repeat(1_000)).getBytes(UTF_8));
        documents.removeIf(document -> view.tryParse(document, 0, document.length, error));
        assertThat(documents.size()).isAtLeast(40);
        byte[][] rejected = documents.toArray(new byte[0][]);
        assertAllocatesNothing("rejecting", () -> {
            for (byte[] document : rejected) {
                view.tryParse(document, 0, document.length, error);
                number += error.offset() + error.line() + error.column();
                text.setLength(0);
                error.appendPath(text);
            }
        });
        assertThat(allocated(() -> number += error.path().length())).isGreaterThan(0.0);
    }

    @Test
    void accessorsAllocateNothing() {
        byte[] small = TokenBodies.SMALL.getBytes(UTF_8);
        byte[] shuffled = TokenBodies.SHUFFLED.getBytes(UTF_8);
        PropertyView property = new PropertyView();
        assertAllocatesNothing("accessors", () -> {
            askAll(small, property);
            askAll(shuffled, property);
        });
    }

    private void askAll(byte[] document, PropertyView property) {
        view.parse(document);
        ask(view.accessToken());
        ask(view.tokenType());
        ask(view.kindText());
        number += view.expiresIn() + view.retries() + (view.kind() == Kind.CODE ? 1 : 0);
        for (WordCursor words = view.scope(); words.next(); ) {
            ask(words.word());
        }
        for (ElementCursor properties = view.properties(); properties.next(); ) {
            if (!properties.isNull()) {
                ask(properties.as(property).key());
                number += property.hidden() ? 1 : 0;
                for (MemberCursor members = properties.asMap(); members.next(); ) {
                    ask(members.key());
                    ask(members.asRaw());
                }
            }
        }
        for (ElementCursor times = view.times(); times.next(); ) {
            number += times.asLong() + (long) times.asDouble() + (long) times.asFloat();
            ask(times.asSlice());
        }
        for (MemberCursor labels = view.labels(); labels.next(); ) {
            ask(labels.key());
        }
        for (MemberCursor extra = view.extra(); extra.next(); ) {
            ask(extra.key());
            ask(extra.asRaw());
            for (MemberCursor inner = extra.asMap(); inner.next(); ) {
                ask(inner.asRaw());
                number += inner.asRaw().byteAt(0) == '[' && inner.asArray().next() ? 1 : 0;
            }
        }
        writer.reset();
        view.write(writer);
        number += view.tryCopyTo(target, 0, target.length) + (view.isEmpty() ? 1 : 0);
    }

    private void ask(Utf8Slice slice) {
        number += slice.length() + slice.hashCode() + (slice.length() > 0 ? slice.byteAt(0) : 0);
        number += slice.contentEquals("Bearer") || slice.contentEquals(target) ? 1 : 0;
        number += slice.contentEquals(view.accessToken()) || slice.equals(view.tokenType()) ? 1 : 0;
        number += slice.equalsIgnoringAsciiCase("bearer") || slice.startsWith("B") ? 1 : 0;
        number += slice.constantTimeEquals("2YotnFZEjr1z\u00e9\u20ac\ud83d\ude00") ? 1 : 0;
        number += slice.constantTimeEquals(target) || slice.constantTimeEquals(view.tokenType()) ? 1 : 0;
        number += slice.tryCopyTo(target, 0, target.length) + slice.tryDecode(chars, 0, chars.length);
        text.setLength(0);
        slice.appendTo(text);
        for (WordCursor words = slice.words(); words.next(); ) {
            number += words.word().length();
        }
        if (slice.isPresent()) {
            writer.reset();
            slice.write(writer);
        }
    }

    @Test
    void theThreeVerbsAllocateNothing() {
        byte[] document = TokenBodies.SMALL.getBytes(UTF_8);
        byte[] copy = document.clone();
        assertAllocatesNothing("reset, erase and eraseDocument", () -> {
            System.arraycopy(document, 0, copy, 0, copy.length);
            view.parse(copy);
            number += view.accessToken().length();
            view.reset();
            view.parse(copy);
            number += view.accessToken().length();
            view.erase();
            view.parse(copy);
            number += view.accessToken().length();
            view.eraseDocument();
        });
    }

    @Test
    void recordOfAViewAllocatesWhatTheCodecDoes() {
        byte[] document = TokenBodies.SMALL.getBytes(UTF_8);
        CodecReader reader = new DocumentReader(JsonLimits.DEFAULT);
        double codec = allocated(
                () -> number += TokenCodec.INSTANCE.read(reader.reset(document)).retries());
        view.parse(document);
        assertThat(allocated(() -> number += view.toValue().retries())).isAtMost(codec);
    }

    @Test
    void checkingWithoutMakingAllocatesNothing() {
        NameTable members = NameTable.of("a", "b", "c", "d", "e", "f", "g", "h", "i");
        CodecReader reader = new DocumentReader(JsonLimits.DEFAULT);
        Utf8Slice slice = new Utf8Slice();
        byte[] document =
                ("{\"a\":1.5e300,\"b\":\"1.5\\u0065300\",\"c\":123456789012345678901234567890,\"d\":\"1.5e1\","
                                + "\"e\":\"Zm9v\\u0059g==\",\"f\":12,\"g\":\"\u20ac\",\"h\":\"\\u20ac\",\"i\":[{\"x\":\"\\n\"}]}")
                        .getBytes(UTF_8);
        assertAllocatesNothing("checking", () -> {
            Readers.of(reader.reset(document)).beginObject(members);
            while (true) {
                switch (reader.nextMember()) {
                    case 0 -> reader.readNumberSlice(slice);
                    case 1 -> reader.readLenientNumberSlice(slice);
                    case 2 -> reader.readIntegerSlice(slice);
                    case 3 -> reader.readLenientIntegerSlice(slice);
                    case 4 -> reader.readBase64Slice(slice);
                    case 5 -> reader.readLenientSlice(slice);
                    case 6, 7 -> number += reader.readChar();
                    case 8 -> reader.readRawSlice(slice);
                    default -> {
                        return;
                    }
                }
            }
        });
    }
}
