package dev.jeton.processor.emit;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.jeton.processor.emit.ObjectModelBuilder.object;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonCodec;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonView;
import dev.jeton.processor.model.CodecModel;
import dev.jeton.processor.model.CodecReference;
import dev.jeton.processor.model.CodedValue.ObjectValue;
import dev.jeton.processor.model.ContainerValue.MapValue;
import dev.jeton.processor.model.Inclusion;
import dev.jeton.processor.model.Leniency;
import dev.jeton.processor.model.MapType;
import dev.jeton.processor.model.Nesting;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.OneValueCodecModel;
import dev.jeton.processor.model.PatchValue;
import dev.jeton.processor.model.PrimitiveKind;
import dev.jeton.processor.model.PrimitiveOptionalKind;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.Trait;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.ValueModel.RawJsonValue;
import dev.jeton.processor.model.ValueModel.RawTextValue;
import dev.jeton.processor.model.Variance;
import dev.jeton.processor.report.ClassFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Emitted codecs compile without a warning and, with the real runtime, do what their models say. */
class CompiledCodecTest {
    /** Compiled once, by the first test that needs it. */
    private static final class Torture {
        static final List<ObjectCodecModel> MODELS = TortureModels.all();
        static final GeneratedCode CODE = compile(MODELS);
    }

    @Test
    void everyValueInEveryPositionIsReadAndWritten() {
        for (ObjectCodecModel model : Torture.MODELS) {
            JsonCodec<Object> codec = Torture.CODE.codec(model);
            String document = JsonSamples.document(model);
            assertWithMessage(model.type().simpleName())
                    .that(codec.toJson(codec.read(document)))
                    .isEqualTo(document);
        }
    }

    @Test
    void everyKindOfValueCanBeAWholeType() {
        List<OneValueCodecModel> models = TortureModels.oneValues();
        GeneratedCode code = GeneratedCode.compile(models.toArray(CodecModel[]::new));
        for (OneValueCodecModel model : models) {
            JsonCodec<Object> codec = code.codec(model);
            String document = model.content().accept(new JsonSamples());
            Object value = codec.read(document);
            String what = model.content() + " " + document;
            assertWithMessage(what).that(codec.toJson(value)).isEqualTo(document);
            assertWithMessage(what)
                    .that(codec.list().toJson(codec.list().read("[" + document + "]")))
                    .isEqualTo("[" + document + "]");
        }
        assertThat(models.size()).isGreaterThan(200);
    }

    @Test
    void oneValuesAreKeysWhereTheirContentIs() {
        List<CodecModel> models = new ArrayList<>();
        ObjectModelBuilder keys = object("Keys");
        for (OneValueCodecModel model : TortureModels.oneValues()) {
            if (model.content().is(Trait.NAME)) {
                ValueModel key = Values.oneValue(model.type().simpleName(), model.content());
                keys.with("map" + models.size(), new MapValue(MapType.MAP, key, Values.ticket(), Variance.INVARIANT));
                models.add(model);
            }
        }
        assertThat(models.size()).isAtLeast(14);
        ObjectCodecModel holder = keys.viewed().build();
        models.add(holder);
        GeneratedCode code = GeneratedCode.compile(models.toArray(CodecModel[]::new));
        String document = JsonSamples.document(holder);
        JsonCodec<Object> codec = code.codec(holder);
        assertThat(codec.toJson(codec.read(document))).isEqualTo(document);
        JsonView view = code.view(holder);
        view.parse(document.getBytes(StandardCharsets.UTF_8));
        assertThat(GeneratedCode.call(view, "toValue")).isEqualTo(codec.read(document));
    }

    @Test
    void noCodecNeedsInvokedynamic() {
        Torture.CODE.classes().forEach((name, bytes) -> {
            boolean isCodec = name.endsWith("Codec") && name.startsWith(Values.PACKAGE);
            if (isCodec) {
                assertWithMessage(name)
                        .that(ClassFile.of(bytes).hasInvokedynamic())
                        .isFalse();
            } else if (name.endsWith("Plain")) { // a record has it, for toString and the like
                assertWithMessage(name)
                        .that(ClassFile.of(bytes).hasInvokedynamic())
                        .isTrue();
            }
        });
    }

    @Test
    void nullIsReadWhereJavaHasAValueForIt() {
        List<ObjectCodecModel> models = Torture.MODELS.stream()
                .filter(model -> !model.type().simpleName().contains("Required"))
                .toList();
        for (ObjectCodecModel model : models) {
            JsonCodec<Object> codec = Torture.CODE.codec(model);
            String document = JsonSamples.nulls(model);
            String expected = model.properties().get(0).inclusion() == Inclusion.ALWAYS
                    ? document
                    : withoutNulls(document, model);
            assertWithMessage(model.type().simpleName())
                    .that(codec.toJson(codec.read(document)))
                    .isEqualTo(expected);
        }
    }

    /** Raw values and patches keep null; any other property that is null is left out. */
    private static String withoutNulls(String document, ObjectCodecModel model) {
        String left = document;
        for (PropertyModel property : model.properties()) {
            ValueModel value = property.value();
            if (!(value instanceof RawJsonValue || value instanceof RawTextValue || value instanceof PatchValue)) {
                left = left.replaceAll("\"" + property.jsonName() + "\":null,?", "");
            }
        }
        return left.replace(",}", "}");
    }

    @Test
    void objectsAreMadeByTheirFactory() {
        ObjectCodecModel model = object("Made")
                .with("id", Values.primitive(PrimitiveKind.INT))
                .with("items", Values.list(Values.item()))
                .extra("extra")
                .madeBy("of")
                .build();
        JsonCodec<Object> codec = compile(List.of(model)).codec(model);
        String document = "{\"id\":7,\"items\":[{\"id\":1}],\"more\":true}";
        assertThat(codec.toJson(codec.read(document))).isEqualTo(document);
    }

    @Test
    void requiredValuesRejectNull() {
        ObjectCodecModel model = object("Strict")
                .required("text", Values.string())
                .required("raw", new RawTextValue())
                .required("optional", Values.optional(new RawJsonValue()))
                .required("expiry", Values.optional(PrimitiveOptionalKind.LONG, Leniency.LENIENT))
                .required("list", Values.list(Values.string()))
                .build();
        JsonCodec<Object> codec = compile(List.of(model)).codec(model);
        for (var property : model.properties()) {
            String document = "{\"" + property.name() + "\":null}";
            assertWithMessage(document)
                    .that(assertThrows(JsonException.class, () -> codec.read(document))
                            .code())
                    .isEqualTo(JsonErrorCode.NULL_VALUE);
        }
    }

    @Test
    void absentMembersAreDefaultsAndRequiredOnesErrors() {
        ObjectCodecModel defaults = object("Defaults")
                .defaulted("retries", Values.primitive(PrimitiveKind.INT), "3")
                .defaulted("type", Values.known("Bearer"), "\"Bearer\"")
                .defaulted("scopes", Values.list(Values.string()), "java.util.List.of()")
                .build();
        ObjectCodecModel required = object("Needs")
                .with("a", Values.string())
                .required("b", Values.string())
                .lastWins()
                .build();
        GeneratedCode code = compile(List.of(defaults, required));
        JsonCodec<Object> codec = code.codec(defaults);
        assertThat(codec.toJson(codec.read("{}"))).isEqualTo("{\"retries\":3,\"type\":\"Bearer\",\"scopes\":[]}");
        assertThat(codec.toJson(codec.read("{\"type\":null,\"scopes\":null}"))).isEqualTo("{\"retries\":3}");
        assertThat(errorOf(code.codec(required), "{\"a\":\"\"}")).isEqualTo(JsonErrorCode.MISSING_MEMBER);
    }

    @Test
    void emptyStringIsNullForLenientNumbersOnly() {
        ObjectCodecModel model = object("Lenient")
                .with("expiry", Values.optional(PrimitiveOptionalKind.LONG, Leniency.LENIENT))
                .with("boxed", Values.optional(Values.lenientBoxed(PrimitiveKind.INT)))
                .with("text", Values.lenientString())
                .with("list", Values.list(Values.lenientBoxed(PrimitiveKind.LONG)))
                .build();
        JsonCodec<Object> codec = compile(List.of(model)).codec(model);
        assertThat(codec.toJson(codec.read("{\"expiry\":\"\",\"boxed\":\"\",\"text\":\"\",\"list\":[\"\",\"1\"]}")))
                .isEqualTo("{\"text\":\"\",\"list\":[null,1]}");
        assertThat(codec.toJson(codec.read("{\"expiry\":\"3600\",\"boxed\":4.0,\"text\":42}")))
                .isEqualTo("{\"expiry\":3600,\"boxed\":4,\"text\":\"42\"}");
    }

    @Test
    void duplicatesAreErrorsUnlessTheLastWins() {
        ObjectCodecModel strict = object("Strict")
                .with("a", Values.string())
                .aliased("b", Values.string(), "B")
                .build();
        ObjectCodecModel lax = object("Lax")
                .with("a", Values.string())
                .with("map", Values.map(Values.string()))
                .extra("extra")
                .lastWins()
                .build();
        GeneratedCode code = compile(List.of(strict, lax));
        assertThat(errorOf(code.codec(strict), "{\"b\":\"1\",\"B\":\"2\"}")).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
        JsonCodec<Object> codec = code.codec(lax);
        assertThat(codec.toJson(
                        codec.read("{\"a\":\"1\",\"x\":1,\"map\":{\"k\":\"1\",\"k\":\"2\"},\"a\":\"2\",\"x\":2}")))
                .isEqualTo("{\"a\":\"2\",\"map\":{\"k\":\"2\"},\"x\":2}");
    }

    @Test
    void objectsWithoutPropertiesFollowTheirPolicy() {
        ObjectCodecModel skips = object("Skips").build();
        ObjectCodecModel fails =
                object("Fails").failOnUnknown().packagePrivate().build();
        ObjectCodecModel collects = object("Collects").extra("extra").lastWins().build();
        GeneratedCode code = compile(List.of(skips, fails, collects));
        assertThat(roundTrip(code.codec(skips), "{\"x\":1}")).isEqualTo("{}");
        assertThat(errorOf(code.codec(fails), "{\"x\":1}")).isEqualTo(JsonErrorCode.UNKNOWN_MEMBER);
        assertThat(roundTrip(code.codec(fails), "{}")).isEqualTo("{}");
        assertThat(roundTrip(code.codec(collects), "{\"x\":1,\"y\":[]}")).isEqualTo("{\"x\":1,\"y\":[]}");
    }

    @Test
    void largeObjectsKeepTheRulesInEveryGroup() {
        ObjectModelBuilder builder = object("Large").extra("extra");
        IntStream.range(0, 200).forEach(i -> builder.required("p" + i, Values.primitive(PrimitiveKind.INT)));
        ObjectCodecModel model = builder.build();
        JsonCodec<Object> codec = compile(List.of(model)).codec(model);
        String whole = numbers(200, -1) + "}";
        assertThat(roundTrip(codec, whole)).isEqualTo(whole);
        assertThat(roundTrip(codec, numbers(200, -1) + ",\"x\":1}")).isEqualTo(numbers(200, -1) + ",\"x\":1}");
        for (int i = 0; i < 200; i++) {
            assertThat(errorOf(codec, numbers(200, i) + "}")).isEqualTo(JsonErrorCode.MISSING_MEMBER);
            String twice = numbers(200, -1) + ",\"p" + i + "\":0}";
            assertThat(errorOf(codec, twice)).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
        }
    }

    private static String numbers(int count, int without) {
        return IntStream.range(0, count)
                .filter(i -> i != without)
                .mapToObj(i -> "\"p" + i + "\":" + i)
                .collect(Collectors.joining(",", "{", ""));
    }

    @Test
    void noNamesClash() {
        List<ObjectCodecModel> models = NastyNames.models();
        GeneratedCode code = compile(models);
        for (ObjectCodecModel model : models) {
            if (!model.type().simpleName().equals("JsonNames")) { // whose names need escapes in JSON
                String document = JsonSamples.document(model);
                assertThat(roundTrip(code.codec(model), document)).isEqualTo(document);
            }
        }
    }

    @Test
    void describeHidesSecretsThatAreThere() {
        ObjectCodecModel model = object("Grant")
                .secret("accessToken", Values.string())
                .secret("refreshToken", Values.optional(Values.string()))
                .secret("pin", Values.primitive(PrimitiveKind.INT))
                .with("scope", Values.string())
                .with("times", Values.array(Values.array(Values.primitive(PrimitiveKind.LONG))))
                .extra("extra")
                .build();
        GeneratedCode code = compile(List.of(model));
        JsonCodec<Object> codec = code.codec(model);
        Object full = codec.read("{\"accessToken\":\"abc\",\"refreshToken\":\"def\",\"pin\":1234,\"scope\":\"openid\","
                + "\"times\":[[1],[2,3]],\"x\":\"ghi\"}");
        assertThat(code.describe(model, full))
                .isEqualTo("Grant[accessToken=<redacted>, refreshToken=<redacted>, pin=<redacted>, scope=openid, "
                        + "times=[[1], [2, 3]], extra=<redacted>]");
        assertThat(code.describe(model, codec.read("{}")))
                .isEqualTo("Grant[accessToken=null, refreshToken=Optional.empty, pin=<redacted>, scope=null, "
                        + "times=null, extra={}]");
    }

    @Test
    void describeShowsNoObjectByItsHash() {
        for (ObjectCodecModel model : Torture.MODELS) {
            JsonCodec<Object> codec = Torture.CODE.codec(model);
            assertThat(codec.describe(codec.read(JsonSamples.document(model)))).doesNotContain("@");
        }
    }

    @Test
    void describeCallsTheCodecsOfNestedTypesInEveryPosition() {
        ObjectCodecModel key =
                object("Key").secret("secret", Values.string()).packagePrivate().build();
        ValueModel value = new ObjectValue(
                key.type(), CodecReference.generated(key.type(), key.codec()), Optional.empty(), Nesting.FINITE);
        List<ValueModel> positions = List.of(
                value,
                Values.optional(value),
                Values.list(value),
                Values.set(value),
                Values.collection(value),
                Values.map(value),
                Values.array(value),
                Values.array(Values.array(value)),
                Values.map(Values.list(value)),
                Values.list(Values.map(Values.set(value))),
                Values.optional(Values.map(Values.array(value))));
        ObjectModelBuilder builder = object("Ring").packagePrivate();
        for (int i = 0; i < positions.size(); i++) {
            builder.with("p" + i, positions.get(i));
        }
        ObjectCodecModel model = builder.with("text", new RawTextValue())
                .with("texts", Values.list(new RawTextValue()))
                .build();
        GeneratedCode code = compile(List.of(key, model));

        String key1 = "{\"secret\":\"canary\"}";
        String described = code.describe(
                model,
                code.codec(model)
                        .read(("{'p0':K,'p1':K,'p2':[K,K],'p3':[K],'p4':[K],'p5':{'a':K},'p6':[K],'p7':[[K]],"
                                        + "'p8':{'a':[K]},'p9':[{'a':[K]}],'p10':{'a':[K]},'text':K,'texts':[K]}")
                                .replace('\'', '"')
                                .replace("K", key1)));

        String shown = "Key[secret=<redacted>]";
        assertThat(described)
                .isEqualTo("Ring[p0=K, p1=Optional[K], p2=[K, K], p3=[K], p4=[K], p5={a=K}, p6=[K], p7=[[K]],"
                                .replace("K", shown)
                        + " p8={a=[K]}, p9=[{a=[K]}], p10=Optional[{a=[K]}],".replace("K", shown)
                        + " text=<redacted>, texts=[<redacted>]]");
    }

    private static GeneratedCode compile(List<ObjectCodecModel> models) {
        return GeneratedCode.compile(models.toArray(new ObjectCodecModel[0]));
    }

    private static String roundTrip(JsonCodec<Object> codec, String document) {
        return codec.toJson(codec.read(document));
    }

    private static JsonErrorCode errorOf(JsonCodec<Object> codec, String document) {
        return assertThrows(JsonException.class, () -> codec.read(document)).code();
    }
}
