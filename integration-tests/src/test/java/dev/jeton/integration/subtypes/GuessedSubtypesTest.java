package dev.jeton.integration.subtypes;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.jeton.JsonCodec;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonReader;
import dev.jeton.codegen.CodecReader;
import dev.jeton.integration.JsonComparedCodec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Objects that are read as the subtype that they most likely are, before all names were seen. Each document is also read as what a scan of its names
 * finds, and by the view: all three say the same, of errors code, path and offset.
 */
class GuessedSubtypesTest {
    private static final JsonComparedCodec<Reply, ReplyView> REPLY =
            new JsonComparedCodec<>(ReplyCodec.INSTANCE, new ReplyView(), ReplyView::toValue);
    private static final JsonComparedCodec<TokenResult, TokenResultView> RESULT =
            new JsonComparedCodec<>(TokenResultCodec.INSTANCE, new TokenResultView(), TokenResultView::toValue);

    private static final byte[] REPLACEMENTS = {'"', '{', '}', '[', ']', ',', '0', '-', ' ', 'x', 'e', 0, -1};

    private final JsonReader reader = JsonReader.create();

    private static Reply scannedReply(CodecReader reader) {
        return switch (reader.nextSubtype(ReplyCodec.SUBTYPES)) {
            case 0, 1 -> Reply_FailedCodec.INSTANCE.decode(reader);
            case 2 -> Reply_PartialCodec.INSTANCE.decode(reader);
            case 3, 4 -> Reply_CompleteCodec.INSTANCE.decode(reader);
            default -> Reply_OtherCodec.INSTANCE.decode(reader);
        };
    }

    private static TokenResult scannedResult(CodecReader reader) {
        return reader.nextSubtype(TokenResultCodec.SUBTYPES) == 0
                ? TokenResult_DeniedCodec.INSTANCE.decode(reader)
                : TokenResult_GrantedCodec.INSTANCE.decode(reader);
    }

    /** What becomes of a document: its value as JSON with its class, or its error. */
    private <T> String outcome(JsonCodec<T> codec, Function<CodecReader, T> read, byte[] json) {
        try {
            T value = read.apply((CodecReader) reader.reset(json));
            reader.endDocument();
            return value.getClass().getSimpleName() + codec.toJson(value);
        } catch (JsonException rejection) {
            return rejection.getMessage();
        }
    }

    private boolean compare(byte[] json) {
        String scanned = outcome(ReplyCodec.INSTANCE, GuessedSubtypesTest::scannedReply, json);
        String document = new String(json, UTF_8);
        assertWithMessage(document)
                .that(outcome(ReplyCodec.INSTANCE, ReplyCodec.INSTANCE::decode, json))
                .isEqualTo(scanned);
        assertWithMessage(document)
                .that(outcome(TokenResultCodec.INSTANCE, TokenResultCodec.INSTANCE::decode, json))
                .isEqualTo(outcome(TokenResultCodec.INSTANCE, GuessedSubtypesTest::scannedResult, json));
        view(REPLY, json);
        view(RESULT, json);
        return scanned.endsWith("}");
    }

    private static void view(JsonCodec<?> both, byte[] json) {
        try {
            both.read(json);
        } catch (JsonException rejection) {
            assertThat(rejection.path()).startsWith("$");
        }
    }

    @Test
    void randomObjectsAreReadAsAScanOfTheirNamesFindsThem() {
        Random random = new Random(20_440);
        int accepted = 0;
        for (int round = 0; round < 6_000; round++) {
            byte[] json = object(random, 3).getBytes(UTF_8);
            accepted += compare(json) ? 1 : 0;
            byte[] damaged = json.clone();
            damaged[random.nextInt(json.length)] = REPLACEMENTS[random.nextInt(REPLACEMENTS.length)];
            compare(damaged);
            compare(Arrays.copyOf(json, random.nextInt(json.length)));
        }
        assertThat(accepted).isGreaterThan(1_000);
        assertThat(accepted).isLessThan(5_500);
    }

    private static String object(Random random, int depth) {
        List<String> members = new ArrayList<>();
        for (int count = random.nextInt(5); count >= 0; count--) {
            members.add(member(random, depth));
        }
        String space = random.nextInt(4) == 0 ? " " : "";
        return space + "{" + space + String.join(space + "," + space, members) + space + "}";
    }

    private static String member(Random random, int depth) {
        boolean isUsual = random.nextInt(3) > 0;
        switch (random.nextInt(9)) {
            case 0:
                return name("error", random) + (isUsual ? absent(random) : value(random, depth));
            case 1:
                return name("errors", random) + (isUsual ? absent(random) : "[\"e\"]");
            case 2:
                return name("partial", random) + (isUsual ? absent(random) : "\"p\"");
            case 3:
                return name("items", random) + (isUsual ? "[" + object(random, depth - 1) + "]" : value(random, depth));
            case 4:
                return name("next", random) + (isUsual ? "\"n\"" : value(random, depth));
            case 5:
                return name("name", random) + (isUsual ? "\"m\"" : value(random, depth));
            case 6:
                return name("nested", random) + (isUsual ? "{\"k\":" + object(random, depth - 1) + "}" : "null");
            case 7:
                return name("access_token", random) + (isUsual ? "\"t\"" : value(random, depth));
            default:
                return name(random.nextBoolean() ? "result" : "x" + random.nextInt(3), random) + value(random, depth);
        }
    }

    private static String name(String name, Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> String.format("\"\\u%04x%s\":", (int) name.charAt(0), name.substring(1));
            case 1 -> "\"" + name + "\" : ";
            default -> "\"" + name + "\":";
        };
    }

    private static String absent(Random random) {
        return List.of("null", "false", "\"\"").get(random.nextInt(3));
    }

    private static String value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 5)) {
            case 0 -> absent(random);
            case 1 -> "true";
            case 2 -> "-1.5e3";
            case 3 -> "\"t\\u0041\u00e4\"";
            case 4 -> "[[],{}]";
            default -> object(random, depth - 1);
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'next':'n','x':{'y':[1]},'items':[{'name':'m'},{'next':'k','errors':['e']}],'error':'e'}",
                "{'name':'m','nested':{'a':{'partial':'p','errors':'e'}},'result':{'access_token':'t','error':1}}",
                "{'name':'m','result':{'access_token':'t'},'nested':{'a':{'items':[{'error':''}]}}}",
                "{'access_token':'t','expires_in':'5','x':[{}],'error':{'code':1}}"
            })
    void damageAtEveryPositionIsSeenAsByAScan(String document) {
        byte[] sound = document.replace('\'', '"').getBytes(UTF_8);
        compare(sound);
        for (int at = 0; at < sound.length; at++) {
            compare(Arrays.copyOf(sound, at));
            for (byte replacement : REPLACEMENTS) {
                byte[] damaged = sound.clone();
                damaged[at] = replacement;
                compare(damaged);
            }
        }
    }

    /** Names that the wrong guess noted as extras come again. */
    @Test
    void wrongGuessLeavesNoNamesAndElementsBehind() {
        Reply.Failed failed = (Reply.Failed)
                REPLY.read("{\"next\":\"n\",\"a\":{\"b\":1},\"c\":2,\"items\":[{\"name\":\"m\"}],\"errors\":[\"e\"]}");
        assertThat(failed.rest().keySet())
                .containsExactly("next", "a", "c", "items")
                .inOrder();
        assertThat(failed.errors()).containsExactly("e");
        JsonException twice = assertThrows(
                JsonException.class, () -> REPLY.read("{\"next\":\"n\",\"a\":1,\"a\":2,\"errors\":[\"e\"]}"));
        assertThat(twice.code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
        assertThat(twice.offset()).isEqualTo(18);
    }

    /** The error of the guessed type is none of the document. */
    @Test
    void errorOfAWrongGuessIsNotReported() {
        assertThat(REPLY.read("{\"name\":5,\"x\":1,\"error\":\"e\"}")).isInstanceOf(Reply.Failed.class);
        assertThat(REPLY.read("{\"name\":\"\",\"error\":\"e\"}")).isInstanceOf(Reply.Failed.class);
        assertThat(REPLY.read("{\"next\":{},\"error\":\"e\"}")).isInstanceOf(Reply.Failed.class);
        JsonException unknown = assertThrows(JsonException.class, () -> REPLY.read("{\"x\":1,\"name\":\"m\"}"));
        assertThat(unknown.code()).isEqualTo(JsonErrorCode.UNKNOWN_MEMBER);
        assertThat(unknown.getStackTrace()).isNotEmpty();
    }

    /** In a document that was guessed wrongly on each level, each level is gone through once more for each one around it. */
    @Test
    void nestedGuessesCostAtMostTheSizeTimesTheNesting() {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            String items = "{\"name\":\"m\",\"error\":1}";
            String nested = "{\"error\":1}";
            for (int depth = 0; depth < 30; depth++) {
                items = "{\"next\":\"n\",\"items\":[" + items + "],\"error\":1}";
                nested = "{\"nested\":{\"k\":" + nested + "},\"name\":\"m\"" + (depth == 29 ? ",\"error\":1}" : "}");
            }
            assertThat(REPLY.read(items)).isInstanceOf(Reply.Failed.class);
            assertThat(REPLY.read(nested)).isInstanceOf(Reply.Failed.class);
            String rightOutside = nested.replace(",\"error\":1}", "}");
            assertThat(REPLY.read(rightOutside)).isInstanceOf(Reply.Other.class);
        });
    }
}
