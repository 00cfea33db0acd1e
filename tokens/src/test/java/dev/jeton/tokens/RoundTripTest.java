package dev.jeton.tokens;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.jeton.JsonWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes in comes out. */
final class RoundTripTest {
    /** Keeps numbers as they are spelt. */
    private static final ObjectMapper JACKSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    @ParameterizedTest
    @EnumSource
    void aWholeBodyComesOutEqualAndInTheSameOrder(TokenFormat format) throws IOException {
        String written = format.codec().toJson(format.codec().read(format.body()));

        assertThat(JACKSON.readTree(written)).isEqualTo(JACKSON.readTree(format.body()));
        // Jackson keeps the order of members, so that equal text means equal order.
        assertThat(JACKSON.readTree(written).toString())
                .isEqualTo(JACKSON.readTree(format.body()).toString());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadAsTheSameValue(TokenFormat format) {
        Object value = format.codec().read(format.body());
        assertThat(format.codec().read(format.codec().toBytes(value))).isEqualTo(value);
    }

    @ParameterizedTest
    @EnumSource
    void aPrettyDocumentIsReadAsTheSameValue(TokenFormat format) {
        Object value = format.codec().read(format.body());
        JsonWriter writer = JsonWriter.pretty();
        format.codec().write(value, writer);
        assertThat(format.codec().read(writer.toJson())).isEqualTo(value);
        assertThat(writer.toJson().lines().count()).isGreaterThan(5);
    }

    @ParameterizedTest
    @EnumSource
    void bytesAndTextAreTheSame(TokenFormat format) {
        byte[] body = format.body();
        assertThat(format.codec().read(new String(body, StandardCharsets.UTF_8)))
                .isEqualTo(format.codec().read(body));
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyObjectStaysEmpty(TokenFormat format) {
        assertThat(format.codec().toJson(format.codec().read("{}"))).isEqualTo("{}");
    }

    @ParameterizedTest
    @EnumSource
    void aTokenOfManyKilobytesIsKept(TokenFormat format) {
        String token = "a".repeat(100_000);
        String json = "{\"" + format.accessTokenName() + "\":\"" + token + "\"}";
        Object value = format.codec().read(json);
        assertThat(format.accessToken(value)).isEqualTo(token);
        assertThat(format.codec().toJson(value)).isEqualTo(json);
    }
}
