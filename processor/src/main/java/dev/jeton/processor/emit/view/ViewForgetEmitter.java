package dev.jeton.processor.emit.view;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.emit.member.Group;
import dev.jeton.processor.emit.member.PresenceMasks;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.model.ObjectCodecModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits {@code forget} and what it shares with {@code read}, which forgets the members of the document before that are not in this
 * one. Objects of many properties have one method a group.
 */
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
    //   forget(-1L);
    //   extra.forget();
    // }
    MethodSpec forget() {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder("forget").addAnnotation(Override.class).addModifiers(Modifier.PROTECTED);
        if (Group.areNeeded(model)) {
            for (Group group : Group.of(model)) {
                method.addStatement("$N()", names.groupMethod("forget", group.number()));
            }
        } else if (!parts.isEmpty()) {
            method.addStatement("forget(-1L)");
        }
        model.extra().ifPresent(extra -> method.addStatement("$N.forget()", names.extra()));
        if (Group.areNeeded(model)) {
            for (int word = 0; word < new PresenceMasks(model).wordCount(); word++) {
                method.addStatement("$N = 0", names.present(word));
            }
        }
        return method.build();
    }

    /** The methods that forget members: one for all, whose bits say which, or one a group. */
    List<MethodSpec> forgetMembers() {
        if (!Group.areNeeded(model)) {
            return parts.isEmpty() ? List.of() : List.of(forgetInOnePiece());
        }
        return Group.of(model).stream().map(this::forgetGroup).toList();
    }

    // Example:
    // private void forget(long stale) {
    //   if ((stale & 1L << 0) != 0) {
    //     accessToken.forget();
    //   }
    //   if ((stale & 1L << 1) != 0) {
    //     retries = 0;
    //   }
    //   present &= ~stale;
    // }
    private MethodSpec forgetInOnePiece() {
        String stale = names.get(FixedName.STALE);
        MethodSpec.Builder method = MethodSpec.methodBuilder("forget")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.LONG, stale);
        for (int i = 0; i < parts.size(); i++) {
            method.beginControlFlow("if (($N & 1L << $L) != 0)", stale, i)
                    .addCode(parts.get(i).forget())
                    .endControlFlow();
        }
        return method.addStatement("$N &= ~$N", names.present(0), stale).build();
    }

    // Example: private void forgetGroup0() { ... }
    private MethodSpec forgetGroup(Group group) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.groupMethod("forget", group.number()))
                .addModifiers(Modifier.PRIVATE);
        parts.subList(group.first(), group.end()).forEach(part -> method.addCode(part.forget()));
        return method.build();
    }
}
