package dev.jeton.integration.allocation;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonError;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.integration.subtypes.DetailCodec;
import dev.jeton.integration.subtypes.DetailView;
import dev.jeton.integration.subtypes.ExpressionCodec;
import dev.jeton.integration.subtypes.ExpressionView;
import dev.jeton.integration.subtypes.TokenResultCodec;
import dev.jeton.integration.subtypes.TokenResultView;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Finding out which subtype an object is costs nothing. */
@Tag("allocation")
class SubtypeAllocationTest {
    private static final String FIRST = "{\"type\":\"payment_initiation\",\"creditor_name\":\"M\",\"amount\":5}";
    private static final String LAST = "{\"creditor_name\":\"M\",\"x\":[{\"y\":1}],\"type\":\"payment_initiation\"}";
    private static final String ESCAPED = "{\"iban\":\"DE\",\"t\\u0079pe\":\"acc\\u006funt\"}";
    private static final String SUM = "{\"left\":{\"value\":1,\"op\":\"literal\"},\"op\":\"sum\"}";
    private static final String CALL = "{\"arguments\":[" + SUM + "," + SUM + "],\"last\":" + SUM + ",\"op\":\"call\"}";
    private static final String DENIED = "{\"error_description\":\"d\",\"error\":\"e\"}";
    private static final String GRANTED = "{\"error\":null,\"expires_in\":5,\"access_token\":\"t\"}";

    private final JsonReader reader = JsonReader.create();
    private final JsonWriter writer = JsonWriter.create();

    static List<Sample<?>> samples() {
        return List.of(
                Sample.of("first", DetailCodec.INSTANCE, FIRST),
                Sample.of("last", DetailCodec.INSTANCE, LAST),
                Sample.of("with escapes", DetailCodec.INSTANCE, ESCAPED),
                Sample.of("nested", ExpressionCodec.INSTANCE, CALL),
                Sample.of("denied", TokenResultCodec.INSTANCE, DENIED),
                Sample.of("granted", TokenResultCodec.INSTANCE, GRANTED));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readingASubtypeAllocatesItsObjectGraph(Sample<?> sample) {
        ObjectGraph graph = ObjectGraph.madeBy(() -> sample.read(reader));
        assertThat(graph.bytes()).isGreaterThan(0L);
        assertThat(AllocationMeter.bytesOfMaking(() -> sample.read(reader))).isEqualTo(graph.bytes());
    }

    /** What comes in front of the discriminator was read as the subtype of the objects before. */
    @Test
    void objectThatWasGuessedWronglyAllocatesWhatStandsBeforeItsDiscriminatorToo() {
        int run = 64;
        Sample<?> payment = Sample.of("guessed rightly", DetailCodec.INSTANCE, LAST);
        Sample<?> account = Sample.of(
                "wrongly", DetailCodec.INSTANCE, "{\"creditor_name\":\"M\",\"iban\":\"D\",\"type\":\"account\"}");
        ObjectGraph right = ObjectGraph.madeBy(() -> payment.read(reader));
        ObjectGraph wrong = ObjectGraph.madeBy(() -> account.read(reader));
        ObjectGraph name = ObjectGraph.madeBy(() -> new String(new byte[] {'M'}, UTF_8));
        Object[] made = new Object[run];
        assertThat(AllocationMeter.bytesOfMaking(() -> {
                    for (int time = 0; time < run; time++) {
                        made[time] = payment.read(reader);
                    }
                    return account.read(reader);
                }))
                .isEqualTo(run * right.bytes() + wrong.bytes() + name.bytes());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writingASubtypeAllocatesNothing(Sample<?> sample) {
        assertThat(AllocationMeter.bytes(sample.writing(writer))).isEqualTo(0L);
    }

    /** One after the other, and a rejection between them, so that each view of a subtype is left and entered. */
    @Test
    void viewsOfSubtypesAllocateNothing() {
        DetailView detail = new DetailView();
        ExpressionView expression = new ExpressionView();
        TokenResultView result = new TokenResultView();
        JsonError error = new JsonError();
        byte[][] details = {FIRST.getBytes(UTF_8), LAST.getBytes(UTF_8), ESCAPED.getBytes(UTF_8), "{}".getBytes(UTF_8)};
        byte[][] expressions = {SUM.getBytes(UTF_8), CALL.getBytes(UTF_8), "{\"op\":\"?\"}".getBytes(UTF_8)};
        byte[][] results = {DENIED.getBytes(UTF_8), GRANTED.getBytes(UTF_8), "{\"a\":[1]}".getBytes(UTF_8)};
        assertThat(AllocationMeter.bytes(() -> {
                    for (byte[] json : details) {
                        detail.parse(json);
                    }
                    for (byte[] json : expressions) {
                        expression.tryParse(json, 0, json.length, error);
                    }
                    for (byte[] json : results) {
                        result.tryParse(json, 0, json.length, error);
                    }
                }))
                .isEqualTo(0L);
        assertThat(expression.isEmpty()).isTrue();
        assertThat(detail.kind()).isEqualTo(DetailView.Kind.OTHER);
    }
}
