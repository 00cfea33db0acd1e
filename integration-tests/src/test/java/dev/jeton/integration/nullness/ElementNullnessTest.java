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
                "list     | ['a',>null]",
                "set      | [1,>null]",
                "wild     | [{'text':'t'},>null]",
                "map      | {'a':1,'b':>null}",
                "array    | ['a',>null]",
                "nested   | [[true],>null]",
                "nested   | [[true,>null]]",
                "own      | [{'text':'t'},>null]",
                "optional | ['a',>null]",
                "patch    | ['a',>null]",
                "single   | ['a',>null]"
            })
    void nullIsAnErrorAmongWhatIsNotNullable(String name, String marked) {
        String text = json("{'" + name + "':" + marked + "}");
        String document = text.replace(">", "");
        JsonException rejection = assertThrows(JsonException.class, () -> SHELF.read(document), document);
        assertThat(rejection.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
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

    @Test
    void nullAmongElementsIsNotWritten() {
        Shelf shelf = withNullInArray(SHELF.read("{}"));
        JsonException rejection = assertThrows(JsonException.class, () -> ShelfCodec.INSTANCE.toJson(shelf));
        assertThat(rejection.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
        assertThat(rejection.path()).startsWith("$.array");
    }

    private static Shelf withNullInArray(Shelf shelf) {
        return new Shelf(
                shelf.list(),
                shelf.listOfNullable(),
                null,
                null,
                shelf.wild(),
                shelf.wildOfNullable(),
                shelf.map(),
                shelf.mapOfNullable(),
                new String[1],
                shelf.arrayOfNullable(),
                shelf.nested(),
                shelf.nestedOfNullable(),
                shelf.own(),
                shelf.ownOfNullable(),
                shelf.optional(),
                shelf.optionalOfNullable(),
                shelf.patch(),
                shelf.patchOfNullable(),
                shelf.single(),
                shelf.singleOfNullable(),
                shelf.raw(),
                shelf.trees());
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
