package dev.jeton.processor.emit.view;

import com.palantir.javapoet.CodeBlock;
import dev.jeton.processor.emit.value.FormConstants;
import dev.jeton.processor.emit.value.SliceRead;
import dev.jeton.processor.model.Base64Form;
import dev.jeton.processor.model.BigNumberKind;
import dev.jeton.processor.model.CodedValue.EnumValue;
import dev.jeton.processor.model.CodedValue.ForeignValue;
import dev.jeton.processor.model.CodedValue.ObjectValue;
import dev.jeton.processor.model.CodedValue.OneValue;
import dev.jeton.processor.model.CodedValue.OpenEnumValue;
import dev.jeton.processor.model.ContainerValue.ArrayValue;
import dev.jeton.processor.model.ContainerValue.MapValue;
import dev.jeton.processor.model.ContainerValue.SequenceValue;
import dev.jeton.processor.model.FormModel;
import dev.jeton.processor.model.Nesting;
import dev.jeton.processor.model.PatchValue;
import dev.jeton.processor.model.Presence.Defaulted;
import dev.jeton.processor.model.SingleOrArrayValue;
import dev.jeton.processor.model.TypeNames;
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
import dev.jeton.processor.model.ValueVisitor;

/** Decides what a property is in a view. An optional is what is inside it, since a view says by itself what is there. */
public final class ViewParts implements ValueVisitor<ViewPart> {
    private static final String TEXT = "the text of ";
    private static final String JSON = "the JSON of ";
    private static final String NEW = " as a new object";

    private final ViewProperty property;

    private ViewParts(ViewProperty property) {
        this.property = property;
    }

    static ViewPart of(ViewProperty property) {
        return property.model().value().accept(new ViewParts(property));
    }

    @Override
    public ViewPart visitPrimitive(PrimitiveValue value) {
        return new PrimitivePart(property, value);
    }

    @Override
    public ViewPart visitBoxed(BoxedValue value) {
        return new PrimitivePart(property, new PrimitiveValue(value.kind(), value.leniency()));
    }

    @Override
    public ViewPart visitPrimitiveOptional(PrimitiveOptionalValue value) {
        return new PrimitivePart(property, new PrimitiveValue(value.kind().content(), value.leniency()));
    }

    @Override
    public ViewPart visitBigNumber(BigNumberValue value) {
        String decoding = value.kind() == BigNumberKind.BIG_DECIMAL ? "decimal" : "integer";
        SlicePart text = slice(SliceRead.of(value), "");
        return new DecodedPart(property, text, value.type(), decoded(decoding), NEW, "digit for digit");
    }

    // Example: decimal(amount)
    private CodeBlock decoded(String method) {
        return CodeBlock.of("$L($N)", method, property.field());
    }

    // Example: decoded(TimeForms.INSTANT, issuedAt)
    private CodeBlock decoded(CodeBlock form) {
        return CodeBlock.of("decoded($L, $N)", form, property.field());
    }

    @Override
    public ViewPart visitBase64(Base64Value value) {
        SlicePart text = slice(SliceRead.of(value), "");
        CodeBlock decoded = value.form() == Base64Form.ANY
                ? decoded("base64")
                : decoded(value.form().expression());
        return new DecodedPart(property, text, value.type(), decoded, NEW, "in base64");
    }

    @Override
    public ViewPart visitFormed(FormedValue value) {
        CodeBlock form = FormConstants.form(property.names(), property.index(), value.form());
        SlicePart text = slice(SliceRead.of(value, form), "");
        String made = value.form().kind() == FormModel.Kind.CONSTANT ? "" : NEW;
        return new DecodedPart(property, text, value.type(), decoded(form), made, "as it is spelt");
    }

    @Override
    public ViewPart visitString(StringValue value) {
        return slice(SliceRead.of(value), TEXT);
    }

    @Override
    public ViewPart visitRawText(RawTextValue value) {
        return slice(SliceRead.RAW, JSON);
    }

    @Override
    public ViewPart visitRawJson(RawJsonValue value) {
        return slice(SliceRead.RAW, JSON);
    }

    private SlicePart slice(SliceRead read, String returned) {
        return new SlicePart(property, read, property.defaulted().map(Defaulted::text), returned);
    }

    @Override
    public ViewPart visitObject(ObjectValue value) {
        if (value.view().isEmpty()) {
            return new CodedPart(property, value.type(), value.codec().expression());
        }
        if (value.viewedObject().isEmpty()) {
            return new UndecodedPart(property, value);
        }
        return value.nesting() == Nesting.RECURSIVE
                ? new RecursivePart(property, value.view().get())
                : new ObjectPart(property, value);
    }

    @Override
    public ViewPart visitEnum(EnumValue value) {
        return new CodedPart(property, value.type(), value.reading());
    }

    @Override
    public ViewPart visitOneValue(OneValue value) {
        return new OneValuePart(property, value);
    }

    @Override
    public ViewPart visitForeign(ForeignValue value) {
        return value.viewOfVariable()
                .<ViewPart>map(view -> new VariablePart(new UndecodedPart(property, value), view))
                .orElseGet(() -> new UndecodedPart(property, value));
    }

    @Override
    public ViewPart visitOpenEnum(OpenEnumValue value) {
        return new OpenEnumPart(property, value);
    }

    @Override
    public ViewPart visitOptional(OptionalValue value) {
        return value.content().accept(this);
    }

    @Override
    public ViewPart visitPatch(PatchValue value) {
        return new PatchPart(property, value, value.content().accept(this));
    }

    @Override
    public ViewPart visitSequence(SequenceValue value) {
        return new ContainerPart(property, TypeNames.ELEMENT_CURSOR, "elements");
    }

    @Override
    public ViewPart visitArray(ArrayValue value) {
        return new ContainerPart(property, TypeNames.ELEMENT_CURSOR, "elements");
    }

    @Override
    public ViewPart visitSingleOrArray(SingleOrArrayValue value) {
        return new ContainerPart(property, TypeNames.ELEMENT_CURSOR, "elements");
    }

    @Override
    public ViewPart visitMap(MapValue value) {
        return new ContainerPart(property, TypeNames.MEMBER_CURSOR, "entries");
    }

    @Override
    public ViewPart visitDelimited(DelimitedValue value) {
        return new WordsPart(property, value.delimiter());
    }
}
