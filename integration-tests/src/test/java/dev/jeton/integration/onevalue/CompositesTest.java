package dev.jeton.integration.onevalue;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonError;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.integration.made.MadeCodec;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types that are an array, an object, or whatever a codec makes of them. */
class CompositesTest {
    private static final String DOCUMENT = ("{'labels':['A',null],'words':'a b','audience':'x',"
                    + "'prices':{'f81d4fae-7dec-11d0-a765-00a0c91e6bf6':5},'grid':[['a'],[]],'payload':[{'p':1}],"
                    + "'claims':{'c':[null]},'price':{'cents':1250,'currency':'EUR'},'offer':['B',7],'boxed':{'x':1,'y':2},"
                    + "'tree':[[],[[]]],'node':{'name':'n','children':[{'name':'m','children':[]},{'name':'o'}]},"
                    + "'lists':[['C'],[]]}")
            .replace('\'', '"');

    private static final MadeCodec<Composites, CompositesView> BOTH =
            new MadeCodec<>(CompositesCodec.INSTANCE, new CompositesView(), CompositesView::toValue);

    @Test
    void documentGoesInAndOutOfCodecAndView() {
        Composites value = CompositesCodec.INSTANCE.read(DOCUMENT);
        assertThat(CompositesCodec.INSTANCE.toJson(value)).isEqualTo(DOCUMENT);
        assertThat(value.offer().pair().first()).isEqualTo(new AccountId("B"));
        assertThat(value.node().children().nodes()).hasSize(2);
        CompositesView view = new CompositesView();
        view.parse(DOCUMENT.getBytes(UTF_8));
        assertThat(view.labels()).isEqualTo(value.labels());
        assertThat(view.node().children()).isEqualTo(value.node().children());
        assertThat(CompositesCodec.INSTANCE.toJson(view.toValue())).isEqualTo(DOCUMENT);
    }

    @Test
    void nullIsAValueOfWhatKeepsIt() {
        Composites value = CompositesCodec.INSTANCE.read("{\"payload\":null,\"claims\":null,\"labels\":null}");
        assertThat(value.payload().json().json()).isEqualTo("null");
        assertThat(value.claims().json()).isEqualTo("null");
        assertThat(value.labels()).isNull();
        assertThat(CompositesCodec.INSTANCE.toJson(value)).isEqualTo("{\"payload\":null,\"claims\":null}");
    }

    @Test
    void errorsInsideHaveThePathOfTheDocument() {
        JsonException error =
                assertThrows(JsonException.class, () -> CompositesCodec.INSTANCE.read("{\"labels\":[\"A\",\"?\"]}"));
        assertThat(error.code()).isEqualTo(JsonErrorCode.INVALID_OBJECT);
        assertThat(error.path()).isEqualTo("$.labels[1]");
    }

    @Test
    void typesThatHoldThemselvesAreAsDeepAsTheLimitAllows() {
        int deep = 100_000;
        String json = "[".repeat(deep) + "]".repeat(deep);
        JsonException error = assertThrows(JsonException.class, () -> Composites_TreeCodec.INSTANCE.read(json));
        assertThat(error.code()).isEqualTo(JsonErrorCode.TOO_DEEP);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "WRONG_TYPE       | $.labels[1]               | {'labels':['A',>1]}",
                "WRONG_TYPE       | $.labels                  | {'labels':>{}}",
                "WRONG_TYPE       | $.words[1]                | {'words':['a',>1]}",
                "WRONG_TYPE       | $.audience                | {'audience':>1}",
                "WRONG_TYPE       | $.audience[0]             | {'audience':[>{}]}",
                "INVALID_VALUE    | $.prices.*                | {'prices':{>'x':1}}",
                "WRONG_TYPE       | $.prices.*                | {'prices':{'f81d4fae-7dec-11d0-a765-00a0c91e6bf6':>'5'}}",
                "WRONG_TYPE       | $.grid[1]                 | {'grid':[['a'],>'b']}",
                "WRONG_TYPE       | $.grid[0][1]              | {'grid':[['a',>0]]}",
                "WRONG_TYPE       | $.boxed.x                 | {'boxed':{'x':>'1'}}",
                "DUPLICATE_MEMBER | $.boxed.y                 | {'boxed':{'y':1,>'y':1}}",
                "WRONG_TYPE       | $.tree[1][1]              | {'tree':[[],[[],>1]]}",
                "WRONG_TYPE       | $.node.children[0].name   | {'node':{'children':[{'name':>1}]}}",
                "DUPLICATE_MEMBER | $.node.children[0].name   | {'node':{'children':[{'name':'a',>'name':'b'}]}}",
                "WRONG_TYPE       | $.node.children[0].children[0] | {'node':{'children':[{'children':[>'a']}]}}",
                "WRONG_TYPE       | $.lists[1][0]             | {'lists':[['C'],[>1]]}"
            })
    void viewRejectsWhatTheCodecRejectsInArraysAndObjects(JsonErrorCode code, String path, String marked) {
        String text = marked.replace('\'', '"');
        JsonException error = assertThrows(JsonException.class, () -> BOTH.read(text.replace(">", "")));
        assertThat(error.code()).isEqualTo(code);
        assertThat(error.path()).isEqualTo(path);
        assertThat(error.offset()).isEqualTo(text.indexOf('>'));
    }

    /** Codec and view agree about each, but for what codecs of users and constructors refuse. */
    @Test
    void damageAtEveryPositionIsReadOrRejectedByCodecAndView() {
        byte[] document = DOCUMENT.replaceAll("\"price\":\\{[^}]*},|\"offer\":\\[[^]]*],", "")
                .getBytes(UTF_8);
        byte[] replacements = {'"', '{', '}', '[', ']', ',', ':', '0', '-', ' ', 'x', '?', '\\', 0, -1};
        assertThat(BOTH.rejectionsOfDamaged(document, replacements)).isAtLeast(4 * document.length);
    }

    @Test
    void viewOfTypesThatHoldThemselvesIsAsDeepAsTheLimitAllows() {
        int deep = 100_000;
        CompositesView view = new CompositesView();
        JsonError error = new JsonError();
        for (String json : List.of("{\"tree\":" + "[".repeat(deep), "{\"node\":" + "{\"children\":[".repeat(deep))) {
            byte[] document = json.getBytes(UTF_8);
            assertThat(view.tryParse(document, 0, document.length, error)).isFalse();
            assertThat(error.code()).isEqualTo(JsonErrorCode.TOO_DEEP);
        }
    }

    /** What codecs of users and constructors refuse is told when somebody asks. */
    @Test
    void damagedDocumentsAreRefusedByTheViewOrByWhatItIsAskedFor() {
        byte[] json = DOCUMENT.getBytes(UTF_8);
        CompositesView view = new CompositesView();
        JsonError error = new JsonError();
        int accepted = 0;
        for (int i = 0; i < json.length; i++) {
            for (char replacement : "\"\\{}[],:x1-n \0?".toCharArray()) {
                byte[] damaged = json.clone();
                damaged[i] = (byte) replacement;
                JsonErrorCode expected = null;
                try {
                    CompositesCodec.INSTANCE.read(damaged);
                    accepted++;
                } catch (JsonException rejected) {
                    expected = rejected.code();
                }
                if (view.tryParse(damaged, 0, damaged.length, error)) {
                    assertThat(refusal(view)).isEqualTo(expected);
                } else {
                    assertThat(expected).isNotNull();
                }
            }
        }
        assertThat(accepted).isGreaterThan(0);
    }

    private static JsonErrorCode refusal(CompositesView view) {
        try {
            view.toValue();
            return null;
        } catch (JsonException refused) {
            return refused.code();
        }
    }
}
