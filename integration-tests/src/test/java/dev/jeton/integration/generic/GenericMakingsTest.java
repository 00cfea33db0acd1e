package dev.jeton.integration.generic;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.RawJson;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Generic types whose objects a static method or a builder makes, and generic types that are read as one of their subtypes. */
class GenericMakingsTest {
    private static final JsonCodec<String> STRINGS = JsonCodecs.of(String.class);

    private static final JsonCodec<Long> LONGS = JsonCodecs.of(Long.class);

    private static final OutcomeCodec<Long, String> OUTCOMES = OutcomeCodec.of(LONGS, STRINGS);

    private static final TreeCodec<Long> TREES = TreeCodec.of(LONGS);

    private static final LateCodec<Warehouse, WarehouseView> WAREHOUSE =
            new LateCodec<>(WarehouseCodec.INSTANCE, new WarehouseView(), WarehouseView::toValue);

    private static final String FULL = json("{'stock':{'items':[3,1],'byName':{'a':[2]},'best':4},"
            + "'parcel':{'content':'c','notes':[1],'inner':{'content':'d','notes':[]}},'crate':{'value':['x'],'count':2},"
            + "'outcome':{'type':'good','value':{'name':'Ann'},'attempts':1},"
            + "'pages':{'type':'bad','reasons':[5],'before':{'type':'good','value':{'items':[6],'total':1},'attempts':2}},"
            + "'trees':[{'leaf':1},{'branches':[{'leaf':2},{'branches':[]}]}],"
            + "'outcomes':{'o':{'branches':[{'leaf':{'type':'worse','reasons':['r']}}]},'p':{'leaf':{'type':'new','z':[1]}}},"
            + "'inner':{'value':{'trees':[],'outcomes':{}},'count':3}}");

    private static String json(String quoted) {
        return GenericTypesTest.json(quoted);
    }

    private static JsonException rejection(JsonCodec<?> codec, String quoted) {
        return assertThrows(JsonException.class, () -> codec.read(json(quoted)), quoted);
    }

    @Test
    void instantiationsGoInAndOut() {
        Warehouse warehouse = WAREHOUSE.read(FULL);

        assertThat(warehouse.stock().items()).containsExactly(3L, 1L).inOrder();
        assertThat(warehouse.stock().getBest()).isEqualTo(4);
        assertThat(warehouse.parcel().inner().content()).isEqualTo("d");
        assertThat(warehouse.crate()).isEqualTo(new Crate<>(List.of("x"), 2));
        assertThat(warehouse.outcome()).isEqualTo(new Outcome.Good<>(new User("Ann", null, null), 1));
        assertThat(warehouse.pages())
                .hasValue(new Outcome.Bad<>(List.of(5L), new Outcome.Good<>(new Page<>(List.of(6L), null, 1), 2)));
        assertThat(warehouse.trees().get(1))
                .isEqualTo(new Tree.Fork<>(List.of(new Tree.Leaf<>(2L), new Tree.Fork<>(List.of()))));
        assertThat(WarehouseCodec.INSTANCE.toJson(warehouse)).isEqualTo(FULL.replace("worse", "bad"));
        assertThat(WAREHOUSE.read(FULL.replace("worse", "bad")).outcomes()).isEqualTo(warehouse.outcomes());
    }

    @Test
    void damagedDocumentsAreRefusedByTheViewOrWhenItsValueIsAskedFor() {
        byte[] sound = FULL.getBytes(UTF_8);
        assertThat(WAREHOUSE.rejectionsOfDamaged(sound, "\"{}[],:0 xn\\".getBytes(UTF_8)))
                .isGreaterThan(2_000);
        for (LateCodec<?, ?> codec : List.of(
                new LateCodec<>(OUTCOMES, new OutcomeView<>(OUTCOMES), OutcomeView::toValue),
                new LateCodec<>(TREES, new TreeView<>(TREES), TreeView::toValue))) {
            byte[] document = json(codec.type() == Tree.class
                            ? "{'branches':[{'leaf':2},{'branches':[{'leaf':3}]}]}"
                            : "{'reasons':['a'],'before':{'value':7,'type':'good','attempts':1},'type':'bad'}")
                    .getBytes(UTF_8);
            codec.read(document);
            assertThat(codec.rejectionsOfDamaged(document, "\"{}[],:0 xn\\".getBytes(UTF_8)))
                    .isGreaterThan(document.length);
        }
    }

    @Test
    void staticMethodGetsTheTypeArgumentsOfTheCodec() {
        StockCodec<String> codec = StockCodec.of(STRINGS);
        assertThat(codec.read(json("{'items':['a'],'byName':{}}")).items()).containsExactly("a");
        assertThat(codec.read("{}").items()).isEmpty();
        assertThat(rejection(codec, "{'items':[null]}").code()).isEqualTo(JsonErrorCode.NULL_VALUE);
        assertThat(rejection(codec, "{'items':['a','b','c','d']}").code()).isEqualTo(JsonErrorCode.INVALID_OBJECT);
        StockView<String> view = new StockView<>(codec);
        view.parse(json("{'items':['b'],'best':'c'}").getBytes(UTF_8));
        assertThat(view.best()).isEqualTo("c");
        assertThat(view.toValue().items()).containsExactly("b");
    }

    @Test
    void builderGetsTheTypeArgumentsOfTheCodec() {
        ParcelCodec<String, Long> codec = ParcelCodec.of(STRINGS, LONGS);
        Parcel<String, Long> parcel = codec.read(json("{'notes':[7],'content':'c'}"));
        assertThat(parcel.notes()).containsExactly(7L);
        assertThat(codec.toJson(parcel)).isEqualTo(json("{'content':'c','notes':[7]}"));
        assertThat(rejection(codec, "{'notes':[7]}").code()).isEqualTo(JsonErrorCode.INVALID_OBJECT);
        assertThat(CrateCodec.of(LONGS).read("{}")).isEqualTo(new Crate<Long>(null, 1));
    }

    @Test
    void subtypeOfAnInstantiationIsToldAsOfAnyOtherType() {
        assertThat(OUTCOMES.read(json("{'attempts':1,'value':7,'type':'good'}")))
                .isEqualTo(new Outcome.Good<>(7L, 1));
        assertThat(OUTCOMES.read(json("{'type':'bad','reasons':['r']}")))
                .isEqualTo(new Outcome.Bad<>(List.of("r"), null));
        assertThat(OUTCOMES.read(json("{'x':1}")))
                .isEqualTo(new Outcome.Other<Long, String>(null, Map.of("x", RawJson.of("1"))));
        JsonException wrong = rejection(OUTCOMES, "{'type':'good','value':'text'}");
        assertThat(wrong.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
        assertThat(wrong.path()).isEqualTo("$.value");
        assertThat(rejection(TREES, "{'x':1}").code()).isEqualTo(JsonErrorCode.NO_SUBTYPE);
        assertThat(OUTCOMES.describe(new Outcome.Good<>(7L, 1))).isEqualTo("Good[value=7, attempts=1]");
    }

    /** The value of a variable waits for its accessor; the kind does not. */
    @Test
    void viewOfAnInstantiationSaysTheSubtype() {
        OutcomeView<Long, String> view = new OutcomeView<>(OUTCOMES);
        view.parse(json("{'value':7,'type':'good'}").getBytes(UTF_8));
        assertThat(view.kind()).isEqualTo(OutcomeView.Kind.GOOD);
        assertThat(view.asGood().value()).isEqualTo(7);
        assertThat(view.asBad()).isNull();
        view.parse(json("{'reasons':['r','s'],'type':'worse'}").getBytes(UTF_8));
        assertThat(view.asGood()).isNull();
        assertThat(view.asBad().reasons().next()).isTrue();
        assertThat(view.toValue()).isEqualTo(new Outcome.Bad<>(List.of("r", "s"), null));
    }

    @Test
    void codecOfAReflectedTypeIsComposed() {
        for (RecordComponent component : Warehouse.class.getRecordComponents()) {
            assertWithMessage(component.getName())
                    .that(JsonCodecs.find(component.getGenericType()).isPresent())
                    .isTrue();
        }
    }

    /** Each level makes the codecs of the next one when it is there. */
    @Test
    void subtypesWithinSubtypesAreBoundByTheDepthOfTheDocument() {
        String deep = "{\"branches\":[".repeat(30) + "{\"leaf\":1}" + "]}".repeat(30);
        assertThat(TREES.toJson(TREES.read(deep))).isEqualTo(deep);
        String tooDeep = "{\"branches\":[".repeat(600) + "{\"leaf\":1}" + "]}".repeat(600);
        assertThat(assertThrows(JsonException.class, () -> TREES.read(tooDeep)).code())
                .isEqualTo(JsonErrorCode.TOO_DEEP);
    }
}
