package dev.jeton.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.jeton.processor.model.ExtraModel;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.PropertyModel.Sensitivity;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.ValueModel.ArrayValue;
import dev.jeton.processor.model.ValueModel.Base64Value;
import dev.jeton.processor.model.ValueModel.OptionalValue;
import dev.jeton.processor.model.ValueModel.PrimitiveOptionalValue;
import dev.jeton.processor.model.ValueModel.PrimitiveValue;
import dev.jeton.processor.model.Visibility;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits {@code describe}: what a record's {@code toString} would say, without the secrets. */
final class DescribeEmitter {
    private static final String REDACTED = "<redacted>";

    private final ObjectCodecModel model;
    private final CodecNames names;
    private final String value;
    private final String text;

    DescribeEmitter(ObjectCodecModel model, CodecNames names) {
        this.model = model;
        this.names = names;
        this.value = names.get(FixedName.VALUE);
        this.text = names.get(FixedName.TEXT);
    }

    /** Whether the type has anything to hide. */
    static boolean isNeeded(ObjectCodecModel model) {
        return model.extra().isPresent()
                || model.properties().stream().anyMatch(property -> property.sensitivity() == Sensitivity.SECRET);
    }

    // Example:
    // static String describe(Grant value) {
    //   StringBuilder text = new StringBuilder("Grant[");
    //   text.append("accessToken=").append(value.accessToken() != null ? "<redacted>" : null);
    //   return text.append(']').toString();
    // }
    MethodSpec describe() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("describe")
                .addJavadoc(javadoc())
                .addModifiers(modifiers())
                .returns(TypeNames.STRING)
                .addParameter(model.type(), value)
                .addStatement(
                        "$1T $2N = new $1T($3L)",
                        StringBuilder.class,
                        text,
                        JavaText.literal(model.type().simpleName() + "["));
        if (Group.areNeeded(model)) {
            for (Group group : Group.of(model)) {
                method.addStatement("$N($N, $N)", names.groupMethod("describe", group.number()), text, value);
            }
        } else {
            method.addCode(appendProperties(Group.all(model)));
        }
        model.extra().ifPresent(extra -> method.addCode(appendExtra(extra)));
        return method.addStatement("return $N.append(']').toString()", text).build();
    }

    private Modifier[] modifiers() {
        return model.visibility() == Visibility.PUBLIC
                ? new Modifier[] {Modifier.PUBLIC, Modifier.STATIC}
                : new Modifier[] {Modifier.STATIC};
    }

    private CodeBlock javadoc() {
        return CodeBlock.builder()
                .add(
                        "Describes a value as the {@code toString} of a record does, with {@code $L} in place of\n",
                        REDACTED)
                .add("each secret that is there.\n\n")
                .add("@param $L the value to describe\n", value)
                .add("@return the text for {@code toString} of {@link $T}\n", model.type())
                .build();
    }

    List<MethodSpec> describeGroups() {
        return Group.of(model).stream().map(this::describeGroup).toList();
    }

    // Example: private static void describeGroup0(StringBuilder text, Claims value) { ... }
    private MethodSpec describeGroup(Group group) {
        return MethodSpec.methodBuilder(names.groupMethod("describe", group.number()))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(StringBuilder.class, text)
                .addParameter(model.type(), value)
                .addCode(appendProperties(group))
                .build();
    }

    private CodeBlock appendProperties(Group group) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = group.first(); i < group.end(); i++) {
            PropertyModel property = model.properties().get(i);
            code.add(
                    property.sensitivity() == Sensitivity.SECRET
                            ? appendSecret(i, property)
                            : appendPublic(i, property));
        }
        return code.build();
    }

    // Example: text.append(", scope=").append(value.scope());
    private CodeBlock appendPublic(int index, PropertyModel property) {
        CodeBlock call = CodeBlock.of("$N.$N()", value, property.accessor());
        return statement(append(index == 0, property.name(), printable(property.value(), call)));
    }

    // Example: Arrays.toString(value.times())
    private static CodeBlock printable(ValueModel value, CodeBlock call) {
        if (value instanceof ArrayValue array) {
            boolean nested = array.element() instanceof ArrayValue || array.element() instanceof Base64Value;
            return CodeBlock.of("$T.$L($L)", Arrays.class, nested ? "deepToString" : "toString", call);
        }
        return value instanceof Base64Value ? CodeBlock.of("$T.toString($L)", Arrays.class, call) : call;
    }

    // Example: text.append(", accessToken=").append(value.accessToken() != null ? "<redacted>" : null);
    private CodeBlock appendSecret(int index, PropertyModel property) {
        ValueModel secret = property.value();
        CodeBlock call = CodeBlock.of("$N.$N()", value, property.accessor());
        if (secret instanceof PrimitiveValue) {
            return statement(append(index == 0, property.name(), CodeBlock.of("$L", JavaText.literal(REDACTED))));
        } else if (secret instanceof OptionalValue || secret instanceof PrimitiveOptionalValue) {
            return appendOptionalSecret(index, property, call);
        } else {
            CodeBlock redacted = redacted(CodeBlock.of("$L != null", call), CodeBlock.of("null"));
            return statement(append(index == 0, property.name(), redacted));
        }
    }

    // An optional that is empty prints itself.
    // Example:
    // Optional<String> idToken = value.idToken();
    // text.append(", idToken=").append(idToken != null && idToken.isPresent() ? "<redacted>" : idToken);
    private CodeBlock appendOptionalSecret(int index, PropertyModel property, CodeBlock call) {
        CodeBlock local = CodeBlock.of("$N", names.property(index));
        CodeBlock isPresent = CodeBlock.of("$1L != null && $1L.isPresent()", local);
        return CodeBlock.builder()
                .addStatement("$T $L = $L", property.value().type(), local, call)
                .addStatement(append(index == 0, property.name(), redacted(isPresent, local)))
                .build();
    }

    private static CodeBlock redacted(CodeBlock isThere, CodeBlock otherwise) {
        return CodeBlock.of("$L ? $L : $L", isThere, JavaText.literal(REDACTED), otherwise);
    }

    // An empty map prints itself.
    // Example:
    // Map<String, RawJson> extra = value.extra();
    // text.append(", extra=").append(extra != null && !extra.isEmpty() ? "<redacted>" : extra);
    private CodeBlock appendExtra(ExtraModel extra) {
        CodeBlock local = CodeBlock.of("$N", names.extra());
        CodeBlock hasMembers = CodeBlock.of("$1L != null && !$1L.isEmpty()", local);
        return CodeBlock.builder()
                .addStatement("$T $L = $N.$N()", ReadStatements.EXTRA_TYPE, local, value, extra.accessor())
                .addStatement(append(model.properties().isEmpty(), extra.name(), redacted(hasMembers, local)))
                .build();
    }

    private CodeBlock append(boolean first, String name, CodeBlock printed) {
        String label = (first ? "" : ", ") + name + "=";
        return CodeBlock.of("$N.append($L)$Z.append($L)", text, JavaText.literal(label), printed);
    }

    private static CodeBlock statement(CodeBlock expression) {
        return CodeBlock.builder().addStatement(expression).build();
    }
}
