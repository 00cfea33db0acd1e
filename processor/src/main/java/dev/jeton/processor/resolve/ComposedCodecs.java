package dev.jeton.processor.resolve;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.model.CodecReference;
import dev.jeton.processor.model.CodedValue.EnumValue;
import dev.jeton.processor.model.CodedValue.ForeignValue;
import dev.jeton.processor.model.CodedValue.ObjectValue;
import dev.jeton.processor.model.CodedValue.OneValue;
import dev.jeton.processor.model.CollectionType.Nulls;
import dev.jeton.processor.model.ContainerValue;
import dev.jeton.processor.model.ContainerValue.MapValue;
import dev.jeton.processor.model.ContainerValue.SequenceValue;
import dev.jeton.processor.model.FormModel;
import dev.jeton.processor.model.HeldCodec;
import dev.jeton.processor.model.PartialVisitor;
import dev.jeton.processor.model.SequenceKind;
import dev.jeton.processor.model.Trait;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.ValueModel.Base64Value;
import dev.jeton.processor.model.ValueModel.BigNumberValue;
import dev.jeton.processor.model.ValueModel.BoxedValue;
import dev.jeton.processor.model.ValueModel.FormedValue;
import dev.jeton.processor.model.ValueModel.RawJsonValue;
import dev.jeton.processor.model.ValueModel.StringValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The codecs that can be handed to the constructor of another one: empty for a value that generated code reads without a codec. */
final class ComposedCodecs extends PartialVisitor<Optional<CodecReference>> {

    @Override
    public Optional<CodecReference> visitBoxed(BoxedValue value) {
        return switch (value.kind()) {
            case BOOLEAN, INT, LONG, FLOAT, DOUBLE -> ofClass(value.type());
            case BYTE, SHORT, CHAR -> Optional.empty();
        };
    }

    @Override
    public Optional<CodecReference> visitString(StringValue value) {
        return ofClass(value.type());
    }

    @Override
    public Optional<CodecReference> visitBigNumber(BigNumberValue value) {
        return ofClass(value.type());
    }

    @Override
    public Optional<CodecReference> visitRawJson(RawJsonValue value) {
        return ofClass(value.type());
    }

    @Override
    public Optional<CodecReference> visitBase64(Base64Value value) {
        return ofClass(value.type());
    }

    /** A form is a codec. One that is made is made in its place. */
    @Override
    public Optional<CodecReference> visitFormed(FormedValue value) {
        FormModel form = value.form();
        return Optional.of(new CodecReference(form.expression(), form.classes(), List.of()));
    }

    // Example: JsonCodecs.of(String.class)
    private static Optional<CodecReference> ofClass(TypeName type) {
        return Optional.of(new CodecReference(
                CodeBlock.of("$T.of($T.class)", TypeNames.JSON_CODECS, type),
                List.of(TypeNames.JSON_CODECS),
                List.of()));
    }

    /** One that has to be made is made in its place. */
    @Override
    public Optional<CodecReference> visitObject(ObjectValue value) {
        return Optional.of(made(value.codec()));
    }

    @Override
    public Optional<CodecReference> visitEnum(EnumValue value) {
        return Optional.of(value.codec());
    }

    @Override
    public Optional<CodecReference> visitOneValue(OneValue value) {
        return Optional.of(value.codec());
    }

    /** One that has to be made is made in its place. */
    @Override
    public Optional<CodecReference> visitForeign(ForeignValue value) {
        return Optional.of(made(value.codec()));
    }

    private static CodecReference made(CodecReference codec) {
        return new CodecReference(
                codec.held().map(HeldCodec::made).orElse(codec.expression()), codec.classes(), codec.generatedFor());
    }

    // Example: MoneyCodec.INSTANCE.nullable().list()
    @Override
    public Optional<CodecReference> visitSequence(SequenceValue value) {
        if (value.isInvariant(SequenceKind.LIST)) {
            return composed(value, "list");
        }
        return value.isInvariant(SequenceKind.SET) ? composed(value, "set") : Optional.empty();
    }

    // Example: MoneyCodec.INSTANCE.nullable().map()
    @Override
    public Optional<CodecReference> visitMap(MapValue value) {
        return value.isPlain() ? composed(value, "map") : Optional.empty();
    }

    private Optional<CodecReference> composed(ContainerValue container, String method) {
        return container
                .element()
                .accept(this)
                .map(codec -> ofElements(codec, container))
                .map(codec -> new CodecReference(
                        CodeBlock.of("$L.$L()", codec.expression(), method), codec.classes(), codec.generatedFor()));
    }

    // Examples: MoneyCodec.INSTANCE.nullable(), NeverNull.of(MoneyCodec.INSTANCE)
    private static CodecReference ofElements(CodecReference codec, ContainerValue container) {
        if (container.nulls() == Nulls.ALLOWED) {
            return new CodecReference(
                    CodeBlock.of("$L.nullable()", codec.expression()), codec.classes(), codec.generatedFor());
        }
        List<ClassName> classes = new ArrayList<>(codec.classes());
        classes.add(TypeNames.NEVER_NULL);
        String method = container.element().is(Trait.KEEPS_NULL) ? "keeping" : "of";
        return new CodecReference(
                CodeBlock.of("$T.$L($L)", TypeNames.NEVER_NULL, method, codec.expression()),
                classes,
                codec.generatedFor());
    }

    @Override
    protected Optional<CodecReference> other(ValueModel value) {
        return Optional.empty();
    }
}
