package dev.jeton.stream;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.RawJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Streams that are damaged, never end, or are something else. */
class HostileStreamsTest {
    private static final JsonCodec<RawJson> ANY = JsonCodecs.of(RawJson.class);
    private static final JsonLimits SMALL =
            JsonLimits.builder().maxDocumentBytes(40_000).build();

    private static List<String> events(StreamFormat format, String body) {
        return Readings.fed(JsonStream.of(format, ANY), format, RawJson::json, Bodies.bytes(body));
    }

    private static JsonException error(StreamFormat format, String body) {
        return assertThrows(JsonException.class, () -> all(JsonStream.of(format, ANY), body));
    }

    private static List<String> all(JsonStream<RawJson> stream, String body) throws IOException {
        List<String> elements = new ArrayList<>();
        try (JsonIterator<RawJson> iterator = stream.read(new Readings.Pieces(Bodies.bytes(body)))) {
            iterator.forEachRemaining(element -> elements.add(element.json()));
        }
        return elements;
    }

    @Test
    void damagedLinesAreSkippedWithTheirNumbers() throws IOException {
        List<DamagedElement> damaged = new ArrayList<>();
        JsonStream<RawJson> lines = JsonStream.of(StreamFormat.LINES, ANY).skipDamaged(damaged::add);
        assertThat(all(lines, "1\n{\"a\":}\n\n\"é\n2\n[1\n]\n3"))
                .containsExactly("1", "2", "3")
                .inOrder();
        assertThat(damaged.stream().map(DamagedElement::line))
                .containsExactly(2L, 4L, 6L, 7L)
                .inOrder();
        assertThat(damaged.stream().map(DamagedElement::index))
                .containsExactly(1L, 2L, 4L, 5L)
                .inOrder();
        assertThat(damaged.stream().map(DamagedElement::offset))
                .containsExactly(2L, 10L, 15L, 18L)
                .inOrder();
        assertThat(damaged.get(0).error().line()).isEqualTo(2);
        assertThat(damaged.get(0).error().offset()).isEqualTo(7);
        assertThat(damaged.get(0).error().column()).isEqualTo(6);
    }

    @Test
    void theFirstErrorEndsAStreamThatSkipsNothing() throws IOException {
        try (JsonIterator<RawJson> lines =
                JsonStream.of(StreamFormat.LINES, ANY).read(new Readings.Pieces(Bodies.bytes("1\nx\n2\n")))) {
            assertThat(lines.next().json()).isEqualTo("1");
            assertThat(lines.hasNext()).isTrue();
            assertThat(lines.index()).isEqualTo(1);
            assertThrows(JsonException.class, lines::next);
            assertThat(lines.hasNext()).isFalse();
            assertThrows(NoSuchElementException.class, lines::next);
        }
    }

    @Test
    void whatTheActionOfDamageThrowsEndsTheStream() {
        JsonStream<RawJson> lines = JsonStream.of(StreamFormat.LINES, ANY).skipDamaged(damaged -> {
            throw new IllegalStateException("enough");
        });
        assertThat(assertThrows(IllegalStateException.class, () -> all(lines, "x\n1\n")))
                .hasMessageThat()
                .isEqualTo("enough");
    }

    @ParameterizedTest
    @EnumSource(names = {"ARRAY", "CONCATENATED"})
    void damageCannotBeSkippedWhereNobodyKnowsItsEnd(StreamFormat format) {
        JsonStream<RawJson> stream = JsonStream.of(format, ANY);
        assertThrows(IllegalStateException.class, () -> stream.skipDamaged(damaged -> {}));
    }

    @Test
    void emptyLinesAndCarriageReturnsArePassedOver() {
        assertThat(events(StreamFormat.LINES, "\r\n\n{}\r\n \t \r\n[]\r\n\r\n"))
                .containsExactly("element {}", "element []", "end")
                .inOrder();
        assertThat(events(StreamFormat.LINES, "")).containsExactly("end");
    }

    @Test
    void theLastLineNeedsNoLineFeed() {
        assertThat(events(StreamFormat.LINES, "1\n23"))
                .containsExactly("element 1", "element 23", "end")
                .inOrder();
    }

    @Test
    void aByteOrderMarkIsAnErrorOfTheFirstElement() {
        assertThat(error(StreamFormat.LINES, "\u00ef\u00bb\u00bf1\n2").code()).isEqualTo(JsonErrorCode.BYTE_ORDER_MARK);
        assertThat(error(StreamFormat.ARRAY, "\u00ef\u00bb\u00bf[]").code()).isEqualTo(JsonErrorCode.BYTE_ORDER_MARK);
        assertThat(error(StreamFormat.CONCATENATED, "\u00ef\u00bb\u00bf{}").code())
                .isEqualTo(JsonErrorCode.BYTE_ORDER_MARK);
        assertThat(error(StreamFormat.SEQUENCE, "\u00ef\u00bb\u00bf\u001e1\n").code())
                .isEqualTo(JsonErrorCode.UNEXPECTED_CHARACTER);
    }

    /** The text is written with {@code ~} for a record separator and {@code |} for a line feed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ARRAY;'';EMPTY_DOCUMENT;0",
                "ARRAY;' ';EMPTY_DOCUMENT;1",
                "ARRAY;'[';UNEXPECTED_END;1",
                "ARRAY;'[1';UNEXPECTED_END;2",
                "ARRAY;'[1,';UNEXPECTED_END;3",
                "ARRAY;'[1,]';UNEXPECTED_CHARACTER;3",
                "ARRAY;'[,1]';UNEXPECTED_CHARACTER;1",
                "ARRAY;'[1 2]';UNEXPECTED_CHARACTER;3",
                "ARRAY;'[{} x]';UNEXPECTED_CHARACTER;4",
                "ARRAY;'[1] x';TRAILING_CONTENT;4",
                "ARRAY;'[1],';TRAILING_CONTENT;3",
                "ARRAY;'{}';WRONG_TYPE;0",
                "ARRAY;'<!DOCTYPE html><html>';MARKUP;0",
                "ARRAY;'error=invalid_grant&error_description=x';FORM_ENCODED;0",
                "ARRAY;'[{]';UNEXPECTED_CHARACTER;2",
                "ARRAY;'[1}]';UNEXPECTED_CHARACTER;2",
                "CONCATENATED;'{},{}';UNEXPECTED_CHARACTER;2",
                "CONCATENATED;'1[2]';TRAILING_CONTENT;1",
                "CONCATENATED;'{}{';UNEXPECTED_END;3",
                "SEQUENCE;'{}';UNEXPECTED_CHARACTER;0",
                "SEQUENCE;'~1';UNEXPECTED_END;2",
                "SEQUENCE;'~true~1|';UNEXPECTED_END;5",
                "SEQUENCE;'~{\"a\":\"~1|';UNEXPECTED_END;7",
                "SEQUENCE;'~{\"a\\~1|';UNEXPECTED_END;5",
                "SEQUENCE;'~{} {}|';TRAILING_CONTENT;4",
                "LINES;'{\"a\":|1}';UNEXPECTED_END;5",
                "LINES;'1 2';TRAILING_CONTENT;2"
            })
    void whatIsWrongBetweenElementsIsSaidWithItsPlace(
            StreamFormat format, String text, JsonErrorCode code, long offset) {
        String body = text.replace('~', '\u001e').replace('|', '\n');
        JsonException error = error(format, body);
        assertThat(error.code()).isEqualTo(code);
        assertThat(error.offset()).isEqualTo(offset);
    }

    @Test
    void placesInAnArrayAreThoseOfTheWholeStream() {
        JsonException error = error(StreamFormat.ARRAY, " ".repeat(50_000) + "\n[\"\u00c3\u00a9\", {\"a\":[tru]}]");
        assertThat(error.path()).startsWith("$[1]");
        assertThat(error.line()).isEqualTo(2);
        assertThat(error.column()).isEqualTo(16);
        assertThat(error.offset()).isEqualTo(50_017);
    }

    @Test
    void aSequenceGoesOnBehindDamage() {
        List<String> found = events(
                StreamFormat.SEQUENCE, "junk\u001e1\n\u001e\u001e{\"a\u001e[2]\u001etru e\n\u001e\"3\"x\n\u001e4");
        assertThat(found.stream().map(event -> event.replaceAll(" at .*", "").replaceAll(" line .*:", "")))
                .containsExactly(
                        "damaged 0 UNEXPECTED_CHARACTER",
                        "element 1",
                        "damaged 2 UNEXPECTED_END",
                        "element [2]",
                        "damaged 4 UNEXPECTED_END",
                        "element \"3\"",
                        "damaged 6 TRAILING_CONTENT",
                        "damaged 7 UNEXPECTED_END",
                        "end")
                .inOrder();
    }

    @ParameterizedTest
    @EnumSource
    void anElementLargerThanTheLimitIsRejectedHoweverItArrives(StreamFormat format) {
        String before = switch (format) {
            case ARRAY -> "[";
            case SEQUENCE -> "\u001e";
            case LINES, CONCATENATED -> "";
        };
        String after = format == StreamFormat.ARRAY ? "]" : "\n";
        JsonStream<RawJson> stream = JsonStream.of(format, ANY).withLimits(SMALL);
        for (int size : new int[] {39_999, 40_000, 40_001, 200_000}) {
            byte[] body = Bodies.bytes(before + "\"" + "x".repeat(size - 2) + "\"" + after);
            List<String> whole = Readings.fed(stream, format, RawJson::json, body);
            assertThat(whole.get(0).contains("DOCUMENT_TOO_LARGE")).isEqualTo(size > 40_000);
            assertThat(Readings.fed(stream, format, RawJson::json, body, 10, 20_000, 39_000, 39_990))
                    .isEqualTo(whole);
        }
    }

    @Test
    void aLineThatIsTooLargeIsSkippedAndTheNextOneIsRead() throws IOException {
        List<DamagedElement> damaged = new ArrayList<>();
        JsonStream<RawJson> lines =
                JsonStream.of(StreamFormat.LINES, ANY).withLimits(SMALL).skipDamaged(damaged::add);
        assertThat(all(lines, "1\n" + "[".repeat(1_000_000) + "\n2\n"))
                .containsExactly("1", "2")
                .inOrder();
        assertThat(damaged).hasSize(1);
        assertThat(damaged.get(0).line()).isEqualTo(2);
        assertThat(damaged.get(0).offset()).isEqualTo(2);
        assertThat(damaged.get(0).error().code()).isEqualTo(JsonErrorCode.DOCUMENT_TOO_LARGE);
    }

    /** At the limit, what is there may be a valid document. */
    @ParameterizedTest
    @EnumSource
    void noElementIsCutOffAtTheLimit(StreamFormat format) {
        JsonStream<RawJson> stream = JsonStream.of(format, ANY)
                .withLimits(JsonLimits.builder().maxDocumentBytes(4).build());
        for (String large : new String[] {"12345", "1234   ", "[1]  ", "{}   ", "\"abc\"", "12345678"}) {
            String text = switch (format) {
                case ARRAY -> "[1,1234," + large + ",2,3,4,5,6]";
                case LINES -> "1\n1234\n" + large + "\n2\n3\n4\n5\n6\n";
                case SEQUENCE -> "~1\n~1234\n~" + large + "\n~2\n~3\n~4\n~5\n~6\n";
                case CONCATENATED -> "1 1234 " + large + " 2 3 4 5 6";
            };
            byte[] body = Bodies.bytes(text.replace('~', '\u001e'));
            List<String> whole = Readings.fed(stream, format, RawJson::json, body);
            assertThat(whole.subList(0, 2))
                    .containsExactly("element 1", "element 1234")
                    .inOrder();
            // White space behind an element counts where it belongs to the element's line.
            boolean tooLarge = format == StreamFormat.LINES || large.strip().length() > 4;
            assertWithMessage(text)
                    .that(whole.get(2).contains("DOCUMENT_TOO_LARGE"))
                    .isEqualTo(tooLarge);
            assertThat(Readings.fed(
                            stream,
                            format,
                            RawJson::json,
                            body,
                            IntStream.range(1, body.length).toArray()))
                    .isEqualTo(whole);
        }
    }

    /** A gigabyte would be seen in a heap that has less; a few times the limit is enough to see that no more is asked for. */
    @ParameterizedTest
    @EnumSource
    void anElementThatNeverEndsIsGivenUpAtTheLimit(StreamFormat format) throws IOException {
        byte[] start =
                Bodies.bytes(format == StreamFormat.ARRAY ? "[[" : format == StreamFormat.SEQUENCE ? "\u001e[" : "[");
        EndlessStream source = new EndlessStream(start);
        try (JsonIterator<RawJson> elements =
                JsonStream.of(format, ANY).withLimits(SMALL).read(source)) {
            JsonException error = assertThrows(JsonException.class, elements::next);
            assertThat(error.code()).isEqualTo(JsonErrorCode.DOCUMENT_TOO_LARGE);
        }
        assertThat(source.given).isLessThan(150_000L);
    }

    @Test
    void deepNestingIsRejectedByTheElementsReader() {
        assertThat(error(StreamFormat.ARRAY, "[" + "[".repeat(100_000) + "]".repeat(100_000) + "]")
                        .code())
                .isEqualTo(JsonErrorCode.TOO_DEEP);
        assertThat(error(StreamFormat.LINES, "{\"a\":".repeat(100_000)).code()).isEqualTo(JsonErrorCode.TOO_DEEP);
    }

    @Test
    void nothingOfTheStreamIsInAMessage() {
        for (StreamFormat format : StreamFormat.values()) {
            for (String event : events(format, "[{\"hunter2\":\"hunter2\",}hunter2\u001ehunter2 hunter2")) {
                assertThat(event).doesNotContain("hunter2");
            }
        }
    }

    @Test
    void aSourceThatFailsOrLiesEndsTheStream() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        JsonIterator<RawJson> elements = JsonStream.of(StreamFormat.LINES, ANY).read(failing);
        assertThat(assertThrows(UncheckedIOException.class, elements::hasNext))
                .hasCauseThat()
                .hasMessageThat()
                .isEqualTo("gone");
        assertThat(elements.hasNext()).isFalse();
        InputStream lying = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                return length + 1;
            }
        };
        assertThrows(
                UncheckedIOException.class,
                JsonStream.of(StreamFormat.LINES, ANY).read(lying)::next);
    }

    @Test
    void aSourceThatReturnsNothingIsAskedForOneByte() throws IOException {
        byte[] body = Bodies.bytes("12\n3");
        InputStream hesitant = new InputStream() {
            private int at;

            @Override
            public int read() {
                return at == body.length ? -1 : body[at++];
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                return 0;
            }
        };
        try (JsonIterator<RawJson> elements =
                JsonStream.of(StreamFormat.LINES, ANY).read(hesitant)) {
            assertThat(elements.next().json()).isEqualTo("12");
            assertThat(elements.next().json()).isEqualTo("3");
            assertThat(elements.hasNext()).isFalse();
        }
    }

    /** Says brackets and counts them. */
    private static final class EndlessStream extends InputStream {
        private final byte[] start;
        long given;

        EndlessStream(byte[] start) {
            this.start = start;
        }

        @Override
        public int read() {
            int at = (int) Math.min(given++, Integer.MAX_VALUE);
            return at < start.length ? start[at] : '"';
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            for (int at = offset; at < offset + length; at++) {
                target[at] = (byte) read();
            }
            return length;
        }
    }
}
