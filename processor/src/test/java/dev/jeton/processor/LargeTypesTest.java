package dev.jeton.processor;

import java.util.StringJoiner;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Types with more texts than one method of a class file has room for. */
class LargeTypesTest {
    private static final String HEADER = "package sample; import dev.jeton.annotation.Json;\n";

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
