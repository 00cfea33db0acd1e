package dev.jeton.processor.resolve;

import dev.jeton.processor.model.CodedValue.OneValue;
import dev.jeton.processor.model.ContainerValue.ArrayValue;
import dev.jeton.processor.model.ContainerValue.MapValue;
import dev.jeton.processor.model.ContainerValue.SequenceValue;
import dev.jeton.processor.model.FormModel;
import dev.jeton.processor.model.PartialVisitor;
import dev.jeton.processor.model.PrimitiveKind;
import dev.jeton.processor.model.SingleOrArrayValue;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.ValueModel.BigNumberValue;
import dev.jeton.processor.model.ValueModel.BoxedValue;
import dev.jeton.processor.model.ValueModel.DelimitedValue;
import dev.jeton.processor.model.ValueModel.FormedValue;
import dev.jeton.processor.model.ValueModel.OptionalValue;
import dev.jeton.processor.model.ValueModel.PrimitiveOptionalValue;
import dev.jeton.processor.model.ValueModel.PrimitiveValue;
import dev.jeton.processor.resolve.JsonArrayText.Kind;

/** What an element of a default is in JSON. */
final class ElementKinds extends PartialVisitor<Kind> {
    @Override
    public Kind visitPrimitive(PrimitiveValue value) {
        return of(value.kind());
    }

    @Override
    public Kind visitBoxed(BoxedValue value) {
        return of(value.kind());
    }

    private static Kind of(PrimitiveKind kind) {
        return kind == PrimitiveKind.CHAR ? Kind.STRING : Kind.WORD;
    }

    @Override
    public Kind visitBigNumber(BigNumberValue value) {
        return Kind.WORD;
    }

    @Override
    public Kind visitPrimitiveOptional(PrimitiveOptionalValue value) {
        return Kind.WORD;
    }

    @Override
    public Kind visitFormed(FormedValue value) {
        return value.form().kind() == FormModel.Kind.EPOCH ? Kind.WORD : Kind.STRING;
    }

    @Override
    public Kind visitOptional(OptionalValue value) {
        return value.content().accept(this);
    }

    @Override
    public Kind visitOneValue(OneValue value) {
        return value.content().map(content -> content.accept(this)).orElse(Kind.STRING);
    }

    @Override
    public Kind visitDelimited(DelimitedValue value) {
        return Kind.ARRAY;
    }

    @Override
    public Kind visitSequence(SequenceValue value) {
        return Kind.ARRAY;
    }

    @Override
    public Kind visitArray(ArrayValue value) {
        return Kind.ARRAY;
    }

    @Override
    public Kind visitSingleOrArray(SingleOrArrayValue value) {
        return Kind.ARRAY;
    }

    @Override
    public Kind visitMap(MapValue value) {
        return Kind.OBJECT;
    }

    /** Strings, bytes and enums; what can have no default is refused with a better reason. */
    @Override
    protected Kind other(ValueModel value) {
        return Kind.STRING;
    }
}
