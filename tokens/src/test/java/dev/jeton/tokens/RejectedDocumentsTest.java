package dev.jeton.tokens;

import static com.google.common.truth.Truth.assertThat;
import static dev.jeton.tokens.Rejections.codeOf;
import static dev.jeton.tokens.Rejections.rejection;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents that clients of token endpoints have accepted, and that are rejected here for a reason which is told. */
final class RejectedDocumentsTest {

    @ParameterizedTest
    @EnumSource
    void whatIsNoObjectIsRejected(TokenFormat format) {
        assertThat(codeOf(format.codec(), "")).isEqualTo(JsonErrorCode.EMPTY_DOCUMENT);
        assertThat(codeOf(format.codec(), " \r\n\t")).isEqualTo(JsonErrorCode.EMPTY_DOCUMENT);
        assertThat(codeOf(format.codec(), "null")).isEqualTo(JsonErrorCode.NULL_VALUE);
        assertThat(codeOf(format.codec(), "[]")).isEqualTo(JsonErrorCode.WRONG_TYPE);
        assertThat(codeOf(format.codec(), "\"a\"")).isEqualTo(JsonErrorCode.WRONG_TYPE);
        assertThat(codeOf(format.codec(), "<html></html>")).isEqualTo(JsonErrorCode.MARKUP);
    }

    @ParameterizedTest
    @EnumSource
    void aByteOrderMarkIsCalledByItsName(TokenFormat format) {
        assertThat(codeOf(format.codec(), "\uFEFF{}")).isEqualTo(JsonErrorCode.BYTE_ORDER_MARK);
    }

    @ParameterizedTest
    @EnumSource
    void aFormIsCalledByItsName(TokenFormat format) {
        assertThat(codeOf(format.codec(), "access_token=a&scope=b")).isEqualTo(JsonErrorCode.FORM_ENCODED);
        assertThat(codeOf(format.codec(), "error=bad_verification_code")).isEqualTo(JsonErrorCode.FORM_ENCODED);
    }

    @ParameterizedTest
    @EnumSource
    void nothingMayFollow(TokenFormat format) {
        for (String behind : new String[] {"x", ",", "}", "{}", "null", "//", "\u0000", "\uFEFF"}) {
            assertThat(codeOf(format.codec(), "{} " + behind)).isEqualTo(JsonErrorCode.TRAILING_CONTENT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotInRfc8259IsRejected(TokenFormat format) {
        String name = format.accessTokenName();
        String[] documents = {
            "{\"" + name + "\":\"a\",}",
            "{,\"" + name + "\":\"a\"}",
            "{\"" + name + "\" \"a\"}",
            "{\"" + name + "\":'a'}",
            "{'" + name + "':\"a\"}",
            "{" + name + ":\"a\"}",
            "{/* comment */\"" + name + "\":\"a\"}",
            "{\"" + name + "\":\"a\" // comment\n}",
            "{\"" + name + "\":\"a\"\"b\":1}",
            "{\"unknown\":[1,,2]}",
            "{\"unknown\":[1,]}",
            "{\"unknown\":{\"a\":1,}}",
            "{\"unknown\":tru3}"
        };
        for (String document : documents) {
            assertThat(codeOf(format.codec(), document)).isEqualTo(JsonErrorCode.UNEXPECTED_CHARACTER);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLineBreakInATokenIsRejected(TokenFormat format) {
        String document = "{\"" + format.accessTokenName() + "\":\"a\r\nSet-Cookie: b\"}";
        assertThat(codeOf(format.codec(), document)).isEqualTo(JsonErrorCode.CONTROL_CHARACTER);
        assertThat(codeOf(format.codec(), "{\"unknown\":\"a\n\"}")).isEqualTo(JsonErrorCode.CONTROL_CHARACTER);
    }

    /** RFC 6749 appendix A.12: a token is printable ASCII. Whatever else is in it would break the header that it is put into. */
    @ParameterizedTest
    @EnumSource
    void aTokenWithACharacterThatNoHeaderTakesIsRejected(TokenFormat format) {
        for (String text :
                new String[] {"a\\r\\nX-Evil: 1", "a\\u0000", "a\\u007f", "\u00E9", "a\\u20ac", "\uD83D\uDE00"}) {
            JsonException rejection =
                    rejection(format.codec(), "{\"" + format.accessTokenName() + "\":\"" + text + "\"}");
            assertThat(rejection.code()).isEqualTo(JsonErrorCode.INVALID_VALUE);
            assertThat(rejection.path()).isEqualTo("$." + format.accessTokenName());
        }
        String printable = " !#~[]\\u0041\\/";
        Object value = format.codec().read("{\"" + format.accessTokenName() + "\":\"" + printable + "\"}");
        assertThat(format.accessToken(value)).isEqualTo(" !#~[]A/");
    }

    @ParameterizedTest
    @EnumSource
    void illFormedTextIsRejected(TokenFormat format) {
        String start = "{\"" + format.accessTokenName() + "\":\"";
        assertThat(codeOf(format.codec(), start + "\\uD800\"}")).isEqualTo(JsonErrorCode.UNPAIRED_SURROGATE);
        assertThat(codeOf(format.codec(), start + "\\x\"}")).isEqualTo(JsonErrorCode.INVALID_ESCAPE);
        byte[] latin1 = (start + "\u00E9\"}").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Assertions.assertThrows(
                                JsonException.class, () -> format.codec().read(latin1))
                        .code())
                .isEqualTo(JsonErrorCode.INVALID_UTF8);
    }

    @ParameterizedTest
    @EnumSource
    void aTokenThatIsNoStringIsRejected(TokenFormat format) {
        for (String json : new String[] {"1", "true", "{}", "[\"a\"]"}) {
            assertThat(codeOf(format.codec(), "{\"" + format.accessTokenName() + "\":" + json + "}"))
                    .isEqualTo(JsonErrorCode.WRONG_TYPE);
        }
    }

    /** Some clients make the text "null" of it. */
    @ParameterizedTest
    @EnumSource
    void aTokenThatIsNullIsAbsent(TokenFormat format) {
        Object value = format.codec().read("{\"" + format.accessTokenName() + "\":null}");
        assertThat(format.accessToken(value)).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void deepNestingInAnUnknownMemberIsRejectedBeforeTheStackEnds(TokenFormat format) {
        for (int depth : new int[] {5_000, 500_000}) {
            assertThat(codeOf(format.codec(), "{\"unknown\":" + "[".repeat(depth) + "]".repeat(depth) + "}"))
                    .isEqualTo(JsonErrorCode.TOO_DEEP);
            assertThat(codeOf(format.codec(), "{\"unknown\":" + "{\"a\":".repeat(depth)))
                    .isEqualTo(JsonErrorCode.TOO_DEEP);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRejectionTellsLineAndColumn(TokenFormat format) {
        String before = "{\n  \"unknown\": \"\u00E9\",\n  \"" + format.accessTokenName() + "\": ";
        JsonException rejection = rejection(format.codec(), before + "1\n}");
        assertThat(rejection.path()).isEqualTo("$." + format.accessTokenName());
        assertThat(rejection.line()).isEqualTo(3);
        assertThat(rejection.column()).isEqualTo(format.accessTokenName().length() + 7);
        assertThat(rejection.offset()).isEqualTo(before.getBytes(StandardCharsets.UTF_8).length);
    }
}
