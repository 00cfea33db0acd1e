package dev.jeton.integration.generic;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.RawJson;
import dev.jeton.integration.own.Money;
import dev.jeton.integration.own.Pair;
import dev.jeton.integration.own.VerdictCodec;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Generic types: their codecs, and their instantiations as properties. */
class GenericTypesTest {
    private static final JsonCodec<String> STRINGS = JsonCodecs.of(String.class);

    private static final JsonCodec<Long> LONGS = JsonCodecs.of(Long.class);

    static final String ENVELOPE =
            "{'codecOfT':7,'first':8,'rows':[[1,2],[]],'byName':{'a':1},'page':{'items':[1],'total':1},"
                    + "'nested':{'items':[[1],[2,3]],'total':2},'pages':[{'items':[{'b':9}],'total':0}],"
                    + "'result':{'value':1,'error':{'items':[4],'total':5}},'inner':{'codecOfT':1,'inner':{'tags':[]}},"
                    + "'envelopes':{'items':[{'codecOfT':3}],'total':1},'texts':{'codecOfT':'x','texts':{'codecOfT':'y'}},"
                    + "'codec':[5,6],'tags':['t']}";

    static final String DIRECTORY =
            "{'users':{'items':[{'name':'Ann','friends':{'items':[{'name':'Bob'}],'total':1}}],'next':'n','total':2},"
                    + "'numbers':{'items':[1,2],'total':2},'pages':[{'items':['a'],'total':1}],"
                    + "'results':{'ok':{'value':{'name':'Ann'}},'bad':{'error':'none'}},"
                    + "'either':{'value':{'items':[{'name':'C'}],'total':1},'error':{'k':1}},"
                    + "'nested':{'items':[{'items':['deep'],'total':1}],'total':1},"
                    + "'prices':{'items':[{'cents':1250,'currency':'EUR'}],'total':1},"
                    + "'raw':{'items':[null,{'any':[1]}],'total':2},'range':{'low':1,'high':9,'between':[2,3]},"
                    + "'envelope':{'codecOfT':7,'inner':{'first':1}},"
                    + "'rise':{'a':'x','b':1,'fall':{'a':2,'b':'y','rise':{'a':'z','b':3,'fall':{'a':4}}},'falls':[{'b':'w'}]}}";

    static String json(String quoted) {
        return quoted.replace('\'', '"');
    }

    @Test
    void eachInstantiationReadsAndWritesItsOwnType() {
        JsonCodec<Page<String>> texts = PageCodec.of(STRINGS);
        JsonCodec<Page<Long>> numbers = PageCodec.of(LONGS);

        assertThat(texts.read(json("{'items':['a','b'],'next':'n','total':2}")))
                .isEqualTo(new Page<>(List.of("a", "b"), "n", 2));
        assertThat(numbers.read(json("{'total':1,'items':[7]}"))).isEqualTo(new Page<>(List.of(7L), null, 1));
        assertThat(texts.toJson(new Page<>(List.of("a"), null, 1))).isEqualTo(json("{'items':['a'],'total':1}"));
        assertThat(numbers.toJson(new Page<>(List.of(7L), null, 1))).isEqualTo(json("{'items':[7],'total':1}"));
        assertThrows(JsonException.class, () -> numbers.read(json("{'items':['a'],'total':1}")));
        assertThrows(JsonException.class, () -> texts.read(json("{'items':[7],'total':1}")));
    }

    @Test
    void eachCallMakesACodecOfItsOwn() {
        assertThat(PageCodec.of(STRINGS)).isNotSameInstanceAs(PageCodec.of(STRINGS));
        assertThat(PageCodec.of(STRINGS).type()).isEqualTo(Page.class);
    }

    @Test
    void instantiationsStandWhereverAValueMay() {
        Directory directory = DirectoryCodec.INSTANCE.read(json(DIRECTORY));

        Page<User> friends = new Page<>(List.of(new User("Bob", null, null)), null, 1);
        assertThat(directory.users()).isEqualTo(new Page<>(List.of(new User("Ann", null, friends)), "n", 2));
        assertThat(directory.numbers()).hasValue(new Page<>(List.of(1L, 2L), null, 2));
        assertThat(directory.pages()).containsExactly(new Page<>(List.of("a"), null, 1));
        assertThat(directory.results())
                .containsExactly(
                        "ok", new Result<>(new User("Ann", null, null), null), "bad", new Result<>(null, "none"));
        assertThat(directory.either().error()).containsExactly("k", 1L);
        assertThat(directory.nested().items().get(0).items()).containsExactly("deep");
        assertThat(directory.prices().items()).containsExactly(new Money(1250, "EUR"));
        assertThat(directory.raw().items()).containsExactly(RawJson.of("null"), RawJson.of(json("{'any':[1]}")));
        assertThat(directory.range().between()).containsExactly(2L, 3L).inOrder();
        assertThat(directory.rise().fall().rise().fall().a()).isEqualTo(4L);
        assertThat(DirectoryCodec.INSTANCE.toJson(directory)).isEqualTo(json(DIRECTORY));
    }

    @Test
    void variableStandsInContainersAndOtherGenericTypes() {
        JsonCodec<Envelope<Long>> codec = EnvelopeCodec.of(LONGS);
        Envelope<Long> envelope = codec.read(json(ENVELOPE));

        assertThat(envelope.codecOfT()).isEqualTo(7);
        assertThat(envelope.first()).hasValue(8L);
        assertThat(envelope.rows()).containsExactly(List.of(1L, 2L), List.of()).inOrder();
        assertThat(envelope.pages().get(0).items()).containsExactly(Map.of("b", 9L));
        assertThat(envelope.result().error()).isEqualTo(new Page<>(List.of(4L), null, 5));
        assertThat(envelope.inner().inner().tags()).isEmpty();
        assertThat(envelope.envelopes().items().get(0).codecOfT()).isEqualTo(3);
        assertThat(envelope.texts().texts().codecOfT()).isEqualTo("y");
        assertThat(envelope.codec()).isEqualTo(new Pair<>(5L, 6L));
        assertThat(codec.toJson(envelope)).isEqualTo(json(ENVELOPE));
    }

    @Test
    void nullIsWhatTheCodecOfTheVariableSays() {
        assertThat(PageCodec.of(STRINGS).read(json("{'items':['a',null]}")).items())
                .containsExactly("a", null)
                .inOrder();
        assertThat(ResultCodec.of(STRINGS, LONGS).read(json("{'value':null}"))).isEqualTo(new Result<>(null, null));
        assertThat(ResultCodec.of(VerdictCodec.INSTANCE, LONGS)
                        .read(json("{'value':null}"))
                        .value()
                        .name())
                .isEqualTo("UNDECIDED");
        assertThat(PageCodec.of(STRINGS).toJson(new Page<>(Arrays.asList("a", null), null, 0)))
                .isEqualTo(json("{'items':['a',null],'total':0}"));
        assertThat(EnvelopeCodec.of(STRINGS).read(json("{'first':null}")).first())
                .isEqualTo(Optional.empty());
    }

    @Test
    void boundedVariableTakesWhatItsBoundAllows() {
        Range<String> range = RangeCodec.of(STRINGS).read(json("{'low':'a','high':'z','between':['c','b']}"));
        assertThat(range.between()).containsExactly("b", "c").inOrder();
        JsonException missing =
                assertThrows(JsonException.class, () -> RangeCodec.of(STRINGS).read(json("{'low':'a','high':null}")));
        assertThat(missing.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
    }

    @Test
    void classInheritsFromAGenericClass() {
        Batch.Numbered<Long> numbered =
                Batch_NumberedCodec.of(LONGS).read(json("{'parts':[[1],[2]],'last':[3],'number':4}"));
        assertThat(numbered.getParts()).containsExactly(List.of(1L), List.of(2L));
        assertThat(numbered.getLast()).containsExactly(3L);
        assertThat(Batch_NumberedCodec.of(LONGS).toJson(numbered))
                .isEqualTo(json("{'parts':[[1],[2]],'last':[3],'number':4}"));
        assertThat(Batch_TextsCodec.INSTANCE.read(json("{'last':'x'}")).getLast())
                .isEqualTo("x");
    }

    @Test
    void manyMembersAreReadInGroups() {
        StringBuilder members = new StringBuilder("{");
        for (int i = 0; i < 60; i++) {
            String value = i % 3 == 0 ? "" + i : i % 3 == 1 ? "[" + i + "]" : "'" + i + "'";
            members.append("'m").append(i).append("':").append(value).append(i < 59 ? "," : "}");
        }
        JsonCodec<Wide<Long>> codec = WideCodec.of(LONGS);
        Wide<Long> wide = codec.read(json(members.toString()));
        assertThat(wide.m57()).isEqualTo(57);
        assertThat(wide.m58()).containsExactly(58L);
        assertThat(codec.toJson(wide)).isEqualTo(json(members.toString()));
        WideView<Long> view = new WideView<>(WideCodec.of(LONGS));
        view.parse(json(members.toString()).getBytes(UTF_8));
        assertThat(view.m57()).isEqualTo(57);
        assertThat(view.toValue()).isEqualTo(wide);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "WRONG_TYPE       | $.users.items[1].name            | {'users':{'items':[{'name':'a'},{'name':>1}]}}",
                "WRONG_TYPE       | $.results.*.value.name           | {'results':{'a':{'value':{'name':>[]}}}}",
                "DUPLICATE_MEMBER | $.pages[0].total                 | {'pages':[{'items':[],'total':1,>'total':1}]}",
                "MISSING_MEMBER   | $.pages[0].items                 | {'pages':[{'total':1>}]}",
                "WRONG_TYPE       | $.nested.items[0].items[0]       | {'nested':{'items':[{'items':[>1]}]}}",
                "WRONG_TYPE       | $.prices.items[0].cents          | {'prices':{'items':[{'cents':>true}]}}",
                "WRONG_TYPE       | $.either.error.*                 | {'either':{'error':{'a':>'Q'}}}",
                "NULL_VALUE       | $.range.low                      | {'range':{'low':>null}}",
                "WRONG_TYPE       | $.envelope.inner.nested.items[0] | {'envelope':{'inner':{'nested':{'items':[>1]}}}}",
                "WRONG_TYPE       | $.rise.fall.rise.b               | {'rise':{'fall':{'rise':{'b':>'Q'}}}}"
            })
    void errorsHaveCodePathAndPlaceAndNothingOfTheInput(JsonErrorCode code, String path, String marked) {
        String text = json(marked);
        JsonException error =
                assertThrows(JsonException.class, () -> DirectoryCodec.INSTANCE.read(text.replace(">", "")));
        assertThat(error.code()).isEqualTo(code);
        assertThat(error.path()).isEqualTo(path);
        assertThat(error.offset()).isEqualTo(text.indexOf('>'));
        assertThat(error).hasMessageThat().doesNotContain("Q");
    }

    @Test
    void secretsInAnArgumentAreNotDescribed() {
        Directory directory =
                DirectoryCodec.INSTANCE.read(json("{'users':{'items':[{'name':'Ann','token':'abc'}],'total':0},"
                        + "'results':{'r':{'value':{'name':'B','token':'def'}}}}"));
        String described = DirectoryCodec.INSTANCE.describe(directory);
        assertThat(described).contains("Ann");
        assertThat(described).contains("<redacted>");
        assertThat(described).doesNotContain("abc");
        assertThat(described).doesNotContain("def");
        assertThat(PageCodec.of(UserCodec.INSTANCE).describe(directory.users()))
                .startsWith("Page[items=[User[name=Ann");
    }

    /** The bounds hold through the codecs of variables, too. */
    @Test
    void argumentsThatHoldThemselvesAreDescribedWithinBounds() {
        User user = new User("a", null, null);
        for (int i = 0; i < 20_000; i++) {
            user = new User("a", null, new Page<>(List.of(user), null, 1));
        }
        assertThat(UserCodec.INSTANCE.describe(user).length()).isLessThan(100_000);
    }

    @Test
    void textsAndNumbersAreDescribedAsTheyAreInAListThatIsWrittenOut() {
        assertThat(PageCodec.of(STRINGS).describe(new Page<>(Arrays.asList("a", null), "n", 1)))
                .isEqualTo("Page[items=[a, null], next=n, total=1]");
        assertThat(PageCodec.of(JsonCodecs.of(RawJson.class)).describe(new Page<>(List.of(RawJson.of("1")), null, 0)))
                .isEqualTo("Page[items=[<redacted>], next=null, total=0]");
    }

    /** A codec of each level would be made and described without end. */
    @Test
    void typesThatHoldEachOtherAreDescribedWithinBounds() {
        Rise<String, Long> rise = new Rise<>("a", 1L, null, null);
        for (int i = 0; i < 2_000; i++) {
            rise = new Rise<>("a", 1L, new Rise.Fall<>(1L, "b", rise), null);
        }
        assertThat(RiseCodec.of(STRINGS, LONGS).describe(rise).length()).isLessThan(100_000);
    }

    @Test
    void codecWithoutACodecForAVariableIsRefusedAtOnce() {
        assertThrows(NullPointerException.class, () -> PageCodec.of(null));
    }
}
