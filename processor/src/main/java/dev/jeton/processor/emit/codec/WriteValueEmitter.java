package dev.jeton.processor.emit.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.jeton.processor.emit.member.FlattenedBlocks;
import dev.jeton.processor.emit.member.Group;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.emit.name.JavaText;
import dev.jeton.processor.emit.value.WriteStatements;
import dev.jeton.processor.model.FlattenedModel;
import dev.jeton.processor.model.Inclusion;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.Trait;
import dev.jeton.processor.model.TypeNames;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits {@code encode} and, for objects of many properties, one method a group. */
public final class WriteValueEmitter {
    private final ObjectCodecModel model;
    private final CodecNames names;
    private final String writer;
    private final String value;
    private final FlattenedBlocks flattened;
    private final InclusionConditions conditions;

    WriteValueEmitter(ObjectCodecModel model, CodecNames names) {
        this.model = model;
        this.names = names;
        this.writer = names.get(FixedName.WRITER);
        this.value = names.get(FixedName.VALUE);
        this.flattened = new FlattenedBlocks(model, names, value);
        this.conditions = new InclusionConditions(names);
    }

    // Example:
    // @Override
    // public void encode(Grant value, JsonWriter target) {
    //   CodecWriter writer = (CodecWriter) target;
    //   writer.beginObject();
    //   ...
    //   Extras.write(value.extra(), MEMBERS, writer);
    //   writer.endObject();
    // }
    MethodSpec encode() {
        MethodSpec.Builder method = signature(model, names).addStatement("$N.beginObject()", writer);
        if (Group.areNeeded(model)) {
            for (Group group : Group.of(model)) {
                method.addStatement("$N($N, $N)", names.groupMethod("write", group.number()), value, writer);
            }
        } else {
            method.addCode(writeProperties(Group.all(model)));
        }
        model.extra()
                .ifPresent(extra -> method.addStatement(
                        "$T.write($L, $N, $N)",
                        TypeNames.EXTRAS,
                        extra.access().of(value),
                        names.get(FixedName.MEMBERS),
                        writer));
        return method.addStatement("$N.endObject()", writer).build();
    }

    // Example:
    // public void encode(Grant value, JsonWriter target) {
    //   CodecWriter writer = (CodecWriter) target;
    static MethodSpec.Builder signature(ObjectCodecModel model, CodecNames names) {
        return MethodSpec.methodBuilder("encode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(model.valueType(), names.get(FixedName.VALUE))
                .addParameter(TypeNames.JSON_WRITER, names.get(FixedName.TARGET))
                .addStatement(
                        "$1T $2N = ($1T) $3N",
                        TypeNames.CODEC_WRITER,
                        names.get(FixedName.WRITER),
                        names.get(FixedName.TARGET));
    }

    List<MethodSpec> writeGroups() {
        return Group.of(model).stream().map(this::writeGroup).toList();
    }

    // Example: private static void writeGroup0(Claims value, CodecWriter writer) { ... }
    private MethodSpec writeGroup(Group group) {
        return MethodSpec.methodBuilder(names.groupMethod("write", group.number()))
                .addModifiers(names.methodModifiers())
                .addParameter(model.valueType(), value)
                .addParameter(TypeNames.CODEC_WRITER, writer)
                .addCode(writeProperties(group))
                .build();
    }

    private CodeBlock writeProperties(Group group) {
        return flattened.around(group, this::writeProperty, this::rejectNull);
    }

    private CodeBlock writeProperty(int index) {
        PropertyModel property = model.properties().get(index);
        if (!property.isWritten()) {
            return CodeBlock.of("");
        }
        return model.isMemberOnly(index) ? writeDiscriminator(index, property) : writeProperty(index, property);
    }

    // Example: throw writer.missingMember(MEMBERS, 1);
    private CodeBlock rejectNull(FlattenedModel object) {
        return object.mayBeNull()
                ? CodeBlock.of("")
                : CodeBlock.builder()
                        .addStatement(
                                "throw $N.missingMember($N, $L)", writer, names.get(FixedName.MEMBERS), object.first())
                        .build();
    }

    private CodeBlock writeProperty(int index, PropertyModel property) {
        boolean isNeverNull = property.value().is(Trait.NEVER_NULL);
        if (property.presence().isRequired()) {
            return isNeverNull ? writeAlways(index, property) : writeRequired(index, property);
        }
        CodeBlock local = CodeBlock.of("$N", names.property(index));
        if (property.value().is(Trait.PATCH)) {
            return writeIf(WriteStatements.isThere(property.value(), local), index, property);
        }
        // Without a discriminator nobody could tell which type the object is.
        return switch (model.isDiscriminator(index) ? Inclusion.NON_NULL : property.inclusion()) {
            case ALWAYS -> isNeverNull ? writeAlways(index, property) : encodeOrNull(index, property);
            case NON_NULL ->
                isNeverNull
                        ? writeAlways(index, property)
                        : writeIf(WriteStatements.isThere(property.value(), local), index, property);
            case NON_EMPTY ->
                isNeverNull
                        ? writeAlways(index, property)
                        : writeIf(conditions.isNotEmpty(property.value(), local), index, property);
            case NON_DEFAULT -> writeUnlessDefault(conditions.isNotDefault(index, property, local), index, property);
        };
    }

    // Null is not what an absent member gives, where that is a default.
    // Example:
    // String tokenType = value.tokenType();
    // if (!Objects.equals(tokenType, "Bearer")) {
    //   writer.member(TOKEN_TYPE);
    //   ...
    // }
    private CodeBlock writeUnlessDefault(CodeBlock condition, int index, PropertyModel property) {
        boolean mayBeNull = !property.value().is(Trait.NEVER_NULL)
                && property.presence().defaulted().isPresent();
        if (!mayBeNull) {
            return writeIf(condition, index, property);
        }
        return CodeBlock.builder()
                .add(declareLocal(index, property))
                .beginControlFlow("if ($L)", condition)
                .add(writeName(index))
                .add(writeOrNull(index, property))
                .endControlFlow()
                .build();
    }

    // A fallback without values has nothing to write.
    // Example: writer.stringMember(TYPE, "payment_initiation");
    private CodeBlock writeDiscriminator(int index, PropertyModel property) {
        return model.discriminator().stream()
                .flatMap(member -> member.values().stream())
                .findFirst()
                .map(text -> writeMember(index, property, CodeBlock.of("$L", JavaText.literal(text))))
                .orElse(CodeBlock.of(""));
    }

    // Example: writer.intMember(RETRIES, value.retries());
    private CodeBlock writeAlways(int index, PropertyModel property) {
        return writeMember(index, property, flattened.access(index));
    }

    // Example:
    // Long expiresIn = value.expiresIn();
    // if (expiresIn != null) {
    //   writer.longMember(EXPIRES_IN, expiresIn);
    // }
    private CodeBlock writeIf(CodeBlock condition, int index, PropertyModel property) {
        return CodeBlock.builder()
                .add(declareLocal(index, property))
                .beginControlFlow("if ($L)", condition)
                .add(writeMember(index, property, CodeBlock.of("$N", names.property(index))))
                .endControlFlow()
                .build();
    }

    // Example:
    // String accessToken = value.accessToken();
    // if (accessToken == null) {
    //   throw writer.missingMember(MEMBERS, 0);
    // }
    // writer.stringMember(ACCESS_TOKEN, accessToken);
    private CodeBlock writeRequired(int index, PropertyModel property) {
        CodeBlock local = CodeBlock.of("$N", names.property(index));
        return CodeBlock.builder()
                .add(declareLocal(index, property))
                .beginControlFlow("if ($L)", WriteStatements.isMissing(property.value(), local))
                .addStatement("throw $N.missingMember($N, $L)", writer, names.get(FixedName.MEMBERS), index)
                .endControlFlow()
                .add(writeMember(index, property, local))
                .build();
    }

    // Whether a value is there is asked here and not by the writer, so that HotSpot knows of each member whether it
    // mostly is.
    // Example:
    // writer.stringMember(SCOPE, scope);
    //
    // writer.member(RATIO);
    // writer.writeFloat(ratio);
    private CodeBlock writeMember(int index, PropertyModel property, CodeBlock expression) {
        if (property.value().is(Trait.PATCH)) {
            return CodeBlock.builder()
                    .add(writeName(index))
                    .add(WriteStatements.writePatch(names, names.positionOf(index), property.value(), expression))
                    .build();
        }
        if (!Group.areNeeded(model)) {
            Optional<CodeBlock> atOnce =
                    WriteStatements.writeMember(names, names.memberName(index), property.value(), expression);
            if (atOnce.isPresent()) {
                return CodeBlock.builder().addStatement(atOnce.get()).build();
            }
        }
        return CodeBlock.builder()
                .add(writeName(index))
                .addStatement(write(index, property, expression))
                .build();
    }

    // Example:
    // String accessToken = value.accessToken();
    // writer.member(ACCESS_TOKEN);
    // if (accessToken != null) {
    //   writer.writeString(accessToken);
    // } else {
    //   writer.writeNull();
    // }
    private CodeBlock encodeOrNull(int index, PropertyModel property) {
        return CodeBlock.builder()
                .add(declareLocal(index, property))
                .add(writeName(index))
                .add(writeOrNull(index, property))
                .build();
    }

    private CodeBlock writeOrNull(int index, PropertyModel property) {
        CodeBlock local = CodeBlock.of("$N", names.property(index));
        return WriteStatements.writeOrNull(names, names.positionOf(index), property.value(), local);
    }

    private CodeBlock declareLocal(int index, PropertyModel property) {
        return CodeBlock.builder()
                .addStatement("$T $N = $L", property.value().type(), names.property(index), flattened.access(index))
                .build();
    }

    // The names of many properties are not made constants.
    private CodeBlock writeName(int index) {
        CodeBlock name = Group.areNeeded(model)
                ? CodeBlock.of("$N, $L", names.get(FixedName.MEMBERS), index)
                : CodeBlock.of("$N", names.memberName(index));
        return CodeBlock.builder().addStatement("$N.member($L)", writer, name).build();
    }

    private CodeBlock write(int index, PropertyModel property, CodeBlock expression) {
        return WriteStatements.write(names, names.positionOf(index), property.value(), expression);
    }
}
