package dev.jeton.integration.own;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonError;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codecs that users wrote, at every place where they can be named. */
class InvoiceTest {
    private static final String MONEY = "{\"cents\":1250,\"currency\":\"EUR\"}";

    private static final String DOCUMENT =
            "{\"total\":#,\"paid\":#,\"discount\":#,\"lines\":[#,null],\"taxes\":{\"a\":#},".replace("#", MONEY)
                    + "\"deep\":[{\"b\":[#]}],\"rates\":[#],\"color\":\"ff00\",\"shade\":\"a\",".replace("#", MONEY)
                    + "\"offer\":[\"x\",[#]],\"readings\":[[\"-3C\",7]],\"temperature\":\"21C\",".replace("#", MONEY)
                    + "\"temperatures\":[\"5C\"],\"verdict\":true,\"verdicts\":[false,null],\"salary\":#}"
                            .replace("#", MONEY);

    private static final Money VALUE = new Money(1250, "EUR");

    @Test
    void documentGoesInAndOut() {
        Invoice invoice = InvoiceCodec.INSTANCE.read(DOCUMENT);

        assertThat(invoice.total()).isEqualTo(VALUE);
        assertThat(invoice.paid()).isEqualTo(VALUE);
        assertThat(invoice.discount()).hasValue(VALUE);
        assertThat(invoice.lines()).containsExactly(VALUE, null).inOrder();
        assertThat(invoice.taxes()).containsExactly("a", VALUE);
        assertThat(invoice.deep().get(0).get("b")).asList().containsExactly(VALUE);
        assertThat(invoice.rates()).asList().containsExactly(VALUE);
        assertThat(invoice.color()).isEqualTo(0xff00);
        assertThat(invoice.shade()).isEqualTo(10);
        assertThat(invoice.offer()).isEqualTo(new Pair<>("x", List.of(VALUE)));
        assertThat(invoice.readings()).containsExactly(new Pair<>(new Temperature(-3), 7L));
        assertThat(invoice.temperature()).isEqualTo(new Temperature(21));
        assertThat(invoice.temperatures()).containsExactly(new Temperature(5));
        assertThat(invoice.verdict()).isEqualTo(Verdict.GUILTY);
        assertThat(invoice.verdicts())
                .containsExactly(Verdict.ACQUITTED, Verdict.UNDECIDED)
                .inOrder();
        assertThat(InvoiceCodec.INSTANCE.toJson(invoice)).isEqualTo(DOCUMENT);
    }

    @Test
    void absentAndNullAreThePropertysBusiness() {
        String nulls =
                "{\"total\":#,\"paid\":null,\"discount\":null,\"lines\":null,\"shade\":null,\"temperature\":null}";
        for (String json : List.of(nulls.replace("#", MONEY), "{\"total\":" + MONEY + "}")) {
            Invoice invoice = InvoiceCodec.INSTANCE.read(json);
            assertThat(invoice.paid()).isNull();
            assertThat(invoice.discount()).isEmpty();
            assertThat(invoice.lines()).isNull();
            assertThat(invoice.color()).isEqualTo(0);
            assertThat(invoice.shade()).isNull();
            assertThat(invoice.temperature()).isNull();
            assertThat(invoice.verdict()).isNull();
        }
    }

    @Test
    void codecThatOverridesNullableReadsNullItself() {
        Invoice invoice = InvoiceCodec.INSTANCE.read("{\"total\":" + MONEY + ",\"verdict\":null}");
        assertThat(invoice.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(InvoiceCodec.INSTANCE.toJson(invoice)).contains("\"verdict\":null");
        InvoiceView view = parsed("{\"total\":" + MONEY + ",\"verdict\":null}");
        assertThat(view.hasVerdict()).isTrue();
        assertThat(view.verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "DUPLICATE_MEMBER | $.total.cents           | {`total`:{`cents`:1,>`cents`:2}}",
                "MISSING_MEMBER   | $.total.currency        | {`total`:{`cents`:1>}}",
                "NULL_VALUE       | $.total                 | {`total`:>null}",
                "WRONG_TYPE       | $.paid                  | {`paid`:>1}",
                "WRONG_TYPE       | $.discount.cents        | {`discount`:{`cents`:>`1`}}",
                "WRONG_TYPE       | $.lines[1].cents        | {`lines`:[#,{`cents`:>true}]}",
                "WRONG_TYPE       | $.taxes.*.currency      | {`taxes`:{`a`:{`currency`:>1}}}",
                "WRONG_TYPE       | $.deep[0].*[0].currency | {`deep`:[{`b`:[{`currency`:>1}]}]}",
                "WRONG_TYPE       | $.rates[0]              | {`rates`:[>[]]}",
                "INVALID_VALUE    | $.color                 | {`color`:>`zz`}",
                "NULL_VALUE       | $.color                 | {`color`:>null}",
                "NULL_VALUE       | $.color                 | {`color`:>``}",
                "WRONG_TYPE       | $.offer[1][0].cents     | {`offer`:[`x`,[{`cents`:>``}]]}",
                "WRONG_TYPE       | $.readings[0][1]        | {`readings`:[[`1C`,>``]]}",
                "INVALID_OBJECT   | $.readings[0][0]        | {`readings`:[[>`Q`,1]]}",
                "INVALID_OBJECT   | $.temperature           | {`temperature`:>`Q`}",
                "INVALID_OBJECT   | $.temperatures[0]       | {`temperatures`:[>`Q`]}",
                "WRONG_TYPE       | $.verdict               | {`verdict`:>1}",
                "WRONG_TYPE       | $.verdicts[1]           | {`verdicts`:[null,>1]}"
            })
    void errorsHaveCodePathAndPlaceAndNothingOfTheInput(JsonErrorCode code, String path, String marked) {
        String text = marked.replace('`', '"').replace("#", MONEY);
        String json = text.replace(">", "");

        JsonException error = assertThrows(JsonException.class, () -> InvoiceCodec.INSTANCE.read(json));

        assertThat(error.code()).isEqualTo(code);
        assertThat(error.path()).isEqualTo(path);
        assertThat(error.offset()).isEqualTo(text.indexOf('>'));
        assertThat(error).hasMessageThat().doesNotContain("Q");
        // The view leaves it to the codec, and takes the document until somebody asks.
        if (code != JsonErrorCode.NULL_VALUE || path.equals("$.color") && !json.contains("null")) {
            String whole = json.contains("\"total\"") ? json : "{\"total\":" + MONEY + "," + json.substring(1);
            InvoiceView view = parsed(whole);
            JsonException late = assertThrows(JsonException.class, view::toValue);
            assertThat(late.code()).isEqualTo(code);
            assertThat(late.path()).isEqualTo(path);
        }
    }

    private static InvoiceView parsed(String json) {
        InvoiceView view = new InvoiceView();
        view.parse(json.getBytes(UTF_8));
        return view;
    }

    @Test
    void viewDecodesOnRequestAndEachTimeAnew() {
        InvoiceView view = parsed(DOCUMENT);

        assertThat(view.total()).isEqualTo(VALUE);
        assertThat(view.total()).isNotSameInstanceAs(view.total());
        assertThat(view.discount()).isEqualTo(VALUE);
        assertThat(view.color()).isEqualTo(0xff00);
        assertThat(view.shade()).isEqualTo(10);
        assertThat(view.offer()).isEqualTo(new Pair<>("x", List.of(VALUE)));
        assertThat(view.temperature()).isEqualTo(new Temperature(21));
        assertThat(view.salary()).isEqualTo(VALUE);
        assertThat(InvoiceCodec.INSTANCE.toJson(view.toValue())).isEqualTo(DOCUMENT);
    }

    @Test
    void viewHasNothingOfTheDocumentBefore() {
        InvoiceView view = parsed(DOCUMENT);
        view.parse(("{\"total\":" + MONEY + ",\"lines\":[]}").getBytes(UTF_8));
        assertThat(view.hasPaid()).isFalse();
        assertThat(view.paid()).isNull();
        assertThat(view.discount()).isNull();
        assertThat(view.color()).isEqualTo(0);
        assertThat(view.hasVerdict()).isFalse();
        assertThat(view.lines().next()).isFalse();
        view.erase();
        assertThat(view.total()).isNull();
    }

    @Test
    void elementsAreDecodedByTheCodecThatTheCursorIsGiven() {
        InvoiceView view = parsed(DOCUMENT);
        List<Money> lines = new ArrayList<>();
        var cursor = view.lines();
        while (cursor.next()) {
            lines.add(cursor.isNull() ? null : cursor.as(MoneyCodec.INSTANCE));
        }
        assertThat(lines).containsExactly(VALUE, null).inOrder();
        var taxes = view.taxes();
        assertThat(taxes.next()).isTrue();
        assertThat(taxes.as(MoneyCodec.INSTANCE)).isEqualTo(VALUE);
        assertThat(taxes.as(MoneyCodec.INSTANCE)).isEqualTo(VALUE);
        assertThat(taxes.next()).isFalse();
    }

    @Test
    void damagedValueIsRefusedWhenItIsAskedFor() {
        InvoiceView view = parsed("{\"total\":{\"cents\":1,\"cents\":2},\"color\":\"\",\"temperature\":\"Q\"}");
        JsonException twice = assertThrows(JsonException.class, view::total);
        assertThat(twice.code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
        assertThat(twice.path()).isEqualTo("$.cents");
        assertThat(assertThrows(JsonException.class, view::color).code()).isEqualTo(JsonErrorCode.NULL_VALUE);
        assertThat(assertThrows(JsonException.class, view::temperature).code()).isEqualTo(JsonErrorCode.INVALID_OBJECT);
        assertThat(view.hasTotal()).isTrue();
    }

    /** Whatever a document breaks off with or has in place of a byte: an error, and never another exception. */
    @Test
    void damagedDocumentsAreAcceptedOrRejectedWithAJsonException() {
        byte[] json = DOCUMENT.getBytes(UTF_8);
        InvoiceView view = new InvoiceView();
        JsonError error = new JsonError();
        JsonReader reader = JsonReader.create();
        for (int length = 0; length < json.length; length++) {
            int end = length;
            assertThrows(JsonException.class, () -> InvoiceCodec.INSTANCE.read(reader.reset(json, 0, end)));
            assertThat(view.tryParse(json, 0, length, error)).isFalse();
        }
        int accepted = 0;
        for (int i = 0; i < json.length; i++) {
            for (char replacement : "\"\\{}[],:x1-n \0".toCharArray()) {
                byte[] damaged = json.clone();
                damaged[i] = (byte) replacement;
                JsonException rejected = null;
                try {
                    InvoiceCodec.INSTANCE.read(reader.reset(damaged));
                    accepted++;
                } catch (JsonException expected) {
                    rejected = expected;
                }
                if (view.tryParse(damaged, 0, damaged.length, error)) {
                    assertThat(refusal(view)).isEqualTo(rejected == null ? null : rejected.code());
                } else {
                    assertThat(rejected).isNotNull();
                }
            }
        }
        assertThat(accepted).isGreaterThan(0);
    }

    private static JsonErrorCode refusal(InvoiceView view) {
        try {
            view.toValue();
            return null;
        } catch (JsonException refused) {
            return refused.code();
        }
    }

    @Test
    void describeAsksTheCodecAndKeepsSecrets() {
        Invoice invoice = InvoiceCodec.INSTANCE.read(DOCUMENT);
        String text = InvoiceCodec.INSTANCE.describe(invoice);
        assertThat(text).contains("total=1250 EUR, paid=1250 EUR, discount=Optional[1250 EUR]");
        assertThat(text).contains("lines=[1250 EUR, null], taxes={a=1250 EUR}");
        assertThat(text).contains("color=<redacted>, shade=<redacted>, offer=<redacted>");
        assertThat(text).contains("temperature=<redacted>");
        assertThat(text).endsWith("salary=<redacted>]");
    }
}
