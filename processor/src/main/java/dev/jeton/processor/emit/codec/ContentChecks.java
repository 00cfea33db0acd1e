package dev.jeton.processor.emit.codec;

import com.palantir.javapoet.CodeBlock;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.emit.value.FormConstants;
import dev.jeton.processor.emit.value.ReadExpressions;
import dev.jeton.processor.emit.value.SliceRead;
import dev.jeton.processor.model.CodedValue.EnumValue;
import dev.jeton.processor.model.CodedValue.OneValue;
import dev.jeton.processor.model.CodedValue.OpenEnumValue;
import dev.jeton.processor.model.PartialVisitor;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.ValueModel.Base64Value;
import dev.jeton.processor.model.ValueModel.BigNumberValue;
import dev.jeton.processor.model.ValueModel.BoxedValue;
import dev.jeton.processor.model.ValueModel.FormedValue;
import dev.jeton.processor.model.ValueModel.PrimitiveValue;
import dev.jeton.processor.model.ValueModel.StringValue;

/**
 * Emits what passes over the value of a one-value type without creating objects. What may be an array or an object is left to the codec, as the
 * value of one that was written by hand is.
 */
final class ContentChecks extends PartialVisitor<CodeBlock> {
    private final CodecNames names;
    private final String reader;
    private final CodeBlock text;

    ContentChecks(CodecNames names) {
        this.names = names;
        this.reader = names.get(FixedName.READER);
        this.text = CodeBlock.of("$N", names.get(FixedName.TEXT));
    }

    // Example: reader.skipValue();
    @Override
    protected CodeBlock other(ValueModel value) {
        return CodeBlock.builder().addStatement("$N.skipValue()", reader).build();
    }

    // Example: reader.readLong();
    @Override
    public CodeBlock visitPrimitive(PrimitiveValue value) {
        return read(value);
    }

    @Override
    public CodeBlock visitBoxed(BoxedValue value) {
        return read(value);
    }

    // Example: ActionCodec.INSTANCE.decode(reader);
    @Override
    public CodeBlock visitEnum(EnumValue value) {
        return read(value);
    }

    private CodeBlock read(ValueModel value) {
        return CodeBlock.builder()
                .addStatement("$L", new ReadExpressions(names, names.positionOf(0)).nonNull(value))
                .build();
    }

    // Example: reader.readSlice(text);
    @Override
    public CodeBlock visitString(StringValue value) {
        return SliceRead.of(value).read(reader, text);
    }

    @Override
    public CodeBlock visitOpenEnum(OpenEnumValue value) {
        return SliceRead.TEXT.read(reader, text);
    }

    @Override
    public CodeBlock visitBigNumber(BigNumberValue value) {
        return SliceRead.of(value).read(reader, text);
    }

    @Override
    public CodeBlock visitBase64(Base64Value value) {
        return SliceRead.of(value).read(reader, text);
    }

    // Example: reader.readValueSlice(ValueForms.UUID, text);
    @Override
    public CodeBlock visitFormed(FormedValue value) {
        return SliceRead.of(value, FormConstants.form(names, 0, value.form())).read(reader, text);
    }

    // Example: AccountIdCodec.INSTANCE.check(reader, text);
    @Override
    public CodeBlock visitOneValue(OneValue value) {
        return CodeBlock.builder()
                .addStatement("$L.check($N, $L)", value.codec().expression(), reader, text)
                .build();
    }
}
