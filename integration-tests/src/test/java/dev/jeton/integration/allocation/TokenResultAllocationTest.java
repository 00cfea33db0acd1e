package dev.jeton.integration.allocation;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonError;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.tokens.oauth.TokenResultCodec;
import dev.jeton.tokens.oauth.TokenResultView;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether an answer is a token or a refusal is found out without garbage. */
@Tag("allocation")
class TokenResultAllocationTest {
    private static final List<String> GRANTED = List.of(
            "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":3600,\"scope\":\"a b\",\"x\":{\"error\":1}}",
            "{\"error\":\"\",\"scope\":[\"a\",\"b\"],\"expires_in\":\"3600\",\"id_token\":\"a.b.c\",\"acc\\u0065ss_token\":\"\\u0074\"}");

    private static final List<String> DENIED = List.of(
            "{\"error\":\"invalid_grant\",\"error_description\":\"d\\n\",\"error_uri\":\"u\"}",
            "{\"access_token\":\"t\",\"error\":{\"code\":190,\"message\":\"m\"},\"x\":[1]}",
            "{\"error_description\":[\"d\"],\"error\":true,\"error_uri\":5}");

    private static final List<String> NEITHER =
            List.of("{\"data\":{\"access_token\":\"t\"}}", "{\"access_token\":5}", "<html>");

    private final JsonReader reader = JsonReader.create();
    private final JsonWriter writer = JsonWriter.create();

    private volatile long number;

    static List<Sample<?>> samples() {
        return List.of(
                Sample.of("granted", TokenResultCodec.INSTANCE, GRANTED.get(0)),
                Sample.of("granted, oddly", TokenResultCodec.INSTANCE, GRANTED.get(1)),
                Sample.of("denied", TokenResultCodec.INSTANCE, DENIED.get(0)),
                Sample.of("denied, oddly", TokenResultCodec.INSTANCE, DENIED.get(2)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readingAnAnswerAllocatesItsObjectGraph(Sample<?> sample) {
        ObjectGraph graph = ObjectGraph.madeBy(() -> sample.read(reader));
        assertThat(graph.bytes()).isGreaterThan(0L);
        assertThat(AllocationMeter.bytesOfMaking(() -> sample.read(reader))).isEqualTo(graph.bytes());
    }

    /** What comes in front of the member that rules a token out was read as one. */
    @Test
    void refusalBehindATokenAllocatesTheTokenToo() {
        Sample<?> sample = Sample.of("denied beside a token", TokenResultCodec.INSTANCE, DENIED.get(1));
        ObjectGraph graph = ObjectGraph.madeBy(() -> sample.read(reader));
        ObjectGraph token = ObjectGraph.madeBy(() -> new String(new byte[] {'t'}, UTF_8));
        assertThat(AllocationMeter.bytesOfMaking(() -> sample.read(reader))).isEqualTo(graph.bytes() + token.bytes());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writingAnAnswerAllocatesNothing(Sample<?> sample) {
        assertThat(AllocationMeter.bytes(sample.writing(writer))).isEqualTo(0L);
    }

    /** One after the other, so that the view of each kind is left and entered. */
    @Test
    void theViewOfAnAnswerAllocatesNothing() {
        TokenResultView view = new TokenResultView();
        JsonError error = new JsonError();
        List<byte[]> documents = List.of(
                GRANTED.get(0).getBytes(UTF_8),
                DENIED.get(0).getBytes(UTF_8),
                GRANTED.get(1).getBytes(UTF_8),
                NEITHER.get(0).getBytes(UTF_8),
                DENIED.get(1).getBytes(UTF_8),
                NEITHER.get(1).getBytes(UTF_8),
                DENIED.get(2).getBytes(UTF_8),
                NEITHER.get(2).getBytes(UTF_8));
        int[] kinds = new int[3];
        assertThat(AllocationMeter.bytes(() -> {
                    for (int index = 0; index < documents.size(); index++) {
                        byte[] json = documents.get(index);
                        kinds[kind(view, json, error)]++;
                    }
                }))
                .isEqualTo(0L);
        assertThat(kinds[0]).isGreaterThan(0);
        assertThat(2 * kinds[1]).isEqualTo(3 * kinds[0]);
        assertThat(2 * kinds[2]).isEqualTo(3 * kinds[0]);
    }

    /** Returns 0 for a token, 1 for a refusal and 2 for neither; asks for what a client needs. */
    private int kind(TokenResultView view, byte[] json, JsonError error) {
        if (!view.tryParse(json, 0, json.length, error)) {
            number += error.offset();
            return 2;
        }
        return switch (view.kind()) {
            case GRANTED -> {
                number += view.asGranted().accessToken().length()
                        + view.asGranted().expiresIn();
                yield 0;
            }
            case DENIED -> {
                number += view.asDenied().error().length()
                        + view.asDenied().errorDescription().length();
                yield 1;
            }
        };
    }
}
