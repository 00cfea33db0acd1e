package dev.jeton.stream;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.RawJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a stream is split makes no difference, and what is found is what reading it whole finds. */
class SplitsTest {
    private static final JsonCodec<RawJson> ANY = JsonCodecs.of(RawJson.class);

    /** Larger bodies are split at random. */
    private static final int LARGEST_SPLIT_EVERYWHERE = 150;

    private static JsonStream<RawJson> stream(StreamFormat format) {
        return JsonStream.of(format, ANY);
    }

    /** The corpus as it would stand in such a stream, between other elements and alone. */
    private static List<byte[]> bodies(StreamFormat format) {
        List<byte[]> bodies = new ArrayList<>();
        for (byte[] body : Bodies.CORPUS.values()) {
            bodies.add(body);
            bodies.add(
                    switch (format) {
                        case ARRAY -> Bodies.join("[{\"a\":\"\\\"]\"},", body, ",\n-1.5e3 ]");
                        case LINES -> Bodies.join("{\"a\":\"\\\"]\"}\r\n\n", body, "\n-1.5e3");
                        case SEQUENCE -> Bodies.join("\u001e{\"a\":\"\\\"]\"}\n\u001e", body, "\n\u001e-1.5e3\n");
                        case CONCATENATED -> Bodies.join("{\"a\":\"\\\"]\"}[]\"\" ", body, " -1.5e3");
                    });
        }
        return bodies;
    }

    /** Where much more is there than the element before had, the end is found by reading; one byte at a time it never is. */
    private static byte[] behindShortElements(StreamFormat format, byte[] body) {
        return switch (format) {
            case ARRAY -> Bodies.join("[1,", body, ",2,[3], 4 ,\"5\",{},6\n]");
            case LINES -> Bodies.join("1\n", body, "\n2\n[3]\n 4 \n\"5\"\n{}\n\n6\n");
            case SEQUENCE ->
                Bodies.join("\u001e1\n\u001e", body, "\u001e2\n\u001e[3]\u001e 4 \u001e\"5\"\u001e{}\n\u001e6\u001e7");
            case CONCATENATED -> Bodies.join("1 ", body, " 2\n[3]4 \"5\"{}[]6");
        };
    }

    private static List<String> fed(StreamFormat format, byte[] body, int... splits) {
        return Readings.fed(stream(format), format, RawJson::json, body, splits);
    }

    private static int[] everyByte(byte[] body) {
        return IntStream.range(1, body.length).toArray();
    }

    @ParameterizedTest
    @EnumSource
    void everySplitIntoTwoEqualsReadingItWhole(StreamFormat format) {
        for (byte[] body : bodies(format)) {
            List<String> whole = fed(format, body);
            for (int split = 1; split < Math.min(body.length, LARGEST_SPLIT_EVERYWHERE); split++) {
                List<String> inTwo = fed(format, body, split);
                if (!inTwo.equals(whole)) {
                    assertWithMessage("at %s of %s", split, Bodies.text(body))
                            .that(inTwo)
                            .isEqualTo(whole);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneByteAtATimeEqualsReadingItWholeInEveryWay(StreamFormat format) throws IOException {
        for (byte[] body : bodies(format)) {
            List<String> whole = fed(format, body);
            int[] splits = everyByte(body);
            assertWithMessage(Bodies.text(body)).that(fed(format, body, splits)).isEqualTo(whole);
            assertWithMessage(Bodies.text(body))
                    .that(Readings.iterated(stream(format), format, RawJson::json, body, splits))
                    .isEqualTo(whole);
            assertWithMessage(Bodies.text(body))
                    .that(Readings.published(stream(format), format, RawJson::json, body, splits))
                    .isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @EnumSource
    void endsThatAreFoundByReadingAreThoseThatAreLookedFor(StreamFormat format) {
        for (byte[] middle : Bodies.CORPUS.values()) {
            byte[] body = behindShortElements(format, middle);
            assertWithMessage(Bodies.text(body)).that(fed(format, body)).isEqualTo(fed(format, body, everyByte(body)));
        }
    }

    /** Behind the first six bytes of the number there is a comma, which was left from the numbers before it. */
    @Test
    void aNumberThatGoesOnDoesNotEndWhereOldBytesFollow() {
        byte[] body = Bodies.bytes("[1,2,3,4,5,6,7,8,9,12345678,1]");
        assertThat(fed(StreamFormat.ARRAY, body, 19, 25)).isEqualTo(fed(StreamFormat.ARRAY, body));
    }

    @ParameterizedTest
    @EnumSource
    void randomSplitsIntoManyEqualReadingItWhole(StreamFormat format) throws IOException {
        Random random = new Random(19);
        for (byte[] body : bodies(format)) {
            List<String> whole = fed(format, body);
            for (int round = 0; round < 5; round++) {
                int[] splits = random.ints(random.nextInt(8), 0, body.length + 1)
                        .sorted()
                        .toArray();
                assertWithMessage(Bodies.text(body))
                        .that(fed(format, body, splits))
                        .isEqualTo(whole);
                assertWithMessage(Bodies.text(body))
                        .that(Readings.iterated(stream(format), format, RawJson::json, body, splits))
                        .isEqualTo(whole);
                assertWithMessage(Bodies.text(body))
                        .that(Readings.published(stream(format), format, RawJson::json, body, splits))
                        .isEqualTo(whole);
            }
        }
    }

    /** All of the corpus in one stream of many buffers' size. */
    @ParameterizedTest
    @EnumSource(names = {"LINES", "SEQUENCE"})
    void aLongStreamWithDamageEqualsItsElementsOneByOne(StreamFormat format) throws IOException {
        Random random = new Random(7464);
        StringBuilder text = new StringBuilder();
        for (byte[] body : bodies(format)) {
            text.append(Bodies.text(body)).append('\n');
        }
        byte[] body = Bodies.bytes(text.toString());
        List<String> whole = fed(format, body);
        for (int round = 0; round < 10; round++) {
            int[] splits = random.ints(random.nextInt(1_000), 0, body.length + 1)
                    .sorted()
                    .toArray();
            assertThat(Readings.iterated(stream(format), format, RawJson::json, body, splits))
                    .isEqualTo(whole);
        }
    }

    @Test
    void linesAreWhatTheirBytesAreReadAs() {
        for (byte[] body : bodies(StreamFormat.LINES)) {
            assertWithMessage(Bodies.text(body))
                    .that(fed(StreamFormat.LINES, body))
                    .isEqualTo(lineByLine(body));
        }
    }

    private static List<String> lineByLine(byte[] body) {
        List<String> expected = new ArrayList<>();
        String[] lines = Bodies.text(body).split("\n", -1);
        int offset = 0;
        int index = 0;
        for (int number = 1; number <= lines.length; number++) {
            String line = lines[number - 1];
            if (!line.replaceAll("[ \t\r]", "").isEmpty()) {
                try {
                    expected.add("element " + ANY.read(Bodies.bytes(line)).json());
                } catch (JsonException rejection) {
                    JsonException inStream =
                            rejection.at(rejection.path(), offset + rejection.offset(), number, rejection.column());
                    expected.add("damaged " + index + " line " + number + " offset " + offset + ": "
                            + inStream.getMessage());
                }
                index++;
            }
            offset += line.length() + 1;
        }
        expected.add("end");
        return expected;
    }

    /** The document is the array; what is wrong with it is wrong at the same place. Only its charset is seen by looking at all of it. */
    @Test
    void anArrayIsWhatReadingItWholeFinds() {
        JsonLimits deeper = JsonLimits.builder().maxDepth(65).build();
        JsonCodec<List<RawJson>> list = ANY.list().withLimits(deeper);
        int accepted = 0;
        for (byte[] body : bodies(StreamFormat.ARRAY)) {
            List<String> found = fed(StreamFormat.ARRAY, body);
            String last = found.get(found.size() - 1);
            String message = Bodies.text(body) + "\n" + found;
            try {
                List<String> expected = new ArrayList<>();
                for (RawJson element : list.read(body)) {
                    expected.add("element " + element.json());
                }
                expected.add("end");
                assertWithMessage(message).that(found).isEqualTo(expected);
                accepted++;
            } catch (JsonException rejection) {
                if (rejection.code() != JsonErrorCode.WRONG_CHARSET) {
                    assertWithMessage(message).that(last).startsWith("error " + rejection.code() + " ");
                    assertWithMessage(message).that(last).contains(", offset " + rejection.offset() + ")");
                }
            }
        }
        assertThat(accepted).isGreaterThan(150);
    }

    @ParameterizedTest
    @EnumSource
    void aValidDocumentIsOneElementOfEachFormat(StreamFormat format) {
        Bodies.CORPUS.forEach((name, body) -> {
            if (name.startsWith("y")
                    && !(format == StreamFormat.LINES && Bodies.text(body).contains("\n"))) {
                byte[] stream = switch (format) {
                    case ARRAY -> Bodies.join("[", body, "]");
                    case LINES, CONCATENATED -> body;
                    case SEQUENCE -> Bodies.join("\u001e", body, "\n");
                };
                assertWithMessage(name)
                        .that(fed(format, stream))
                        .containsExactly("element " + ANY.read(body).json(), "end")
                        .inOrder();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void noInvalidDocumentIsOneElement(StreamFormat format) {
        Bodies.CORPUS.forEach((name, body) -> {
            if (name.startsWith("n")) {
                byte[] stream = switch (format) {
                    case ARRAY -> Bodies.join("[", body, "]");
                    case LINES, CONCATENATED -> body;
                    case SEQUENCE -> Bodies.join("\u001e", body, "\n");
                };
                List<String> found = fed(format, stream);
                boolean oneElement = found.size() == 2
                        && found.get(0).startsWith("element ")
                        && found.get(1).equals("end");
                assertWithMessage(name + found).that(oneElement).isFalse();
            }
        });
    }
}
