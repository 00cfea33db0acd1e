package dev.jeton.integration.trust;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.ElementCursor;
import dev.jeton.JsonCodec;
import dev.jeton.JsonError;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.JsonView;
import dev.jeton.JsonWriter;
import dev.jeton.integration.Everything;
import dev.jeton.integration.EverythingCodec;
import dev.jeton.integration.RandomValues;
import dev.jeton.tokens.oauth.OAuthTokenResponse;
import dev.jeton.tokens.oauth.OAuthTokenResponseCodec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Users' code that runs in the middle of reading and writing may read and write itself, and may fail: nothing is disturbed. */
class ReentrancyTest {
    private static final String INNER = "{\"text\":\"in\",\"list\":[{\"text\":\"er\"}],\"next\":{}}";

    private static final String OUTER = "{\"text\":\"out\",\"list\":[{\"text\":\"a\"},{\"inner\":" + quoted(INNER)
            + "},{\"text\":\"c\"}],\"next\":{\"inner\":" + quoted("{\"inner\":" + quoted(INNER) + "}") + "}}";

    private static String quoted(String json) {
        JsonWriter writer = JsonWriter.create();
        writer.writeString(json);
        return writer.toJson();
    }

    @Test
    void constructorsMayReadWithTheCodecThatIsReading() {
        Envelope value = EnvelopeCodec.INSTANCE.read(OUTER);
        assertThat(EnvelopeCodec.INSTANCE.toJson(value)).isEqualTo(OUTER);
        EnvelopeView view = new EnvelopeView();
        view.parse(OUTER.getBytes(UTF_8));
        assertThat(view.toValue()).isEqualTo(value);
    }

    @Test
    void errorsInsideAreWhatTheConstructorThrew() {
        String document = "{\"next\":{\"inner\":" + quoted("{\"list\":[7]}") + "}}";
        JsonException error = assertThrows(JsonException.class, () -> EnvelopeCodec.INSTANCE.read(document));
        assertThat(error.code()).isEqualTo(JsonErrorCode.INVALID_OBJECT);
        assertThat(error.path()).isEqualTo("$.next");
        assertThat(error.offset()).isEqualTo(document.indexOf("{\"inner"));
        JsonException inner = (JsonException) error.thrown();
        assertThat(inner.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
        assertThat(inner.path()).isEqualTo("$.list[0]");
    }

    @Test
    void exceptionsOfConstructorsAreErrorsAndReaderAndViewAreUsableAfterwards() {
        JsonReader reader = JsonReader.create();
        EnvelopeView view = new EnvelopeView();
        String refused = "{\"list\":[{\"text\":\"a\"},{\"list\":[{\"text\":\"b\"},{\"text\":\"refused\"}]}]}";
        for (int round = 0; round < 3; round++) {
            JsonException error =
                    assertThrows(JsonException.class, () -> EnvelopeCodec.INSTANCE.read(reader.reset(refused)));
            assertThat(error.path()).isEqualTo("$.list[1].list[1]");
            assertRefused(error, refused.indexOf("{\"text\":\"refused"));
            assertThat(EnvelopeCodec.INSTANCE.toJson(EnvelopeCodec.INSTANCE.read(reader.reset(OUTER))))
                    .isEqualTo(OUTER);
            view.parse(refused.getBytes(UTF_8));
            assertRefused(assertThrows(JsonException.class, view::toValue), error.offset());
            view.parse(OUTER.getBytes(UTF_8));
            assertThat(EnvelopeCodec.INSTANCE.toJson(view.toValue())).isEqualTo(OUTER);
        }
    }

    private static void assertRefused(JsonException error, long offset) {
        assertThat(error.code()).isEqualTo(JsonErrorCode.INVALID_OBJECT);
        assertThat(error.offset()).isEqualTo(offset);
        assertThat(error).hasCauseThat().isNull();
        assertThat(error.getMessage()).doesNotContain("refused");
        assertThat(error.thrown()).isInstanceOf(IllegalArgumentException.class);
        assertThat(error.thrown()).hasMessageThat().contains("refused");
    }

    @Test
    void errorsOfTheMachineInConstructorsPass() {
        String document = "{\"next\":{\"text\":\"exhausted\"}}";
        assertThrows(StackOverflowError.class, () -> EnvelopeCodec.INSTANCE.read(document));
    }

    /** A codec written by hand, as users have them, which parses what its string holds. */
    @Test
    void codecsWrittenByHandMayParseInside() {
        JsonCodec<OAuthTokenResponse> wrapped = new JsonCodec<>() {

            @Override
            public Class<?> type() {
                return OAuthTokenResponse.class;
            }

            @Override
            public OAuthTokenResponse decode(JsonReader reader) {
                return OAuthTokenResponseCodec.INSTANCE.read(reader.readString());
            }

            @Override
            public void encode(OAuthTokenResponse value, JsonWriter writer) {
                writer.writeString(OAuthTokenResponseCodec.INSTANCE.toJson(value));
            }
        };
        String token = "{\"access_token\":\"a\\u0062c\",\"expires_in\":3600}";
        OAuthTokenResponse expected = OAuthTokenResponseCodec.INSTANCE.read(token);
        assertThat(wrapped.read(quoted(token))).isEqualTo(expected);
        assertThat(wrapped.read(wrapped.toJson(expected))).isEqualTo(expected);
    }

    @Test
    void cursorsMayBeLeftForOtherDocuments() {
        EnvelopeView outer = new EnvelopeView();
        outer.parse(OUTER.getBytes(UTF_8));
        StringBuilder texts = new StringBuilder();
        EnvelopeView element = new EnvelopeView();
        EnvelopeView other = new EnvelopeView();
        for (ElementCursor list = outer.list(); list.next(); ) {
            list.as(element);
            if (element.inner().isPresent()) {
                other.parse(element.inner().text().getBytes(UTF_8));
                for (ElementCursor inside = other.list(); inside.next(); ) {
                    texts.append(inside.asMap().next()).append(' ');
                }
            }
            texts.append(element.text().text()).append(' ');
        }
        assertThat(texts.toString()).isEqualTo("a true  c ");
    }

    @Test
    void streamsMayReadWhileTheyAreRead() throws IOException {
        byte[] document = OUTER.getBytes(UTF_8);
        ByteArrayInputStream reading = new ByteArrayInputStream(document) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                assertThat(EnvelopeCodec.INSTANCE.toJson(EnvelopeCodec.INSTANCE.read(document)))
                        .isEqualTo(OUTER);
                return super.read(target, offset, Math.min(length, 100));
            }
        };
        assertThat(EnvelopeCodec.INSTANCE.toJson(EnvelopeCodec.INSTANCE.read(reading)))
                .isEqualTo(OUTER);
    }

    @Test
    void collectionsAndMapsMayWriteWhileTheyAreWritten() {
        Everything value = new RandomValues(7).everything(1);
        String expected = EverythingCodec.INSTANCE.toJson(value);
        List<String> list = new AbstractList<>() {
            @Override
            public String get(int index) {
                assertThat(EverythingCodec.INSTANCE.toJson(value)).isEqualTo(expected);
                return "e" + index;
            }

            @Override
            public int size() {
                return 3;
            }
        };
        Map<String, Double> map = new TreeMap<>(Map.of("a", 1.0, "b", 2.0)) {
            private static final long serialVersionUID = 1L;

            @Override
            public void forEach(BiConsumer<? super String, ? super Double> action) {
                super.forEach((name, number) -> {
                    assertThat(EverythingCodec.INSTANCE.toJson(value)).isEqualTo(expected);
                    action.accept(name, number);
                });
            }
        };
        JsonWriter writer = JsonWriter.create();
        PocketCodec.INSTANCE.write(new Pocket("t", list, map, list, "[1]"), writer);
        assertThat(writer.toJson())
                .isEqualTo("{\"text\":\"t\",\"texts\":[\"e0\",\"e1\",\"e2\"],\"map\":{\"a\":1.0,\"b\":2.0},"
                        + "\"words\":\"e0 e1 e2\",\"raw\":[1]}");
    }

    /** Reader, view, error and writer go through all documents, good and bad, in one order and in the reverse. */
    @Test
    void whatFailedBeforeChangesNothing() {
        Work.Worker used = new Work.Worker();
        for (int round = 0; round < 2; round++) {
            for (int index = 0; index < Work.ITEMS.size(); index++) {
                Work.Item item = Work.ITEMS.get(round == 0 ? index : Work.ITEMS.size() - 1 - index);
                assertThat(used.result(item)).isEqualTo(new Work.Worker().result(item));
            }
        }
        JsonView view = Subject.OAUTH.newView(JsonLimits.DEFAULT);
        assertThat(view.tryParse(new byte[0], 0, 0, new JsonError())).isFalse();
        assertThat(view.isEmpty()).isTrue();
    }
}
