package dev.jeton.integration.nullness;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.RawJson;
import dev.jeton.integration.own.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Null in a collection that is the type argument of a generic type: as in any other collection, read by codec and view, and written. */
class ArgumentNullnessTest {
    private static String json(String quoted) {
        return quoted.replace('\'', '"');
    }

    private static Folder viewed(String document) {
        FolderView view = new FolderView();
        view.parse(document.getBytes(UTF_8));
        return view.toValue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "list     | {'value':['a',>null]}              | $.list.value[1]",
                "set      | {'value':[1,>null]}                | $.set.value[1]",
                "map      | {'value':{'a':>null}}              | $.map.value.*",
                "nested   | {'value':[[true],>null]}           | $.nested.value[1]",
                "nested   | {'value':[[true,>null]]}           | $.nested.value[0][1]",
                "deep     | {'value':{'value':['a',>null]}}    | $.deep.value.value[1]",
                "own      | {'value':[{'cents':1,'currency':'EUR'},>null]} | $.own.value[1]",
                "variable | {'list':{'value':[1,>null]}}       | $.variable.list.value[1]",
            })
    void nullIsAnErrorAmongWhatIsNotNullable(String name, String marked, String path) {
        String text = json("{'" + name + "':" + marked + "}");
        String document = text.replace(">", "");
        JsonException rejection =
                assertThrows(JsonException.class, () -> FolderCodec.INSTANCE.read(document), document);
        assertThat(rejection.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
        assertThat(rejection.path()).isEqualTo(path);
        assertThat(rejection.offset()).isEqualTo(text.indexOf('>'));
        JsonException ofView = assertThrows(JsonException.class, () -> viewed(document), document);
        assertThat(ofView.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
        assertThat(ofView.path()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{'listOfNullable':{'value':[null,'a']}}",
                "{'setOfNullable':{'value':[null,1]}}",
                "{'mapOfNullable':{'value':{'a':null}}}",
                "{'nestedOfNullable':{'value':[[true,null],null]}}",
                "{'deepOfNullable':{'value':{'value':[null]}}}",
                "{'ownOfNullable':{'value':[null]}}",
                "{'variable':{'listOfNullable':{'value':[null]}}}",
                "{'raw':{'value':[null]}}",
            })
    void nullIsAValueOfWhatIsNullableAndOfWhatKeepsIt(String quoted) {
        String document = json(quoted);
        Folder folder = FolderCodec.INSTANCE.read(document);
        assertThat(FolderCodec.INSTANCE.toJson(folder)).isEqualTo(document);
        assertThat(viewed(document)).isEqualTo(folder);
    }

    @Test
    void codecThatReadsNullIsAskedForIt() {
        Folder folder = FolderCodec.INSTANCE.read(json("{'verdicts':{'value':[null,true]}}"));
        assertThat(folder.verdicts().value())
                .containsExactly(Verdict.UNDECIDED, Verdict.GUILTY)
                .inOrder();
    }

    @Test
    void inCodeThatIsNotMarkedNullIsAValueOfEverything() {
        String document = json("{'list':{'value':['a',null]},'map':{'value':{'a':null}},'raw':{'value':[null]}}");
        Folder.Loose loose = Folder_LooseCodec.INSTANCE.read(document);
        assertThat(loose.list().value()).containsExactly("a", null).inOrder();
        assertThat(loose.raw().value()).containsExactly(RawJson.of("null"));
        assertThat(Folder_LooseCodec.INSTANCE.toJson(loose)).isEqualTo(document);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{'listOfNullable':{'value':['a',null]}}         | $.list.value[1]",
                "{'setOfNullable':{'value':[1,null]}}            | $.set.value[1]",
                "{'mapOfNullable':{'value':{'a':null}}}          | $.map.value.*",
                "{'nestedOfNullable':{'value':[[true,null]]}}    | $.nested.value[0][1]",
                "{'deepOfNullable':{'value':{'value':[null]}}}   | $.deep.value.value[0]",
                "{'ownOfNullable':{'value':[null]}}              | $.own.value[0]",
                "{'variable':{'listOfNullable':{'value':[null]}}} | $.variable.list.value[0]",
            })
    void nullAmongElementsIsNotWrittenAndReportedAtItsIndex(String quoted, String path) {
        Folder nulls = FolderCodec.INSTANCE.read(json(quoted));
        Folder.Binder<Long> variable = nulls.variable();
        Folder moved = new Folder(
                nulls.listOfNullable(),
                null,
                nulls.setOfNullable(),
                null,
                nulls.mapOfNullable(),
                null,
                nulls.nestedOfNullable(),
                null,
                nulls.deepOfNullable(),
                null,
                nulls.ownOfNullable(),
                null,
                variable == null ? null : new Folder.Binder<>(variable.listOfNullable(), null),
                null,
                null);
        JsonException rejection = assertThrows(JsonException.class, () -> FolderCodec.INSTANCE.toJson(moved));
        assertThat(rejection.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
        assertWithMessage(quoted).that(rejection.path()).isEqualTo(path);
    }
}
