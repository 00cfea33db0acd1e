package dev.jeton.processor.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.jeton.processor.emit.member.ConstantsEmitter;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.emit.name.Position;
import dev.jeton.processor.emit.value.Container;
import dev.jeton.processor.emit.value.ObjectChecks;
import dev.jeton.processor.model.CodedValue.ObjectValue;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.List;

/** Objects in a value of a one-value type are checked by views that the reader lends, since a codec keeps none. */
record IdleViews(CodecNames names) implements ObjectChecks {

    // The constant holds nothing but the class: checking leaves the rest of it alone.
    // Views are lent by their class, which says nothing of type arguments: an instantiation is read when somebody asks.
    // Example: NODES_VIEW.check(reader, NODES_VIEW.lacksView(reader) ? new NodeView() : null);
    @Override
    public CodeBlock check(ObjectValue object, ClassName view, Position position) {
        if (object.isGeneric()) {
            return CodeBlock.builder()
                    .addStatement("$N.skipValue()", names.get(FixedName.READER))
                    .build();
        }
        return CodeBlock.builder()
                .addStatement(
                        "$1N.check($2N,$W$1N.lacksView($2N) ? new $3T() : null)",
                        names.idleViews(position),
                        names.get(FixedName.READER),
                        view)
                .build();
    }

    /** The constants for a value and for what is in its containers. */
    List<FieldSpec> constants(ValueModel value, List<Container> containers) {
        List<FieldSpec> constants = new ArrayList<>();
        value.viewedObject()
                .filter(object -> !object.isGeneric())
                .ifPresent(object -> constants.add(constant(object, names.positionOf(0))));
        for (Container container : containers) {
            container
                    .objects()
                    .filter(object -> !object.isGeneric())
                    .ifPresent(object -> constants.add(constant(object, container.inside())));
        }
        return constants;
    }

    // Example: private static final NestedView<NodeView> NODES_VIEW = new NestedView<>(NodeView.class);
    private FieldSpec constant(ObjectValue object, Position position) {
        ClassName view = object.view().orElseThrow();
        return ConstantsEmitter.constant(
                ParameterizedTypeName.get(TypeNames.NESTED_VIEW, view),
                names.idleViews(position),
                CodeBlock.of("new $T<>($T.class)", TypeNames.NESTED_VIEW, view));
    }
}
