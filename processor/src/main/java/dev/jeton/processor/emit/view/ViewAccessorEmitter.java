package dev.jeton.processor.emit.view;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.emit.member.PresenceMasks;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.model.ExtraModel;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.Trait;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the methods of a view that return what is in the document. */
public final class ViewAccessorEmitter {
    private final ObjectCodecModel model;
    private final ViewModel view;
    private final CodecNames names;
    private final List<ViewPart> parts;

    ViewAccessorEmitter(ObjectCodecModel model, ViewModel view, CodecNames names, List<ViewPart> parts) {
        this.model = model;
        this.view = view;
        this.names = names;
        this.parts = parts;
    }

    List<MethodSpec> accessors() {
        List<MethodSpec> methods = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (model.isKept(i)) {
                methods.add(presence(i));
            }
            methods.addAll(parts.get(i).accessors());
        }
        model.extra().ifPresent(extra -> methods.add(extra(extra)));
        return methods;
    }

    // Example:
    // /** {@return whether {@code expiresIn} is present and not null} */
    // public boolean hasExpiresIn() {
    //   return (present & 1L << 2) != 0;
    // }
    private MethodSpec presence(int index) {
        PropertyModel property = model.properties().get(index);
        boolean alsoNull =
                property.value().is(Trait.KEEPS_NULL) && !property.value().is(Trait.PATCH);
        String condition = alsoNull ? "present, if only as null" : "present and not null";
        CodeBlock present = CodeBlock.of(
                "($N & 1L << $L) != 0", names.present(PresenceMasks.wordOf(index)), PresenceMasks.bitOf(index));
        return MethodSpec.methodBuilder(view.accessors().get(index).presence())
                .addJavadoc("{@return whether {@code $L} is $L}\n", property.name(), condition)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addStatement("return $L", parts.get(index).hasValue(present))
                .build();
    }

    // Example:
    // public MemberCursor extra() {
    //   extra.rewind();
    //   return extra;
    // }
    private MethodSpec extra(ExtraModel extra) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(extra.name())
                .addJavadoc("{@return a cursor before the first of the members that the type does not know}\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeNames.MEMBER_CURSOR);
        return ContainerPart.rewound(method, names.extra());
    }

    private CodeBlock codec() {
        return model.isGeneric()
                ? CodeBlock.of("$N", names.get(FixedName.CODEC))
                : CodeBlock.of("$T.INSTANCE", model.codec());
    }

    // Example:
    // public Grant toValue() {
    //   return GrantCodec.INSTANCE.decode(rereader());
    // }
    MethodSpec toValue() {
        return MethodSpec.methodBuilder("toValue")
                .addJavadoc(
                        "{@return the document as a new object; an empty view throws {@link $T}}\n",
                        IllegalStateException.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(model.valueType())
                .addStatement("return $L.decode(rereader())", codec())
                .build();
    }
}
