package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class RawJsonTest {
    @Test
    void textIsKeptAndWhiteSpaceAroundItDropped() {
        RawJson raw = RawJson.of(" \t\r\n{ \"a\" : [1, \"\u20ac\"] }\n");
        assertThat(raw.json()).isEqualTo("{ \"a\" : [1, \"\u20ac\"] }");
        assertThat(raw.size()).isEqualTo(20);
    }

    @Test
    void malformedTextIsRefused() {
        for (String text : List.of("", "[1,]", "1 2", "{\"a\":1}}", "\"\ud800\"", "\"\\ud800\"", "nul", "'a'")) {
            assertThrows(JsonException.class, () -> RawJson.of(text), text);
        }
    }

    @Test
    void equalityIsOfTheText() {
        assertThat(RawJson.of("1")).isEqualTo(RawJson.of(" 1 "));
        assertThat(RawJson.of("1").hashCode()).isEqualTo(RawJson.of(" 1 ").hashCode());
        assertThat(RawJson.of("1")).isNotEqualTo(RawJson.of("1.0"));
        assertThat(RawJson.of("1")).isNotEqualTo("1");
    }

    @Test
    void toStringShowsTheSizeOnly() {
        assertThat(RawJson.of("\"secret\"").toString()).isEqualTo("RawJson[8 bytes]");
    }

    @Test
    void valueIsCopiedWhereItFits() {
        RawJson raw = RawJson.of("[[1]]");
        assertThat(raw.depth()).isEqualTo(2);
        assertThat(RawJson.of("1").depth()).isEqualTo(0);
        byte[] target = new byte[7];
        assertThat(raw.tryCopyTo(target, 1, 4)).isEqualTo(-5);
        assertThat(target).isEqualTo(new byte[7]);
        assertThat(raw.tryCopyTo(target, 1, 5)).isEqualTo(5);
        assertThat(new String(target, UTF_8)).isEqualTo("\0[[1]]\0");
        assertThrows(IndexOutOfBoundsException.class, () -> raw.tryCopyTo(target, 3, 5));
    }

    @Test
    void valueIsACopyOfTheDocument() {
        byte[] document = "[\"secret\"]".getBytes(UTF_8);
        RawJson raw = JsonReader.create().reset(document).readRaw();
        document[3] = 'X';
        assertThat(raw.json()).isEqualTo("[\"secret\"]");
    }
}
