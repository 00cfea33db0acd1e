package dev.jeton.examples.recipes;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.ElementCursor;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The code of {@code docs/guide/own-codecs.md} is that of this package, and does what the page says. */
final class OwnCodecsGuideTest {
    private static final Path PAGE = Path.of("..", "docs", "guide", "own-codecs.md");
    private static final Path SOURCES = Path.of("src/main/java/dev/jeton/examples/recipes");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\n(.*?)^```$");
    private static final Pattern TYPE = Pattern.compile("(?m)^public (?:final class|record) (\\w+)");

    private static final Money PRICE = new Money(new BigDecimal("12.50"), Currency.getInstance("EUR"));
    private static final String MONEY = "{\"amount\":12.50,\"currency\":\"EUR\"}";
    private static final String JSON =
            "{\"number\":\"7\",\"total\":" + MONEY + ",\"discount\":" + MONEY + ",\"lines\":[" + MONEY + "]}";

    @Test
    void everyBlockIsASourceFile() throws IOException {
        List<String> names = new ArrayList<>();
        List<String> blocks = BLOCK.matcher(Files.readString(PAGE).replace("\r\n", "\n"))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
        for (String block : blocks) {
            String name =
                    TYPE.matcher(block).results().findFirst().orElseThrow().group(1);
            names.add(name);
            assertWithMessage(name).that(block).isEqualTo(Files.readString(SOURCES.resolve(name + ".java")));
        }
        assertThat(names).containsExactly("MoneyCodec", "Invoice");
    }

    @Test
    void moneyIsReadAndWrittenWhereverItStands() {
        Invoice invoice = InvoiceCodec.INSTANCE.read(JSON);
        assertThat(invoice.total()).isEqualTo(PRICE);
        assertThat(invoice.discount()).hasValue(PRICE);
        assertThat(invoice.lines()).containsExactly(PRICE);
        assertThat(InvoiceCodec.INSTANCE.toJson(invoice)).isEqualTo(JSON);
    }

    @Test
    void errorsHaveTheWholePath() {
        JsonException error = assertThrows(
                JsonException.class,
                () -> InvoiceCodec.INSTANCE.read(JSON.replace("[{\"amount\":12.50", "[{\"amount\":{}")));
        assertThat(error.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
        assertThat(error.path()).isEqualTo("$.lines[0].amount");
    }

    @Test
    void viewDecodesOnRequest() {
        InvoiceView view = new InvoiceView();
        view.parse(JSON.getBytes(UTF_8));
        assertThat(view.total()).isEqualTo(PRICE);
        ElementCursor lines = view.lines();
        assertThat(lines.next()).isTrue();
        assertThat(lines.as(MoneyCodec.INSTANCE)).isEqualTo(PRICE);
        view.parse(JSON.replace("\"total\":{\"amount\":12.50", "\"total\":{\"amount\":true")
                .getBytes(UTF_8));
        assertThat(assertThrows(JsonException.class, view::total).path()).isEqualTo("$.amount");
    }
}
