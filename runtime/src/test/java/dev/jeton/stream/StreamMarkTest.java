package dev.jeton.stream;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonCodecs;
import dev.jeton.JsonLimits;
import dev.jeton.RawJson;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A byte order mark in front of a stream, where it is skipped. */
class StreamMarkTest {
    private static final JsonLimits SKIPPING =
            JsonLimits.builder().skipByteOrderMark(true).build();

    private static final Map<StreamFormat, String> BODIES = Map.of(
            StreamFormat.ARRAY, "[1,{}]",
            StreamFormat.LINES, "1\n{}\n",
            StreamFormat.SEQUENCE, "\u001e1\n\u001e{}\n",
            StreamFormat.CONCATENATED, "1 {}");

    private static JsonStream<RawJson> stream(StreamFormat format) {
        return JsonStream.of(format, JsonCodecs.of(RawJson.class)).withLimits(SKIPPING);
    }

    private static List<String> fed(StreamFormat format, String body, int... splits) {
        return Readings.fed(stream(format), format, RawJson::json, body.getBytes(UTF_8), splits);
    }

    @ParameterizedTest
    @EnumSource
    void markInFrontOfAStreamIsSkippedWhereverItIsSplit(StreamFormat format) throws IOException {
        String body = "\ufeff" + BODIES.get(format);
        for (int split = 0; split <= 5; split++) {
            for (int second = split; second <= 6; second++) {
                assertWithMessage("%s, %s", split, second)
                        .that(fed(format, body, split, second))
                        .containsExactly("element 1", "element {}", "end")
                        .inOrder();
                assertThat(Readings.iterated(
                                stream(format), format, RawJson::json, body.getBytes(UTF_8), split, second))
                        .containsExactly("element 1", "element {}", "end")
                        .inOrder();
                assertThat(Readings.published(
                                stream(format), format, RawJson::json, body.getBytes(UTF_8), split, second))
                        .containsExactly("element 1", "element {}", "end")
                        .inOrder();
            }
        }
        assertThat(fed(format, BODIES.get(format))).isEqualTo(fed(format, body));
    }

    @Test
    void markInsideOfAStreamIsAnError() {
        assertThat(fed(StreamFormat.LINES, "\ufeff1\n\ufeff2\n3").toString())
                .contains("damaged 1 line 2 offset 5: BYTE_ORDER_MARK at $ (line 2, column 1, offset 5)");
        assertThat(fed(StreamFormat.ARRAY, "[1,\ufeff2]").toString()).contains("UNEXPECTED_CHARACTER at $[1]");
        assertThat(fed(StreamFormat.CONCATENATED, "1 \ufeff2").toString()).contains("BYTE_ORDER_MARK");
        assertThat(fed(StreamFormat.SEQUENCE, "\u001e1\n\u001e\ufeff2\n").toString())
                .contains("BYTE_ORDER_MARK");
        assertThat(fed(StreamFormat.LINES, "\ufeff\ufeff1").toString()).contains("BYTE_ORDER_MARK");
        assertThat(fed(StreamFormat.ARRAY, "\ufeff\ufeff[]").toString()).contains("UNEXPECTED_CHARACTER");
    }

    @Test
    void placesInAStreamCountTheMark() {
        assertThat(fed(StreamFormat.ARRAY, "\ufeff[1,x]").toString())
                .contains("UNEXPECTED_CHARACTER at $[1] (line 1, column 5, offset 6)");
        assertThat(fed(StreamFormat.LINES, "\ufeff1\nx").toString()).contains("(line 2, column 1, offset 5)");
    }

    @Test
    void streamOfAMarkAloneIsEmpty() {
        assertThat(fed(StreamFormat.LINES, "\ufeff")).containsExactly("end");
        assertThat(fed(StreamFormat.ARRAY, "\ufeff").toString()).contains("EMPTY_DOCUMENT");
        byte[] cut = {(byte) 0xEF, (byte) 0xBB};
        assertThat(Readings.fed(stream(StreamFormat.ARRAY), StreamFormat.ARRAY, RawJson::json, cut, 1)
                        .toString())
                .contains("UNEXPECTED_CHARACTER");
    }
}
