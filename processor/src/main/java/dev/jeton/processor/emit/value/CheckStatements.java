package dev.jeton.processor.emit.value;

import com.palantir.javapoet.CodeBlock;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.emit.name.Position;
import dev.jeton.processor.model.CodedValue.EnumValue;
import dev.jeton.processor.model.CodedValue.ForeignValue;
import dev.jeton.processor.model.CodedValue.ObjectValue;
import dev.jeton.processor.model.CodedValue.OneValue;
import dev.jeton.processor.model.CodedValue.OpenEnumValue;
import dev.jeton.processor.model.ContainerValue.ArrayValue;
import dev.jeton.processor.model.ContainerValue.MapValue;
import dev.jeton.processor.model.ContainerValue.SequenceValue;
import dev.jeton.processor.model.PatchValue;
import dev.jeton.processor.model.SingleOrArrayValue;
import dev.jeton.processor.model.Trait;
import dev.jeton.processor.model.ValueModel;
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

/** Emits the statements that validate a value without creating objects: one inside a container of a view, or that of a one-value type. */
public final class CheckStatements implements ValueVisitor<CodeBlock> {
    private final CodecNames names;
    private final Position position;
    private final ObjectChecks objects;
    private final String reader;
    private final CodeBlock text;

    private CheckStatements(CodecNames names, Position position, ObjectChecks objects, CodeBlock text) {
        this.names = names;
        this.position = position;
        this.objects = objects;
        this.reader = names.get(FixedName.READER);
        this.text = text;
    }

    /**
     * For a value that is not needed.
     *
     * @param position where it stands
     */
    public static CheckStatements at(CodecNames names, Position position, ObjectChecks objects) {
        CodeBlock discarded = CodeBlock.of("$N.discarded()", names.get(FixedName.READER));
        return new CheckStatements(names, position, objects, discarded);
    }

    /** Emits statements that leave it to the reader to reject {@code null}. */
    public static CodeBlock notNull(CodecNames names, Position position, ObjectChecks objects, ValueModel value) {
        return at(names, position, objects).notNull(value);
    }

    /**
     * Emits statements that leave it to the reader to reject {@code null}.
     *
     * @param text is set to the value's text, if it has one
     */
    public static CodeBlock notNull(
            CodecNames names, Position position, ObjectChecks objects, ValueModel value, CodeBlock text) {
        return new CheckStatements(names, position, objects, text).notNull(value);
    }

    /**
     * Emits statements that accept {@code null} where the codec does.
     *
     * <pre>{@code
     * // Example:
     * if (!reader.readNull()) {
     *   reader.readLong();
     * }
     * }</pre>
     */
    public CodeBlock nullable(ValueModel value) {
        CodeBlock check = value.accept(this);
        if (value.is(Trait.NEVER_NULL) || value.is(Trait.KEEPS_NULL)) {
            return check;
        }
        return CodeBlock.builder()
                .beginControlFlow("if (!$N.$L())", reader, NullHandling.nullTest(value))
                .add(check)
                .endControlFlow()
                .build();
    }

    CodeBlock notNull(ValueModel value) {
        return CodeBlock.builder()
                .add(NullHandling.rejectNull(reader, value))
                .add(value.accept(this))
                .build();
    }

    private static CodeBlock statement(String format, Object... arguments) {
        return CodeBlock.builder().addStatement(format, arguments).build();
    }

    @Override
    public CodeBlock visitPrimitive(PrimitiveValue value) {
        return asCodecsDo(value);
    }

    @Override
    public CodeBlock visitBoxed(BoxedValue value) {
        return asCodecsDo(value);
    }

    @Override
    public CodeBlock visitPrimitiveOptional(PrimitiveOptionalValue value) {
        return asCodecsDo(new PrimitiveValue(value.kind().content(), value.leniency()));
    }

    // What allocates nothing is simply read.
    // Example: reader.readLong();
    private CodeBlock asCodecsDo(ValueModel value) {
        return statement("$L", new ReadExpressions(names, position).nonNull(value));
    }

    @Override
    public CodeBlock visitBigNumber(BigNumberValue value) {
        return slice(SliceRead.of(value));
    }

    @Override
    public CodeBlock visitString(StringValue value) {
        return slice(SliceRead.of(value));
    }

    @Override
    public CodeBlock visitRawText(RawTextValue value) {
        return slice(SliceRead.RAW);
    }

    @Override
    public CodeBlock visitRawJson(RawJsonValue value) {
        return slice(SliceRead.RAW);
    }

    @Override
    public CodeBlock visitBase64(Base64Value value) {
        return slice(SliceRead.of(value));
    }

    @Override
    public CodeBlock visitFormed(FormedValue value) {
        return slice(SliceRead.of(value, FormConstants.form(names, position.property(), value.form())));
    }

    // Example: reader.readSlice(reader.discarded());
    private CodeBlock slice(SliceRead read) {
        return read.read(reader, text);
    }

    @Override
    public CodeBlock visitObject(ObjectValue value) {
        if (value.view().isEmpty()) {
            return asCodecsDo(value);
        }
        return value.viewedObject().isPresent()
                ? objects.check(value, value.view().get(), position)
                : undecoded();
    }

    // Example: ActionCodec.INSTANCE.decode(reader);
    @Override
    public CodeBlock visitEnum(EnumValue value) {
        return asCodecsDo(value);
    }

    // Example: AccountIdCodec.INSTANCE.check(reader, reader.discarded());
    @Override
    public CodeBlock visitOneValue(OneValue value) {
        return statement("$L.check($N, $L)", value.codec().expression(), reader, text);
    }

    @Override
    public CodeBlock visitForeign(ForeignValue value) {
        return value.viewOfVariable()
                .map(view -> statement("$N.check($N)", view, reader))
                .orElseGet(this::undecoded);
    }

    // The codec reads it when somebody asks for it, unless it is null, which is nothing to it.
    // Example: reader.skipValue();
    private CodeBlock undecoded() {
        return statement("$N.skipValue()", reader);
    }

    // Any text will do for an open enum.
    // Example: reader.readSlice(reader.discarded());
    @Override
    public CodeBlock visitOpenEnum(OpenEnumValue value) {
        return statement("$N.readSlice($L)", reader, text);
    }

    @Override
    public CodeBlock visitOptional(OptionalValue value) {
        return value.content().accept(this);
    }

    @Override
    public CodeBlock visitPatch(PatchValue value) {
        throw new IllegalStateException("A patch is in no container");
    }

    // Example:
    // if (reader.isString()) {
    //   reader.readSlice(reader.discarded());
    // } else {
    //   reader.beginArray();
    //   while (reader.nextElement()) {
    //     reader.readSlice(reader.discarded());
    //   }
    // }
    @Override
    public CodeBlock visitDelimited(DelimitedValue value) {
        CodeBlock readString = statement("$N.readSlice($L)", reader, text);
        return CodeBlock.builder()
                .beginControlFlow("if ($N.isString())", reader)
                .add(readString)
                .nextControlFlow("else")
                .addStatement("$N.beginArray()", reader)
                .beginControlFlow("while ($N.nextElement())", reader)
                .add(readString)
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    @Override
    public CodeBlock visitSequence(SequenceValue value) {
        return value.isListOfStrings() ? statement("$N.check$L()", reader, StringLists.methodsFor(value)) : container();
    }

    @Override
    public CodeBlock visitMap(MapValue value) {
        return container();
    }

    @Override
    public CodeBlock visitArray(ArrayValue value) {
        return container();
    }

    @Override
    public CodeBlock visitSingleOrArray(SingleOrArrayValue value) {
        return container();
    }

    // Example: checkPropertiesElement(reader);
    private CodeBlock container() {
        return statement("$N($N)", names.checkMethod(position), reader);
    }
}
