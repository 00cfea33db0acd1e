package dev.jeton.integration.subtypes;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.integration.JsonComparedCodec;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codecs and views of types that are read as one of their subtypes: both are asked about every document. */
class SubtypesTest {
    private static final JsonComparedCodec<Detail, DetailView> DETAIL =
            new JsonComparedCodec<>(DetailCodec.INSTANCE, new DetailView(), DetailView::toValue);
    private static final JsonComparedCodec<Details, DetailsView> DETAILS =
            new JsonComparedCodec<>(DetailsCodec.INSTANCE, new DetailsView(), DetailsView::toValue);
    private static final JsonComparedCodec<TokenResult, TokenResultView> RESULT =
            new JsonComparedCodec<>(TokenResultCodec.INSTANCE, new TokenResultView(), TokenResultView::toValue);
    private static final JsonComparedCodec<Expression, ExpressionView> EXPRESSION =
            new JsonComparedCodec<>(ExpressionCodec.INSTANCE, new ExpressionView(), ExpressionView::toValue);
    private static final JsonComparedCodec<Tree, TreeView> TREE =
            new JsonComparedCodec<>(TreeCodec.INSTANCE, new TreeView(), TreeView::toValue);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'payment_initiation','creditor_name':'M','amount':5,'actions':['a']}",
                "{'creditor_name':'M','type':'payment_initiation','amount':5,'actions':['a']}",
                "{'creditor_name':'M','amount':5,'actions':['a'],'type':'payment_initiation'}",
                " { 'unknown' : {'type':'account','more':[{'type':1}]} , 'creditor_name' : 'M','amount':5,'actions':['a'] , 't\\u0079pe' :"
                        + " 'payment\\u005finitiation' } "
            })
    void discriminatorMayStandAnywhere(String json) {
        Detail.Payment payment = new Detail.Payment("M", 5, List.of("a"));
        assertThat(DETAIL.read(quoted(json))).isEqualTo(payment);
        assertThat(DetailCodec.INSTANCE.toJson(payment))
                .isEqualTo(quoted("{'type':'payment_initiation','creditor_name':'M','amount':5,'actions':['a']}"));
    }

    @Test
    void eachSubtypeHasItsValuesAndWhateverElseIsTheFallback() {
        assertThat(DETAIL.read(quoted("{'type':'ping'}"))).isEqualTo(new Detail.Ping());
        assertThat(DETAIL.read(quoted("{'iban':'x','type':'account_information'}")))
                .isEqualTo(new Detail.Account(Detail.Kind.ACCOUNT_INFORMATION, "x"));
        Detail.Other other = (Detail.Other) DETAIL.read(quoted("{'a':1,'type':'new','b':[2]}"));
        assertThat(other.type()).isEqualTo("new");
        assertThat(other.rest().keySet()).containsExactly("a", "b").inOrder();
        assertThat(DetailCodec.INSTANCE.toJson(other)).isEqualTo(quoted("{'type':'new','a':1,'b':[2]}"));
        assertThat(((Detail.Other) DETAIL.read("{}")).type()).isNull();
        assertThat(((Detail.Other) DETAIL.read(quoted("{'type':null}"))).rest()).isEmpty();
    }

    @Test
    void codecOfASubtypeWritesTheDiscriminatorAndReadsWithOrWithoutIt() {
        assertThat(Detail_PingCodec.INSTANCE.toJson(new Detail.Ping())).isEqualTo(quoted("{'type':'ping'}"));
        assertThat(Detail_PingCodec.INSTANCE.read("{}")).isEqualTo(new Detail.Ping());
        assertThat(Detail_PingCodec.INSTANCE.read(quoted("{'x':1,'type':'ping'}")))
                .isEqualTo(new Detail.Ping());
        assertThat(Detail_PaymentCodec.INSTANCE.read(quoted("{'amount':1}")).amount())
                .isEqualTo(1);
        JsonException another =
                assertThrows(JsonException.class, () -> Detail_PingCodec.INSTANCE.read(quoted("{'type':'account'}")));
        assertThat(another.code()).isEqualTo(JsonErrorCode.NO_SUBTYPE);
        assertThat(another.path()).isEqualTo("$.type");
        Detail_PaymentView view = new Detail_PaymentView();
        view.parse(quoted("{'amount':1,'type':'payment_initiation'}").getBytes(UTF_8));
        assertThat(view.amount()).isEqualTo(1);
        JsonException wrong = assertThrows(JsonException.class, () -> view.parse("{\"type\":1}".getBytes(UTF_8)));
        assertThat(wrong.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"op\":\"pow\"}                       | NO_SUBTYPE       | $.op            | 6",
                "{\"value\":1}                          | NO_SUBTYPE       | $               | 0",
                "{}                                     | NO_SUBTYPE       | $               | 0",
                "{\"value\":1,\"op\":null}              | NO_SUBTYPE       | $.op            | 16",
                "{\"op\":5}                             | WRONG_TYPE       | $.op            | 6",
                "{\"op\":\"sum\",\"left\":{}}           | NO_SUBTYPE       | $.left          | 19",
                "{\"left\":{\"op\":1},\"op\":\"sum\"}   | WRONG_TYPE       | $.left.op       | 14",
                "{\"op\":\"sum\",\"op\":\"sum\"}        | DUPLICATE_MEMBER | $.op            | 12",
                "{\"op\":\"sum\",\"\\u006fp\":\"sum\"}  | DUPLICATE_MEMBER | $.op            | 12",
                "{\"op\":\"sum\",\"value\":1}           | UNKNOWN_MEMBER   | $.*             | 12",
                "{\"op\":\"literal\",\"value\":\"1\"}   | WRONG_TYPE       | $.value         | 24",
                "[]                                     | WRONG_TYPE       | $               | 0",
                "null                                   | NULL_VALUE       | $               | 0",
                "{\"last\":1,\"op\":\"call\"}           | WRONG_TYPE       | $.last          | 8",
                "{\"op\":\"call\",\"arguments\":[{\"op\":\"sum\"},{\"op\":\"call\",\"last\":{\"op\":\"call\"}}]}"
                        + " | NO_SUBTYPE | $.arguments[1].last.op | 65"
            })
    void rejectionHasItsPlace(String json, JsonErrorCode code, String path, int offset) {
        JsonException rejection = assertThrows(JsonException.class, () -> EXPRESSION.read(json));
        assertThat(rejection.code()).isEqualTo(code);
        assertThat(rejection.path()).isEqualTo(path);
        assertThat(rejection.offset()).isEqualTo(offset);
        assertThat(rejection).hasMessageThat().doesNotContain("pow");
    }

    /** The index of the element before, or none at all, is where it would be looked for in vain. */
    @Test
    void elementOfNoSubtypeIsReportedAtItsIndexWhenItIsWritten() {
        JsonException first = assertThrows(
                JsonException.class, () -> ExpressionCodec.INSTANCE.list().toJson(Collections.singletonList(null)));
        assertThat(first.code()).isEqualTo(JsonErrorCode.NO_SUBTYPE);
        assertThat(first.path()).isEqualTo("$[0]");
        JsonException second = assertThrows(
                JsonException.class,
                () -> ExpressionCodec.INSTANCE.list().toJson(Arrays.asList(new Expression.Literal(1), null)));
        assertThat(second.path()).isEqualTo("$[1]");
    }

    @Test
    void sealedTypeAmongTheSubtypesStandsForItsOwn() {
        Expression.Binary sum = new Expression.Sum(new Expression.Literal(1), null);
        Expression call = new Expression.Call("f", List.of(sum, new Expression.Literal(2)), sum);
        String json = quoted("{'op':'call','name':'f','arguments':[{'op':'sum','left':{'op':'literal','value':1.0}},"
                + "{'op':'literal','value':2.0}],'last':{'op':'sum','left':{'op':'literal','value':1.0}}}");
        assertThat(ExpressionCodec.INSTANCE.toJson(call)).isEqualTo(json);
        assertThat(EXPRESSION.read(json)).isEqualTo(call);
        assertThat(Expression_BinaryCodec.INSTANCE.read(Expression_BinaryCodec.INSTANCE.toJson(sum)))
                .isEqualTo(sum);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"error\":\"e\"}                                             | true",
                "{\"access_token\":\"t\",\"error\":\"e\"}                      | true",
                "{\"error\":{\"code\":190},\"access_token\":\"t\"}             | true",
                "{\"access_token\":\"t\",\"error\":0}                          | true",
                "{\"access_token\":\"t\",\"error\":true}                       | true",
                "{\"access_token\":\"t\",\"error\":[]}                         | true",
                "{\"access_token\":\"t\"}                                      | false",
                "{\"expires_in\":\"3\",\"error\":\"\",\"access_token\":\"t\"}  | false",
                "{\"error\":null,\"access_token\":\"t\"}                       | false",
                "{\"error\":false,\"x\":{\"error\":1},\"access_token\":\"t\"}  | false",
                "{\"\\u0061ccess_token\":\"t\", \"err\\u006fr\" : \"e\"}       | true"
            })
    void membersThatArePresentDecideInWhateverOrderTheyCome(String json, boolean denied) {
        TokenResult result = RESULT.read(json);
        assertThat(result instanceof TokenResult.Denied).isEqualTo(denied);
        TokenResultView view = new TokenResultView();
        view.parse(json.getBytes(UTF_8));
        assertThat(view.kind()).isEqualTo(denied ? TokenResultView.Kind.DENIED : TokenResultView.Kind.GRANTED);
        assertThat(view.asDenied() != null).isEqualTo(denied);
        assertThat(view.asGranted() != null).isEqualTo(!denied);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"suberror\":\"s\"}",
                "{\"error\":\"\"}",
                "{\"access_token\":null,\"error\":false}",
                "{\"data\":{\"access_token\":\"t\"}}"
            })
    void objectWithoutADecidingMemberIsNoSubtype(String json) {
        JsonException rejection = assertThrows(JsonException.class, () -> RESULT.read(json));
        assertThat(rejection.code()).isEqualTo(JsonErrorCode.NO_SUBTYPE);
        assertThat(rejection.path()).isEqualTo("$");
        assertThat(rejection.offset()).isEqualTo(0);
    }

    @Test
    void lastOfSeveralDecidingMembersCountsWhereTheLastOneWins() {
        assertThat(TREE.read(quoted("{'children':[{}],'children':null,'index':{'a':{'text':'t'}}}")))
                .isInstanceOf(Tree.Index.class);
        assertThat(TREE.read(quoted("{'children':null,'nodes':[{'text':'t'}],'index':{}}")))
                .isEqualTo(new Tree.Fork(List.of(new Tree.Leaf("t"))));
        assertThat(TREE.read("{}")).isEqualTo(new Tree.Leaf(null));
    }

    @Test
    void discriminatorThatComesTwiceIsRejectedWhereTheLastOneWins() {
        String once = quoted("{'count':1,'count':2,'@event':'opened'}");
        assertThat(((Event.Opened) EventCodec.INSTANCE.read(once)).getCount()).isEqualTo(2);
        for (String twice : List.of("{'@event':'opened','@event':'opened'}", "{'@event':'opened','@event':'moved'}")) {
            byte[] json = quoted(twice).getBytes(UTF_8);
            JsonException read = assertThrows(JsonException.class, () -> EventCodec.INSTANCE.read(json));
            assertThat(read.code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
            JsonException viewed = assertThrows(JsonException.class, () -> new EventView().parse(json));
            assertThat(viewed.getMessage()).isEqualTo(read.getMessage());
        }
    }

    @Test
    void subtypesAreMadeAsAnyClassAndTakeTheSettingsOfTheirParent() {
        Event.Opened opened = new Event.Opened();
        opened.setCount(3);
        assertThat(EventCodec.INSTANCE.toJson(opened)).isEqualTo(quoted("{'@event':'opened','source':null,'count':3}"));
        assertThat(EventCodec.INSTANCE.toJson(new Event.Closed() {})).isEqualTo(quoted("{'@event':'closed'}"));
        Event moved = EventCodec.INSTANCE.read(quoted("{'to':'x','source':'s','@event':'moved'}"));
        assertThat(((Event.Moved) moved).getTo()).isEqualTo("x");
        assertThat(moved.getSource()).isEqualTo("s");
        JsonException refused =
                assertThrows(JsonException.class, () -> EventCodec.INSTANCE.read(quoted("{'@event':'moved','to':''}")));
        assertThat(refused.code()).isEqualTo(JsonErrorCode.INVALID_OBJECT);
    }

    @Test
    void listedSubtypesAreWrittenAsTheMostSpecificOne() {
        Shape.Cube cube = new Shape.Cube();
        cube.width = 2;
        cube.depth = 3;
        String json = ShapeCodec.INSTANCE.toJson(cube);
        assertThat(json).startsWith(quoted("{'kind':'cube',"));
        Shape read = ShapeCodec.INSTANCE.read(json.replace("cube", "dice"));
        assertThat(((Shape.Cube) read).depth).isEqualTo(3);
        assertThat(ShapeCodec.INSTANCE.toJson(new Shape.Box())).startsWith(quoted("{'kind':'box',"));
        assertThat(ShapeCodec.INSTANCE.toJson(new Shape.Point())).isEqualTo("{}");
        assertThat(ShapeCodec.INSTANCE.read("{}")).isEqualTo(new Shape.Point());
    }

    @Test
    void objectOfNoListedSubtypeIsNotWritten() {
        Shape stranger = () -> 1;
        JsonException refused = assertThrows(JsonException.class, () -> ShapeCodec.INSTANCE.toJson(stranger));
        assertThat(refused.code()).isEqualTo(JsonErrorCode.NO_SUBTYPE);
    }

    @Test
    void subtypesAreReadWhereverAValueCanBe() {
        String detail = "{'amount':1,'type':'payment_initiation'}";
        String written = "{'type':'payment_initiation','amount':1}";
        String json = quoted("{'one':" + detail + ",'list':[" + detail + ",null,{'type':'ping'}],'map':{'a':" + detail
                + "},'optional':" + detail + ",'array':[" + detail
                + "],'payment':{'amount':1},'result':{'access_token':"
                + "'t'}}");
        Details details = DETAILS.read(json);
        assertThat(details.list()).hasSize(3);
        assertThat(details.payment()).isEqualTo(details.one());
        assertThat(DetailsCodec.INSTANCE.toJson(details))
                .isEqualTo(json.replace(quoted(detail), quoted(written))
                        .replace(
                                quoted("'payment':{'amount'"),
                                quoted("'payment':{'type':'payment_initiation','amount'")));
        assertThat(DetailsCodec.INSTANCE.read("{}").one()).isNull();
    }

    @Test
    void viewSaysWhichSubtypeAnObjectIsAndForgetsTheOthers() {
        DetailView view = new DetailView();
        assertThat(view.kind()).isNull();
        assertThat(view.asPayment()).isNull();
        view.parse(quoted("{'amount':7,'type':'payment_initiation','creditor_name':'M'}")
                .getBytes(UTF_8));
        assertThat(view.kind()).isEqualTo(DetailView.Kind.PAYMENT);
        Detail_PaymentView payment = view.asPayment();
        assertThat(payment.amount()).isEqualTo(7);
        assertThat(view.asOther()).isNull();
        view.parse(quoted("{'x':7,'type':'y'}").getBytes(UTF_8));
        assertThat(view.kind()).isEqualTo(DetailView.Kind.OTHER);
        assertThat(view.asOther().type().text()).isEqualTo("y");
        assertThat(view.asOther().rest().next()).isTrue();
        assertThat(view.asPayment()).isNull();
        assertThat(payment.isEmpty()).isTrue();
        assertThrows(JsonException.class, () -> view.parse("{\"type\":1}".getBytes(UTF_8)));
        assertThat(view.kind()).isNull();
    }

    @Test
    void descriptionIsThatOfTheSubtype() {
        assertThat(DetailCodec.INSTANCE.describe(new Detail.Account(null, "DE1")))
                .isEqualTo("Account[type=null, iban=<redacted>]");
        Details details = new Details(
                new Detail.Ping(),
                null,
                null,
                java.util.Optional.empty(),
                null,
                null,
                new TokenResult.Granted("t", OptionalLong.of(1)));
        assertThat(DetailsCodec.INSTANCE.describe(details)).contains("result=Granted[accessToken=<redacted>");
    }

    @Test
    void codecsAreFoundByTheirTypes() {
        assertThat(JsonCodecs.find(Detail.class).orElseThrow()).isSameInstanceAs(DetailCodec.INSTANCE);
        assertThat(JsonCodecs.find(Detail.Ping.class).orElseThrow()).isSameInstanceAs(Detail_PingCodec.INSTANCE);
        assertThat(JsonCodecs.find(Shape.Cube.class).orElseThrow()).isSameInstanceAs(Shape_CubeCodec.INSTANCE);
    }

    @Test
    void limitsHoldWhileTheDiscriminatorIsLookedFor() {
        JsonLimits limits = JsonLimits.builder().maxMembers(3).maxDepth(4).build();
        JsonCodec<Detail> codec = DetailCodec.INSTANCE.withLimits(limits);
        assertThat(codec.read(quoted("{'a':[[{}]],'b':1,'type':'ping'}"))).isEqualTo(new Detail.Ping());
        JsonException many =
                assertThrows(JsonException.class, () -> codec.read(quoted("{'a':1,'b':1,'c':1,'type':'ping'}")));
        assertThat(many.code()).isEqualTo(JsonErrorCode.TOO_MANY_MEMBERS);
        JsonException deep =
                assertThrows(JsonException.class, () -> codec.read(quoted("{'a':[[[[]]]],'type':'ping'}")));
        assertThat(deep.code()).isEqualTo(JsonErrorCode.TOO_DEEP);
    }

    /** Each level looks through what is inside it once more: sixty levels would never end if it were twice as often. */
    @Test
    void nestedDiscriminatorsAtTheEndCostTheSizeTimesTheNesting() {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            String sum = "{'op':'sum'}";
            for (int depth = 1; depth < 60; depth++) {
                sum = "{'left':" + sum + ",'op':'sum'}";
            }
            assertThat(EXPRESSION.read(quoted(sum))).isInstanceOf(Expression.Sum.class);
            String call = "{'op':'call'}";
            for (int depth = 1; depth < 30; depth++) {
                call = "{'arguments':[" + call + ",{'op':'sum'}],'op':'call'}";
            }
            assertThat(EXPRESSION.read(quoted(call))).isInstanceOf(Expression.Call.class);
            String tree = "{}";
            for (int depth = 1; depth < 30; depth++) {
                tree = depth % 2 == 0 ? "{'index':{'a':" + tree + "}}" : "{'x':1,'children':[" + tree + "]}";
            }
            assertThat(TREE.read(quoted(tree))).isInstanceOf(Tree.Fork.class);
        });
    }

    /** Codec and view agree about each, and nothing but a JsonException comes out. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void damageAtEveryPositionIsReadOrRejected(int form) {
        byte[] replacements = {'"', '{', '}', '[', ']', ',', '0', '-', ' ', 'x', 'e', 0, -1};
        List<String> details = List.of(
                "{'type':'payment_initiation','creditor_name':'M','amount':5,'actions':['a',null]}",
                "{'x':{'type':[{}]},'iban':'\\u0041','type':'account'}",
                "{'a':1,'type':'new','b':[2]}");
        if (form < details.size()) {
            assertDamageIsNoticed(DETAIL, details.get(form), replacements);
        }
        switch (form) {
            case 3 ->
                assertDamageIsNoticed(
                        RESULT, "{'access_token':'t','x':[{'error':1}],'error':'','expires_in':'5'}", replacements);
            case 4 ->
                assertDamageIsNoticed(
                        EXPRESSION,
                        "{'left':{'left':{'value':1,'op':'literal'},'op':'sum'},'right':{'arguments':[{'op':'sum'}],'op':'call'},'op':"
                                + "'product'}",
                        replacements);
            case 5 ->
                assertDamageIsNoticed(
                        TREE,
                        "{'children':[{'text':'t'},{'index':{'a':{'nodes':[]}}},{'children':[{}],'children':''}]}",
                        replacements);
            default ->
                assertDamageIsNoticed(
                        DETAILS,
                        "{'one':{'type':'ping'},'list':[null,{'iban':null,'type':'account'}],'map':{'a':{}},'payment':{'type':"
                                + "'payment_initiation'}}",
                        replacements);
        }
    }

    private static void assertDamageIsNoticed(JsonComparedCodec<?, ?> codec, String json, byte[] replacements) {
        byte[] document = quoted(json).getBytes(UTF_8);
        codec.read(document);
        assertThat(codec.rejectionsOfDamaged(document, replacements)).isAtLeast(5 * document.length);
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }
}
