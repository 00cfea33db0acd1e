package dev.jeton.processor;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types with more texts than one method of a class file has room for, and types that are nested deep. */
class LargeTypesTest {
    private static final String HEADER = "package sample; import dev.jeton.annotation.Json;\n";

    @Test
    void everyKindOfPropertyWorksInEveryGroup() throws ReflectiveOperationException {
        // Groups of 32 and words of 64 bits: each kind is on both sides of each boundary.
        List<String> kinds = List.of(
                "@Json.Default(\"7\") int",
                "@Json.Required String",
                "java.util.List<Integer>",
                "java.util.Optional<String>",
                "@Json.Lenient java.util.OptionalLong");
        String components = joined(130, i -> kinds.get(i % kinds.size()) + " p" + i);

        CompiledSources.of(
                        HEADER + "@Json(view = true) record Wide(" + components
                                + ", @Json.Extra java.util.Map<String, dev.jeton.RawJson> extra)"
                                + " { public String toString() { return WideCodec.INSTANCE.describe(this); } }",
                        check("""
                                StringBuilder required = new StringBuilder();
                                StringBuilder all = new StringBuilder();
                                String[] values = {"5", "\\"b\\"", "[3]", "\\"d\\"", "9"};
                                for (int i = 0; i < 130; i++) {
                                    all.append(",\\"p" + i + "\\":" + values[i % 5]);
                                    if (i % 5 == 1) {
                                        required.append(",\\"p" + i + "\\":" + values[1]);
                                    }
                                }
                                String whole = "{" + all.substring(1) + ",\\"x\\":[1]}";
                                String least = "{" + required.substring(1) + "}";
                                check(whole, WideCodec.INSTANCE.toJson(WideCodec.INSTANCE.read(whole)));
                                Wide value = WideCodec.INSTANCE.read(least);
                                WideView view = new WideView();
                                view.parse(whole.getBytes());
                                check(5, view.p125());
                                check(true, view.hasP128());
                                check(9L, view.p129());
                                check(whole, WideCodec.INSTANCE.toJson(view.toValue()));
                                view.parse(least.getBytes());
                                check(value, view.toValue());
                                for (int number : new int[] {value.p0(), value.p65(), value.p125(), view.p0(), view.p65(), view.p125()}) {
                                    check(7, number);
                                }
                                check("b", view.p126().toString());
                                check(false, view.hasP2() || view.hasP32() || view.hasP63() || view.hasP128() || view.hasP129());
                                check(0L, view.p64() + view.p129());
                                """))
                .assertClean()
                .run("sample.Check");
    }

    @Test
    void enumWithThousandsOfNamesIsReadAndWritten() throws ReflectiveOperationException {
        String constants =
                joined(1_500, i -> "@Json.Name(\"n" + i + "\") @Json.Alias({\"a" + i + "\", \"b" + i + "\"}) C" + i);

        CompiledSources.of(HEADER + "@Json(ignoreCase = true) enum Choice { " + constants + " }", check("""
                                check(Choice.C0, ChoiceCodec.INSTANCE.read("\\"n0\\""));
                                check(Choice.C749, ChoiceCodec.INSTANCE.read("\\"b749\\""));
                                check(Choice.C1499, ChoiceCodec.INSTANCE.read("\\"A1499\\""));
                                check("\\"n1499\\"", ChoiceCodec.INSTANCE.toJson(Choice.C1499));
                                """))
                .assertClean()
                .run("sample.Check");
    }

    @Test
    void recordWithThousandsOfAliasesIsReadAndWritten() throws ReflectiveOperationException {
        String components =
                joined(254, i -> "@Json.Alias({" + joined(40, j -> "\"c" + i + "_" + j + "\"") + "}) String c" + i);

        CompiledSources.of(HEADER + "@Json(view = true) record Wide(" + components + ") {}", check("""
                                Wide wide = WideCodec.INSTANCE.read("{\\"c0_0\\":\\"a\\",\\"c253_39\\":\\"b\\",\\"c7\\":\\"c\\"}");
                                check("a", wide.c0());
                                check("b", wide.c253());
                                check("{\\"c0\\":\\"a\\",\\"c7\\":\\"c\\",\\"c253\\":\\"b\\"}", WideCodec.INSTANCE.toJson(wide));
                                WideView view = new WideView();
                                view.parse("{\\"c253_39\\":\\"b\\"}".getBytes());
                                check("b", view.c253().toString());
                                """))
                .assertClean()
                .run("sample.Check");
    }

    @Test
    void stringWithThousandsOfKnownValuesIsRead() throws ReflectiveOperationException {
        String known = joined(9_000, i -> "\"v" + i + "\"");

        CompiledSources.of(
                        HEADER + "@Json(view = true) record Known(@Json.Known({" + known
                                + "}) String x, @Json.Known(\"a\") String x1) {}",
                        check("""
                                Known value = KnownCodec.INSTANCE.read("{\\"x\\":\\"v8999\\",\\"x1\\":\\"a\\"}");
                                check("v8999", value.x());
                                check(true, value.x() == KnownCodec.INSTANCE.read("{\\"x\\":\\"v8999\\"}").x());
                                """))
                .assertClean()
                .run("sample.Check");
    }

    @Test
    void textsAsLongAsClassFilesHaveRoomForAreReadAndWritten() throws ReflectiveOperationException {
        String text = "x".repeat(64_990);

        CompiledSources.of(
                        HEADER + "@Json(view = true) record Text(@Json.Name(\"n" + text + "\") @Json.Alias(\"a" + text
                                + "\") @Json.Known(\"k" + text + "\") @Json.Default(\"d" + text + "\") String text) {}",
                        check("""
                                check(64991, TextCodec.INSTANCE.read("{}").text().length());
                                """))
                .assertClean()
                .run("sample.Check");
    }

    @Test
    void recordWithManyLongNamesIsReadAndWritten() throws ReflectiveOperationException {
        String tail = "x".repeat(1_000);
        // All component names of a record have room for 65,535 bytes in one text that javac makes of them.
        String longTail = "x".repeat(250);
        String components = joined(
                250,
                i -> "@Json.Name(\"" + tail + i + "\") @Json.Alias(\"a" + tail + i + "\") String p" + i + longTail);

        CompiledSources.of(HEADER + "@Json(view = true) record Wide(" + components + ") {}", check("""
                                String tail = "x".repeat(1_000);
                                String json = "{\\"a" + tail + "0\\":\\"a\\",\\"" + tail + "249\\":\\"b\\",\\"" + tail + "\\":1}";
                                Wide wide = WideCodec.INSTANCE.read(json);
                                check("a", wide.p0%1$s());
                                check("b", wide.p249%1$s());
                                check("{\\"" + tail + "0\\":\\"a\\",\\"" + tail + "249\\":\\"b\\"}", WideCodec.INSTANCE.toJson(wide));
                                WideView view = new WideView();
                                view.parse(json.getBytes());
                                check(true, view.hasP249%1$s());
                                check("b", view.p249%1$s().toString());
                                """.formatted(
                                longTail)))
                .assertClean()
                .run("sample.Check");
    }

    @Test
    void recordsThatHoldOneAnotherAHundredLevelsDeepAreReadAndWritten() throws ReflectiveOperationException {
        String records = joined(
                        100,
                        i -> "@Json(view = true) static record R" + i + "("
                                + (i < 99 ? "R" + (i + 1) + " r" : "String text") + ") {}")
                .replace(", @Json", " @Json");

        CompiledSources.of(HEADER + "class Deep { " + records + " }", check("""
                                String json = "{\\"r\\":".repeat(99) + "{\\"text\\":\\"x\\"}" + "}".repeat(99);
                                dev.jeton.JsonLimits limits = dev.jeton.JsonLimits.builder().maxDepth(100).build();
                                dev.jeton.JsonReader reader = dev.jeton.JsonReader.create(limits);
                                reader.reset(json.getBytes());
                                dev.jeton.JsonWriter writer = dev.jeton.JsonWriter.create(limits);
                                Deep_R0Codec.INSTANCE.write(Deep_R0Codec.INSTANCE.read(reader), writer);
                                check(json, writer.toJson());
                                """))
                .assertClean()
                .run("sample.Check");
    }

    @Test
    void typesNestedInOneAnotherAreReadAndWrittenAsDeepAsFilesCanBeNamed() throws ReflectiveOperationException {
        int levels = 26;
        String opening = IntStream.range(0, levels)
                .mapToObj(i -> "@Json(view = true) record " + (char) ('A' + i) + "("
                        + (i < levels - 1 ? (char) ('A' + i) + "." + (char) ('B' + i) + " next, " : "")
                        + "String text) { ")
                .collect(Collectors.joining());

        CompiledSources.of(HEADER + opening.replaceFirst(" record", "\nrecord") + "}".repeat(levels), check("""
                                check("x", ACodec.INSTANCE.read("{\\"next\\":{\\"text\\":\\"x\\"}}").next().text());
                                """))
                .assertClean()
                .run("sample.Check");
    }

    @Test
    void typeArgumentsNestedAHundredLevelsDeepAreReadAndWritten() throws ReflectiveOperationException {
        CompiledSources.of(
                        HEADER + "@Json(view = true) record Deep(" + "java.util.List<".repeat(100) + "String"
                                + ">".repeat(100) + " lists, String" + "[]".repeat(255) + " arrays) {}",
                        check("""
                                String json = "{\\"lists\\":" + "[".repeat(100) + "\\"x\\"" + "]".repeat(100) + "}";
                                dev.jeton.JsonLimits limits = dev.jeton.JsonLimits.builder().maxDepth(101).build();
                                dev.jeton.JsonReader reader = dev.jeton.JsonReader.create(limits);
                                reader.reset(json.getBytes());
                                dev.jeton.JsonWriter writer = dev.jeton.JsonWriter.create(limits);
                                DeepCodec.INSTANCE.write(DeepCodec.INSTANCE.read(reader), writer);
                                check(json, writer.toJson());
                                """))
                .assertClean()
                .run("sample.Check");
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 200})
    void typeArgumentsNestedDeeperAreOneMessage(int levels) {
        CompiledSources compiled = CompiledSources.of(HEADER + "@Json(view = true) record Deep("
                + "java.util.List<".repeat(levels) + "String" + ">".repeat(levels) + " lists) {}");

        List<String> messages = compiled.compilation().diagnostics().stream()
                .map(message -> message.getMessage(Locale.ROOT))
                .toList();
        assertThat(messages).hasSize(1);
        assertThat(messages.get(0))
                .startsWith("J314: 'lists' has type arguments that are nested more than 100 levels deep");
    }

    private static String check(String statements) {
        return HEADER + """
                public class Check {
                    public static void run() {
                %s
                    }

                    private static void check(Object expected, Object actual) {
                        if (!expected.equals(actual)) {
                            throw new AssertionError("Expected " + expected + " and got " + actual);
                        }
                    }
                }
                """.formatted(statements);
    }

    private static String joined(int count, IntFunction<String> element) {
        StringJoiner joined = new StringJoiner(", ");
        for (int i = 0; i < count; i++) {
            joined.add(element.apply(i));
        }
        return joined.toString();
    }
}
