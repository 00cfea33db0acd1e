package dev.jeton.processor.resolve;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.jeton.processor.resolve.Shapes.array;
import static dev.jeton.processor.resolve.Shapes.choice;
import static dev.jeton.processor.resolve.Shapes.list;
import static dev.jeton.processor.resolve.Shapes.map;
import static dev.jeton.processor.resolve.Shapes.optional;
import static dev.jeton.processor.resolve.Shapes.plain;
import static dev.jeton.processor.resolve.Shapes.primitive;
import static dev.jeton.processor.resolve.Shapes.string;

import com.palantir.javapoet.CodeBlock;
import dev.jeton.processor.extract.JavaType;
import dev.jeton.processor.model.Characters;
import dev.jeton.processor.model.Delimiter;
import dev.jeton.processor.model.Leniency;
import dev.jeton.processor.model.PrimitiveKind;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.resolve.DefaultValue.Expression;
import dev.jeton.processor.resolve.DefaultValue.Misfit;
import dev.jeton.processor.resolve.Reading.Accepted;
import dev.jeton.processor.resolve.ValueMarks.Form;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultTextsTest {

    @ParameterizedTest
    @CsvSource({
        "BOOLEAN, true, true",
        "BYTE, -128, (byte) -128",
        "SHORT, 32767, (short) 32767",
        "INT, -2147483648, -2147483648",
        "INT, -0, 0",
        "LONG, -9223372036854775808, -9223372036854775808L",
        "LONG, 3600, 3600L",
        "FLOAT, 3.4028235e38, 3.4028235e38F",
        "DOUBLE, 0.1, 0.1D",
        "DOUBLE, 1e3, 1e3D",
        "DOUBLE, -0, -0D",
        "DOUBLE, 0.0e-999, 0.0e-999D"
    })
    void primitiveBecomesALiteral(PrimitiveKind kind, String text, String literal) {
        assertThat(expression(primitive(kind), text)).isEqualTo(literal);
    }

    @ParameterizedTest
    @CsvSource({
        "BOOLEAN, TRUE, it must be true or false",
        "BYTE, 128, it must lie between -128 and 127",
        "SHORT, -32769, it must lie between -32768 and 32767",
        "INT, 2147483648, it must lie between -2147483648 and 2147483647",
        "LONG, 9223372036854775808, it must lie between -9223372036854775808 and 9223372036854775807",
        "INT, 1.0, 'it must be an integer without leading zeros, such as 3600 or -1'",
        "INT, 01, 'it must be an integer without leading zeros, such as 3600 or -1'",
        "INT, +1, 'it must be an integer without leading zeros, such as 3600 or -1'",
        "INT, '', 'it must be an integer without leading zeros, such as 3600 or -1'",
        "INT, ١, 'it must be an integer without leading zeros, such as 3600 or -1'",
        "CHAR, ab, it must be one character",
        "FLOAT, 3.5e38, it is too large for a float",
        "FLOAT, 1e-46, it is so small that a float would hold zero",
        "DOUBLE, 1e400, it is too large for a double",
        "DOUBLE, 0.001e-400, it is so small that a double would hold zero",
        "DOUBLE, .5, 'it must be a number as JSON spells it, such as 0.5, -1 or 1e6'",
        "DOUBLE, 1f, 'it must be a number as JSON spells it, such as 0.5, -1 or 1e6'",
        "DOUBLE, Infinity, 'it must be a number as JSON spells it, such as 0.5, -1 or 1e6'"
    })
    void misfitSaysWhy(PrimitiveKind kind, String text, String reason) {
        assertThat(reason(primitive(kind), text)).isEqualTo(reason);
    }

    @Test
    void characterBecomesALiteral() {
        assertThat(expression(primitive(PrimitiveKind.CHAR), "a")).isEqualTo("'a'");
        assertThat(expression(primitive(PrimitiveKind.CHAR), "\\")).isEqualTo("'\\\\'");
        assertThat(expression(primitive(PrimitiveKind.CHAR), "\n")).isEqualTo("'\\n'");
        assertThat(expression(primitive(PrimitiveKind.CHAR), "'")).isEqualTo("'\\''");
        assertThat(expression(primitive(PrimitiveKind.CHAR), "\u0001")).isEqualTo("'\\u0001'");
    }

    @Test
    void boxedTypesGetTheLiteralOfTheirPrimitive() {
        assertThat(expression(plain("java.lang.Long"), "5")).isEqualTo("5L");
        assertThat(expression(plain("java.lang.Byte"), "5")).isEqualTo("(byte) 5");
    }

    @Test
    void stringIsTakenAsItIs() {
        assertThat(expression(string(), "a \"b\"\\")).isEqualTo("\"a \\\"b\\\"\\\\\"");
        assertThat(expression(string(), "")).isEqualTo("\"\"");
    }

    @Test
    void bigNumbersAreMadeFromText() {
        assertThat(expression(plain("java.math.BigDecimal"), "1.50")).isEqualTo("new java.math.BigDecimal(\"1.50\")");
        assertThat(expression(plain("java.math.BigInteger"), "-7")).isEqualTo("new java.math.BigInteger(\"-7\")");
        assertThat(reason(plain("java.math.BigDecimal"), "1e99999999999")).isEqualTo("its exponent is out of range");
    }

    @Test
    void optionalHoldsTheValue() {
        assertThat(expression(plain("java.util.OptionalLong"), "5")).isEqualTo("java.util.OptionalLong.of(5L)");
        assertThat(expression(optional(string()), "x")).isEqualTo("java.util.Optional.of(\"x\")");
        assertThat(reason(optional(plain("java.lang.Boolean")), "x")).isEqualTo("it must be true or false");
    }

    @Test
    void emptyContainers() {
        assertThat(expression(list(string()), "[]")).isEqualTo("java.util.List.of()");
        assertThat(expression(plain("java.util.Collection", string()), "[]")).isEqualTo("java.util.List.of()");
        assertThat(expression(plain("java.util.Set", string()), "[]")).isEqualTo("java.util.Set.of()");
        assertThat(expression(map(string()), "{}")).isEqualTo("java.util.Map.of()");
        assertThat(expression(array(string()), "[]")).isEqualTo("new java.lang.String[0]");
        assertThat(expression(array(array(primitive(PrimitiveKind.INT))), "[]")).isEqualTo("new int[0][]");
        assertThat(expression(array(primitive(PrimitiveKind.BYTE)), "")).isEqualTo("new byte[0]");
        assertThat(reason(map(string()), "[]")).isEqualTo("only the empty one, \"{}\", can be a default");
    }

    @Test
    void elementsOfAListAreSpeltAsInJson() {
        assertThat(expression(list(string()), "[\"a\", \"\\u0062\\n\"]"))
                .isEqualTo("java.util.List.of(\"a\", \"b\\n\")");
        assertThat(expression(array(primitive(PrimitiveKind.LONG)), "[1,-2]")).isEqualTo("new long[]{1L, -2L}");
        assertThat(expression(list(list(plain("java.lang.Integer"))), "[[],[1]]"))
                .isEqualTo("java.util.List.of(java.util.List.of(), java.util.List.of(1))");
        assertThat(expression(array(primitive(PrimitiveKind.BYTE)), "AQL_")).isEqualTo("new byte[] {1, 2, -1}");
        assertThat(reason(list(string()), "a")).isEqualTo("it must be an array of JSON, such as \"[]\"");
        assertThat(reason(list(string()), "[".repeat(1_000_000))).startsWith("it must be an array of JSON");
        assertThat(reason(list(string()), "[\"a\",1]")).isEqualTo("the element 2 must be a string in quotes");
        assertThat(reason(list(plain("java.lang.Byte")), "[127,128]"))
                .isEqualTo("the element 2: it must lie between -128 and 127");
        assertThat(reason(list(plain("java.lang.Integer")), "[" + "1,".repeat(1000) + "1]"))
                .isEqualTo("it may have no more than 1000 elements");
        assertThat(reason(array(primitive(PrimitiveKind.BYTE)), "A".repeat(1336)))
                .contains("no more than 1000 bytes");
    }

    @Test
    void enumConstantIsNamedAsInJson() {
        assertThat(expression(choice(), "granted")).isEqualTo("sample.Choice.YES");
        assertThat(expression(choice(), "ok")).isEqualTo("sample.Choice.YES");
        assertThat(reason(choice(), "YES"))
                .isEqualTo("the enum has no constant of this name in JSON; did you mean \"granted\"?");
        assertThat(reason(choice(), "dinied"))
                .isEqualTo("the enum has no constant of this name in JSON; did you mean \"denied\"?");
        assertThat(reason(choice(), "something"))
                .isEqualTo("the enum has no constant of this name in JSON, only granted, denied");
    }

    @Test
    void openEnumTakesAnyText() {
        JavaType open = plain("dev.jeton.OpenEnum", choice());

        assertThat(expression(open, "granted")).isEqualTo("sample.ChoiceCodec.INSTANCE.open(sample.Choice.YES)");
        assertThat(expression(open, "new")).isEqualTo("sample.ChoiceCodec.INSTANCE.open(\"new\")");
    }

    @Test
    void textIsReadByTheFormOfItsTypeAsTheJdkSpellsIt() {
        assertThat(expression(plain("java.time.Duration"), "PT60S"))
                .isEqualTo("dev.jeton.codegen.TimeForms.DURATION.of(\"PT1M\")");
        assertThat(expression(plain("java.util.UUID"), "F81D4FAE-7dec-11d0-a765-00a0c91e6bf6"))
                .isEqualTo("dev.jeton.codegen.ValueForms.UUID.of(\"f81d4fae-7dec-11d0-a765-00a0c91e6bf6\")");
        assertThat(expression(plain("java.time.Month"), "MAY")).isEqualTo("java.time.Month.MAY");
        assertThat(reason(plain("java.time.Month"), "MAi")).contains("did you mean \"MAY\"?");
        assertThat(reason(plain("java.time.LocalDate"), "27.11.2026"))
                .isEqualTo("it must be one such as \"2026-11-27\"");
    }

    private static String expression(JavaType type, String text) {
        DefaultValue value = parse(type, text);
        assertWithMessage("%s", value).that(value).isInstanceOf(Expression.class);
        // What stands behind a place to wrap is printed with the end of the line.
        return CodeBlock.of("$L\n", ((Expression) value).code())
                .toString()
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String reason(JavaType type, String text) {
        DefaultValue value = parse(type, text);
        assertWithMessage("%s", value).that(value).isInstanceOf(Misfit.class);
        return ((Misfit) value).reason();
    }

    private static DefaultValue parse(JavaType type, String text) {
        ValueMarks marks = new ValueMarks(
                Leniency.STRICT, List.of(), Characters.ANY, Form.PLAIN, Delimiter.SPACES, Spelling.PLAIN);
        ValueModel value = ((Accepted) new ValueRules().read(type, marks)).value();
        return value.accept(new DefaultTexts(text, Map.of(Shapes.CHOICE.facts().name(), Shapes.CHOICE)));
    }
}
