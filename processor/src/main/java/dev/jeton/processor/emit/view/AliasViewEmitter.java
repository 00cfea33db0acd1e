package dev.jeton.processor.emit.view;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.jeton.processor.emit.member.MemberStatements;
import dev.jeton.processor.emit.member.PresenceMasks;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.emit.name.Position;
import dev.jeton.processor.emit.value.CheckStatements;
import dev.jeton.processor.emit.value.NullHandling;
import dev.jeton.processor.model.CodedValue.ObjectValue;
import dev.jeton.processor.model.Nesting;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.Presence.Defaulted;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.Trait;
import dev.jeton.processor.model.ValueModel;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Emits what a view does with the aliases that are members of their own. */
final class AliasViewEmitter {
    private final ObjectCodecModel model;
    private final CodecNames names;
    private final MemberStatements members;
    private final IntFunction<CodeBlock> readProperty;

    AliasViewEmitter(
            ObjectCodecModel model, CodecNames names, MemberStatements members, IntFunction<CodeBlock> readProperty) {
        this.model = model;
        this.names = names;
        this.members = members;
        this.readProperty = readProperty;
    }

    // It must fit in either order, so that it is checked behind the name.
    // Example:
    // given = reader.note(given, 1);
    // if ((seen & 1L << 1) == 0) {
    //   found |= reader.readNullableSlice(scope, 1);
    // } else if (!reader.readNull()) {
    //   reader.readSlice(reader.discarded());
    // }
    CodeBlock read(int property) {
        return CodeBlock.builder()
                .add(members.aliasPreparation(property))
                .beginControlFlow("if ($L)", members.isWithoutName(property))
                .add(readProperty.apply(property))
                .nextControlFlow("else")
                .add(check(property))
                .endControlFlow()
                .build();
    }

    private CodeBlock check(int index) {
        PropertyModel property = model.properties().get(index);
        boolean isPatch = property.value().is(Trait.PATCH);
        ValueModel value = isPatch ? property.value().children().get(0) : property.value();
        Position position = names.positionOf(index);
        ElementViews objects = new ElementViews(names);
        PresenceMasks masks = new PresenceMasks(model);
        if ((masks.isRequired(index) || masks.rejectsNull(index)) && !isPatch) {
            return checked(index, CheckStatements.notNull(names, position, objects, value));
        }
        boolean coversNull =
                property.presence().defaulted().filter(Defaulted::coversNull).isPresent();
        if (!coversNull || !value.is(Trait.NEVER_NULL)) {
            return checked(index, CheckStatements.at(names, position, objects).nullable(value));
        }
        return CodeBlock.builder()
                .beginControlFlow("if (!$N.$L())", names.get(FixedName.READER), NullHandling.nullTest(value))
                .add(CheckStatements.notNull(names, position, objects, value))
                .endControlFlow()
                .build();
    }

    /** A view that checks an object keeps nothing of it. */
    private CodeBlock checked(int index, CodeBlock check) {
        CodeBlock.Builder code = CodeBlock.builder().add(check);
        objectAt(index)
                .filter(object -> object.nesting() == Nesting.FINITE)
                .ifPresent(object -> code.add(ObjectPart.forget(checker(index))));
        return code.build();
    }

    private Optional<ObjectValue> objectAt(int property) {
        return model.properties().get(property).value().unwrapped().viewedObject();
    }

    private String checker(int property) {
        return names.elementView(names.positionOf(property));
    }

    // Example: private PartView partView;
    /** The views that check objects. */
    List<FieldSpec> fields() {
        return model.preferringNames().stream()
                .flatMap(property -> objectAt(property).stream()
                        .map(object -> ContainerPart.elementField(object, checker(property))))
                .toList();
    }
}
