package dev.jeton.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.jeton.processor.model.BigNumberKind;
import dev.jeton.processor.model.Characters;
import dev.jeton.processor.model.CodecReference;
import dev.jeton.processor.model.CodedValue.EnumValue;
import dev.jeton.processor.model.CodedValue.ForeignValue;
import dev.jeton.processor.model.CodedValue.JsonForm;
import dev.jeton.processor.model.CodedValue.NullReader;
import dev.jeton.processor.model.CodedValue.ObjectValue;
import dev.jeton.processor.model.CodedValue.OneValue;
import dev.jeton.processor.model.CodedValue.OpenEnumValue;
import dev.jeton.processor.model.ContainerValue.ArrayValue;
import dev.jeton.processor.model.ContainerValue.MapValue;
import dev.jeton.processor.model.ContainerValue.SequenceValue;
import dev.jeton.processor.model.FormModel;
import dev.jeton.processor.model.Leniency;
import dev.jeton.processor.model.Nesting;
import dev.jeton.processor.model.PatchValue;
import dev.jeton.processor.model.PrimitiveKind;
import dev.jeton.processor.model.PrimitiveOptionalKind;
import dev.jeton.processor.model.SequenceKind;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.ValueModel.BigNumberValue;
import dev.jeton.processor.model.ValueModel.BoxedValue;
import dev.jeton.processor.model.ValueModel.FormedValue;
import dev.jeton.processor.model.ValueModel.OptionalValue;
import dev.jeton.processor.model.ValueModel.PrimitiveOptionalValue;
import dev.jeton.processor.model.ValueModel.PrimitiveValue;
import dev.jeton.processor.model.ValueModel.StringValue;
import dev.jeton.processor.model.VariableNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Short names for the models of values. */
final class Values {
    static final String PACKAGE = "com.acme";
    static final ClassName ACTION = ClassName.get(PACKAGE, "Action");
    static final ClassName ACTION_CODEC = ClassName.get(PACKAGE, "ActionCodec");
    static final ClassName ITEM = ClassName.get(PACKAGE, "Item");
    static final ClassName ITEM_CODEC = ClassName.get(PACKAGE, "ItemCodec");

    static final ClassName ITEM_VIEW = ClassName.get(PACKAGE, "ItemView");

    private Values() {}

    static ValueModel string() {
        return new StringValue(Leniency.STRICT, List.of());
    }

    static ValueModel lenientString() {
        return new StringValue(Leniency.LENIENT, List.of());
    }

    static ValueModel printable(Leniency leniency, String... known) {
        return new StringValue(leniency, List.of(known), Characters.VSCHAR);
    }

    static ValueModel known(String... values) {
        return new StringValue(Leniency.STRICT, List.of(values));
    }

    /** Values that forms of the runtime read and write, one of each kind and more. */
    static List<ValueModel> formed() {
        TypeName instant = ClassName.get("java.time", "Instant");
        TypeName chars = ArrayTypeName.of(TypeName.CHAR);
        List<ValueModel> values = new ArrayList<>();
        for (FormModel form : List.of(
                FormModel.shared(
                        ClassName.get("java.util", "UUID"), FormModel.Kind.TEXT, TypeNames.VALUE_FORMS, "UUID"),
                FormModel.shared(instant, FormModel.Kind.TEXT, TypeNames.TIME_FORMS, "INSTANT"),
                FormModel.shared(ClassName.get("java.net", "URI"), FormModel.Kind.TEXT, TypeNames.VALUE_FORMS, "URI"),
                FormModel.shared(chars, FormModel.Kind.SECRET_TEXT, TypeNames.VALUE_FORMS, "CHARS"),
                FormModel.pattern(ClassName.get("java.time", "LocalDate"), "dd.MM.yyyy"))) {
            values.add(new FormedValue(form, Leniency.STRICT));
        }
        for (Leniency leniency : Leniency.values()) {
            values.add(new FormedValue(FormModel.epoch(instant, "SECONDS"), leniency));
        }
        values.add(names(Leniency.STRICT));
        values.add(names(Leniency.LENIENT));
        return values;
    }

    static ValueModel names(Leniency leniency) {
        ClassName unit = ClassName.get("java.util.concurrent", "TimeUnit");
        return new FormedValue(FormModel.names(unit, List.of("SECONDS"), leniency), Leniency.STRICT);
    }

    static ValueModel primitive(PrimitiveKind kind) {
        return new PrimitiveValue(kind, Leniency.STRICT);
    }

    static ValueModel lenient(PrimitiveKind kind) {
        return new PrimitiveValue(kind, Leniency.LENIENT);
    }

    static ValueModel boxed(PrimitiveKind kind) {
        return new BoxedValue(kind, Leniency.STRICT);
    }

    static ValueModel lenientBoxed(PrimitiveKind kind) {
        return new BoxedValue(kind, Leniency.LENIENT);
    }

    static ValueModel big(BigNumberKind kind, Leniency leniency) {
        return new BigNumberValue(kind, leniency);
    }

    static ValueModel optional(ValueModel content) {
        return new OptionalValue(content);
    }

    static ValueModel optional(PrimitiveOptionalKind kind, Leniency leniency) {
        return new PrimitiveOptionalValue(kind, leniency);
    }

    static ValueModel patch(ValueModel content) {
        return new PatchValue(content);
    }

    static ValueModel list(ValueModel element) {
        return new SequenceValue(SequenceKind.LIST, element);
    }

    static ValueModel set(ValueModel element) {
        return new SequenceValue(SequenceKind.SET, element);
    }

    static ValueModel collection(ValueModel element) {
        return new SequenceValue(SequenceKind.COLLECTION, element);
    }

    static ValueModel map(ValueModel content) {
        return new MapValue(content);
    }

    static ValueModel array(ValueModel element) {
        return new ArrayValue(element);
    }

    static ValueModel item() {
        return new ObjectValue(
                ITEM, CodecReference.generated(ITEM, ITEM_CODEC), Optional.of(ITEM_VIEW), Nesting.FINITE);
    }

    /** Of a type in the models' package that may hold itself. */
    static ValueModel recursive(String type) {
        ClassName name = ClassName.get(PACKAGE, type);
        return new ObjectValue(
                name,
                CodecReference.generated(name, ClassName.get(PACKAGE, type + "Codec")),
                Optional.empty(),
                Nesting.RECURSIVE);
    }

    static ValueModel action() {
        return new EnumValue(ACTION, CodecReference.generated(ACTION, ACTION_CODEC));
    }

    static ValueModel lenientAction() {
        return new EnumValue(ACTION, CodecReference.generated(ACTION, ACTION_CODEC), Leniency.LENIENT);
    }

    /** Of the type {@code Ticket}, which is a string. */
    static ValueModel ticket() {
        return oneValue("Ticket", string());
    }

    /** Of the type {@code Seat}, which is a number. */
    static ValueModel seat() {
        return oneValue("Seat", primitive(PrimitiveKind.INT));
    }

    static ValueModel oneValue(String type, ValueModel content) {
        ClassName name = ClassName.get(PACKAGE, type);
        return new OneValue(
                name,
                CodecReference.generated(name, ClassName.get(PACKAGE, type + "Codec")),
                Optional.of(content),
                Nesting.FINITE);
    }

    static ValueModel openAction() {
        return new OpenEnumValue(ACTION, CodecReference.generated(ACTION, ACTION_CODEC));
    }

    static ValueModel lenientOpenAction() {
        return new OpenEnumValue(ACTION, CodecReference.generated(ACTION, ACTION_CODEC), Leniency.LENIENT);
    }

    /** Read and written by a codec that nobody generated: one composed from another. */
    static ValueModel foreign() {
        CodeBlock list = CodeBlock.of("$T.INSTANCE.list()", ITEM_CODEC);
        return new ForeignValue(
                ParameterizedTypeName.get(ClassName.get(List.class), ITEM),
                new CodecReference(list, List.of(ITEM_CODEC), List.of()),
                NullReader.PROPERTY,
                JsonForm.ANY);
    }

    /** The type variable of generic types, for which their codecs get the codec of {@link #foreign}. */
    static final TypeVariableName VARIABLE = TypeVariableName.get("T");

    /** Read and written by the codec that stands for the type variable. */
    static ValueModel variable() {
        return new ForeignValue(
                VARIABLE,
                new CodecReference(CodeBlock.of("$N", VariableNames.codecOf("T")), List.of(), List.of()),
                NullReader.CODEC,
                JsonForm.ANY);
    }
}
