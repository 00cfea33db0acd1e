package dev.jeton.integration.listed;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonCodecs;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.integration.JsonComparedCodec;
import dev.jeton.integration.own.Invoice;
import dev.jeton.integration.own.InvoiceCodec;
import dev.jeton.integration.own.Money;
import dev.jeton.integration.own.Pair;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codecs that a package lists, for values and for keys. */
class CatalogueTest {
    private static final String MONEY = "{`cents`:1250,`currency`:`EUR`}";
    private static final Money VALUE = new Money(1250, "EUR");

    private static final String DOCUMENT = ("{`floor`:#,`ceiling`:#,`isbns`:[`12`,null],`prices`:{`9783`:#,`4`:#},"
                    + "`bundles`:{`1`:{`2`:`3`,`5`:null},`2`:{}},`rates`:[#],`related`:`7`,`labels`:{`new`:1},"
                    + "`sold`:[[`9`,`2026-11-27T09:00:00Z`]],"
                    + "`unit`:[`f81d4fae-7dec-11d0-a765-00a0c91e6bf6`,[`DAYS`,`AQI=`]]}")
            .replace("#", MONEY)
            .replace('`', '"');

    /** What only a codec refuses a view takes, and tells of when it is asked; the last test compares them. */
    private static final CatalogueCodec CODEC = CatalogueCodec.INSTANCE;

    @Test
    void documentGoesInAndOutThroughCodecAndView() {
        Catalogue catalogue =
                new JsonComparedCodec<>(CODEC, new CatalogueView(), CatalogueView::toValue).read(DOCUMENT);

        assertThat(catalogue.floor()).isEqualTo(VALUE);
        assertThat(catalogue.ceiling()).hasValue(VALUE);
        assertThat(catalogue.isbns()).containsExactly(new Isbn(12), null).inOrder();
        assertThat(catalogue.prices())
                .containsExactly(new Isbn(9783), VALUE, new Isbn(4), VALUE)
                .inOrder();
        assertThat(catalogue.bundles().get(new Isbn(1)))
                .containsExactly(new Isbn(2), new Isbn(3), new Isbn(5), null)
                .inOrder();
        assertThat(catalogue.bundles().get(new Isbn(2))).isEmpty();
        assertThat(catalogue.rates()).asList().containsExactly(VALUE);
        assertThat(catalogue.related()).containsExactly(new Isbn(7));
        assertThat(catalogue.labels()).containsExactly("new", 1L);
        assertThat(catalogue.sold()).containsExactly(new Pair<>(new Isbn(9), Instant.parse("2026-11-27T09:00:00Z")));
        assertThat(catalogue.unit().first()).isEqualTo(UUID.fromString("f81d4fae-7dec-11d0-a765-00a0c91e6bf6"));
        assertThat(catalogue.unit().second().first()).isEqualTo(TimeUnit.DAYS);
        assertThat(catalogue.unit().second().second()).isEqualTo(new byte[] {1, 2});
        assertThat(CODEC.toJson(catalogue)).isEqualTo(DOCUMENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "INVALID_VALUE    | {`floor`:#,`prices`:{`1`:#,>`x`:#}}",
                "INVALID_VALUE    | {`floor`:#,`bundles`:{`1`:{>``:`1`}}}",
                "DUPLICATE_MEMBER | {`floor`:#,`prices`:>{`12`:#,`1-2`:#}}",
                "DUPLICATE_MEMBER | {`floor`:#,`labels`:>{`A`:1,`a`:2}}",
                "INVALID_VALUE    | {`floor`:#,`isbns`:[>`x`]}",
                "WRONG_TYPE       | {`floor`:#,`prices`:{`1`:>1}}"
            })
    void errorsOfKeysAreAtTheirNamesAndTheViewLeavesThemToItsValue(JsonErrorCode code, String marked) {
        String text = marked.replace("#", MONEY).replace('`', '"');
        String json = text.replace(">", "");

        JsonException error = assertThrows(JsonException.class, () -> CODEC.read(json));

        assertThat(error.code()).isEqualTo(code);
        assertThat(error.offset()).isEqualTo(text.indexOf('>'));
        CatalogueView view = new CatalogueView();
        view.parse(json.getBytes(UTF_8));
        assertThat(assertThrows(JsonException.class, view::toValue).code()).isEqualTo(code);
    }

    @Test
    void keyIsReadByTheCodecThatStandsAtIt() {
        Catalogue catalogue =
                CODEC.read(("{\"floor\":" + MONEY + ",\"labels\":{\"NEW\":1,\"\\u004fLD\":2}}").replace('`', '"'));

        assertThat(catalogue.labels()).containsExactly("new", 1L, "old", 2L).inOrder();
    }

    @Test
    void keyThatIsWrittenAsSomethingElseThanAStringIsAnError() {
        for (Map<Isbn, Money> prices : List.of(Map.of(new Isbn(-1), VALUE))) {
            Catalogue catalogue =
                    new Catalogue(VALUE, Optional.empty(), null, prices, new TreeMap<>(), null, null, null, null, null);
            JsonException error = assertThrows(JsonException.class, () -> CODEC.toJson(catalogue));
            assertThat(error.code()).isEqualTo(JsonErrorCode.INVALID_VALUE);
        }
    }

    @Test
    void onlyElementStandsAloneSinceItsCodecSaysThatItIsAString() {
        String one = ("{`floor`:" + MONEY + ",`related`:[`7`]}").replace('`', '"');

        assertThat(CODEC.toJson(CODEC.read(one))).isEqualTo(one.replace("[", "").replace("]", ""));
    }

    @Test
    void typesWithListedAndNamedCodecsAreFoundByTheirClass() {
        assertThat(JsonCodecs.of(Catalogue.class)).isSameInstanceAs(CODEC);
        assertThat(JsonCodecs.of(Invoice.class)).isSameInstanceAs(InvoiceCodec.INSTANCE);
        // A list says how values are read below it, and nothing of the type everywhere.
        assertThat(JsonCodecs.find(Isbn.class)).isEmpty();
    }

    @Test
    void describeAsksTheListedCodecs() {
        assertThat(CODEC.describe(CODEC.read(DOCUMENT)))
                .contains("floor=1250 EUR, ceiling=Optional[1250 EUR], isbns=[12, null]");
    }

    /** A view keeps what its codecs would refuse; then the value is refused with the same code. */
    @Test
    void damagedDocumentsAreRejectedOrReadAlikeByCodecAndView() {
        byte[] sound = DOCUMENT.getBytes(UTF_8);
        CatalogueView view = new CatalogueView();
        int rejections = 0;
        for (int at = 0; at < sound.length; at++) {
            for (byte replacement : "\"[]{},:n0-xF\\ ".getBytes(UTF_8)) {
                byte[] damaged = sound.clone();
                damaged[at] = replacement;
                JsonErrorCode code = codeOf(() -> CODEC.read(damaged));
                boolean parsed = view.tryParse(damaged, 0, damaged.length, new dev.jeton.JsonError());
                assertThat(parsed || code != null).isTrue();
                if (parsed) {
                    assertThat(codeOf(view::toValue)).isEqualTo(code);
                }
                rejections += code == null ? 0 : 1;
            }
            byte[] prefix = Arrays.copyOf(sound, at);
            assertThat(codeOf(() -> CODEC.read(prefix))).isNotNull();
            assertThat(view.tryParse(prefix, 0, at, new dev.jeton.JsonError())).isFalse();
        }
        assertThat(rejections).isGreaterThan(sound.length * 7);
    }

    private static JsonErrorCode codeOf(Runnable reading) {
        try {
            reading.run();
            return null;
        } catch (JsonException rejected) {
            return rejected.code();
        }
    }
}
