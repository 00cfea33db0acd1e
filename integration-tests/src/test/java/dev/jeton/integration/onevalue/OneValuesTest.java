package dev.jeton.integration.onevalue;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.integration.made.MadeCodec;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Types that are a string or a number in JSON, at every place where a value may stand, in codec and view. */
class OneValuesTest {
    private static final MadeCodec<Scalars, ScalarsView> SCALARS =
            new MadeCodec<>(ScalarsCodec.INSTANCE, new ScalarsView(), ScalarsView::toValue);
    private static final MadeCodec<Transfer, TransferView> TRANSFER =
            new MadeCodec<>(TransferCodec.INSTANCE, new TransferView(), TransferView::toValue);

    private static final String ID = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6";

    private static final String VALUES = ("{'flag':true,'lenientFlag':false,'small':-128,'number':9223372036854775807,"
                    + "'boxed':7,'lenientNumber':8,'ratio':-0.25,'letter':'c','known':'DPoP','lenientText':'t',"
                    + "'amount':12.50,'serial':123456789012345678901234567890,'ref':'" + ID + "','moment':1795738668.5,"
                    + "'day':'27.11.2026','unit':'SECONDS','paint':'dark-green','openPaint':'mauve','bytes':'-_8',"
                    + "'pin':'1234','owner':'DE1','bean':'b','bySmall':{'1':2},'byNumber':{'-3':'n'},'byBoxed':{'4':'o'},"
                    + "'byRef':{'" + ID
                    + "':'r'},'byPaint':{'red':'p'},'byUnit':{'DAYS':'u'},'byDay':{'01.02.2026':'d'},"
                    + "'byOwner':{'DE2':'DE3'},'bySeat':{'12':'s'}}")
            .replace('\'', '"');

    private static final String DOCUMENT =
            ("{'from':'A','to':'B','via':'C','iban':'DE1234','all':['D',null],'distinct':['E'],'array':['F','G'],"
                            + "'deep':[{'x':['DE5678']}],'ibans':{'H':'DE9012','I':null},'audience':'J','secret':'K'}")
                    .replace('\'', '"');

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }

    @Test
    void everyKindOfScalarGoesInAndOut() {
        Scalars value = SCALARS.read(VALUES);
        assertThat(ScalarsCodec.INSTANCE.toJson(value)).isEqualTo(VALUES);
        assertThat(value.number()).isEqualTo(new Scalars.Number(Long.MAX_VALUE));
        assertThat(value.bySeat()).containsExactly(new Scalars.Seat(new Scalars.Number(12)), "s");
        assertThat(value.byOwner().keySet()).containsExactly(new Scalars.Owner(new AccountId("DE2"), 0));
        assertThat(value.bean().value).isEqualTo("b");
    }

    @Test
    void valuesStandWhereverValuesMay() {
        Transfer value = TRANSFER.read(DOCUMENT);
        assertThat(TransferCodec.INSTANCE.toJson(value)).isEqualTo(DOCUMENT);
        assertThat(value.from()).isEqualTo(new AccountId("A"));
        assertThat(value.via()).hasValue(new AccountId("C"));
        assertThat(value.all()).containsExactly(new AccountId("D"), null).inOrder();
        assertThat(value.deep().get(0).get("x")).asList().containsExactly(Iban.parse("de 5678"));
        assertThat(value.ibans()).containsKey(new AccountId("I"));
        assertThat(value.audience()).containsExactly(new AccountId("J"));
    }

    @Test
    void aWholeDocumentIsTheValueItself() {
        assertThat(AccountIdCodec.INSTANCE.read("\"DE-4711\"")).isEqualTo(new AccountId("DE-4711"));
        assertThat(AccountIdCodec.INSTANCE.toJson(new AccountId("a\"b"))).isEqualTo("\"a\\\"b\"");
        assertThat(Scalars_NumberCodec.INSTANCE.read(" 7 ")).isEqualTo(new Scalars.Number(7));
        JsonException object =
                assertThrows(JsonException.class, () -> AccountIdCodec.INSTANCE.read("{\"text\":\"DE\"}"));
        assertThat(object.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
        assertThat(object.path()).isEqualTo("$");
    }

    @Test
    void otherFormsAreReadWhereTheTypeSaysSo() {
        assertThat(SCALARS.read("{\"lenientFlag\":\"1\",\"lenientNumber\":\"12\",\"lenientText\":3}"))
                .isEqualTo(SCALARS.read("{\"lenientFlag\":true,\"lenientNumber\":12,\"lenientText\":\"3\"}"));
        assertThat(SCALARS.read("{\"lenientNumber\":\"\"}").lenientNumber()).isNull();
    }

    @Test
    void absentAndNullAreNoValue() {
        Transfer value = TRANSFER.read("{\"from\":\"A\",\"to\":null,\"via\":null,\"ibans\":null}");
        assertThat(value.to()).isNull();
        assertThat(value.via()).isEmpty();
        for (String json : List.of("{}", "{\"from\":null}")) {
            assertThrows(JsonException.class, () -> TRANSFER.read(json));
        }
        JsonException none = assertThrows(JsonException.class, () -> AccountIdCodec.INSTANCE.read("null"));
        assertThat(none.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
    }

    @Test
    void aValueThatIsNullIsNotWritten() {
        Scalars.Known nothing = new Scalars.Known(null);
        JsonException error = assertThrows(JsonException.class, () -> Scalars_KnownCodec.INSTANCE.toJson(nothing));
        assertThat(error.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
        JsonException element = assertThrows(
                JsonException.class,
                () -> Scalars_KnownCodec.INSTANCE.list().toJson(List.of(new Scalars.Known("a"), nothing)));
        assertThat(element.path()).isEqualTo("$[1]");
        Scalars.Boxed number = new Scalars.Boxed(null);
        Type type = mapOf(Scalars.Boxed.class, String.class);
        @SuppressWarnings("unchecked") // It is the codec of that type.
        JsonCodec<Map<Scalars.Boxed, String>> maps = (JsonCodec<Map<Scalars.Boxed, String>>) JsonCodecs.of(type);
        JsonException key = assertThrows(JsonException.class, () -> maps.toJson(Map.of(number, "a")));
        assertThat(key.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
        assertThat(key.path()).isEqualTo("$.*");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "WRONG_TYPE     | $.from             | {'from':>1}",
                "INVALID_OBJECT | $.from             | {'from':>'Q?'}",
                "INVALID_OBJECT | $.from             | {'from': >'Q\\?' ,'to':'A'}",
                "WRONG_TYPE     | $.to               | {'from':'A','to':>{'text':'Q'}}",
                "INVALID_OBJECT | $.via              | {'from':'A','via':>'Q?'}",
                "INVALID_OBJECT | $.iban             | {'from':'A','iban':>'Q'}",
                "INVALID_OBJECT | $.all[1]           | {'from':'A','all':[null,>'Q?']}",
                "WRONG_TYPE     | $.distinct[0]      | {'from':'A','distinct':[>true]}",
                "INVALID_OBJECT | $.deep[0].*[1]     | {'from':'A','deep':[{'x':['DE123',>'Q']}]}",
                "WRONG_TYPE     | $.ibans.*          | {'from':'A','ibans':{'B':>1}}",
                "INVALID_OBJECT | $.audience         | {'from':'A','audience':>'Q?'}",
                "INVALID_OBJECT | $.audience[0]      | {'from':'A','audience':[>'Q?']}",
                "WRONG_TYPE     | $.secret           | {'from':'A','secret':>7}"
            })
    void errorsHaveCodePathAndPlaceAndNothingOfTheInput(JsonErrorCode code, String path, String marked) {
        String text = quoted(marked).replace("\\?", "?");
        String json = text.replace(">", "");

        JsonException error = assertThrows(JsonException.class, () -> TRANSFER.read(json));

        assertThat(error.code()).isEqualTo(code);
        assertThat(error.path()).isEqualTo(path);
        assertThat(error.offset()).isEqualTo(text.indexOf('>'));
        assertThat(error).hasMessageThat().doesNotContain("Q");
        assertThat(error).hasCauseThat().isNull();
    }

    @Test
    void whatAConstructorRefusesOfAKeyIsAnErrorAtTheName() {
        String json = quoted("{'from':'A','ibans':{'B':null,'Q?':null}}");
        JsonException error = assertThrows(JsonException.class, () -> TRANSFER.read(json));
        assertThat(error.code()).isEqualTo(JsonErrorCode.INVALID_OBJECT);
        assertThat(error.offset()).isEqualTo(json.indexOf("\"Q?\""));
        assertThat(error).hasMessageThat().doesNotContain("Q?");
        assertThat(error.thrown()).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "+1", " 1", "-0", "", "1.0", "1e1"})
    void numbersAsKeysHaveOneSpelling(String name) {
        for (String member : List.of("bySmall", "byNumber", "byBoxed", "bySeat")) {
            JsonException error = assertThrows(
                    JsonException.class, () -> SCALARS.read("{\"" + member + "\":{\"" + name + "\":null}}"));
            assertThat(error.code()).isEqualTo(JsonErrorCode.INVALID_VALUE);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "byNumber | {'1':null,'1':null}",
                "byNumber | {'1':null,'\\u0031':null}",
                "byOwner  | {'a':'x','a':'y'}",
                "bySeat   | {'1':'x','2':'y','1':'z'}",
                "byPaint  | {'dark-green':'x','grass':'y'}",
                "byRef    | {'f81d4fae-7dec-11d0-a765-00a0c91e6bf6':'a','F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6':'b'}"
            })
    void keyThatComesTwiceIsRejectedInWhateverSpelling(String member, String map) {
        String json = quoted("{'" + member + "':" + map + "}");
        JsonException error = assertThrows(JsonException.class, () -> SCALARS.read(json));
        assertThat(error.code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
    }

    @Test
    void viewDecodesOnRequestAndHasTheText() {
        ScalarsView view = new ScalarsView();
        view.parse(VALUES.getBytes(UTF_8));
        assertThat(view.number()).isEqualTo(new Scalars.Number(Long.MAX_VALUE));
        assertThat(view.owner()).isEqualTo(new Scalars.Owner(new AccountId("DE1"), 0));
        assertThat(view.ownerText().text()).isEqualTo("DE1");
        assertThat(view.amountText().text()).isEqualTo("12.50");
        assertThat(view.dayText().text()).isEqualTo("27.11.2026");
        assertThat(view.openPaintText().text()).isEqualTo("mauve");
        assertThat(view.hasPaint()).isTrue();
        view.parse("{\"owner\":\"a\\u0062\"}".getBytes(UTF_8));
        assertThat(view.ownerText().text()).isEqualTo("ab");
        assertThat(view.owner().account().text()).isEqualTo("ab");
        assertThat(view.hasNumber()).isFalse();
        assertThat(view.number()).isNull();
        assertThat(view.amountText().isPresent()).isFalse();
        view.erase();
        assertThat(view.owner()).isNull();
    }

    @Test
    void viewLeavesWhatAConstructorRefusesToTheAccessor() {
        TransferView view = new TransferView();
        view.parse("{\"from\":\"Q?\"}".getBytes(UTF_8));
        assertThat(view.fromText().text()).isEqualTo("Q?");
        JsonException refused = assertThrows(JsonException.class, view::from);
        assertThat(refused.code()).isEqualTo(JsonErrorCode.INVALID_OBJECT);
        assertThat(refused).hasMessageThat().doesNotContain("Q?");
    }

    @Test
    void describeIsWhatARecordSaysWithoutSecrets() {
        assertThat(AccountIdCodec.INSTANCE.describe(new AccountId("A"))).isEqualTo("AccountId[text=A]");
        String text = TRANSFER.read(DOCUMENT).toString();
        assertThat(text).contains("from=AccountId[text=A]");
        assertThat(text).contains("ibans={AccountId[text=H]=Iban[text=DE9012], ");
        assertThat(text).contains("secret=<redacted>");
        assertThat(new Scalars.Pin(new char[] {'1'}).toString()).isEqualTo("Pin[digits=<redacted>]");
    }

    @Test
    void indexFindsThemAndTheirMaps() {
        assertThat(JsonCodecs.find(AccountId.class)).isEqualTo(Optional.of(AccountIdCodec.INSTANCE));
        JsonCodec<?> maps = JsonCodecs.of(mapOf(Scalars.Seat.class, AccountId.class));
        assertThat(maps.read("{\"12\":\"A\"}"))
                .isEqualTo(Map.of(new Scalars.Seat(new Scalars.Number(12)), new AccountId("A")));
        assertThat(JsonCodecs.find(mapOf(Scalars.Ratio.class, AccountId.class))).isEmpty();
    }

    private static Type mapOf(Class<?> key, Class<?> value) {
        return new java.lang.reflect.ParameterizedType() {
            @Override
            public Type[] getActualTypeArguments() {
                return new Type[] {key, value};
            }

            @Override
            public Type getRawType() {
                return Map.class;
            }

            @Override
            public Type getOwnerType() {
                return null;
            }
        };
    }

    @Test
    void damagedDocumentsAreRejectedOrReadAlikeByCodecAndView() {
        byte[] replacements = "\"[]{},:n0-xF\\ ?".getBytes(UTF_8);
        for (byte[] sound : List.of(VALUES.getBytes(UTF_8), DOCUMENT.getBytes(UTF_8))) {
            int rejections =
                    (sound[2] == 'f' && sound[3] == 'l' ? SCALARS : TRANSFER).rejectionsOfDamaged(sound, replacements);
            assertWithMessage(new String(sound, UTF_8))
                    .that(rejections)
                    .isGreaterThan(sound.length * replacements.length / 2);
        }
    }
}
