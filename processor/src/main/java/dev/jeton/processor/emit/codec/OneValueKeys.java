package dev.jeton.processor.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.emit.name.PrimitiveNames;
import dev.jeton.processor.model.CodedValue;
import dev.jeton.processor.model.CodedValue.EnumValue;
import dev.jeton.processor.model.CodedValue.OneValue;
import dev.jeton.processor.model.Leniency;
import dev.jeton.processor.model.OneValueCodecModel;
import dev.jeton.processor.model.PartialVisitor;
import dev.jeton.processor.model.PrimitiveKind;
import dev.jeton.processor.model.Trait;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.ValueModel.BoxedValue;
import dev.jeton.processor.model.ValueModel.FormedValue;
import dev.jeton.processor.model.ValueModel.PrimitiveValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Emits how values of a one-value type are the keys of maps, where the runtime's way does not do: a number is not read from a string, and some
 * values have several names.
 */
final class OneValueKeys {
    private static final ClassName UUID = ClassName.get("java.util", "UUID");

    private final OneValueCodecModel model;
    private final CodecNames names;
    private final OneValueCodecEmitter codec;
    private final String reader;
    private final String writer;

    OneValueKeys(OneValueCodecModel model, CodecNames names, OneValueCodecEmitter codec) {
        this.model = model;
        this.names = names;
        this.codec = codec;
        this.reader = names.get(FixedName.READER);
        this.writer = names.get(FixedName.WRITER);
    }

    List<MethodSpec> emit() {
        if (!model.content().is(Trait.NAME)) {
            return List.of();
        }
        List<MethodSpec> methods = new ArrayList<>();
        model.content().accept(new Reads()).map(this::readKey).ifPresent(methods::add);
        model.content().accept(new Writes()).map(this::writeKey).ifPresent(methods::add);
        model.content().accept(new Checks()).map(this::checkKey).ifPresent(methods::add);
        return methods;
    }

    // Example:
    // @Override
    // public AccountNumber readKey(CodecReader reader) {
    //   long number = reader.readLongKey();
    //   try {
    //     return new AccountNumber(number);
    //   } catch (Exception thrown) {
    //     throw reader.invalidObject(thrown);
    //   }
    // }
    private MethodSpec readKey(CodeBlock expression) {
        return begin("readKey")
                .returns(model.type())
                .addParameter(TypeNames.CODEC_READER, reader)
                .addStatement("$T $N = $L", model.content().type(), names.property(0), expression)
                .addCode(codec.returnObject())
                .build();
    }

    // Example:
    // @Override
    // public void writeKey(AccountNumber key, CodecWriter writer) {
    //   long number = key.number();
    //   writer.integerKey(number);
    // }
    private MethodSpec writeKey(CodeBlock statement) {
        String key = names.get(FixedName.KEY);
        return begin("writeKey")
                .addParameter(model.type(), key)
                .addParameter(TypeNames.CODEC_WRITER, writer)
                .addCode(codec.contentOf(
                        key, CodeBlock.of("$N.keyFailure($T.NULL_VALUE)", writer, TypeNames.JSON_ERROR_CODE)))
                .addStatement(statement)
                .build();
    }

    // Example:
    // @Override
    // public void checkKey(CodecReader reader) {
    //   reader.checkUuidKey();
    // }
    private MethodSpec checkKey(CodeBlock statement) {
        return begin("checkKey")
                .addParameter(TypeNames.CODEC_READER, reader)
                .addStatement(statement)
                .build();
    }

    private static MethodSpec.Builder begin(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }

    // Example: reader.readLongKey()
    private CodeBlock readInteger(PrimitiveKind kind) {
        return CodeBlock.of("$N.read$LKey()", reader, PrimitiveNames.capitalised(kind));
    }

    /** Empty where a name is read as the value is. */
    private final class Reads extends Nothing {
        @Override
        public Optional<CodeBlock> visitPrimitive(PrimitiveValue value) {
            return Optional.of(readInteger(value.kind()));
        }

        @Override
        public Optional<CodeBlock> visitBoxed(BoxedValue value) {
            return Optional.of(readInteger(value.kind()));
        }

        @Override
        public Optional<CodeBlock> visitOneValue(OneValue value) {
            return Optional.of(CodeBlock.of("$L.readKey($N)", value.codec().expression(), reader));
        }
    }

    /** Empty where a name is written as the value is. */
    private final class Writes extends Nothing {
        // Example: writer.integerKey(number)
        private Optional<CodeBlock> writeInteger() {
            return Optional.of(CodeBlock.of("$N.integerKey($N)", writer, names.property(0)));
        }

        @Override
        public Optional<CodeBlock> visitPrimitive(PrimitiveValue value) {
            return writeInteger();
        }

        @Override
        public Optional<CodeBlock> visitBoxed(BoxedValue value) {
            return writeInteger();
        }

        @Override
        public Optional<CodeBlock> visitOneValue(OneValue value) {
            return Optional.of(
                    CodeBlock.of("$L.writeKey($N, $N)", value.codec().expression(), names.property(0), writer));
        }
    }

    /** Empty where a name is checked as the value is. */
    private final class Checks extends Nothing {
        @Override
        public Optional<CodeBlock> visitPrimitive(PrimitiveValue value) {
            return Optional.of(readInteger(value.kind()));
        }

        @Override
        public Optional<CodeBlock> visitBoxed(BoxedValue value) {
            return Optional.of(readInteger(value.kind()));
        }

        /** A lenient one is read as a value: which names are one key is found by the map. */
        @Override
        public Optional<CodeBlock> visitEnum(EnumValue value) {
            return value.leniency() == Leniency.STRICT ? checkedBy(value) : Optional.empty();
        }

        @Override
        public Optional<CodeBlock> visitOneValue(OneValue value) {
            return checkedBy(value);
        }

        private Optional<CodeBlock> checkedBy(CodedValue value) {
            return Optional.of(CodeBlock.of("$L.checkKey($N)", value.codec().expression(), reader));
        }

        @Override
        public Optional<CodeBlock> visitFormed(FormedValue value) {
            return value.type().equals(UUID)
                    ? Optional.of(CodeBlock.of("$N.checkUuidKey()", reader))
                    : Optional.empty();
        }
    }

    private abstract static class Nothing extends PartialVisitor<Optional<CodeBlock>> {
        @Override
        protected Optional<CodeBlock> other(ValueModel value) {
            return Optional.empty();
        }
    }
}
