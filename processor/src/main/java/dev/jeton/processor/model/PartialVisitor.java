package dev.jeton.processor.model;

import dev.jeton.processor.model.CodedValue.EnumValue;
import dev.jeton.processor.model.CodedValue.ForeignValue;
import dev.jeton.processor.model.CodedValue.ObjectValue;
import dev.jeton.processor.model.CodedValue.OneValue;
import dev.jeton.processor.model.CodedValue.OpenEnumValue;
import dev.jeton.processor.model.ContainerValue.ArrayValue;
import dev.jeton.processor.model.ContainerValue.MapValue;
import dev.jeton.processor.model.ContainerValue.SequenceValue;
import dev.jeton.processor.model.ValueModel.Base64Value;
import dev.jeton.processor.model.ValueModel.BigNumberValue;
import dev.jeton.processor.model.ValueModel.BoxedValue;
import dev.jeton.processor.model.ValueModel.DelimitedValue;
import dev.jeton.processor.model.ValueModel.FormedValue;
import dev.jeton.processor.model.ValueModel.OptionalValue;
import dev.jeton.processor.model.ValueModel.PrimitiveOptionalValue;
import dev.jeton.processor.model.ValueModel.PrimitiveValue;
import dev.jeton.processor.model.ValueModel.RawJsonValue;
import dev.jeton.processor.model.ValueModel.RawTextValue;
import dev.jeton.processor.model.ValueModel.StringValue;

/**
 * A visitor for what only some kinds of values have, such as a method of the runtime that saves a call: the others, new ones too,
 * get the same answer.
 */
public abstract class PartialVisitor<R> implements ValueVisitor<R> {

    /** The answer for all kinds that have none of their own. */
    protected abstract R other(ValueModel value);

    @Override
    public R visitPrimitive(PrimitiveValue value) {
        return other(value);
    }

    @Override
    public R visitBoxed(BoxedValue value) {
        return other(value);
    }

    @Override
    public R visitBigNumber(BigNumberValue value) {
        return other(value);
    }

    @Override
    public R visitString(StringValue value) {
        return other(value);
    }

    @Override
    public R visitRawText(RawTextValue value) {
        return other(value);
    }

    @Override
    public R visitRawJson(RawJsonValue value) {
        return other(value);
    }

    @Override
    public R visitBase64(Base64Value value) {
        return other(value);
    }

    @Override
    public R visitFormed(FormedValue value) {
        return other(value);
    }

    @Override
    public R visitObject(ObjectValue value) {
        return other(value);
    }

    @Override
    public R visitOneValue(OneValue value) {
        return other(value);
    }

    @Override
    public R visitEnum(EnumValue value) {
        return other(value);
    }

    @Override
    public R visitForeign(ForeignValue value) {
        return other(value);
    }

    @Override
    public R visitOpenEnum(OpenEnumValue value) {
        return other(value);
    }

    @Override
    public R visitOptional(OptionalValue value) {
        return other(value);
    }

    @Override
    public R visitPrimitiveOptional(PrimitiveOptionalValue value) {
        return other(value);
    }

    @Override
    public R visitSequence(SequenceValue value) {
        return other(value);
    }

    @Override
    public R visitDelimited(DelimitedValue value) {
        return other(value);
    }

    @Override
    public R visitMap(MapValue value) {
        return other(value);
    }

    @Override
    public R visitArray(ArrayValue value) {
        return other(value);
    }

    @Override
    public R visitPatch(PatchValue value) {
        return other(value);
    }

    @Override
    public R visitSingleOrArray(SingleOrArrayValue value) {
        return other(value);
    }
}
