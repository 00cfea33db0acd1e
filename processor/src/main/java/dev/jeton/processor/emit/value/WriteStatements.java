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
import dev.jeton.processor.model.ContainerValue.ArrayValue;
import dev.jeton.processor.model.ContainerValue.MapValue;
import dev.jeton.processor.model.ContainerValue.SequenceValue;
import dev.jeton.processor.model.Delimiter;
import dev.jeton.processor.model.PartialVisitor;
import dev.jeton.processor.model.PatchValue;
import dev.jeton.processor.model.PrimitiveKind;
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

/** Emits the calls that write a value that is there: neither null nor an empty optional. */
public final class WriteStatements implements ValueVisitor<CodeBlock> {
    private final CodecNames names;
    private final Position position;
    private final CodeBlock expression;
    private final String writer;

    private WriteStatements(CodecNames names, Position position, CodeBlock expression) {
        this.names = names;
        this.position = position;
        this.expression = expression;
        this.writer = names.get(FixedName.WRITER);
    }

    /**
     * Emits the call for a value that is there.
     *
     * <p>Example: {@code writer.writeString(accessToken)}
     *
     * @param expression the value; evaluated once
     */
    public static CodeBlock write(CodecNames names, Position position, ValueModel value, CodeBlock expression) {
        return value.accept(new WriteStatements(names, position, expression));
    }

    /**
     * Emits the call that writes a member with its value, which is there; empty where the writer has no method for that.
     *
     * <p>Example: {@code writer.stringMember(ACCESS_TOKEN, accessToken)}
     *
     * @param member the constant for its name
     * @param expression the value; evaluated once
     */
    public static Optional<CodeBlock> writeMember(
            CodecNames names, String member, ValueModel value, CodeBlock expression) {
        if (value.is(Trait.OPTIONAL)) {
            return writeMember(names, member, value.children().get(0), value.opened(expression));
        }
        return value.accept(MEMBER_METHODS)
                .map(method -> CodeBlock.of("$N.$L($N, $L)", names.get(FixedName.WRITER), method, member, expression));
    }

    /** The writer's methods for a name with its value. */
    private static final PartialVisitor<Optional<String>> MEMBER_METHODS = new PartialVisitor<>() {
        @Override
        public Optional<String> visitString(StringValue value) {
            return value.characters() == Characters.ANY ? Optional.of("stringMember") : Optional.empty();
        }

        @Override
        public Optional<String> visitSequence(SequenceValue value) {
            return value.isListOfStrings() ? Optional.of(StringLists.memberMethodFor(value)) : Optional.empty();
        }

        @Override
        public Optional<String> visitPrimitive(PrimitiveValue value) {
            return memberMethod(value.kind());
        }

        @Override
        public Optional<String> visitBoxed(BoxedValue value) {
            return memberMethod(value.kind());
        }

        @Override
        protected Optional<String> other(ValueModel value) {
            return Optional.empty();
        }
    };

    private static Optional<String> memberMethod(PrimitiveKind kind) {
        return switch (kind) {
            case BOOLEAN -> Optional.of("booleanMember");
            case BYTE, SHORT, INT -> Optional.of("intMember");
            case LONG -> Optional.of("longMember");
            case DOUBLE -> Optional.of("doubleMember");
            case CHAR, FLOAT -> Optional.empty();
        };
    }

    /**
     * Emits the condition under which a value is there, its optionals opened to the innermost.
     *
     * <p>Example: {@code scope != null && scope.isPresent()}
     *
     * @param expression the value, of a type that allows null; evaluated several times
     */
    public static CodeBlock isThere(ValueModel value, CodeBlock expression) {
        if (value.is(Trait.PATCH)) {
            return CodeBlock.of("$1L != null$W&& !$1L.isAbsent()", expression);
        }
        return condition(value, expression, "!= null", "&&", "isPresent");
    }

    /** Emits the opposite of {@link #isThere}. */
    public static CodeBlock isMissing(ValueModel value, CodeBlock expression) {
        if (value.is(Trait.PATCH)) {
            return CodeBlock.of("$1L == null$W|| $1L.isAbsent()", expression);
        }
        return condition(value, expression, "== null", "||", "isEmpty");
    }

    private static CodeBlock condition(
            ValueModel value, CodeBlock expression, String ofReference, String join, String ofOptional) {
        CodeBlock.Builder condition = CodeBlock.builder().add("$L " + ofReference, expression);
        CodeBlock opened = expression;
        ValueModel current = value;
        while (current.is(Trait.OPTIONAL)) {
            condition.add("$W" + join + " $L." + ofOptional + "()", opened);
            opened = current.opened(opened);
            current = current.children().get(0);
        }
        return condition.build();
    }

    /**
     * Emits the statements that write an element: the value or {@code null}.
     *
     * <pre>{@code
     * // Example:
     * if (element != null) {
     *   writer.writeString(element);
     * } else {
     *   writer.writeNull();
     * }
     * }</pre>
     */
    public static CodeBlock writeOrNull(CodecNames names, Position position, ValueModel value, CodeBlock expression) {
        CodeBlock writeNull = CodeBlock.of("$N.writeNull()", names.get(FixedName.WRITER));
        return writeOrElse(names, position, value, expression, writeNull);
    }

    /**
     * Emits the statements that write an element of a container which is read without nulls.
     *
     * <pre>{@code
     * // Example:
     * if (element != null) {
     *   writer.writeString(element);
     * } else {
     *   throw writer.nullValue();
     * }
     * }</pre>
     */
    public static CodeBlock writeOrFail(CodecNames names, Position position, ValueModel value, CodeBlock expression) {
        CodeBlock fail = CodeBlock.of("throw $N.nullValue()", names.get(FixedName.WRITER));
        return writeOrElse(names, position, value, expression, fail);
    }

    /**
     * Emits the statements that write a patch which is there: its value or {@code null}.
     *
     * <pre>{@code
     * // Example:
     * if (nickname.isNull()) {
     *   writer.writeNull();
     * } else {
     *   writer.writeString(nickname.get());
     * }
     * }</pre>
     */
    public static CodeBlock writePatch(CodecNames names, Position position, ValueModel patch, CodeBlock expression) {
        ValueModel content = patch.children().get(0);
        return CodeBlock.builder()
                .beginControlFlow("if ($L.isNull())", expression)
                .addStatement("$N.writeNull()", names.get(FixedName.WRITER))
                .nextControlFlow("else")
                .addStatement(write(names, position, content, patch.opened(expression)))
                .endControlFlow()
                .build();
    }

    private static CodeBlock writeOrElse(
            CodecNames names, Position position, ValueModel value, CodeBlock expression, CodeBlock otherwise) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (value.is(Trait.NEVER_NULL)) {
            return code.addStatement(write(names, position, value, expression)).build();
        }
        code.beginControlFlow("if ($L)", isThere(value, expression));
        code.addStatement(write(names, position, value, expression));
        code.nextControlFlow("else");
        code.addStatement(otherwise);
        return code.endControlFlow().build();
    }

    @Override
    public CodeBlock visitPrimitive(PrimitiveValue value) {
        return primitive(value.kind(), expression);
    }

    @Override
    public CodeBlock visitBoxed(BoxedValue value) {
        return primitive(value.kind(), expression);
    }

    // Example: writer.writeInt(retries)
    private CodeBlock primitive(PrimitiveKind kind, CodeBlock argument) {
        return call("write" + PrimitiveNames.written(kind), argument);
    }

    @Override
    public CodeBlock visitBigNumber(BigNumberValue value) {
        return call("write" + value.kind().type().simpleName(), expression);
    }

    @Override
    public CodeBlock visitString(StringValue value) {
        return call(value.characters() == Characters.VSCHAR ? "writePrintable" : "writeString", expression);
    }

    @Override
    public CodeBlock visitRawText(RawTextValue value) {
        return call("writeRawText", expression);
    }

    @Override
    public CodeBlock visitRawJson(RawJsonValue value) {
        return call("writeRaw", expression);
    }

    @Override
    public CodeBlock visitBase64(Base64Value value) {
        return value.form() == Base64Form.URL ? writeValue(value.form().expression()) : call("writeBase64", expression);
    }

    @Override
    public CodeBlock visitFormed(FormedValue value) {
        return writeValue(FormConstants.form(names, position.property(), value.form()));
    }

    // Example: writer.writeValue(issuedAt, TimeForms.INSTANT)
    private CodeBlock writeValue(CodeBlock form) {
        return call("writeValue", CodeBlock.of("$L,$W$L", expression, form));
    }

    private CodeBlock call(String method, CodeBlock argument) {
        return CodeBlock.of("$N.$L($L)", writer, method, argument);
    }

    @Override
    public CodeBlock visitObject(ObjectValue value) {
        return encode(value.codec());
    }

    @Override
    public CodeBlock visitEnum(EnumValue value) {
        return encode(value.codec());
    }

    @Override
    public CodeBlock visitOneValue(OneValue value) {
        return encode(value.codec());
    }

    @Override
    public CodeBlock visitForeign(ForeignValue value) {
        return encode(value.codec());
    }

    // Example: PropertyCodec.INSTANCE.encode(element, writer)
    private CodeBlock encode(CodecReference codec) {
        return CodeBlock.of("$L.encode($L, $N)", codec.expression(), expression, writer);
    }

    // Example: ActionCodec.INSTANCE.writeOpen(action, writer)
    @Override
    public CodeBlock visitOpenEnum(OpenEnumValue value) {
        return CodeBlock.of("$L.writeOpen($L, $N)", value.codec().expression(), expression, writer);
    }

    // Example: writer.writeString(subject.get())
    @Override
    public CodeBlock visitOptional(OptionalValue value) {
        return write(names, position, value.content(), value.opened(expression));
    }

    // Example: writer.writeLong(expiresIn.getAsLong())
    @Override
    public CodeBlock visitPrimitiveOptional(PrimitiveOptionalValue value) {
        return primitive(value.kind().content(), value.opened(expression));
    }

    @Override
    public CodeBlock visitSequence(SequenceValue value) {
        return value.isListOfStrings() ? call("write" + StringLists.methodsFor(value), expression) : container();
    }

    // Example: SpaceDelimited.write(scope, writer)
    @Override
    public CodeBlock visitDelimited(DelimitedValue value) {
        return value.delimiter().equals(Delimiter.SPACES)
                ? CodeBlock.of("$T.write($L, $N)", TypeNames.SPACE_DELIMITED, expression, writer)
                : CodeBlock.of(
                        "$T.write($L, $L, $N)",
                        TypeNames.DELIMITED,
                        expression,
                        value.delimiter().literal(),
                        writer);
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
    public CodeBlock visitPatch(PatchValue value) {
        throw new IllegalStateException("A patch is written by writePatch, as a property");
    }

    @Override
    public CodeBlock visitSingleOrArray(SingleOrArrayValue value) {
        return container();
    }

    // Example: writeProperties(properties, writer)
    private CodeBlock container() {
        return CodeBlock.of("$N($L, $N)", names.writeMethod(position), expression, writer);
    }
}
