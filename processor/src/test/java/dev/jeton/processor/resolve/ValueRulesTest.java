package dev.jeton.processor.resolve;

import static com.google.common.truth.Truth.assertThat;
import static dev.jeton.processor.resolve.Shapes.array;
import static dev.jeton.processor.resolve.Shapes.choice;
import static dev.jeton.processor.resolve.Shapes.list;
import static dev.jeton.processor.resolve.Shapes.map;
import static dev.jeton.processor.resolve.Shapes.optional;
import static dev.jeton.processor.resolve.Shapes.part;
import static dev.jeton.processor.resolve.Shapes.plain;
import static dev.jeton.processor.resolve.Shapes.primitive;
import static dev.jeton.processor.resolve.Shapes.string;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.extract.Home;
import dev.jeton.processor.extract.JavaType;
import dev.jeton.processor.extract.JavaType.BoundedWildcard;
import dev.jeton.processor.extract.JavaType.DeclaredType;
import dev.jeton.processor.extract.JavaType.OpenType;
import dev.jeton.processor.extract.JavaType.RawType;
import dev.jeton.processor.extract.JavaType.Role;
import dev.jeton.processor.extract.JavaType.Role.Creation;
import dev.jeton.processor.extract.JavaType.Role.Order;
import dev.jeton.processor.model.Base64Form;
import dev.jeton.processor.model.BigNumberKind;
import dev.jeton.processor.model.Characters;
import dev.jeton.processor.model.CodecReference;
import dev.jeton.processor.model.CodedValue;
import dev.jeton.processor.model.ContainerValue;
import dev.jeton.processor.model.Delimiter;
import dev.jeton.processor.model.FormModel;
import dev.jeton.processor.model.Leniency;
import dev.jeton.processor.model.Nesting;
import dev.jeton.processor.model.PatchValue;
import dev.jeton.processor.model.PrimitiveKind;
import dev.jeton.processor.model.PrimitiveOptionalKind;
import dev.jeton.processor.model.SequenceKind;
import dev.jeton.processor.model.Trait;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.Variance;
import dev.jeton.processor.resolve.Reading.Accepted;
import dev.jeton.processor.resolve.Reading.Refused;
import dev.jeton.processor.resolve.ValueMarks.Form;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueRulesTest {
    private static final ValueMarks NONE =
            new ValueMarks(Leniency.STRICT, List.of(), Characters.ANY, Form.PLAIN, Delimiter.SPACES, Spelling.PLAIN);
    private static final ValueMarks LENIENT =
            new ValueMarks(Leniency.LENIENT, List.of(), Characters.ANY, Form.PLAIN, Delimiter.SPACES, Spelling.PLAIN);
    private static final ValueMarks KNOWN = new ValueMarks(
            Leniency.STRICT, List.of("a", "b"), Characters.ANY, Form.PLAIN, Delimiter.SPACES, Spelling.PLAIN);
    private static final ValueMarks VSCHAR = new ValueMarks(
            Leniency.LENIENT, List.of("a"), Characters.VSCHAR, Form.PLAIN, Delimiter.SPACES, Spelling.PLAIN);
    private static final ValueMarks RAW =
            new ValueMarks(Leniency.STRICT, List.of(), Characters.ANY, Form.RAW, Delimiter.SPACES, Spelling.PLAIN);
    private static final ValueMarks SPACES = new ValueMarks(
            Leniency.STRICT, List.of(), Characters.ANY, Form.DELIMITED, Delimiter.SPACES, Spelling.PLAIN);
    private static final ValueModel TEXT = new ValueModel.StringValue(Leniency.STRICT, List.of());

    @ParameterizedTest
    @EnumSource(PrimitiveKind.class)
    void primitiveAndItsBoxAreRead(PrimitiveKind kind) {
        assertThat(read(primitive(kind))).isEqualTo(new ValueModel.PrimitiveValue(kind, Leniency.STRICT));
        assertThat(read(plain(kind.type().box().toString())))
                .isEqualTo(new ValueModel.BoxedValue(kind, Leniency.STRICT));
    }

    @ParameterizedTest
    @EnumSource(PrimitiveKind.class)
    void everyPrimitiveButCharCanBeLenient(PrimitiveKind kind) {
        Leniency expected = kind == PrimitiveKind.CHAR ? Leniency.STRICT : Leniency.LENIENT;

        assertThat(read(primitive(kind), LENIENT)).isEqualTo(new ValueModel.PrimitiveValue(kind, expected));
    }

    @Test
    void bigNumbersAreRead() {
        assertThat(read(plain("java.math.BigDecimal"), LENIENT))
                .isEqualTo(new ValueModel.BigNumberValue(BigNumberKind.BIG_DECIMAL, Leniency.LENIENT));
        assertThat(read(plain("java.math.BigInteger")))
                .isEqualTo(new ValueModel.BigNumberValue(BigNumberKind.BIG_INTEGER, Leniency.STRICT));
    }

    @Test
    void marksReachWhatIsInContainers() {
        ValueModel known = new ValueModel.StringValue(Leniency.STRICT, List.of("a", "b"));

        assertThat(read(map(list(string())), KNOWN))
                .isEqualTo(new ContainerValue.MapValue(new ContainerValue.SequenceValue(SequenceKind.LIST, known)));
        assertThat(read(optional(string()), RAW))
                .isEqualTo(new ValueModel.OptionalValue(new ValueModel.RawTextValue()));
    }

    @Test
    void charactersAreThoseOfTheStringsInside() {
        ValueModel printable = new ValueModel.StringValue(Leniency.LENIENT, List.of("a"), Characters.VSCHAR);

        assertThat(read(map(list(string())), VSCHAR))
                .isEqualTo(new ContainerValue.MapValue(new ContainerValue.SequenceValue(SequenceKind.LIST, printable)));
    }

    @Test
    void rawJsonNeedsNoMark() {
        assertThat(read(plain("dev.jeton.RawJson"))).isEqualTo(new ValueModel.RawJsonValue());
    }

    @ParameterizedTest
    @EnumSource(SequenceKind.class)
    void sequenceOfStringsMayBeDelimited(SequenceKind kind) {
        JavaType type = plain(kind.type().toString(), string());

        assertThat(read(type, SPACES)).isEqualTo(new ValueModel.DelimitedValue(kind, Delimiter.SPACES));
        assertThat(read(type)).isEqualTo(new ContainerValue.SequenceValue(kind, TEXT));
        assertThat(read(optional(type), SPACES))
                .isEqualTo(new ValueModel.OptionalValue(new ValueModel.DelimitedValue(kind, Delimiter.SPACES)));
    }

    @Test
    void delimitedListInsideAContainerIsAnArray() {
        assertThat(read(list(list(string())), SPACES))
                .isEqualTo(new ContainerValue.SequenceValue(
                        SequenceKind.LIST, new ContainerValue.SequenceValue(SequenceKind.LIST, TEXT)));
    }

    @Test
    void typesThatAreOneTextAreReadByTheirForms() {
        assertThat(read(plain("java.util.UUID")))
                .isEqualTo(new ValueModel.FormedValue(
                        FormModel.shared(
                                ClassName.get("java.util", "UUID"), FormModel.Kind.TEXT, TypeNames.VALUE_FORMS, "UUID"),
                        Leniency.STRICT));
        assertThat(read(plain("java.time.Instant")))
                .isEqualTo(new ValueModel.FormedValue(
                        FormModel.shared(
                                ClassName.get("java.time", "Instant"),
                                FormModel.Kind.TEXT,
                                TypeNames.TIME_FORMS,
                                "INSTANT"),
                        Leniency.STRICT));
    }

    @Test
    void enumThatNobodyAnnotatedIsTheNamesOfItsConstants() {
        ClassName unit = ClassName.get("java.util.concurrent", "TimeUnit");
        assertThat(read(new DeclaredType(unit, List.of(), new Role.PlainEnum(Home.ELSEWHERE, List.of("SECONDS")))))
                .isEqualTo(new ValueModel.FormedValue(
                        FormModel.names(unit, List.of("SECONDS"), Leniency.STRICT), Leniency.STRICT));
    }

    @Test
    void annotatedTypesAreReadByTheirCodecs() {
        assertThat(read(part()))
                .isEqualTo(new CodedValue.ObjectValue(
                        ClassName.get("sample", "Part"), codec("Part"), Optional.empty(), Nesting.FINITE));
        assertThat(read(choice()))
                .isEqualTo(new CodedValue.EnumValue(ClassName.get("sample", "Choice"), codec("Choice")));
        assertThat(read(plain("dev.jeton.OpenEnum", choice())))
                .isEqualTo(new CodedValue.OpenEnumValue(ClassName.get("sample", "Choice"), codec("Choice")));
    }

    @Test
    void enumsOfAnyKindCanBeLenient() {
        ClassName choice = ClassName.get("sample", "Choice");
        ClassName unit = ClassName.get("java.util.concurrent", "TimeUnit");
        ClassName month = ClassName.get("java.time", "Month");
        assertThat(read(choice(), LENIENT))
                .isEqualTo(new CodedValue.EnumValue(choice, codec("Choice"), Leniency.LENIENT));
        assertThat(read(plain("dev.jeton.OpenEnum", choice()), LENIENT))
                .isEqualTo(new CodedValue.OpenEnumValue(choice, codec("Choice"), Leniency.LENIENT));
        for (ClassName plain : List.of(unit, month)) {
            List<String> constants = List.of("SECONDS");
            assertThat(read(new DeclaredType(plain, List.of(), new Role.PlainEnum(Home.ELSEWHERE, constants)), LENIENT))
                    .isEqualTo(new ValueModel.FormedValue(
                            FormModel.names(plain, constants, Leniency.LENIENT), Leniency.STRICT));
        }
    }

    private static CodecReference codec(String type) {
        return CodecReference.generated(ClassName.get("sample", type), ClassName.get("sample", type + "Codec"));
    }

    @Test
    void upperBoundStandsForAWildcardWhichIsKept() {
        ValueModel value = read(list(new BoundedWildcard(part())));

        assertThat(value)
                .isEqualTo(new ContainerValue.SequenceValue(SequenceKind.LIST, read(part()), Variance.COVARIANT));
        assertThat(value.type().toString()).isEqualTo("java.util.List<? extends sample.Part>");
    }

    @Test
    void bytesAreBase64AndOtherArraysAreArrays() {
        assertThat(read(array(primitive(PrimitiveKind.BYTE)))).isEqualTo(new ValueModel.Base64Value(Base64Form.ANY));
        assertThat(read(array(array(primitive(PrimitiveKind.BYTE)))))
                .isEqualTo(new ContainerValue.ArrayValue(new ValueModel.Base64Value(Base64Form.ANY)));
        assertThat(read(array(plain("java.lang.Byte"))))
                .isEqualTo(
                        new ContainerValue.ArrayValue(new ValueModel.BoxedValue(PrimitiveKind.BYTE, Leniency.STRICT)));
    }

    @Test
    void primitiveOptionalIsForPropertiesOnly() {
        JavaType type = plain("java.util.OptionalLong");

        assertThat(read(type, LENIENT))
                .isEqualTo(new ValueModel.PrimitiveOptionalValue(PrimitiveOptionalKind.LONG, Leniency.LENIENT));
        assertRefused(list(type), Diagnostic.NESTED_OPTIONAL);
        assertRefused(optional(type), Diagnostic.NESTED_OPTIONAL);
        assertRefused(array(type), Diagnostic.NESTED_OPTIONAL);
    }

    @Test
    void optionalIsForPropertiesOnly() {
        assertRefused(optional(optional(string())), Diagnostic.NESTED_OPTIONAL);
        assertRefused(map(optional(string())), Diagnostic.NESTED_OPTIONAL);
    }

    @Test
    void patchIsForPropertiesOnlyAndHoldsNoOptional() {
        assertThat(read(patch(plain("java.lang.Long")), LENIENT))
                .isEqualTo(new PatchValue(new ValueModel.BoxedValue(PrimitiveKind.LONG, Leniency.LENIENT)));
        assertThat(read(patch(new BoundedWildcard(string())))).isEqualTo(new PatchValue(TEXT, Variance.COVARIANT));
        assertRefused(list(patch(string())), Diagnostic.NESTED_PATCH);
        assertRefused(map(patch(string())), Diagnostic.NESTED_PATCH);
        assertRefused(optional(patch(string())), Diagnostic.NESTED_PATCH);
        assertRefused(patch(patch(string())), Diagnostic.NESTED_PATCH);
        assertRefused(patch(optional(string())), Diagnostic.OPTIONAL_IN_PATCH);
        assertRefused(patch(plain("java.util.OptionalLong")), Diagnostic.OPTIONAL_IN_PATCH);
        assertRefused(patch(list(optional(string()))), Diagnostic.NESTED_OPTIONAL);
    }

    private static JavaType patch(JavaType content) {
        return plain("dev.jeton.Patch", content);
    }

    @Test
    void treeHasACodecOfItsOwnAndItsKindsAreRefused() {
        ValueModel tree = read(plain("dev.jeton.JsonTree"));
        assertThat(tree.is(Trait.KEEPS_NULL)).isTrue();
        assertThat(tree.codecReference().orElseThrow().expression().toString()).isEqualTo("dev.jeton.JsonTree.codec()");
        assertRefused(plain("dev.jeton.JsonObject"), Diagnostic.REPLACED_TYPE);
    }

    @Test
    void typesThatNobodyAnnotatedAreRefused() {
        assertRefused(plain("sample.Other"), Diagnostic.NOT_ANNOTATED);
        assertRefused(list(plain("sample.Other")), Diagnostic.NOT_ANNOTATED);
        assertRefused(
                plain(
                        "dev.jeton.OpenEnum",
                        new DeclaredType(
                                ClassName.get("sample", "Other"),
                                List.of(),
                                new Role.PlainEnum(Home.THESE_SOURCES, List.of()))),
                Diagnostic.ENUM_NOT_ANNOTATED);
    }

    @Test
    void mapNeedsNamesForKeys() {
        assertRefused(plain("java.util.Map", plain("java.lang.Double"), string()), Diagnostic.MAP_KEY);
        assertRefused(plain("java.util.Map", part(), string()), Diagnostic.MAP_KEY);
        assertRefused(plain("java.util.Map", new BoundedWildcard(string()), string()), Diagnostic.MAP_KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.lang.Object", "java.lang.Number", "java.lang.CharSequence"})
    void typesThatCouldBeAnythingAreRefused(String name) {
        assertRefused(plain(name), Diagnostic.NO_CONCRETE_TYPE);
    }

    @Test
    void typeVariableIsRefused() {
        assertRefused(list(new OpenType(TypeVariableName.get("T"))), Diagnostic.NO_CONCRETE_TYPE);
    }

    @Test
    void rawTypeIsRefused() {
        assertRefused(
                new RawType(
                        ClassName.get(List.class),
                        new Role.Container(
                                "java.util.List", Set.of("java.util.List"), Creation.INTERFACE, Order.COMPARABLE)),
                Diagnostic.RAW_TYPE);
    }

    @Test
    void genericArrayIsRefused() {
        assertRefused(array(list(string())), Diagnostic.GENERIC_ARRAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.util.StringJoiner", "java.util.BitSet", "java.lang.Runnable"})
    void otherTypesOfTheJdkAreRefused(String name) {
        assertRefused(plain(name), Diagnostic.LIBRARY_TYPE);
    }

    private static ValueModel read(JavaType type) {
        return read(type, NONE);
    }

    private static ValueModel read(JavaType type, ValueMarks marks) {
        Reading reading = new ValueRules().read(type, marks);
        assertThat(reading).isInstanceOf(Accepted.class);
        return ((Accepted) reading).value();
    }

    private static void assertRefused(JavaType type, Diagnostic reason) {
        Reading reading = new ValueRules().read(type, NONE);
        assertThat(reading).isInstanceOf(Refused.class);
        assertThat(((Refused) reading).reason()).isEqualTo(reason);
    }
}
