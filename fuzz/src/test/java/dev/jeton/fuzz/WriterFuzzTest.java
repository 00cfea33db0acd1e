package dev.jeton.fuzz;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jeton.JsonCodec;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonWriter;
import dev.jeton.OpenEnum;
import dev.jeton.integration.Everything;
import dev.jeton.integration.EverythingCodec;
import dev.jeton.tokens.oauth.OAuthErrorCode;
import dev.jeton.tokens.oauth.OAuthErrorResponse;
import dev.jeton.tokens.oauth.OAuthErrorResponseCodec;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What is written is valid JSON that says the value, or nothing is written, and that only where JSON has no words for the value. */
class WriterFuzzTest {
    private static final ObjectMapper JACKSON = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final Set<JsonErrorCode> IMPOSSIBLE =
            EnumSet.of(JsonErrorCode.UNPAIRED_SURROGATE, JsonErrorCode.NOT_FINITE, JsonErrorCode.DUPLICATE_MEMBER);

    private static final OpenEnum<OAuthErrorCode> ERROR =
            OAuthErrorResponseCodec.INSTANCE.read("{\"error\":\"a\"}").error();

    private final JsonWriter writer = JsonWriter.create();
    private final JsonWriter pretty = JsonWriter.pretty();

    @FuzzTest(maxDuration = "60s")
    void onlyValidJsonIsWritten(FuzzedDataProvider data) throws IOException {
        FuzzedValues values = new FuzzedValues(data);
        Everything everything = values.everything(1);
        write(EverythingCodec.INSTANCE, everything, values.impossible());

        FuzzedValues texts = new FuzzedValues(data);
        OAuthErrorResponse response = new OAuthErrorResponse(ERROR, texts.text(), texts.text(), Map.of());
        write(OAuthErrorResponseCodec.INSTANCE, response, texts.impossible());
    }

    private <T> void write(JsonCodec<T> codec, T value, boolean impossible) throws IOException {
        try {
            codec.write(value, writer);
        } catch (JsonException refused) {
            assertWithMessage("refused: %s", refused.getMessage())
                    .that(impossible)
                    .isTrue();
            assertThat(IMPOSSIBLE).contains(refused.code());
            assertThat(writer.size()).isEqualTo(0);
            return;
        }
        assertWithMessage("was to be refused: %s", writer.toJson())
                .that(impossible)
                .isFalse();
        byte[] json = writer.toBytes();
        assertThat(codec.read(json)).isEqualTo(value);
        assertThat(codec.read(writer.toJson())).isEqualTo(value);
        JsonNode said = JACKSON.readTree(json);
        codec.write(value, pretty);
        assertThat(codec.read(pretty.toBytes())).isEqualTo(value);
        assertThat(JACKSON.readTree(pretty.toBytes())).isEqualTo(said);
        partly(codec, value, json);
    }

    /** An array that is one byte too small gets nothing. */
    private static <T> void partly(JsonCodec<T> codec, T value, byte[] json) {
        byte[] target = new byte[json.length];
        assertThat(codec.tryWrite(value, target, 0, json.length - 1)).isEqualTo(-json.length);
        assertThat(target).isEqualTo(new byte[json.length]);
        assertThat(codec.tryWrite(value, target, 0, json.length)).isEqualTo(json.length);
        assertThat(Arrays.equals(target, json)).isTrue();
    }
}
