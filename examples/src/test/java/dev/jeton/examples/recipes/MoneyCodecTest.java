package dev.jeton.examples.recipes;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonCodec;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyCodecTest {
    private static final Money PRICE = new Money(new BigDecimal("12.50"), Currency.getInstance("EUR"));

    private static final String JSON = "{\"amount\":12.50,\"currency\":\"EUR\"}";

    @Test
    void moneyIsReadAndWritten() {
        assertThat(MoneyCodec.INSTANCE.toJson(PRICE)).isEqualTo(JSON);
        assertThat(MoneyCodec.INSTANCE.read(JSON)).isEqualTo(PRICE);
        assertThat(MoneyCodec.INSTANCE.read(" { \"currency\" : \"EUR\", \"note\":[{}], \"\\u0061mount\":\"12.50\" }"))
                .isEqualTo(PRICE);
    }

    @Test
    void errorsHavePathAndPlace() {
        assertError(JsonErrorCode.DUPLICATE_MEMBER, "$.amount", "{\"amount\":1,>\"amount\":1,\"currency\":\"EUR\"}");
        assertError(JsonErrorCode.DUPLICATE_MEMBER, "$.currency", "{\"currency\":\"EUR\",>\"\\u0063urrency\":\"EUR\"}");
        assertError(JsonErrorCode.MISSING_MEMBER, "$.currency", "{\"amount\":1>}");
        assertError(JsonErrorCode.MISSING_MEMBER, "$.amount", "{>}");
        assertError(JsonErrorCode.UNKNOWN_VALUE, "$.currency", "{\"currency\": >\"Q_Q\",\"amount\":1}");
        assertError(JsonErrorCode.INVALID_NUMBER, "$.amount", "{\"amount\":>\"Q\"}");
        assertError(JsonErrorCode.NULL_VALUE, "$.amount", "{\"amount\":>null}");
        assertError(JsonErrorCode.WRONG_TYPE, "$", ">[12]");
        JsonException object = assertError(JsonErrorCode.WRONG_TYPE, "$.amount", "{\"amount\":>{}}");
        assertThat(object.expected()).isEqualTo(JsonKind.NUMBER);
        assertThat(object.found()).isEqualTo(JsonKind.OBJECT);
        JsonException tooFine = assertError(
                JsonErrorCode.INVALID_OBJECT, "$", " >{\"amount\":1.234567,\"currency\":\"EUR\",\"more\":{}} ");
        assertThat(tooFine.thrown()).isInstanceOf(ArithmeticException.class);
        assertThat(tooFine).hasMessageThat().doesNotContain("1.23");
    }

    private static JsonException assertError(JsonErrorCode code, String path, String marked) {
        JsonException error =
                assertThrows(JsonException.class, () -> MoneyCodec.INSTANCE.read(marked.replace(">", "")));
        assertThat(error.code()).isEqualTo(code);
        assertThat(error.path()).isEqualTo(path);
        assertThat(error.offset()).isEqualTo(marked.indexOf('>'));
        assertThat(error).hasCauseThat().isNull();
        return error;
    }

    @Test
    void errorsInsideOtherValuesHaveTheWholePath() {
        JsonCodec<List<Money>> prices = MoneyCodec.INSTANCE.list();
        assertThat(assertThrows(JsonException.class, () -> prices.read("[" + JSON + ",{\"amount\":1,\"currency\":2}]"))
                        .path())
                .isEqualTo("$[1].currency");
        Money endless = new Money(BigDecimal.TEN.pow(1_000).add(BigDecimal.ONE), PRICE.currency());
        JsonException tooLong = assertThrows(JsonException.class, () -> prices.toBytes(List.of(PRICE, endless)));
        assertThat(tooLong.code()).isEqualTo(JsonErrorCode.NUMBER_TOO_LONG);
        assertThat(tooLong.path()).isEqualTo("$[1].amount");
    }

    @Test
    void nullIsRefusedByName() {
        NullPointerException error = assertThrows(NullPointerException.class, () -> MoneyCodec.INSTANCE.toJson(null));
        assertThat(error).hasMessageThat().isEqualTo("the value to write is null");
    }

    /** What a codec written by hand needs is public and meant for people. */
    @Test
    void nothingButTheMainPackageIsImported() throws IOException {
        Path source = Path.of("src/main/java/dev/jeton/examples/recipes/MoneyCodec.java");
        assertThat(Files.readAllLines(source).stream()
                        .filter(line -> line.startsWith("import dev.jeton."))
                        .filter(line -> !line.matches("import dev\\.jeton\\.[A-Z]\\w*;"))
                        .toList())
                .isEmpty();
    }
}
