package dev.jeton.processor.emit.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.emit.name.PrimitiveNames;
import dev.jeton.processor.model.CodedValue.EnumValue;
import dev.jeton.processor.model.CodedValue.OneValue;
import dev.jeton.processor.model.PartialVisitor;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.ValueModel.BoxedValue;
import dev.jeton.processor.model.ValueModel.FormedValue;
import dev.jeton.processor.model.ValueModel.StringValue;

/** Emits the statements that look whether a name is the key of a map, without making one. */
final class KeyChecks extends PartialVisitor<CodeBlock> {
    private static final ClassName UUID = ClassName.get("java.util", "UUID");

    private final CheckStatements inside;
    private final String reader;

    KeyChecks(CodecNames names, CheckStatements inside) {
        this.inside = inside;
        this.reader = names.get(FixedName.READER);
    }

    /** Any name will do. */
    @Override
    public CodeBlock visitString(StringValue value) {
        return CodeBlock.of("");
    }

    // Example: reader.readIntKey();
    @Override
    public CodeBlock visitBoxed(BoxedValue value) {
        return statement("$N.read$LKey()", reader, PrimitiveNames.capitalised(value.kind()));
    }

    // A constant may have several names, and a UUID is spelt in either case.
    // Example: ColorCodec.INSTANCE.checkKey(reader);
    @Override
    public CodeBlock visitEnum(EnumValue value) {
        return statement("$L.checkKey($N)", value.codec().expression(), reader);
    }

    // Example: AccountIdCodec.INSTANCE.checkKey(reader);
    @Override
    public CodeBlock visitOneValue(OneValue value) {
        return statement("$L.checkKey($N)", value.codec().expression(), reader);
    }

    // Example: reader.checkUuidKey();
    @Override
    public CodeBlock visitFormed(FormedValue value) {
        return value.type().equals(UUID) ? statement("$N.checkUuidKey()", reader) : other(value);
    }

    // Example:
    // reader.beginKey();
    // reader.readUuidSlice(reader.discarded());
    // reader.endKey();
    @Override
    protected CodeBlock other(ValueModel value) {
        return CodeBlock.builder()
                .addStatement("$N.beginKey()", reader)
                .add(value.accept(inside))
                .addStatement("$N.endKey()", reader)
                .build();
    }

    private static CodeBlock statement(String format, Object... arguments) {
        return CodeBlock.builder().addStatement(format, arguments).build();
    }
}
