package dev.jeton.integration.nullness;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonTree;
import dev.jeton.RawJson;
import dev.jeton.integration.made.MadeCodec;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In marked code no null gets into a container of what is not nullable. */
class ElementNullnessTest {
    private static final MadeCodec<Shelf, ShelfView> SHELF =
            new MadeCodec<>(ShelfCodec.INSTANCE, new ShelfView(), ShelfView::toValue);

    private static String json(String quoted) {
        return quoted.replace('\'', '"');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "list     | ['a',>null]           | $.list[1]",
                "set      | [1,>null]             | $.set[1]",
                "wild     | [{'text':'t'},>null]  | $.wild[1]",
                "map      | {'a':1,'b':>null}     | $.map.*",
                "array    | ['a',>null]           | $.array[1]",
                "nested   | [[true],>null]        | $.nested[1]",
                "nested   | [[true,>null]]        | $.nested[0][1]",
                "own      | [{'text':'t'},>null]  | $.own[1]",
                "optional | ['a',>null]           | $.optional[1]",
                "patch    | ['a',>null]           | $.patch[1]",
                "single   | ['a',>null]           | $.single[1]"
            })
    void nullIsAnErrorAmongWhatIsNotNullable(String name, String marked, String path) {
        String text = json("{'" + name + "':" + marked + "}");
        String document = text.replace(">", "");
        JsonException rejection = assertThrows(JsonException.class, () -> SHELF.read(document), document);
        assertThat(rejection.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
        assertThat(rejection.path()).isEqualTo(path);
        assertThat(rejection.offset()).isEqualTo(text.indexOf('>'));
        String nullable = document.replace("\"" + name + "\"", "\"" + name + "OfNullable\"");
        assertWithMessage(nullable)
                .that(ShelfCodec.INSTANCE.toJson(SHELF.read(nullable)))
                .contains("null");
    }

    @Test
    void nullIsAValueOfWhatKeepsIt() {
        Shelf shelf = SHELF.read(json("{'raw':[null],'trees':[null]}"));
        assertThat(shelf.raw()).containsExactly(RawJson.of("null"));
        assertThat(shelf.trees()).containsExactly(JsonTree.ofNull());
    }

    @Test
    void elementsOfATypeVariableAreAsNullAsItsBound() {
        JsonCodec<Account.Pair<String, String>> texts =
                Account_PairCodec.of(JsonCodecs.of(String.class), JsonCodecs.of(String.class));
        assertThat(texts.read(json("{'first':'a','seconds':[null]}")).seconds()).containsExactly((Object) null);
        JsonException rejection =
                assertThrows(JsonException.class, () -> texts.read(json("{'first':'a','firsts':['b',null]}")));
        assertThat(rejection.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
        assertThat(rejection.path()).isEqualTo("$.firsts[1]");
    }

    @ParameterizedTest
    @CsvSource({
        "list, $.list[1]",
        "set, $.set[1]",
        "wild, $.wild[1]",
        "map, $.map.*",
        "array, $.array[1]",
        "nested, $.nested[0][1]",
        "own, $.own[1]",
        "optional, $.optional[1]",
        "patch, $.patch[1]",
        "single, $.single[1]"
    })
    void nullAmongElementsIsNotWrittenAndReportedAtItsIndex(String name, String path) {
        Shelf shelf = withNullIn(
                name,
                SHELF.read(json(
                        "{'listOfNullable':['a',null],'setOfNullable':[1,null],'wildOfNullable':[{'text':'t'},null],"
                                + "'mapOfNullable':{'a':1,'b':null},'arrayOfNullable':['a',null],'nestedOfNullable':[[true,null]],"
                                + "'ownOfNullable':[{'text':'t'},null],'optionalOfNullable':['a',null],'patchOfNullable':['a',null],"
                                + "'singleOfNullable':['a',null]}")));
        JsonException rejection = assertThrows(JsonException.class, () -> ShelfCodec.INSTANCE.toJson(shelf));
        assertThat(rejection.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
        assertThat(rejection.path()).isEqualTo(path);
    }

    @Test
    void nullInFrontOfAllElementsIsReportedAtItsIndexToo() {
        Shelf shelf = withNullIn("array", SHELF.read(json("{'arrayOfNullable':[null,'a']}")));
        JsonException rejection = assertThrows(JsonException.class, () -> ShelfCodec.INSTANCE.toJson(shelf));
        assertThat(rejection.path()).isEqualTo("$.array[0]");
    }

    /** The value of the property beside it, which may hold null. */
    private static Shelf withNullIn(String name, Shelf full) {
        return new Shelf(
                name.equals("list") ? full.listOfNullable() : full.list(),
                full.listOfNullable(),
                name.equals("set") ? full.setOfNullable() : full.set(),
                full.setOfNullable(),
                name.equals("wild") ? full.wildOfNullable() : full.wild(),
                full.wildOfNullable(),
                name.equals("map") ? full.mapOfNullable() : full.map(),
                full.mapOfNullable(),
                name.equals("array") ? full.arrayOfNullable() : full.array(),
                full.arrayOfNullable(),
                name.equals("nested") ? full.nestedOfNullable() : full.nested(),
                full.nestedOfNullable(),
                name.equals("own") ? full.ownOfNullable() : full.own(),
                full.ownOfNullable(),
                name.equals("optional") ? full.optionalOfNullable() : full.optional(),
                full.optionalOfNullable(),
                name.equals("patch") ? full.patchOfNullable() : full.patch(),
                full.patchOfNullable(),
                name.equals("single") ? full.singleOfNullable() : full.single(),
                full.singleOfNullable(),
                full.raw(),
                full.trees());
    }

    @Test
    void damageAtEveryPositionIsSeenByCodecAndViewAlike() {
        String full = json(
                "{'list':['a'],'listOfNullable':[null],'set':[1],'wild':[{'text':'t'}],'map':{'a':1},'array':['b'],"
                        + "'nested':[[true]],'own':[{'text':'u'}],'optional':['c'],'patch':['d'],'single':['e','f'],'raw':[null]}");
        SHELF.read(full);
        assertThat(SHELF.rejectionsOfDamaged(full.getBytes(UTF_8), "\"{}[],:0 xn\\".getBytes(UTF_8)))
                .isGreaterThan(1_500);
        for (String part : List.of("\"a\"", "true", "{\"text\":\"t\"}", "\"b\"", "\"c\"", "\"d\"", "\"f\"")) {
            assertThrows(JsonException.class, () -> SHELF.read(full.replace(part, "null")), part);
        }
    }
}
