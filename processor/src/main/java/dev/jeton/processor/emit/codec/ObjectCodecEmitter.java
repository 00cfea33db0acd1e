package dev.jeton.processor.emit.codec;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.jeton.processor.emit.member.ConstantsEmitter;
import dev.jeton.processor.emit.member.Group;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.value.Container;
import dev.jeton.processor.emit.value.ReadContainerEmitter;
import dev.jeton.processor.emit.value.WriteContainerEmitter;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.TypeNames;
import java.util.List;

/** Emits the codec of an object: public members first, then helpers. */
public final class ObjectCodecEmitter {
    private final ObjectCodecModel model;
    private final CodecNames names;
    private final List<Container> containers;

    /**
     * For one codec.
     *
     * @param names those in the codec, which its view uses, too
     */
    public ObjectCodecEmitter(ObjectCodecModel model, CodecNames names) {
        this.model = model;
        this.names = names;
        this.containers = Container.of(model, names);
    }

    public TypeSpec emit() {
        CodecClass codec = new CodecClass(model);
        ConstantsEmitter constants = new ConstantsEmitter(model, names);
        TypeSpec.Builder type = codec.begin(model.variables())
                .addSuperinterface(ParameterizedTypeName.get(TypeNames.OBJECT_CODEC, model.valueType()));
        List<FieldSpec> ofValues = constants.emit(containers);
        if (model.isGeneric()) {
            InstantiationEmitter instantiation = new InstantiationEmitter(model, names);
            type.addField(instantiation.apiVersion()).addFields(ofValues);
            instantiation.addTo(type);
        } else {
            type.addField(codec.instance())
                    .addFields(ofValues)
                    .addMethod(CodecClass.constructor()
                            .addStatement(CodecClass.requireApi())
                            .build());
        }
        type.addMethod(codec.type());
        if (Group.areNeeded(model)) {
            addGrouped(type);
        } else {
            addInOnePiece(type);
        }
        new ForgivingReadEmitter(model, names).addTo(type);
        ReadContainerEmitter read = new ReadContainerEmitter(names, model.duplicateMembers());
        WriteContainerEmitter write = new WriteContainerEmitter(names);
        for (Container container : containers) {
            PropertyModel property = model.properties().get(container.position().property());
            if (property.isRead()) {
                type.addMethod(read.emit(container));
            }
            if (property.isWritten()) {
                type.addMethod(write.emit(container));
            }
        }
        new HeldCodecsEmitter(model).emit().ifPresent(type::addType);
        new HeldDefaultsEmitter(model, names).emit().ifPresent(type::addType);
        return type.addMethods(constants.methods()).build();
    }

    private void addInOnePiece(TypeSpec.Builder type) {
        ReadValueEmitter read = new ReadValueEmitter(model, names);
        type.addMethod(read.emit());
        type.addMethod(new WriteValueEmitter(model, names).encode());
        type.addMethod(new DescribeEmitter(model, names).describe());
        read.newObject().ifPresent(type::addMethod);
    }

    private void addGrouped(TypeSpec.Builder type) {
        ReadInGroupsEmitter read = new ReadInGroupsEmitter(model, names);
        WriteValueEmitter write = new WriteValueEmitter(model, names);
        DescribeEmitter describe = new DescribeEmitter(model, names);
        type.addMethod(read.decode()).addMethod(write.encode()).addMethod(describe.describe());
        type.addMethod(read.readMembers())
                .addMethods(read.readGroups())
                .addMethod(read.newObject())
                .addMethods(read.constructionMethods())
                .addMethods(write.writeGroups());
        type.addMethods(describe.describeGroups());
        type.addType(read.valuesClass());
    }
}
