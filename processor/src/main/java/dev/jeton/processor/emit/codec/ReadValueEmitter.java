package dev.jeton.processor.emit.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.jeton.processor.emit.member.HalfRead;
import dev.jeton.processor.emit.member.MemberStatements;
import dev.jeton.processor.emit.member.PresenceMasks;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.TypeNames;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits {@code decode} for objects that are read in one piece. */
public final class ReadValueEmitter {
    private final ObjectCodecModel model;
    private final CodecNames names;
    private final PresenceMasks masks;
    private final ReadStatements statements;
    private final String reader;
    private final MemberStatements members;
    private final Optional<NewObjectEmitter> newObject;

    ReadValueEmitter(ObjectCodecModel model, CodecNames names) {
        this.model = model;
        this.names = names;
        this.masks = new PresenceMasks(model);
        this.statements = new ReadStatements(model, names, HalfRead.inLocals(names));
        this.reader = names.get(FixedName.READER);
        this.members = statements.members();
        this.newObject = NewObjectEmitter.isNeeded(model)
                ? Optional.of(new NewObjectEmitter(model, names, statements.construction()))
                : Optional.empty();
    }

    // Example:
    // @Override
    // @SuppressWarnings("fallthrough")
    // public Grant decode(JsonReader source) {
    //   CodecReader reader = (CodecReader) source;
    //   String accessToken = null;
    //   long seen = 0; // bit i: member i was read
    //   reader.beginObject(MEMBERS);
    //   ...
    //   reader.requireMembers(MEMBERS, seen, REQUIRED, 0);
    //   return new Grant(accessToken);
    // }
    MethodSpec emit() {
        MethodSpec.Builder method = signature(model, names);
        if (MemberStatements.fallsThrough(model)) {
            method.addAnnotation(MemberStatements.FALLING_THROUGH);
        }
        return method.addCode(declarations())
                .addStatement("$N.beginObject($N)", reader, names.get(FixedName.MEMBERS))
                .addCode(
                        members.inOnePiece(statements::readProperty, statements::readAlias, statements.unknownMember()))
                .addCode(members.requireMembers())
                .addCode(newObject.map(NewObjectEmitter::call).orElseGet(statements.construction()::returnObject))
                .build();
    }

    /** The method that makes the object, where that is not done right behind what reads the members. */
    Optional<MethodSpec> newObject() {
        return newObject.map(NewObjectEmitter::method);
    }

    // Example:
    // public Grant decode(JsonReader source) {
    //   CodecReader reader = (CodecReader) source;
    static MethodSpec.Builder signature(ObjectCodecModel model, CodecNames names) {
        return MethodSpec.methodBuilder("decode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(model.valueType())
                .addParameter(TypeNames.JSON_READER, names.get(FixedName.SOURCE))
                .addStatement(
                        "$1T $2N = ($1T) $3N",
                        TypeNames.CODEC_READER,
                        names.get(FixedName.READER),
                        names.get(FixedName.SOURCE));
    }

    private CodeBlock declarations() {
        CodeBlock.Builder declarations = CodeBlock.builder();
        for (int i = 0; i < model.properties().size(); i++) {
            if (!model.isKept(i)) {
                continue;
            }
            PropertyModel property = model.properties().get(i);
            declarations.addStatement(
                    "$T $N = $L",
                    property.value().type(),
                    names.property(i),
                    ReadStatements.initial(names, i, property));
        }
        declarations.add(statements.declareExtra());
        declarations.add(masks.reset("long ", names));
        // Without properties of many words: those are read in groups.
        masks.forgivenWords()
                .forEach(word -> declarations.add(
                        "long $N = 0; // bit i: the value of member i was forgiven\n", names.forgiven(word)));
        return declarations.build();
    }
}
