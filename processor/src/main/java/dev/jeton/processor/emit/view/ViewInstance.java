package dev.jeton.processor.emit.view;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.model.HeldCodec;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.model.VariableNames;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * What the view of a generic type has of the codec of its instantiation: the codec itself, and under the same names the codecs that it keeps, so that one
 * expression stands for a codec in both. Nothing where the type isn't generic.
 */
final class ViewInstance {
    /** {@code Supplier<? extends JsonView>}. */
    static final TypeName VIEWS =
            ParameterizedTypeName.get(ClassName.get(Supplier.class), WildcardTypeName.subtypeOf(TypeNames.JSON_VIEW));

    private final ObjectCodecModel model;
    private final String codec;

    ViewInstance(ObjectCodecModel model, CodecNames names) {
        this.model = model;
        this.codec = names.get(FixedName.CODEC);
    }

    // Example:
    // private final PageCodec<T> codec;
    // private final JsonCodec<T> codecOfT;
    List<FieldSpec> fields() {
        List<FieldSpec> fields = new ArrayList<>();
        if (model.isGeneric()) {
            fields.add(field(model.codecType(), codec));
            for (TypeVariableName variable : model.variables()) {
                TypeName type = ParameterizedTypeName.get(TypeNames.JSON_CODEC, variable);
                fields.add(field(type, VariableNames.codecOf(variable.name())));
            }
            variables().forEach(variable -> fields.add(field(TypeNames.VARIABLE_VIEW, VariableNames.viewOf(variable))));
            held().forEach(held -> fields.add(field(held.type(), held.field())));
        }
        return fields;
    }

    private static FieldSpec field(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL).build();
    }

    private List<HeldCodec> held() {
        return model.heldCodecs(HeldCodec.Owner.INSTANCE);
    }

    private Stream<String> variables() {
        return model.variables().stream().map(TypeVariableName::name);
    }

    List<ParameterSpec> parameters() {
        return model.isGeneric()
                ? List.of(ParameterSpec.builder(model.codecType(), codec).build())
                : List.of();
    }

    // Example: Supplier<? extends JsonView> viewOfT
    /** What makes views of the values of the variables, each of which may be null. */
    List<ParameterSpec> parametersForViews() {
        return variables()
                .map(variable -> ParameterSpec.builder(VIEWS, VariableNames.viewOf(variable))
                        .build())
                .toList();
    }

    /** The documentation of the parameter, with something in front of it. */
    String doc(String before) {
        return model.isGeneric() ? before + "@param " + codec + " the codec of the instantiation\n" : "";
    }

    /** The documentation of the parameters for views. */
    String docForViews() {
        return docForViews(model.variables());
    }

    /** The documentation of parameters for the views of some variables. */
    static String docForViews(List<TypeVariableName> variables) {
        return variables.stream()
                .map(TypeVariableName::name)
                .map(variable -> "@param " + VariableNames.viewOf(variable) + " makes a view of {@code " + variable
                        + "}, which checks the values while a document is parsed; or null\n")
                .collect(Collectors.joining());
    }

    /** The argument of the other constructor, and the comma behind it. */
    CodeBlock argument() {
        return model.isGeneric() ? CodeBlock.of("$N, ", codec) : CodeBlock.of("");
    }

    /** The arguments of the other constructor for views, each with a comma behind it. */
    String argumentsForViews(boolean areGiven) {
        return variables()
                .map(variable -> (areGiven ? VariableNames.viewOf(variable) : "null") + ", ")
                .collect(Collectors.joining());
    }

    // Example:
    // this.codec = codec;
    // this.codecOfT = codec.codecOfT;
    // this.viewOfT = new VariableView(viewOfT);
    CodeBlock assignments() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (model.isGeneric()) {
            code.addStatement("this.$1N = $1N", codec);
            model.variables().forEach(variable -> code.add(assignment(VariableNames.codecOf(variable.name()))));
            variables()
                    .forEach(variable -> code.addStatement(
                            "this.$1N = new $2T($1N)", VariableNames.viewOf(variable), TypeNames.VARIABLE_VIEW));
            held().forEach(held -> code.add(assignment(held.field())));
        }
        return code.build();
    }

    private CodeBlock assignment(String field) {
        return ViewProperty.statement("this.$1N = $2N.$1N", field, codec);
    }
}
