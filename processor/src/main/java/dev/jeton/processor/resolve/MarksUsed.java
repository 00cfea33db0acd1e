package dev.jeton.processor.resolve;

import dev.jeton.processor.model.CodedValue;
import dev.jeton.processor.model.ContainerValue;
import dev.jeton.processor.model.Leniency;
import dev.jeton.processor.model.PatchValue;
import dev.jeton.processor.model.SingleOrArrayValue;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.ValueVisitor;
import java.util.EnumSet;
import java.util.Set;

/** The marks that found a value to change, anywhere in a tree of values. */
final class MarksUsed implements ValueVisitor<Set<Mark>> {

    @Override
    public Set<Mark> visitPrimitive(ValueModel.PrimitiveValue value) {
        return lenient(value.leniency());
    }

    @Override
    public Set<Mark> visitBoxed(ValueModel.BoxedValue value) {
        return lenient(value.leniency());
    }

    @Override
    public Set<Mark> visitBigNumber(ValueModel.BigNumberValue value) {
        return lenient(value.leniency());
    }

    @Override
    public Set<Mark> visitString(ValueModel.StringValue value) {
        Set<Mark> marks = lenient(value.leniency());
        marks.add(Mark.KNOWN);
        marks.add(Mark.CHARSET);
        return marks;
    }

    @Override
    public Set<Mark> visitRawText(ValueModel.RawTextValue value) {
        return EnumSet.of(Mark.RAW);
    }

    @Override
    public Set<Mark> visitRawJson(ValueModel.RawJsonValue value) {
        return none();
    }

    @Override
    public Set<Mark> visitBase64(ValueModel.Base64Value value) {
        return switch (value.form()) {
            case ANY -> none();
            case STANDARD -> EnumSet.of(Mark.BASE64);
            case URL -> EnumSet.of(Mark.BASE64_URL);
        };
    }

    @Override
    public Set<Mark> visitFormed(ValueModel.FormedValue value) {
        Set<Mark> marks = lenient(value.leniency());
        switch (value.form().kind()) {
            case EPOCH -> marks.add(Mark.EPOCH);
            case PATTERN -> marks.add(Mark.FORMAT);
            case CONSTANT -> marks.addAll(lenient(value.form().leniency()));
            default -> {}
        }
        return marks;
    }

    @Override
    public Set<Mark> visitObject(CodedValue.ObjectValue value) {
        return none();
    }

    @Override
    public Set<Mark> visitOneValue(CodedValue.OneValue value) {
        return none();
    }

    @Override
    public Set<Mark> visitEnum(CodedValue.EnumValue value) {
        return lenient(value.leniency());
    }

    @Override
    public Set<Mark> visitForeign(CodedValue.ForeignValue value) {
        return none();
    }

    @Override
    public Set<Mark> visitOpenEnum(CodedValue.OpenEnumValue value) {
        return lenient(value.leniency());
    }

    @Override
    public Set<Mark> visitOptional(ValueModel.OptionalValue value) {
        return value.content().accept(this);
    }

    @Override
    public Set<Mark> visitPatch(PatchValue value) {
        return value.content().accept(this);
    }

    @Override
    public Set<Mark> visitPrimitiveOptional(ValueModel.PrimitiveOptionalValue value) {
        return lenient(value.leniency());
    }

    @Override
    public Set<Mark> visitSequence(ContainerValue.SequenceValue value) {
        return value.element().accept(this);
    }

    @Override
    public Set<Mark> visitDelimited(ValueModel.DelimitedValue value) {
        return EnumSet.of(Mark.SPACE_DELIMITED, Mark.DELIMITED);
    }

    @Override
    public Set<Mark> visitMap(ContainerValue.MapValue value) {
        return value.content().accept(this);
    }

    @Override
    public Set<Mark> visitArray(ContainerValue.ArrayValue value) {
        return value.element().accept(this);
    }

    @Override
    public Set<Mark> visitSingleOrArray(SingleOrArrayValue value) {
        Set<Mark> marks = value.inner().accept(this);
        marks.add(Mark.SINGLE_OR_ARRAY);
        return marks;
    }

    private static Set<Mark> lenient(Leniency leniency) {
        return leniency == Leniency.LENIENT ? EnumSet.of(Mark.LENIENT) : none();
    }

    private static Set<Mark> none() {
        return EnumSet.noneOf(Mark.class);
    }
}
