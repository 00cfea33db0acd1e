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

/** One method a kind of value, since Java 17 has no pattern switch: a new kind breaks every emitter at compile time. */
public interface ValueVisitor<R> {
    R visitPrimitive(PrimitiveValue value);

    R visitBoxed(BoxedValue value);

    R visitBigNumber(BigNumberValue value);

    R visitString(StringValue value);

    R visitRawText(RawTextValue value);

    R visitRawJson(RawJsonValue value);

    R visitBase64(Base64Value value);

    R visitFormed(FormedValue value);

    R visitObject(ObjectValue value);

    R visitOneValue(OneValue value);

    R visitEnum(EnumValue value);

    R visitForeign(ForeignValue value);

    R visitOpenEnum(OpenEnumValue value);

    R visitOptional(OptionalValue value);

    R visitPrimitiveOptional(PrimitiveOptionalValue value);

    R visitSequence(SequenceValue value);

    R visitDelimited(DelimitedValue value);

    R visitMap(MapValue value);

    R visitArray(ArrayValue value);

    R visitPatch(PatchValue value);

    R visitSingleOrArray(SingleOrArrayValue value);
}
