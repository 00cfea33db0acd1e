package dev.jeton.tokens;

import static com.google.common.truth.Truth.assertThat;
import static dev.jeton.tokens.Rejections.rejection;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What servers send as {@code expires_in}. */
final class LifetimeTest {

    static Stream<Arguments> lifetimes() {
        return eachWith(
                Arguments.of("3600", 3600L),
                Arguments.of("\"3600\"", 3600L),
                Arguments.of("3600.0", 3600L),
                Arguments.of("3.6e3", 3600L),
                Arguments.of("\"3.6E+3\"", 3600L),
                Arguments.of("0", 0L),
                Arguments.of("-1", -1L),
                Arguments.of("2147483648", 1L << 31),
                Arguments.of("9223372036854775807", Long.MAX_VALUE),
                Arguments.of("\"-9223372036854775808\"", Long.MIN_VALUE));
    }

    @ParameterizedTest
    @MethodSource("lifetimes")
    void aLifetimeIsReadHoweverItIsSpelt(TokenFormat format, String json, long expected) {
        Object value = format.codec().read(document(format, json));
        assertThat(format.expiresIn(value)).isEqualTo(OptionalLong.of(expected));
        assertThat(format.codec().toJson(value)).isEqualTo(document(format, Long.toString(expected)));
    }

    static Stream<Arguments> none() {
        return eachWith(Arguments.of("null"), Arguments.of("\"\""));
    }

    @ParameterizedTest
    @MethodSource("none")
    void nullAndTheEmptyStringAreNoLifetime(TokenFormat format, String json) {
        assertThat(format.expiresIn(format.codec().read(document(format, json))))
                .isEqualTo(OptionalLong.empty());
    }

    @ParameterizedTest
    @EnumSource
    void anAbsentLifetimeIsNone(TokenFormat format) {
        assertThat(format.expiresIn(format.codec().read("{}"))).isEqualTo(OptionalLong.empty());
    }

    static Stream<Arguments> bad() {
        return eachWith(
                Arguments.of("9223372036854775808", JsonErrorCode.NUMBER_OUT_OF_RANGE),
                Arguments.of("\"9223372036854775808\"", JsonErrorCode.NUMBER_OUT_OF_RANGE),
                Arguments.of("-9223372036854775809", JsonErrorCode.NUMBER_OUT_OF_RANGE),
                Arguments.of("1e400", JsonErrorCode.NUMBER_OUT_OF_RANGE),
                Arguments.of("3600.5", JsonErrorCode.NOT_AN_INTEGER),
                Arguments.of("1e-1", JsonErrorCode.NOT_AN_INTEGER),
                Arguments.of("\" 3600\"", JsonErrorCode.INVALID_NUMBER),
                Arguments.of("\"3600 \"", JsonErrorCode.INVALID_NUMBER),
                Arguments.of("\"+3600\"", JsonErrorCode.INVALID_NUMBER),
                Arguments.of("\"03600\"", JsonErrorCode.INVALID_NUMBER),
                Arguments.of("\"0x10\"", JsonErrorCode.INVALID_NUMBER),
                Arguments.of("\"3600s\"", JsonErrorCode.INVALID_NUMBER),
                Arguments.of("\"null\"", JsonErrorCode.INVALID_NUMBER),
                Arguments.of("\"\u0663\"", JsonErrorCode.INVALID_NUMBER),
                Arguments.of("true", JsonErrorCode.WRONG_TYPE),
                Arguments.of("{}", JsonErrorCode.WRONG_TYPE),
                Arguments.of("[3600]", JsonErrorCode.WRONG_TYPE),
                Arguments.of("NaN", JsonErrorCode.UNEXPECTED_CHARACTER));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void anythingElseIsRejectedAtItsPlace(TokenFormat format, String json, JsonErrorCode expected) {
        JsonException rejection = rejection(format.codec(), document(format, json));
        assertThat(rejection.code()).isEqualTo(expected);
        assertThat(rejection.path()).isEqualTo("$." + format.expiresInName());
        assertThat(rejection.offset()).isEqualTo(document(format, "").length() - 1);
    }

    private static String document(TokenFormat format, String json) {
        return "{\"" + format.expiresInName() + "\":" + json + "}";
    }

    private static Stream<Arguments> eachWith(Arguments... rows) {
        return Stream.of(TokenFormat.values())
                .flatMap(format -> Stream.of(rows)
                        .map(row -> Arguments.of(Stream.concat(Stream.of(format), Stream.of(row.get()))
                                .toArray())));
    }
}
