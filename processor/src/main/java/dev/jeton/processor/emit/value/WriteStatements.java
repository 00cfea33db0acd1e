package dev.jeton.processor.emit.value;

import com.palantir.javapoet.CodeBlock;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.emit.name.Position;
import dev.jeton.processor.emit.name.PrimitiveNames;
import dev.jeton.processor.model.Contents;
import dev.jeton.processor.model.PrimitiveKind;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.ValueModel.ArrayValue;
import dev.jeton.processor.model.ValueModel.Base64Value;
import dev.jeton.processor.model.ValueModel.BigNumberValue;
import dev.jeton.processor.model.ValueModel.BoxedValue;
import dev.jeton.processor.model.ValueModel.CodecValue;
import dev.jeton.processor.model.ValueModel.MapValue;
import dev.jeton.processor.model.ValueModel.OpenEnumValue;
import dev.jeton.processor.model.ValueModel.OptionalValue;
import dev.jeton.processor.model.ValueModel.PrimitiveOptionalValue;
import dev.jeton.processor.model.ValueModel.PrimitiveValue;
import dev.jeton.processor.model.ValueModel.RawJsonValue;
import dev.jeton.processor.model.ValueModel.RawTextValue;
import dev.jeton.processor.model.ValueModel.SequenceValue;
import dev.jeton.processor.model.ValueModel.SpaceDelimitedValue;
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
        if (value instanceof OptionalValue optional) {
            return writeMember(names, member, optional.content(), CodeBlock.of("$L.get()", expression));
        }
        CodeBlock content =
                value instanceof PrimitiveOptionalValue optional ? openPrimitive(optional, expression) : expression;
        return memberMethod(value)
                .map(method -> CodeBlock.of("$N.$L($N, $L)", names.get(FixedName.WRITER), method, member, content));
    }

    private static Optional<String> memberMethod(ValueModel value) {
        if (value instanceof StringValue) {
            return Optional.of("stringMember");
        } else if (Contents.isListOfStrings(value)) {
            return Optional.of("stringsMember");
        } else if (value instanceof PrimitiveValue primitive) {
            return memberMethod(primitive.kind());
        } else if (value instanceof BoxedValue boxed) {
            return memberMethod(boxed.kind());
        } else if (value instanceof PrimitiveOptionalValue optional) {
            return memberMethod(optional.kind().content());
        } else {
            return Optional.empty();
        }
    }

    private static Optional<String> memberMethod(PrimitiveKind kind) {
        return switch (kind) {
            case BOOLEAN -> Optional.of("booleanMember");
            case BYTE, SHORT, INT -> Optional.of("intMember");
            case LONG -> Optional.of("longMember");
            case DOUBLE -> Optional.of("doubleMember");
            case CHAR, FLOAT -> Optional.empty();
        };
    }

    // Example: expiresIn.getAsLong()
    private static CodeBlock openPrimitive(PrimitiveOptionalValue value, CodeBlock expression) {
        return CodeBlock.of(
                "$L.getAs$L()",
                expression,
                PrimitiveNames.capitalised(value.kind().content()));
    }

    /**
     * Emits the condition under which a value is there, its optionals opened to the innermost.
     *
     * <p>Example: {@code scope != null && scope.isPresent()}
     *
     * @param expression the value, of a type that allows null; evaluated several times
     */
    public static CodeBlock isThere(ValueModel value, CodeBlock expression) {
        CodeBlock.Builder condition = CodeBlock.builder().add("$L != null", expression);
        CodeBlock opened = expression;
        ValueModel current = value;
        while (current instanceof OptionalValue optional) {
            condition.add("$W&& $L.isPresent()", opened);
            opened = CodeBlock.of("$L.get()", opened);
            current = optional.content();
        }
        if (current instanceof PrimitiveOptionalValue) {
            condition.add("$W&& $L.isPresent()", opened);
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
        CodeBlock.Builder code = CodeBlock.builder();
        if (!NullHandling.allowsNull(value)) {
            return code.addStatement(write(names, position, value, expression)).build();
        }
        code.beginControlFlow("if ($L)", isThere(value, expression));
        code.addStatement(write(names, position, value, expression));
        code.nextControlFlow("else");
        code.addStatement("$N.writeNull()", names.get(FixedName.WRITER));
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
        return call("writeString", expression);
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
        return call("writeBase64", expression);
    }

    private CodeBlock call(String method, CodeBlock argument) {
        return CodeBlock.of("$N.$L($L)", writer, method, argument);
    }

    // Example: PropertyCodec.INSTANCE.encode(element, writer)
    @Override
    public CodeBlock visitCodec(CodecValue value) {
        return CodeBlock.of("$T.INSTANCE.encode($L, $N)", value.codec(), expression, writer);
    }

    // Example: ActionCodec.INSTANCE.writeOpen(action, writer)
    @Override
    public CodeBlock visitOpenEnum(OpenEnumValue value) {
        return CodeBlock.of("$T.INSTANCE.writeOpen($L, $N)", value.codec(), expression, writer);
    }

    // Example: writer.writeString(subject.get())
    @Override
    public CodeBlock visitOptional(OptionalValue value) {
        return write(names, position, value.content(), CodeBlock.of("$L.get()", expression));
    }

    // Example: writer.writeLong(expiresIn.getAsLong())
    @Override
    public CodeBlock visitPrimitiveOptional(PrimitiveOptionalValue value) {
        return primitive(value.kind().content(), openPrimitive(value, expression));
    }

    @Override
    public CodeBlock visitSequence(SequenceValue value) {
        return Contents.isListOfStrings(value) ? call("writeStrings", expression) : container();
    }

    // Example: SpaceDelimited.write(scope, writer)
    @Override
    public CodeBlock visitSpaceDelimited(SpaceDelimitedValue value) {
        return CodeBlock.of("$T.write($L, $N)", TypeNames.SPACE_DELIMITED, expression, writer);
    }

    @Override
    public CodeBlock visitMap(MapValue value) {
        return container();
    }

    @Override
    public CodeBlock visitArray(ArrayValue value) {
        return container();
    }

    // Example: writeProperties(properties, writer)
    private CodeBlock container() {
        return CodeBlock.of("$N($L, $N)", names.writeMethod(position), expression, writer);
    }
}
