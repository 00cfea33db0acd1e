package dev.jeton.processor.emit.view;

import com.palantir.javapoet.MethodSpec;
import dev.jeton.processor.emit.member.Group;
import dev.jeton.processor.emit.member.PresenceMasks;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.VariableNames;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits {@code forget}. Objects of many properties have one method a group. */
public final class ViewForgetEmitter {
    private final ObjectCodecModel model;
    private final CodecNames names;
    private final List<ViewPart> parts;

    ViewForgetEmitter(ObjectCodecModel model, CodecNames names, List<ViewPart> parts) {
        this.model = model;
        this.names = names;
        this.parts = parts;
    }

    // Example:
    // @Override
    // protected void forget() {
    //   accessToken.forget();
    //   retries = 0;
    //   present = 0;
    // }
    MethodSpec forget() {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder("forget").addAnnotation(Override.class).addModifiers(Modifier.PROTECTED);
        if (Group.areNeeded(model)) {
            for (Group group : Group.of(model)) {
                method.addStatement("$N()", names.groupMethod("forget", group.number()));
            }
        } else {
            parts.forEach(part -> method.addCode(part.forget()));
        }
        model.variables()
                .forEach(variable -> method.addStatement("$N.forget()", VariableNames.viewOf(variable.name())));
        model.extra().ifPresent(extra -> method.addStatement("$N.forget()", names.extra()));
        if (!parts.isEmpty()) {
            for (int word = 0; word < new PresenceMasks(model).wordCount(); word++) {
                method.addStatement("$N = 0", names.present(word));
            }
        }
        return method.build();
    }

    /** The methods that forget the members of one group each; none where there are no groups. */
    List<MethodSpec> forgetGroups() {
        return Group.areNeeded(model)
                ? Group.of(model).stream().map(this::forgetGroup).toList()
                : List.of();
    }

    // Example: private void forgetGroup0() { ... }
    private MethodSpec forgetGroup(Group group) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.groupMethod("forget", group.number()))
                .addModifiers(Modifier.PRIVATE);
        parts.subList(group.first(), group.end()).forEach(part -> method.addCode(part.forget()));
        return method.build();
    }
}
