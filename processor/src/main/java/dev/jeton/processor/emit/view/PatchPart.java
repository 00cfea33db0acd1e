package dev.jeton.processor.emit.view;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.emit.value.NullHandling;
import dev.jeton.processor.model.PatchValue;
import java.util.ArrayList;
import java.util.List;

/** A member that may be {@code null} as well as absent: what is inside the patch, and beside it whether it is null. */
record PatchPart(ViewProperty property, PatchValue value, ViewPart content) implements ViewPart {

    @Override
    public List<FieldSpec> constants() {
        return content.constants();
    }

    // Example:
    // private final Utf8Slice nickname = new Utf8Slice();
    // private boolean nicknameNull;
    @Override
    public List<FieldSpec> fields() {
        List<FieldSpec> fields = new ArrayList<>(content.fields());
        fields.add(ViewProperty.variable(TypeName.BOOLEAN, nullField()));
        return fields;
    }

    private String nullField() {
        return property.names().nullField(property.index());
    }

    // The field says something only where the member is present.
    // Example:
    // nicknameNull = reader.readNull();
    // if (nicknameNull) {
    //   nickname.forget();
    // } else {
    //   reader.readSlice(nickname);
    // }
    @Override
    public CodeBlock read() {
        return CodeBlock.builder()
                .addStatement("$N = $N.$L()", nullField(), property.reader(), NullHandling.nullTest(value))
                .beginControlFlow("if ($N)", nullField())
                .add(content.forget())
                .nextControlFlow("else")
                .add(content.read())
                .endControlFlow()
                .build();
    }

    @Override
    public CodeBlock forget() {
        return content.forget();
    }

    @Override
    public CodeBlock prepare() {
        return content.prepare();
    }

    // Example: (present & 1L << 2) != 0 && !nicknameNull
    @Override
    public CodeBlock hasValue(CodeBlock present) {
        return CodeBlock.of("$L$W&& !$N", present, nullField());
    }

    // Example:
    // public boolean isNicknameNull() {
    //   return (present & 1L << 2) != 0 && nicknameNull;
    // }
    @Override
    public List<MethodSpec> accessors() {
        List<MethodSpec> accessors = new ArrayList<>();
        accessors.add(property.accessor(
                        property.accessors().isNull(),
                        TypeName.BOOLEAN,
                        "whether {@code " + property.model().name() + "} is present as null")
                .addStatement("return $L$W&& $N", property.present(), nullField())
                .build());
        accessors.addAll(content.accessors());
        return accessors;
    }
}
