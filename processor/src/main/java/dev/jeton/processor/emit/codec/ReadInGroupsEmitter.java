package dev.jeton.processor.emit.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.jeton.processor.emit.member.Group;
import dev.jeton.processor.emit.member.HalfRead;
import dev.jeton.processor.emit.member.MemberStatements;
import dev.jeton.processor.emit.member.PresenceMasks;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.Trait;
import dev.jeton.processor.model.TypeNames;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits what reads objects of many properties: {@code decode}, the loop over the members, one method a group, and the
 * class of an object that holds what is half read, since the methods can't share local variables. Calling the constructor has a
 * method of its own because HotSpot's last compiler refuses a method that passes so many arguments, and because its first
 * one gives each argument places on the stack, which nested objects would find taken once a level.
 */
public final class ReadInGroupsEmitter {
    private final ObjectCodecModel model;
    private final CodecNames names;
    private final PresenceMasks masks;
    private final ReadStatements statements;
    private final MemberStatements members;
    private final String reader;
    private final String member;
    private final String values;
    private final TypeName valuesType;

    ReadInGroupsEmitter(ObjectCodecModel model, CodecNames names) {
        this.model = model;
        this.names = names;
        this.masks = new PresenceMasks(model);
        this.statements = new ReadStatements(model, names, HalfRead.inFields(names));
        this.members = statements.members();
        this.reader = names.get(FixedName.READER);
        this.member = names.get(FixedName.MEMBER);
        this.values = names.get(FixedName.VALUES);
        this.valuesType = model.codec().nestedClass(names.get(FixedName.VALUES_TYPE));
    }

    // Example:
    // @Override
    // public Claims decode(JsonReader source) {
    //   Values values = new Values();
    //   readMembers(reader, values);
    //   return newObject(reader, values);
    // }
    MethodSpec decode() {
        return ReadValueEmitter.signature(model, names)
                .addStatement("$1T $2N = new $1T()", valuesType, values)
                .addStatement("$N($N, $N)", names.membersMethod(), reader, values)
                .addStatement("return $N($N, $N)", names.constructionMethod(), reader, values)
                .build();
    }

    // Example:
    // private static Claims newObject(CodecReader reader, Values values) {
    //   return new Claims(values.issuer, values.subject, ...);
    // }
    MethodSpec newObject() {
        return MethodSpec.methodBuilder(names.constructionMethod())
                .addModifiers(names.methodModifiers())
                .returns(model.valueType())
                .addParameter(TypeNames.CODEC_READER, reader)
                .addParameter(valuesType, values)
                .addCode(statements.construction().returnObject())
                .build();
    }

    List<MethodSpec> constructionMethods() {
        return statements.construction().methods();
    }

    // Example:
    // private static void readMembers(CodecReader reader, Values values) {
    //   reader.beginObject(MEMBERS);
    //   for (int member = reader.nextMember(); member != JsonReader.END_OBJECT; member = reader.nextMember()) {
    //     switch (member >> 5) {
    //       case 0 -> readGroup0(reader, member, values);
    //       case 1 -> readGroup1(reader, member, values);
    //       case 2 -> readGroup2(reader, member, values);
    //       default -> reader.skipValue();
    //     }
    //   }
    //   reader.requireMembers(MEMBERS, values.seen0, REQUIRED0, 0);
    // }
    MethodSpec readMembers() {
        return MethodSpec.methodBuilder(names.membersMethod())
                .addModifiers(names.methodModifiers())
                .addParameter(TypeNames.CODEC_READER, reader)
                .addParameter(valuesType, values)
                .addStatement("$N.beginObject($N)", reader, names.get(FixedName.MEMBERS))
                .addCode(members.inGroups(List.of(reader, member, values), statements.unknownMember()))
                .addCode(members.requireMembers())
                .build();
    }

    List<MethodSpec> readGroups() {
        List<MethodSpec> methods =
                new ArrayList<>(Group.of(model).stream().map(this::readGroup).toList());
        if (!model.preferringNames().isEmpty()) {
            methods.add(readingMember(names.aliasMembersMethod())
                    .addCode(members.aliasCases(statements::readAlias))
                    .build());
        }
        return methods;
    }

    // Example:
    // private static void readGroup0(CodecReader reader, int member, Values values) {
    //   ...
    //   switch (member) {
    //     case 0 -> // iss
    //         values.issuer = reader.readString();
    //     ...
    //   }
    // }
    private MethodSpec readGroup(Group group) {
        return readingMember(names.groupMethod("read", group.number()))
                .addCode(members.inGroup(group, statements.cases(group)))
                .build();
    }

    private MethodSpec.Builder readingMember(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(names.methodModifiers())
                .addParameter(TypeNames.CODEC_READER, reader)
                .addParameter(TypeName.INT, member)
                .addParameter(valuesType, values);
    }

    // Example:
    // /** What has been read of an object; bit i of {@code seen0} is member i. */
    // private static final class Values {
    //   String issuer;
    //   Optional<String> subject = Optional.empty();
    //   long seen0;
    // }
    TypeSpec valuesClass() {
        TypeSpec.Builder type = TypeSpec.classBuilder(names.get(FixedName.VALUES_TYPE))
                .addJavadoc("What has been read of an object; bit i of {@code $N} is member i.", names.seen(0))
                .addModifiers(names.methodModifiers())
                .addModifiers(Modifier.FINAL);
        for (int i = 0; i < model.properties().size(); i++) {
            if (model.isKept(i)) {
                type.addField(field(i));
            }
        }
        model.extra()
                .ifPresent(extra -> type.addField(
                        FieldSpec.builder(extra.content().map(), names.extra()).build()));
        for (int word : masks.words()) {
            type.addField(FieldSpec.builder(TypeName.LONG, names.seen(word)).build());
        }
        for (int word : masks.givenWords()) {
            type.addField(FieldSpec.builder(TypeName.LONG, names.given(word)).build());
        }
        for (int word : masks.forgivenWords()) {
            type.addField(FieldSpec.builder(TypeName.LONG, names.forgiven(word)).build());
        }
        return type.build();
    }

    private FieldSpec field(int index) {
        PropertyModel property = model.properties().get(index);
        FieldSpec.Builder field = FieldSpec.builder(property.value().type(), names.property(index));
        boolean defaulted = property.presence().defaulted().isPresent();
        boolean madeAbsent =
                property.value().is(Trait.OPTIONAL) || property.value().is(Trait.PATCH);
        if (defaulted || madeAbsent) {
            CodeBlock initial = ReadStatements.initial(names, index, property);
            field.initializer(initial);
        }
        return field.build();
    }
}
