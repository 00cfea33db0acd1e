package dev.jeton.integration.trust;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonCodec;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.JsonView;
import dev.jeton.integration.Everything;
import dev.jeton.integration.EverythingCodec;
import dev.jeton.integration.EverythingView;
import dev.jeton.tokens.oauth.OAuthTokenResponseCodec;
import dev.jeton.tokens.oauth.OAuthTokenResponseView;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Each limit one below, at and one above, in members of every kind, known, kept, raw and skipped, in every way of reading. */
class TypedLimitsTest {
    private static final JsonLimits DEFAULT = JsonLimits.DEFAULT;

    /** A type, and a way to put a value into its documents. */
    private record Place(
            JsonCodec<?> codec, Function<JsonLimits, JsonView> view, IntFunction<JsonLimits> limits, String document) {
        byte[] document(String value) {
            return document.replace("?", value).getBytes(UTF_8);
        }
    }

    private static Place everything(IntFunction<JsonLimits> limits, String document) {
        return new Place(EverythingCodec.INSTANCE, EverythingView::new, limits, document);
    }

    /** This type skips what it does not know. */
    private static Place skipped(IntFunction<JsonLimits> limits, String document) {
        return new Place(OAuthTokenResponseCodec.INSTANCE, OAuthTokenResponseView::new, limits, document);
    }

    private static void assertLimit(JsonErrorCode code, IntFunction<String> value, List<Place> places) {
        for (Place place : places) {
            for (int limit = 20; limit <= 41; limit += 7) {
                JsonLimits limits = place.limits().apply(limit);
                JsonView view = place.view().apply(limits);
                for (int size = limit - 1; size <= limit + 1; size++) {
                    byte[] document = place.document(value.apply(size));
                    assertWithMessage("%s of %s in %s", size, limit, place.document())
                            .that(LimitedReading.verdict(place.codec(), view, limits, document))
                            .isEqualTo(size <= limit ? null : code);
                }
            }
        }
    }

    @Test
    void documents() {
        IntFunction<JsonLimits> limits =
                limit -> JsonLimits.builder().maxDocumentBytes(limit).build();
        IntFunction<String> value = size -> " ".repeat(size - 2);
        assertLimit(
                JsonErrorCode.DOCUMENT_TOO_LARGE,
                value,
                List.of(everything(limits, "{?}"), everything(limits, "?{}"), skipped(limits, "{}?")));
    }

    @Test
    void strings() {
        IntFunction<JsonLimits> limits =
                limit -> JsonLimits.builder().maxStringBytes(limit).build();
        IntFunction<String> value = size -> "\"" + "s".repeat(size) + "\"";
        List<Place> places = List.of(
                everything(limits, "{\"text\":?}"),
                everything(limits, "{\"known\":?}"),
                everything(limits, "{\"optional_text\":?}"),
                everything(limits, "{\"size\":?}"),
                everything(limits, "{\"open_color\":?}"),
                everything(limits, "{\"scope\":?}"),
                everything(limits, "{\"audience\":[?]}"),
                everything(limits, "{\"texts\":[null,?]}"),
                everything(limits, "{\"raw\":[?]}"),
                everything(limits, "{\"raw_text\":{\"a\":?}}"),
                everything(limits, "{\"nested\":{\"text\":?}}"),
                everything(limits, "{\"unknown\":[{\"a\":?}]}"),
                skipped(limits, "{\"token_type\":?}"),
                skipped(limits, "{\"unknown\":?}"),
                skipped(limits, "{\"unknown\":[[{\"a\":?}]],\"scope\":\"a\"}"));
        assertLimit(JsonErrorCode.STRING_TOO_LONG, value, places);
        IntFunction<String> escaped = size -> "\"\\u0073" + "s".repeat(size - 6) + "\"";
        assertLimit(JsonErrorCode.STRING_TOO_LONG, escaped, places);
        IntFunction<String> beyondAscii = size -> "\"\u20ac" + "s".repeat(size - 3) + "\"";
        assertLimit(JsonErrorCode.STRING_TOO_LONG, beyondAscii, places);
    }

    @Test
    void numbers() {
        IntFunction<JsonLimits> limits =
                limit -> JsonLimits.builder().maxNumberBytes(limit).build();
        List<Place> anyNumber = List.of(
                everything(limits, "{\"precise\":?}"),
                everything(limits, "{\"single\":?}"),
                everything(limits, "{\"decimal\":?}"),
                everything(limits, "{\"prices\":{\"a\":?}}"),
                everything(limits, "{\"raw\":?}"),
                everything(limits, "{\"raw_text\":[?]}"),
                everything(limits, "{\"unknown\":?}"),
                skipped(limits, "{\"expires_in\":1,\"unknown\":?}"),
                skipped(limits, "{\"unknown\":{\"a\":[?]}}"));
        assertLimit(JsonErrorCode.NUMBER_TOO_LONG, size -> "0." + "1".repeat(size - 2), anyNumber);
        assertLimit(JsonErrorCode.NUMBER_TOO_LONG, size -> "-1.5e" + "0".repeat(size - 6) + "1", anyNumber);
        List<Place> lenient = List.of(skipped(limits, "{\"expires_in\":?}"), skipped(limits, "{\"expires_in\":\"?\"}"));
        assertLimit(JsonErrorCode.NUMBER_TOO_LONG, size -> "3600." + "0".repeat(size - 5), lenient);
        List<Place> integers = List.of(everything(limits, "{\"integer\":?}"));
        assertLimit(JsonErrorCode.NUMBER_TOO_LONG, "1"::repeat, integers);
    }

    @Test
    void names() {
        IntFunction<JsonLimits> limits =
                limit -> JsonLimits.builder().maxNameBytes(limit).build();
        IntFunction<String> plain = "n"::repeat;
        IntFunction<String> escaped = size -> "\\u006e" + "n".repeat(size - 6);
        List<Place> places = List.of(
                everything(limits, "{\"?\":1}"),
                everything(limits, "{\"prices\":{\"?\":1}}"),
                everything(limits, "{\"raw\":{\"?\":1}}"),
                everything(limits, "{\"nested\":{\"?\":[]}}"),
                everything(limits, "{\"unknown\":[{\"?\":1}]}"),
                skipped(limits, "{\"?\":1}"),
                skipped(limits, "{\"unknown\":{\"?\":1}}"));
        assertLimit(JsonErrorCode.NAME_TOO_LONG, plain, places);
        assertLimit(JsonErrorCode.NAME_TOO_LONG, escaped, places);
    }

    @Test
    void members() {
        IntFunction<JsonLimits> limits =
                limit -> JsonLimits.builder().maxMembers(limit).build();
        assertLimit(
                JsonErrorCode.TOO_MANY_MEMBERS,
                TypedLimitsTest::members,
                List.of(
                        everything(limits, "{?}"),
                        everything(limits, "{\"prices\":{?}}"),
                        everything(limits, "{\"nested\":{?}}"),
                        everything(limits, "{\"children\":[{?}]}"),
                        everything(limits, "{\"named\":{\"a\":{?}}}"),
                        everything(limits, "{\"raw\":{?}}"),
                        everything(limits, "{\"raw_text\":[{?}]}"),
                        skipped(limits, "{?}"),
                        skipped(limits, "{\"unknown\":[{?}]}")));
    }

    private static String members(int size) {
        StringBuilder members = new StringBuilder("\"m0\":0");
        for (int index = 1; index < size; index++) {
            members.append(",\"m").append(index).append("\":").append(index);
        }
        return members.toString();
    }

    @Test
    void elements() {
        IntFunction<JsonLimits> limits =
                limit -> JsonLimits.builder().maxElements(limit).build();
        assertLimit(
                JsonErrorCode.TOO_MANY_ELEMENTS,
                size -> "null" + ",null".repeat(size - 1),
                List.of(
                        everything(limits, "{\"texts\":[?]}"),
                        everything(limits, "{\"numbers\":[?]}"),
                        everything(limits, "{\"colors\":[?]}"),
                        everything(limits, "{\"open_colors\":[?]}"),
                        everything(limits, "{\"optional_list\":[?]}"),
                        everything(limits, "{\"deep\":{\"a\":[[?]]}}"),
                        everything(limits, "{\"children\":[?]}"),
                        everything(limits, "{\"raw\":[?]}"),
                        everything(limits, "{\"raw_text\":[?]}"),
                        everything(limits, "{\"unknown\":[?]}"),
                        skipped(limits, "{\"unknown\":{\"a\":[?]}}")));
        assertLimit(
                JsonErrorCode.TOO_MANY_ELEMENTS,
                size -> "\"a\"" + ",\"a\"".repeat(size - 1),
                List.of(everything(limits, "{\"scope\":[?]}"), skipped(limits, "{\"scope\":[?]}")));
    }

    /** However the words are spread over strings, and whether their spaces are escaped. */
    @Test
    void wordsAreElements() {
        IntFunction<JsonLimits> limits =
                limit -> JsonLimits.builder().maxElements(limit).build();
        List<IntFunction<String>> values = List.of(
                size -> '"' + "a ".repeat(size) + '"',
                size -> "\"   " + "a   ".repeat(size) + '"',
                size -> '"' + "a\\u0020".repeat(size) + '"',
                size -> "[\"" + "a ".repeat(size) + "\"]",
                size -> "[\"" + "a ".repeat(size - 5) + "\",\"bc\",\"a a\\u0020a\",\"\",\"\\u00e4\"]");
        for (IntFunction<String> value : values) {
            List<Place> places = new ArrayList<>(List.of(
                    everything(limits, "{\"scope\":?}"), everything(limits, "{\"children\":[{\"audience\":?}]}")));
            if (value.apply(10).startsWith("\"")) {
                // The type of tokens does not split the elements of an array.
                places.add(skipped(limits, "{\"access_token\":\"a\",\"token_type\":\"b\",\"scope\":?}"));
            }
            assertLimit(JsonErrorCode.TOO_MANY_ELEMENTS, value, places);
        }
    }

    @Test
    void depth() {
        // The document's own object is one.
        IntFunction<JsonLimits> one =
                limit -> JsonLimits.builder().maxDepth(limit + 1).build();
        assertLimit(
                JsonErrorCode.TOO_DEEP,
                size -> "[".repeat(size) + "]".repeat(size),
                List.of(
                        everything(one, "{\"raw\":?}"),
                        everything(one, "{\"raw_text\":?}"),
                        everything(one, "{\"unknown\":?}"),
                        skipped(one, "{\"unknown\":?}")));
        assertLimit(
                JsonErrorCode.TOO_DEEP,
                size -> "{\"nested\":".repeat(size - 1) + "{}" + "}".repeat(size - 1),
                List.of(everything(one, "{\"nested\":?}"), skipped(one, "{\"unknown\":?}")));
        assertLimit(
                JsonErrorCode.TOO_DEEP,
                size -> "{\"nested\":".repeat(size - 2) + "{\"texts\":[]}" + "}".repeat(size - 2),
                List.of(
                        everything(one, "{\"nested\":?}"),
                        everything(
                                limit ->
                                        JsonLimits.builder().maxDepth(limit + 2).build(),
                                "{\"children\":[?]}")));
    }

    @Test
    void hundredThousandBracketsAreTooDeepWhereverTheyAre() {
        EverythingView view = new EverythingView();
        OAuthTokenResponseView skipping = new OAuthTokenResponseView();
        for (String brackets :
                List.of("[", "{\"a\":", "[{\"a\":", "{\"nested\":", "{\"children\":[", "{\"named\":{\"a\":")) {
            String deep = brackets.repeat(100_000);
            for (String document : List.of(
                    "?", "{\"unknown\":?", "{\"raw\":?", "{\"raw_text\":?", "{\"nested\":?", "{\"children\":[?")) {
                byte[] bytes = document.replace("?", deep).getBytes(UTF_8);
                JsonErrorCode verdict = LimitedReading.verdict(EverythingCodec.INSTANCE, view, DEFAULT, bytes);
                assertWithMessage("%s in %s", brackets, document)
                        .that(verdict)
                        .isAnyOf(JsonErrorCode.TOO_DEEP, JsonErrorCode.WRONG_TYPE);
                // Nothing but the depth is wrong with these.
                if (document.contains("\"raw") || document.contains("unknown")) {
                    assertThat(verdict).isEqualTo(JsonErrorCode.TOO_DEEP);
                }
            }
            byte[] unknown = ("{\"access_token\":\"a\",\"unknown\":" + deep).getBytes(UTF_8);
            assertThat(LimitedReading.verdict(OAuthTokenResponseCodec.INSTANCE, skipping, DEFAULT, unknown))
                    .isEqualTo(JsonErrorCode.TOO_DEEP);
        }
    }

    /** As a member of every property: either it is rejected for its kind, or for its depth. */
    @Test
    void hundredThousandBracketsInEveryPropertyAreRejected() {
        EverythingView view = new EverythingView();
        for (var component : Everything.class.getRecordComponents()) {
            String name = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
            for (String bracket : List.of("[", "{\"a\":")) {
                byte[] document = ("{\"" + name + "\":" + bracket.repeat(100_000)).getBytes(UTF_8);
                assertWithMessage(name)
                        .that(LimitedReading.verdict(EverythingCodec.INSTANCE, view, DEFAULT, document))
                        .isAnyOf(JsonErrorCode.TOO_DEEP, JsonErrorCode.WRONG_TYPE);
            }
        }
    }

    @Test
    void typedRecursionIsTooDeep() {
        EverythingView view = new EverythingView();
        for (String level : List.of("{\"nested\":", "{\"children\":[", "{\"named\":{\"a\":")) {
            assertThat(LimitedReading.verdict(
                            EverythingCodec.INSTANCE,
                            view,
                            DEFAULT,
                            level.repeat(100_000).getBytes(UTF_8)))
                    .isEqualTo(JsonErrorCode.TOO_DEEP);
        }
    }

    @Test
    void writingIsLimitedInDepthToo() {
        Envelope chain = new Envelope(null, null, null, null);
        for (int level = 0; level < 100_000; level++) {
            chain = new Envelope(null, null, null, chain);
        }
        Envelope tooDeep = chain;
        JsonException error = assertThrows(JsonException.class, () -> EnvelopeCodec.INSTANCE.toJson(tooDeep));
        assertThat(error.code()).isEqualTo(JsonErrorCode.TOO_DEEP);
    }

    /** What is never accepted is not even read. */
    @Test
    void codecsReadStreamsNoFurtherThanTheLimit() {
        long[] taken = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                taken[0]++;
                return ' ';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                Arrays.fill(target, offset, offset + length, (byte) ' ');
                taken[0] += length;
                return length;
            }
        };
        JsonException error = assertThrows(JsonException.class, () -> EverythingCodec.INSTANCE.read(endless));
        assertThat(error.code()).isEqualTo(JsonErrorCode.DOCUMENT_TOO_LARGE);
        assertThat(taken[0]).isEqualTo(DEFAULT.maxDocumentBytes() + 1L);
        taken[0] = 0;
        EverythingView view =
                new EverythingView(JsonLimits.builder().maxDocumentBytes(1_000).build());
        error = assertThrows(JsonException.class, () -> view.parse(endless));
        assertThat(error.code()).isEqualTo(JsonErrorCode.DOCUMENT_TOO_LARGE);
        assertThat(taken[0]).isEqualTo(1_001);
    }

    /** Linear, by counting: however small the pieces of a stream are, each byte is asked for once, and the end once. */
    @Test
    void streamsAreReadOnce() throws IOException {
        byte[] document = ("{\"unknown\":[" + "1,".repeat(20_000) + "1]}").getBytes(UTF_8);
        int[] calls = {0};
        InputStream drip = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("one by one");
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                if (calls[0] == document.length) {
                    return -1;
                }
                target[offset] = document[calls[0]++];
                return 1;
            }
        };
        Everything value = EverythingCodec.INSTANCE.read(drip);
        assertThat(calls[0]).isEqualTo(document.length);
        assertThat(value.extra().get("unknown").size()).isEqualTo(document.length - 12);
    }
}
