package dev.jeton.processor.emit.value;

import com.palantir.javapoet.CodeBlock;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.emit.name.Position;
import dev.jeton.processor.emit.name.PrimitiveNames;
import dev.jeton.processor.model.Base64Form;
import dev.jeton.processor.model.Characters;
import dev.jeton.processor.model.CodecReference;
import dev.jeton.processor.model.CodedValue.EnumValue;
import dev.jeton.processor.model.CodedValue.ForeignValue;
import dev.jeton.processor.model.CodedValue.ObjectValue;
import dev.jeton.processor.model.CodedValue.OneValue;
import dev.jeton.processor.model.CodedValue.OpenEnumValue;
import dev.jeton.processor.model.CollectionType.Nulls;
import dev.jeton.processor.model.ContainerValue.ArrayValue;
import dev.jeton.processor.model.ContainerValue.MapValue;
import dev.jeton.processor.model.ContainerValue.SequenceValue;
import dev.jeton.processor.model.Delimiter;
import dev.jeton.processor.model.Leniency;
import dev.jeton.processor.model.PartialVisitor;
import dev.jeton.processor.model.PatchValue;
import dev.jeton.processor.model.PrimitiveKind;
import dev.jeton.processor.model.SequenceKind;
import dev.jeton.processor.model.SingleOrArrayValue;
import dev.jeton.processor.model.Trait;
import dev.jeton.processor.model.TypeNames;
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
import java.util.Optional;

/**
 * Emits the expressions that read the values at one position. What the visitor's methods give does not accept
 * {@code null}: the reader throws.
 */
public final class ReadExpressions implements ValueVisitor<CodeBlock> {
    private final CodecNames names;
    private final Position position;
    private final String reader;
    private final NullableMethods nullableMethods = new NullableMethods();
    private final RequiredValues requiredValues = new RequiredValues();
    private final Objects objects = new Objects();

    public ReadExpressions(CodecNames names, Position position) {
        this.names = names;
        this.position = position;
        this.reader = names.get(FixedName.READER);
    }

    /**
     * Emits an expression that accepts {@code null} where Java has a value for it.
     *
     * <p>Example: {@code reader.readNull() ? null : reader.readLong()}
     */
    public CodeBlock nullable(ValueModel value) {
        if (value.is(Trait.NEVER_NULL) || value.is(Trait.KEEPS_NULL)) {
            return nonNull(value);
        }
        return value.accept(nullableMethods)
                .orElseGet(() -> CodeBlock.of(
                        "$N.$L()$W? $L$W: $L", reader, NullHandling.nullTest(value), value.absent(), nonNull(value)));
    }

    /**
     * Emits an expression that has another value for {@code null}.
     *
     * <p>Example: {@code reader.readNull() ? 3600 : reader.readLong()}
     */
    public CodeBlock orElse(ValueModel value, CodeBlock otherwise) {
        return CodeBlock.of(
                "$N.$L()$W? $L$W: $L", reader, NullHandling.nullTest(value), otherwise, value.accept(objects));
    }

    /** Values as objects: a primitive beside an object would unbox it. */
    private final class Objects extends PartialVisitor<CodeBlock> {
        // Example: (Long) reader.readLong()
        @Override
        public CodeBlock visitBoxed(BoxedValue value) {
            return CodeBlock.of("($T) $L", value.type(), nonNull(value));
        }

        @Override
        protected CodeBlock other(ValueModel value) {
            return nonNull(value);
        }
    }

    /** The reader's methods for a value or {@code null}, which save a call. */
    private final class NullableMethods extends PartialVisitor<Optional<CodeBlock>> {
        @Override
        public Optional<CodeBlock> visitString(StringValue value) {
            return value.leniency() == Leniency.STRICT && value.characters() == Characters.ANY
                    ? Optional.of(strictString("readNullableString", value))
                    : Optional.empty();
        }

        @Override
        public Optional<CodeBlock> visitSequence(SequenceValue value) {
            return value.isListOfStrings() && value.nulls() == Nulls.ALLOWED
                    ? Optional.of(CodeBlock.of("$N.readNullableStrings()", reader))
                    : Optional.empty();
        }

        @Override
        protected Optional<CodeBlock> other(ValueModel value) {
            return Optional.empty();
        }
    }

    /** Emits an expression for a value that must be there: what a codec that was written by hand returns is looked at. */
    public CodeBlock required(ValueModel value) {
        return value.accept(requiredValues);
    }

    /** What is read otherwise where there must be a value. */
    private final class RequiredValues extends PartialVisitor<CodeBlock> {
        @Override
        public CodeBlock visitOptional(OptionalValue value) {
            return CodeBlock.of("$T.of($L)", TypeNames.OPTIONAL, required(value.content()));
        }

        @Override
        public CodeBlock visitForeign(ForeignValue value) {
            return notNull(value);
        }

        @Override
        protected CodeBlock other(ValueModel value) {
            return nonNull(value);
        }
    }

    /**
     * Emits an expression that leaves it to the reader to reject {@code null}.
     *
     * <p>Example: {@code reader.readString()}
     */
    public CodeBlock nonNull(ValueModel value) {
        return value.accept(this);
    }

    @Override
    public CodeBlock visitPrimitive(PrimitiveValue value) {
        return number(value.kind(), value.leniency());
    }

    @Override
    public CodeBlock visitBoxed(BoxedValue value) {
        return number(value.kind(), value.leniency());
    }

    // Example: reader.readLenientLong()
    private CodeBlock number(PrimitiveKind kind, Leniency leniency) {
        Leniency effective = kind.takesLeniency() ? leniency : Leniency.STRICT;
        return call(effective, PrimitiveNames.capitalised(kind));
    }

    // Example: reader.readBigInteger()
    @Override
    public CodeBlock visitBigNumber(BigNumberValue value) {
        return call(value.leniency(), value.kind().type().simpleName());
    }

    // Example: reader.readString(TOKEN_TYPE_KNOWN)
    @Override
    public CodeBlock visitString(StringValue value) {
        String what = value.characters() == Characters.VSCHAR ? "Printable" : "String";
        return value.leniency() == Leniency.STRICT ? strictString("read" + what, value) : call(value.leniency(), what);
    }

    private CodeBlock strictString(String method, StringValue value) {
        return value.known().isEmpty()
                ? CodeBlock.of("$N.$L()", reader, method)
                : CodeBlock.of("$N.$L($N)", reader, method, names.known(position.property()));
    }

    private CodeBlock call(Leniency leniency, String what) {
        return CodeBlock.of("$N.$L()", reader, (leniency == Leniency.LENIENT ? "readLenient" : "read") + what);
    }

    @Override
    public CodeBlock visitRawText(RawTextValue value) {
        return CodeBlock.of("$N.readRawText()", reader);
    }

    @Override
    public CodeBlock visitRawJson(RawJsonValue value) {
        return CodeBlock.of("$N.readRaw()", reader);
    }

    @Override
    public CodeBlock visitBase64(Base64Value value) {
        return value.form() == Base64Form.ANY
                ? CodeBlock.of("$N.readBase64()", reader)
                : CodeBlock.of("$N.readValue($L)", reader, value.form().expression());
    }

    // Example: reader.readValue(TimeForms.INSTANT)
    @Override
    public CodeBlock visitFormed(FormedValue value) {
        String method = value.leniency() == Leniency.LENIENT ? "readLenientValue" : "readValue";
        return CodeBlock.of("$N.$L($L)", reader, method, FormConstants.form(names, position.property(), value.form()));
    }

    @Override
    public CodeBlock visitObject(ObjectValue value) {
        return decode(value.codec());
    }

    @Override
    public CodeBlock visitEnum(EnumValue value) {
        return CodeBlock.of("$L.decode($N)", value.reading(), reader);
    }

    @Override
    public CodeBlock visitOneValue(OneValue value) {
        return decode(value.codec());
    }

    @Override
    public CodeBlock visitForeign(ForeignValue value) {
        return value.is(Trait.NEVER_NULL) ? notNull(value) : decode(value.codec());
    }

    // Example: reader.notNull(HexCodec.INSTANCE.decode(reader))
    private CodeBlock notNull(ForeignValue value) {
        return CodeBlock.of("$N.notNull($L)", reader, decode(value.codec()));
    }

    // Example: PropertyCodec.INSTANCE.decode(reader)
    private CodeBlock decode(CodecReference codec) {
        return CodeBlock.of("$L.decode($N)", codec.expression(), reader);
    }

    // Example: ActionCodec.INSTANCE.readOpen(reader)
    @Override
    public CodeBlock visitOpenEnum(OpenEnumValue value) {
        return CodeBlock.of("$L.$L($N)", value.codec().expression(), value.readMethod(), reader);
    }

    // What a codec that was written by hand returns may be null.
    // Example: Optional.of(reader.readString())
    @Override
    public CodeBlock visitOptional(OptionalValue value) {
        String method = value.content().is(Trait.MAY_BECOME_NULL) ? "ofNullable" : "of";
        return CodeBlock.of("$T.$L($L)", TypeNames.OPTIONAL, method, nonNull(value.content()));
    }

    // A codec that was written by hand must not return null here: null in JSON is for the patch.
    // Example: reader.readNull() ? Patch.ofNull() : Patch.of(reader.readString())
    @Override
    public CodeBlock visitPatch(PatchValue value) {
        return CodeBlock.of(
                "$1N.$2L()$W? $3T.ofNull()$W: $3T.of($4L)",
                reader,
                NullHandling.nullTest(value),
                TypeNames.PATCH,
                required(value.content()));
    }

    // Example: OptionalLong.of(reader.readLenientLong())
    @Override
    public CodeBlock visitPrimitiveOptional(PrimitiveOptionalValue value) {
        return CodeBlock.of("$T.of($L)", value.type(), number(value.kind().content(), value.leniency()));
    }

    @Override
    public CodeBlock visitSequence(SequenceValue value) {
        return value.isListOfStrings()
                ? CodeBlock.of("$N.read$L()", reader, StringLists.methodsFor(value))
                : container();
    }

    // Examples: SpaceDelimited.readList(reader), Delimited.readSet(reader, ',')
    @Override
    public CodeBlock visitDelimited(DelimitedValue value) {
        String method = value.kind() == SequenceKind.SET ? "readSet" : "readList";
        return value.delimiter().equals(Delimiter.SPACES)
                ? CodeBlock.of("$T.$L($N)", TypeNames.SPACE_DELIMITED, method, reader)
                : CodeBlock.of(
                        "$T.$L($N, $L)",
                        TypeNames.DELIMITED,
                        method,
                        reader,
                        value.delimiter().literal());
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

    // Example: readProperties(reader)
    private CodeBlock container() {
        return CodeBlock.of("$N($N)", names.readMethod(position), reader);
    }
}
