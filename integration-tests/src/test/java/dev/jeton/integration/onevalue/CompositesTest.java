package dev.jeton.integration.onevalue;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonError;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import org.junit.jupiter.api.Test;

/** Types that are an array, an object, or whatever a codec makes of them. */
class CompositesTest {
    private static final String DOCUMENT = ("{'labels':['A',null],'words':'a b','audience':'x',"
                    + "'prices':{'f81d4fae-7dec-11d0-a765-00a0c91e6bf6':5},'grid':[['a'],[]],'payload':[{'p':1}],"
                    + "'claims':{'c':[null]},'price':{'cents':1250,'currency':'EUR'},'offer':['B',7],'boxed':{'x':1,'y':2},"
                    + "'tree':[[],[[]]],'node':{'name':'n','children':[{'name':'m','children':[]},{'name':'o'}]},"
                    + "'lists':[['C'],[]]}")
            .replace('\'', '"');

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

    /** A view checks that arrays and objects are well-formed, and the codec the rest once somebody asks. */
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
