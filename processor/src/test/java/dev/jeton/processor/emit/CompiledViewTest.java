package dev.jeton.processor.emit;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.jeton.processor.emit.ObjectModelBuilder.object;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonCodec;
import dev.jeton.JsonError;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonView;
import dev.jeton.Utf8Slice;
import dev.jeton.processor.model.CodedValue.ForeignValue;
import dev.jeton.processor.model.Leniency;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.PrimitiveKind;
import dev.jeton.processor.model.PrimitiveOptionalKind;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.ValueModel.PrimitiveValue;
import dev.jeton.processor.model.ValueModel.RawTextValue;
import dev.jeton.processor.model.ViewModel.Accessors;
import dev.jeton.processor.report.ClassFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Emitted views compile without a warning and, with the real runtime, accept and return what the codecs do. */
class CompiledViewTest {
    /** Compiled once, by the first test that needs it. */
    private static final class Torture {
        static final List<ObjectCodecModel> MODELS = TortureModels.all();
        static final GeneratedCode CODE = GeneratedCode.compile(MODELS.toArray(new ObjectCodecModel[0]));
    }

    @Test
    void everyValueInEveryPositionMakesTheSameRecord() {
        for (ObjectCodecModel model : Torture.MODELS) {
            JsonCodec<Object> codec = Torture.CODE.codec(model);
            JsonView view = Torture.CODE.view(model);
            for (String document : documents(model)) {
                view.parse(document.getBytes(UTF_8));
                Object record = GeneratedCode.call(view, "toValue");
                assertWithMessage(model.type().simpleName())
                        .that(codec.toJson(record))
                        .isEqualTo(codec.toJson(codec.read(document)));
            }
        }
    }

    @Test
    void accessorsReturnWhatTheRecordHas() {
        for (ObjectCodecModel model : Torture.MODELS) {
            JsonView view = Torture.CODE.view(model);
            for (String document : documents(model)) {
                view.parse(document.getBytes(UTF_8));
                assertAccessors(model, view, Torture.CODE.codec(model).read(document), Torture.CODE);
            }
        }
    }

    /** The document with all values, and where null is allowed the one with nulls, and where nothing is required the empty one. */
    private static List<String> documents(ObjectCodecModel model) {
        List<String> documents = new ArrayList<>();
        documents.add(JsonSamples.document(model));
        if (!model.type().simpleName().contains("Required")) {
            documents.add(JsonSamples.nulls(model));
            documents.add("{}");
        }
        documents.add(JsonSamples.document(model)); // after those: nothing of them is left
        return documents;
    }

    private static void assertAccessors(ObjectCodecModel model, JsonView view, Object record, GeneratedCode code) {
        for (int i = 0; i < model.properties().size(); i++) {
            PropertyModel property = model.properties().get(i);
            Accessors accessors = model.view().orElseThrow().accessors().get(i);
            Object held = ViewedValues.ofRecord(GeneratedCode.call(record, property.name()));
            boolean present = Boolean.TRUE.equals(GeneratedCode.call(view, accessors.presence()));
            String what = model.type().simpleName() + "." + property.name() + ": " + property.value();
            if (present) {
                Object viewed = value(view, accessors, property, code);
                assertWithMessage(what).that(viewed).isEqualTo(held);
            } else if (!(property.value() instanceof PrimitiveValue)) {
                assertWithMessage(what).that(held).isNull();
            }
        }
    }

    private static Object value(JsonView view, Accessors accessors, PropertyModel property, GeneratedCode code) {
        boolean open = property.value().unwrapped() instanceof dev.jeton.processor.model.CodedValue.OpenEnumValue;
        Object returned = GeneratedCode.call(view, open ? accessors.text() : accessors.value());
        return ViewedValues.plain(returned, property.value(), code);
    }

    @Test
    void everyPrefixAndEveryChangedByteIsJudgedAsByTheCodec() {
        for (ObjectCodecModel model : Torture.MODELS) {
            JsonCodec<Object> codec = Torture.CODE.codec(model);
            JsonView view = Torture.CODE.view(model);
            for (String document : Set.copyOf(documents(model))) {
                byte[] bytes = document.getBytes(UTF_8);
                for (int i = 0; i < bytes.length; i++) {
                    assertSameJudgement(model, codec, view, bytes, i);
                    byte original = bytes[i];
                    for (char other : new char[] {'"', '0', '}', '\u0080'}) {
                        bytes[i] = (byte) other;
                        assertSameJudgement(model, codec, view, bytes, bytes.length);
                    }
                    bytes[i] = original;
                }
            }
        }
    }

    private static void assertSameJudgement(
            ObjectCodecModel model, JsonCodec<Object> codec, JsonView view, byte[] json, int length) {
        JsonError error = new JsonError();
        boolean accepted = view.tryParse(json, 0, length, error);
        String byView = accepted ? "accepted" : error.code() + " " + error.path() + " " + error.offset();
        String byCodec;
        try {
            codec.read(json, 0, length);
            byCodec = "accepted";
        } catch (JsonException e) {
            byCodec = e.code() + " " + e.path() + " " + e.offset();
            if (!byView.equals(byCodec) && isLeftToACodec(model, e.path())) {
                assertThat(accepted ? refusal(view) : e.code()).isEqualTo(e.code());
                return;
            }
        }
        if (!byView.equals(byCodec)) {
            assertWithMessage(new String(json, 0, length, UTF_8)).that(byView).isEqualTo(byCodec);
        }
        assertThat(view.isEmpty()).isEqualTo(!accepted);
    }

    /** A view does not look into values that only a codec knows which was written by hand. */
    private static boolean isLeftToACodec(ObjectCodecModel model, String path) {
        return model.properties().stream()
                .filter(property -> holdsForeign(property.value()))
                .anyMatch(property -> path.matches("\\$\\." + property.jsonName() + "\\b.*"));
    }

    private static boolean holdsForeign(ValueModel value) {
        return value instanceof ForeignValue || value.children().stream().anyMatch(CompiledViewTest::holdsForeign);
    }

    private static JsonErrorCode refusal(JsonView view) {
        AssertionError failed = assertThrows(AssertionError.class, () -> GeneratedCode.call(view, "toValue"));
        return ((JsonException) failed.getCause().getCause()).code();
    }

    @Test
    void defaultsStandWhereMembersAreAbsentButNotWhereTheyAreNull() {
        ObjectCodecModel model = object("Defaults")
                .defaulted("retries", Values.primitive(PrimitiveKind.INT), "3")
                .defaulted("boxed", Values.boxed(PrimitiveKind.INT), "4")
                .viewed()
                .build();
        GeneratedCode code = GeneratedCode.compile(model);
        JsonView view = code.view(model);
        assertThat(GeneratedCode.call(view, "retries")).isEqualTo(0);
        view.parse("{}".getBytes(UTF_8));
        assertThat(GeneratedCode.call(view, "retries")).isEqualTo(3);
        assertThat(GeneratedCode.call(view, "boxed")).isEqualTo(4);
        assertThat(GeneratedCode.call(view, "hasBoxed")).isEqualTo(false);
        view.parse("{\"retries\":7,\"boxed\":null}".getBytes(UTF_8));
        assertThat(GeneratedCode.call(view, "retries")).isEqualTo(7);
        assertThat(GeneratedCode.call(view, "boxed")).isEqualTo(0);
        view.erase();
        assertThat(GeneratedCode.call(view, "retries")).isEqualTo(0);
    }

    @Test
    void lastOfSeveralMembersCountsEvenIfItIsNull() {
        ObjectCodecModel model = object("Lax")
                .with("expiry", Values.optional(PrimitiveOptionalKind.LONG, Leniency.STRICT))
                .with("text", Values.string())
                .with("items", Values.list(Values.item()))
                .with("item", Values.item())
                .with("raw", new RawTextValue())
                .lastWins()
                .viewed()
                .build();
        GeneratedCode code = GeneratedCode.compile(model);
        JsonView view = code.view(model);
        String first = "\"expiry\":1,\"text\":\"a\",\"items\":[{\"id\":1}],\"item\":{\"id\":2},\"raw\":[1]";
        String nulls = "\"expiry\":null,\"text\":null,\"items\":null,\"item\":null,\"raw\":null";
        for (String document : List.of(
                "{" + first + "," + nulls + "}", "{" + nulls + "," + first + "}", "{" + first + "," + first + "}")) {
            view.parse(document.getBytes(UTF_8));
            assertAccessors(model, view, code.codec(model).read(document), code);
        }
    }

    @Test
    void namesThatComeTwiceAreJudgedAsByTheCodec() {
        ObjectCodecModel strict = maps(object("Strict"));
        ObjectCodecModel lax = maps(object("Lax").lastWins());
        GeneratedCode code = GeneratedCode.compile(strict, lax);
        for (ObjectCodecModel model : List.of(strict, lax)) {
            for (String document : List.of(
                    "{\"a\":\"1\",\"B\":\"2\",\"b\":\"3\"}",
                    "{\"a\":\"1\",\"\\u0061\":\"2\"}",
                    "{\"a\":null,\"a\":null}",
                    "{\"map\":{\"k\":\"1\",\"l\":\"2\",\"\\u006b\":\"3\"}}",
                    "{\"map\":{\"k\":\"1\",\"k\":3}}",
                    "{\"maps\":[{\"k\":{\"x\":1}},{\"k\":{\"x\":1,\"y\":2,\"x\":3}}]}",
                    "{\"maps\":[{\"k\":null,\"l\":{\"k\":1},\"m\":{\"k\":1}}]}",
                    "{\"x\":1,\"map\":{\"x\":\"1\"},\"\\u0078\":2,\"y\":3}",
                    "{\"x\":{\"y\":1,\"y\":2}}")) {
                byte[] bytes = document.getBytes(UTF_8);
                JsonView view = code.view(model);
                assertSameJudgement(model, code.codec(model), view, bytes, bytes.length);
                if (!view.isEmpty()) {
                    assertAccessors(model, view, code.codec(model).read(document), code);
                }
            }
        }
    }

    private static ObjectCodecModel maps(ObjectModelBuilder builder) {
        return builder.with("a", Values.string())
                .aliased("b", Values.string(), "B")
                .with("map", Values.map(Values.string()))
                .with("maps", Values.list(Values.map(Values.map(Values.boxed(PrimitiveKind.LONG)))))
                .extra("rest")
                .viewed()
                .build();
    }

    @Test
    void largeObjectsKeepTheRulesInEveryGroup() {
        ObjectModelBuilder builder = object("Large").extra("extra").viewed();
        IntStream.range(0, 200).forEach(i -> builder.required("p" + i, Values.primitive(PrimitiveKind.INT)));
        ObjectCodecModel model = builder.build();
        GeneratedCode code = GeneratedCode.compile(model);
        JsonCodec<Object> codec = code.codec(model);
        JsonView view = code.view(model);
        view.parse(numbers(-1, "}"));
        assertAccessors(model, view, codec.read(numbers(-1, "}")), code);
        for (int i = 0; i < 200; i++) {
            for (byte[] document : List.of(numbers(i, "}"), numbers(-1, ",\"p" + i + "\":0}"))) {
                assertSameJudgement(model, codec, view, document, document.length);
            }
        }
        byte[] twice = numbers(-1, ",\"x\":1,\"y\":2,\"x\":1}");
        assertSameJudgement(model, codec, view, twice, twice.length);
    }

    private static byte[] numbers(int without, String end) {
        return IntStream.range(0, 200)
                .filter(i -> i != without)
                .mapToObj(i -> "\"p" + i + "\":" + i)
                .collect(Collectors.joining(",", "{", end))
                .getBytes(UTF_8);
    }

    @Test
    void noNamesClash() {
        List<ObjectCodecModel> models = NastyNames.models().stream()
                .filter(model -> model.view().isPresent())
                .toList();
        GeneratedCode code = GeneratedCode.compile(models.toArray(new ObjectCodecModel[0]));
        for (ObjectCodecModel model : models) {
            byte[] document = JsonSamples.document(model).getBytes(UTF_8);
            JsonView view = code.view(model);
            view.parse(document);
            assertAccessors(model, view, code.codec(model).read(document), code);
        }
    }

    @Test
    void secretsAreNotPrinted() {
        ObjectCodecModel model =
                object("Grant").secret("token", Values.string()).viewed().build();
        JsonView view = GeneratedCode.compile(model).view(model);
        view.parse("{\"token\":\"abc\"}".getBytes(UTF_8));
        Utf8Slice token = (Utf8Slice) GeneratedCode.call(view, "token");
        assertThat(token.toString()).doesNotContain("abc");
        assertThat(token.contentEquals("abc")).isTrue();
        assertThat(view.toString()).isEqualTo("GrantView[15 bytes]");
    }

    @Test
    void noViewNeedsInvokedynamic() {
        List<String> views = Torture.CODE.classes().keySet().stream()
                .filter(name -> name.endsWith("View"))
                .toList();
        assertThat(views.size()).isAtLeast(Torture.MODELS.size());
        for (String name : views) {
            assertWithMessage(name)
                    .that(ClassFile.of(Torture.CODE.classes().get(name)).hasInvokedynamic())
                    .isFalse();
        }
    }
}
