package dev.jeton.processor.resolve;

import com.palantir.javapoet.CodeBlock;
import dev.jeton.processor.extract.Making;
import dev.jeton.processor.extract.MemberShape;
import dev.jeton.processor.model.ArgumentModel;
import dev.jeton.processor.model.Construction;
import dev.jeton.processor.model.SetterModel;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Makes the model of how objects are made. */
final class ConstructionResolver {

    private ConstructionResolver() {}

    /**
     * The construction of a type.
     *
     * @param values what each property is given
     */
    static Construction resolve(Making making, Map<String, ArgumentModel> values) {
        List<ArgumentModel> arguments = making.arguments().stream()
                .map(property -> valueOf(property, values))
                .toList();
        List<SetterModel> setters = making.setters().stream()
                .map(setter -> new SetterModel(
                        setter.member().kind() == MemberShape.Kind.METHOD
                                ? SetterModel.Kind.METHOD
                                : SetterModel.Kind.FIELD,
                        setter.member().name(),
                        valueOf(setter.property(), values)))
                .toList();
        Making.Start start = making.start();
        Optional<String> method = start.method();
        if (making.build().isPresent()) {
            CodeBlock begin = method.map(name -> CodeBlock.of("$L()", methodOf(start, name)))
                    .orElseGet(() -> CodeBlock.of("new $T()", start.made()));
            return new Construction.Builder(
                    start.made(), start.owner(), begin, setters, making.build().get());
        }
        return method.<Construction>map(name -> new Construction.Factory(methodOf(start, name), arguments, setters))
                .orElseGet(() -> new Construction.Constructor(arguments, setters));
    }

    // Nothing is inferred: what is made may be a builder, of which the next call decides nothing.
    // Examples: Grant.of, Page.<T>of
    private static CodeBlock methodOf(Making.Start start, String name) {
        if (start.typeArguments().isEmpty()) {
            return CodeBlock.of("$T.$N", start.owner(), name);
        }
        CodeBlock arguments = start.typeArguments().stream()
                .map(argument -> CodeBlock.of("$T", argument))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.<$L>$N", start.owner(), arguments, name);
    }

    private static ArgumentModel valueOf(String property, Map<String, ArgumentModel> values) {
        return Objects.requireNonNull(values.get(property), property);
    }
}
