package dev.jeton.processor.emit.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.jeton.processor.emit.member.ConstantsEmitter;
import dev.jeton.processor.emit.member.HalfRead;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.emit.value.CheckEmitter;
import dev.jeton.processor.emit.value.CheckStatements;
import dev.jeton.processor.emit.value.Container;
import dev.jeton.processor.emit.value.NullHandling;
import dev.jeton.processor.emit.value.ReadContainerEmitter;
import dev.jeton.processor.emit.value.ReadExpressions;
import dev.jeton.processor.emit.value.WriteContainerEmitter;
import dev.jeton.processor.emit.value.WriteStatements;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.OneValueCodecModel;
import dev.jeton.processor.model.Trait;
import dev.jeton.processor.model.TypeNames;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the codec of a type that is one value in JSON. */
public final class OneValueCodecEmitter {
    private final OneValueCodecModel model;
    private final CodecNames names;
    private final List<Container> containers;
    private final ConstructionEmitter construction;
    private final IdleViews idleViews;

    public OneValueCodecEmitter(OneValueCodecModel model) {
        this.model = model;
        this.names = CodecNames.ofOneValue(model.object());
        this.containers = Container.of(model.object(), names);
        this.construction = new ConstructionEmitter(model.object(), names, HalfRead.inLocals(names));
        this.idleViews = new IdleViews(names);
    }

    public TypeSpec emit() {
        CodecClass codec = new CodecClass(model);
        ObjectCodecModel object = model.object();
        ConstantsEmitter constants = new ConstantsEmitter(object, names);
        TypeSpec.Builder type = codec.begin()
                .addSuperinterface(ParameterizedTypeName.get(TypeNames.ONE_VALUE_CODEC, model.type()))
                .addField(codec.instance())
                .addFields(constants.ofValues(containers))
                .addFields(idleViews.constants(model.content(), containers))
                .addMethod(CodecClass.constructor()
                        .addStatement(CodecClass.requireApi())
                        .build())
                .addMethod(codec.type())
                .addMethod(isName())
                .addMethod(decode())
                .addMethod(encode())
                .addMethod(check())
                .addMethods(new OneValueKeys(model, names, this).emit())
                .addMethod(new DescribeEmitter(object, names).describe());
        ReadContainerEmitter read = new ReadContainerEmitter(names, object.duplicateMembers());
        WriteContainerEmitter write = new WriteContainerEmitter(names);
        CheckEmitter check = new CheckEmitter(names, idleViews, object.duplicateMembers());
        for (Container container : containers) {
            type.addMethod(read.emit(container))
                    .addMethod(write.emit(container))
                    .addMethod(check.emit(container));
        }
        new HeldCodecsEmitter(object).emit().ifPresent(type::addType);
        return type.addMethods(constants.methodsOfValues()).build();
    }

    // Example:
    // @Override
    // public boolean isName() {
    //   return true;
    // }
    private MethodSpec isName() {
        return MethodSpec.methodBuilder("isName")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addStatement("return $L", model.content().is(Trait.NAME))
                .build();
    }

    // Example:
    // @Override
    // public AccountId decode(JsonReader source) {
    //   CodecReader reader = (CodecReader) source;
    //   String text = reader.readString();
    //   try {
    //     return new AccountId(text);
    //   } catch (Exception thrown) {
    //     throw reader.invalidObject(thrown);
    //   }
    // }
    private MethodSpec decode() {
        CodeBlock read = new ReadExpressions(names, names.positionOf(0)).required(model.content());
        return ReadValueEmitter.signature(model.object(), names)
                .addCode(NullHandling.rejectNull(names.get(FixedName.READER), model.content()))
                .addStatement("$T $N = $L", model.content().type(), names.property(0), read)
                .addCode(returnObject())
                .build();
    }

    /** What makes the object of its content, which a local variable holds. */
    CodeBlock returnObject() {
        return construction.returnObject();
    }

    // Example:
    // @Override
    // public void encode(AccountId value, JsonWriter target) {
    //   CodecWriter writer = (CodecWriter) target;
    //   String text = value.text();
    //   if (text == null) {
    //     throw writer.nullValue();
    //   }
    //   writer.writeString(text);
    // }
    private MethodSpec encode() {
        String value = names.get(FixedName.VALUE);
        CodeBlock content = CodeBlock.of("$N", names.property(0));
        return WriteValueEmitter.signature(model.object(), names)
                .addCode(contentOf(value, CodeBlock.of("$N.nullValue()", names.get(FixedName.WRITER))))
                .addStatement(WriteStatements.write(names, names.positionOf(0), model.content(), content))
                .build();
    }

    /**
     * What gets the content of an object into a local variable.
     *
     * @param nullFailure the exception for content that is null
     */
    CodeBlock contentOf(String object, CodeBlock nullFailure) {
        String content = names.property(0);
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement(
                        "$T $N = $L",
                        model.content().type(),
                        content,
                        model.property().access().of(object));
        if (!model.content().is(Trait.NEVER_NULL)) {
            code.beginControlFlow("if ($N == null)", content)
                    .addStatement("throw $L", nullFailure)
                    .endControlFlow();
        }
        return code.build();
    }

    // Example:
    // @Override
    // public void check(CodecReader reader, Utf8Slice text) {
    //   reader.readSlice(text);
    // }
    private MethodSpec check() {
        CodeBlock text = CodeBlock.of("$N", names.get(FixedName.TEXT));
        return MethodSpec.methodBuilder("check")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(TypeNames.CODEC_READER, names.get(FixedName.READER))
                .addParameter(TypeNames.UTF8_SLICE, names.get(FixedName.TEXT))
                .addCode(CheckStatements.notNull(names, names.positionOf(0), idleViews, model.content(), text))
                .build();
    }
}
