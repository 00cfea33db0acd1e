package dev.jeton.integration;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Maps of every kind and keys of every kind, in codec and view. */
class LedgersTest {
    private static final JsonComparedCodec<Ledgers, LedgersView> BOTH =
            new JsonComparedCodec<>(LedgersCodec.INSTANCE, new LedgersView(), LedgersView::toValue);
    private static final JsonComparedCodec<Ledgers.LastWins, Ledgers_LastWinsView> LAST_WINS = new JsonComparedCodec<>(
            Ledgers_LastWinsCodec.INSTANCE, new Ledgers_LastWinsView(), Ledgers_LastWinsView::toValue);

    private static final String ID = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6";

    private static final String DOCUMENT = ("{'colors':{'dark-green':null,'red':1},'sizes':{'SMALL':'s','OTHER':'o'},"
                    + "'bytes':{'-128':'a','127':'b'},'shorts':{'0':'c','-1':'d'},'ints':{'-2147483648':['e'],'7':null},"
                    + "'longs':{'9223372036854775807':{'-9223372036854775808':true}},'ids':{'" + ID
                    + "':'f'},'sorted':{'a':1,'b':null},'navigable':{'-5':'g','5':'h'},'concurrent':{'i':1},"
                    + "'skip_list':{'1':'j','2':'k'},'enum_map':{'red':null,'Blue!':'l'},'hash_map':{'" + ID
                    + "':2},'linked':{'z':'m','y':null},'tree':{'red':{'x':1,'y':2}},'hashes':{'3':4},"
                    + "'registry':{'1':'n','2':'o'},'points':{'6':{'x':3,'y':4}},'days':{'2026-11-26':{'SECONDS':'MONDAY'},'2026-11-27':{}},'uris':{'https://a.example/?b':1},'fresh':{}}")
            .replace('\'', '"');

    private static String document(String member, String map) {
        return "{\"" + member + "\":" + map.replace('\'', '"') + "}";
    }

    private static JsonException rejected(String member, String map) {
        return assertThrows(JsonException.class, () -> BOTH.read(document(member, map)));
    }

    @Test
    void whatIsReadIsWrittenAgain() {
        Ledgers value = BOTH.read(DOCUMENT);
        assertThat(LedgersCodec.INSTANCE.toJson(value)).isEqualTo(DOCUMENT);
        assertThat(value.colors().keySet())
                .containsExactly(Color.DARK_GREEN, Color.RED)
                .inOrder();
        assertThat(value.longs().get(Long.MAX_VALUE)).containsExactly(Long.MIN_VALUE, true);
    }

    @Test
    void sortedOnesAreWrittenInTheOrderOfTheirKeys() {
        Ledgers value = BOTH.read(document("navigable", "{'10':'a','9':'b','-1':'c'}"));
        assertThat(LedgersCodec.INSTANCE.toJson(value)).contains("{\"-1\":\"c\",\"9\":\"b\",\"10\":\"a\"}");
    }

    @Test
    void interfacesCannotBeChangedButClassesAndConcurrentMapsCan() {
        Ledgers value = BOTH.read(DOCUMENT);
        assertThrows(UnsupportedOperationException.class, () -> value.ints().clear());
        assertThrows(UnsupportedOperationException.class, () -> value.sorted().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> value.navigable().pollFirstEntry());
        value.concurrent().put("b", 2);
        value.enumMap().put(Color.DARK_GREEN, "x");
        value.fresh().put(1, "only here");
        assertThat(BOTH.read("{}").fresh()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "+1", " 1", "1 ", "-0", "", "-", "1.0", "1e1", "0x1", "\u0661", "--1", "00"})
    void integersThatWouldNotBeWrittenLikeThatAreRejectedAtTheName(String name) {
        for (String member : List.of("bytes", "shorts", "ints", "longs", "registry")) {
            JsonException error = rejected(member, "{'2':null,'" + name + "':null}");
            assertThat(error.code()).isEqualTo(JsonErrorCode.INVALID_VALUE);
            assertThat(error.offset()).isEqualTo(document(member, "{'2':null,").length() - 1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "bytes,128,-129",
        "shorts,32768,-32769",
        "ints,2147483648,-2147483649",
        "longs,9223372036854775808,-9223372036854775809",
        "longs,9999999999999999999,-9999999999999999999",
        "longs,18446744073709551616,-18446744073709551617",
        "longs,100000000000000000000,-100000000000000000000"
    })
    void integersOutOfRangeAreRejected(String member, String above, String below) {
        assertThat(rejected(member, "{'" + above + "':null}").code()).isEqualTo(JsonErrorCode.NUMBER_OUT_OF_RANGE);
        assertThat(rejected(member, "{'" + below + "':null}").code()).isEqualTo(JsonErrorCode.NUMBER_OUT_OF_RANGE);
    }

    @Test
    void keysMayBeSpeltWithEscapes() {
        assertThat(BOTH.read(document("ints", "{'\\u0031\\u0032':null}")).ints())
                .containsKey(12);
        assertThat(BOTH.read(document("colors", "{'\\u0072ed':1}")).colors()).containsKey(Color.RED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ints      | {'1':null,'1':null}",
                "ints      | {'1':null,'\\u0031':null}",
                "bytes     | {'1':'a','2':'b','1':null}",
                "colors    | {'red':1,'red':2}",
                "colors    | {'dark-green':1,'grass':2}",
                "colors    | {'grass':1,'dark-green':2}",
                "enum_map  | {'grass':null,'red':null,'dark-green':null}",
                "sizes     | {'small':'a','SMALL':'b'}",
                "sizes     | {'smalL':'a','sMALL':'b'}",
                "sizes     | {'x':'a','y':'b'}",
                "sizes     | {'x':'a','other':'b'}",
                "ids       | {'f81d4fae-7dec-11d0-a765-00a0c91e6bf6':'a','F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6':'b'}",
                "ids       | {'f81D4fae-7dec-11d0-a765-00a0c91e6bf6':'a','F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6':'b'}",
                "navigable | {'5':'a','5':'b'}",
                "tree      | {'grass':null,'dark-green':null}",
                "registry  | {'5':'a','5':'b'}"
            })
    void keyThatComesTwiceIsRejectedInWhateverSpelling(String member, String map) {
        JsonException error = rejected(member, map);
        assertThat(error.code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
        assertThat(error.offset()).isEqualTo(document(member, "").length() - 1);
    }

    @Test
    void differentKeysAreNoDuplicates() {
        assertThat(BOTH.read(document("colors", "{'grass':1,'red':2,'Blue!':3}"))
                        .colors())
                .hasSize(3);
        assertThat(BOTH.read(document("sizes", "{'small':'a','large':'b','x':'c'}"))
                        .sizes())
                .hasSize(3);
        assertThat(BOTH.read(document(
                                "ids",
                                "{'" + ID.toUpperCase(Locale.ROOT) + "':'a','" + ID.replace('f', '0') + "':'b'}"))
                        .ids())
                .hasSize(2);
    }

    @Test
    void lastValueOfAKeyCountsWhereTheTypeSaysSo() {
        Ledgers.LastWins value = LAST_WINS.read(
                "{\"ints\":{\"1\":\"a\",\"1\":\"b\"},\"sorted\":{\"2\":\"a\",\"1\":\"c\",\"2\":\"b\"},\"colors\":{\"grass\":\"a\",\"dark-green\":\"b\"}}");
        assertThat(value.ints()).containsExactly(1, "b");
        assertThat(value.sorted()).containsExactly(1, "c", 2, "b").inOrder();
        assertThat(value.colors()).containsExactly(Color.DARK_GREEN, "b");
    }

    @Test
    void unknownConstantAndOtherTextsAreRejectedAtTheName() {
        for (String member : List.of("colors", "enum_map", "tree")) {
            JsonException error = rejected(member, "{'red':null,'moss':null}");
            assertThat(error.code()).isEqualTo(JsonErrorCode.UNKNOWN_VALUE);
            assertThat(error.offset())
                    .isEqualTo(document(member, "{'red':null,").length() - 1);
            assertThat(error).hasMessageThat().doesNotContain("moss");
        }
        JsonException error = rejected("ids", "{'1-1-1-1-1':'a'}");
        assertThat(error.code()).isEqualTo(JsonErrorCode.INVALID_VALUE);
        assertThat(error.offset()).isEqualTo(document("ids", "{").length() - 1);
    }

    @ParameterizedTest
    @CsvSource({"concurrent,a", "skip_list,1", "hashes,1"})
    void nullIsRejectedWhereTheMapTakesNone(String member, String key) {
        JsonException error = rejected(member, "{'" + key + "':null}");
        assertThat(error.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
    }

    /** It holds fewer than it was given, and none came twice. */
    @Test
    void mapThatForgetsEntriesIsNoDuplicate() {
        assertThat(BOTH.read(document("registry", "{'1':'a','2':'b','3':'c','4':'d'}"))
                        .registry())
                .containsExactly(2, "b", 3, "c", 4, "d")
                .inOrder();
    }

    @Test
    void cursorsOfViewsGiveTheNamesAsTheyStand() {
        LedgersView view = new LedgersView();
        view.parse(DOCUMENT.getBytes(StandardCharsets.UTF_8));
        var ints = view.ints();
        assertThat(ints.next()).isTrue();
        assertThat(ints.key().text()).isEqualTo("-2147483648");
    }

    @Test
    void damagedDocumentsAreRejectedOrReadAlikeByCodecAndView() {
        byte[] sound = DOCUMENT.getBytes(StandardCharsets.UTF_8);
        byte[] replacements = "\"[]{},:n0-xF\\ ".getBytes(StandardCharsets.UTF_8);
        assertThat(BOTH.rejectionsOfDamaged(sound, replacements)).isGreaterThan(sound.length * replacements.length / 2);
    }
}
