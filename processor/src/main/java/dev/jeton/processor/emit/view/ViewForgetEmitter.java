package dev.jeton.processor.emit.view;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.jeton.processor.emit.member.Group;
import dev.jeton.processor.emit.member.PresenceMasks;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.model.ObjectCodecModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits {@code forget} and, for objects of many properties, one method a group. */
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
    //   extra.forget();
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
            method.addCode(forget(Group.all(model)));
        }
        model.extra().ifPresent(extra -> method.addStatement("$N.forget()", names.extra()));
        for (int word = 0; word < new PresenceMasks(model).wordCount(); word++) {
            method.addStatement("$N = 0", names.present(word));
        }
        return method.build();
    }

    List<MethodSpec> forgetGroups() {
        return Group.of(model).stream().map(this::forgetGroup).toList();
    }

    // Example: private void forgetGroup0() { ... }
    private MethodSpec forgetGroup(Group group) {
        return MethodSpec.methodBuilder(names.groupMethod("forget", group.number()))
                .addModifiers(Modifier.PRIVATE)
                .addCode(forget(group))
                .build();
    }

    private CodeBlock forget(Group group) {
        CodeBlock.Builder code = CodeBlock.builder();
        parts.subList(group.first(), group.end()).forEach(part -> code.add(part.forget()));
        return code.build();
    }
}
