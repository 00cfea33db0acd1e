package dev.jeton.internal.read;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.PropertyView;
import dev.jeton.RawJson;
import dev.jeton.Readers;
import dev.jeton.codegen.CodecReader;
import dev.jeton.internal.Retention;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

/** Texts and streams of every kind become a document or an error. */
class InputBufferTest {
    private static final byte[] DOCUMENT = "{\"a\":[1,2,3],\"b\":\"\u00e4\"}".getBytes(UTF_8);

    /** Two arrays of 2^31 bytes would be needed to see it with the limit of Java's arrays. */
    @Test
    void textThatFitsNoArrayIsTooLarge() {
        for (int length = 0; length < 140; length++) {
            for (String unit : new String[] {"a", "\u00e4", "\u20ac", "\ud83d\ude00"}) {
                String text = "x" + unit.repeat(length);
                byte[] utf8 = text.getBytes(UTF_8);
                InputBuffer copy = new InputBuffer(new Retention(0), 100);
                int size = copy.copy(text);
                if (utf8.length > 100) {
                    assertThat(size).isEqualTo(InputBuffer.TOO_LARGE);
                } else {
                    assertThat(Arrays.copyOf(copy.bytes(), size)).isEqualTo(utf8);
                }
                assertThat(copy.bytes().length).isAtMost(100);
            }
        }
    }

    @Test
    void halfOfAPairIsFoundWhereItFits() {
        InputBuffer copy = new InputBuffer(new Retention(0), 100);
        assertThat(copy.copy("\u00e4".repeat(49) + "\ud83d")).isEqualTo(~98);
        assertThat(copy.copy("\u00e4".repeat(50) + "\ud83d")).isEqualTo(InputBuffer.TOO_LARGE);
    }

    /** Gives a document by methods that return what they like every so often. */
    private static InputStream stream(IntUnaryOperator count, int single) {
        ByteArrayInputStream source = new ByteArrayInputStream(DOCUMENT);
        return new InputStream() {
            @Override
            public int read() {
                return single == Integer.MIN_VALUE ? source.read() : single;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                int answer = count.applyAsInt(length);
                return answer == Integer.MAX_VALUE ? source.read(target, offset, Math.min(3, length)) : answer;
            }
        };
    }

    private static IntUnaryOperator everySecondTime(int answer) {
        int[] calls = new int[1];
        return length -> calls[0]++ % 2 == 0 ? answer : Integer.MAX_VALUE;
    }

    @Test
    void streamThatReturnsZeroIsReadByteByByte() throws IOException {
        for (IntUnaryOperator answers : new IntUnaryOperator[] {length -> 0, everySecondTime(0)}) {
            RawJson value = assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> Readers.of(JsonReader.create().reset(stream(answers, Integer.MIN_VALUE)))
                            .readRaw());
            assertThat(value.json()).isEqualTo(new String(DOCUMENT, UTF_8));
        }
    }

    @Test
    void streamThatReturnsMoreThanItWasAskedForFails() {
        for (IntUnaryOperator answers :
                new IntUnaryOperator[] {length -> length + 1, length -> Integer.MAX_VALUE - 1, everySecondTime(1 << 20)
                }) {
            assertThrows(
                    IOException.class, () -> Readers.of(JsonReader.create().reset(stream(answers, Integer.MIN_VALUE))));
            assertThrows(IOException.class, () -> new PropertyView().parse(stream(answers, Integer.MIN_VALUE)));
        }
    }

    @Test
    void streamThatReturnsAnotherNegativeNumberFails() {
        for (int answer : new int[] {-2, Integer.MIN_VALUE}) {
            assertThrows(
                    IOException.class, () -> Readers.of(JsonReader.create().reset(stream(everySecondTime(answer), 0))));
        }
        assertThrows(IOException.class, () -> Readers.of(JsonReader.create().reset(stream(length -> 0, 256))));
        assertThrows(IOException.class, () -> Readers.of(JsonReader.create().reset(stream(length -> 0, -2))));
    }

    @Test
    void readerTakesTheNextDocumentAfterAStreamThatFailed() throws IOException {
        CodecReader reader = new DocumentReader(JsonLimits.DEFAULT);
        assertThrows(IOException.class, () -> reader.reset(stream(everySecondTime(1 << 20), 0)));
        assertThat(Readers.of(reader.reset(new ByteArrayInputStream(DOCUMENT)))
                        .readRaw()
                        .size())
                .isEqualTo(DOCUMENT.length);
    }
}
