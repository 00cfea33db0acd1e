package dev.jeton.processor.resolve;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.extract.Cycle;
import dev.jeton.processor.extract.JavaType;
import dev.jeton.processor.extract.JavaType.BoundedWildcard;
import dev.jeton.processor.extract.JavaType.GenericType;
import dev.jeton.processor.extract.JavaType.Instantiation;
import dev.jeton.processor.extract.JavaType.OpenType;
import dev.jeton.processor.extract.JavaType.VariableType;
import dev.jeton.processor.model.CodecReference;
import dev.jeton.processor.model.CodedValue.ForeignValue;
import dev.jeton.processor.model.CodedValue.JsonForm;
import dev.jeton.processor.model.CodedValue.NullReader;
import dev.jeton.processor.model.CodedValue.ObjectValue;
import dev.jeton.processor.model.CodedValue.ViewOfArgument;
import dev.jeton.processor.model.Nesting;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.model.VariableNames;
import dev.jeton.processor.resolve.Reading.Accepted;
import dev.jeton.processor.resolve.Reading.Refused;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How the values of type variables, and those of annotated generic types, are read. */
final class GenericRules {
    private final Function<JavaType, Reading> rules;

    /**
     * With the rules for all types.
     *
     * @param rules for type arguments
     */
    GenericRules(Function<JavaType, Reading> rules) {
        this.rules = rules;
    }

    /** Of a variable nothing is known but the codec that was handed over, which reads {@code null}, too. */
    static Reading variable(VariableType type) {
        String codec = VariableNames.codecOf(type.name().name());
        return new Accepted(new ForeignValue(
                type.name(),
                new CodecReference(CodeBlock.of("$N", codec), List.of(), List.of()),
                NullReader.CODEC,
                JsonForm.ANY));
    }

    Reading object(GenericType type) {
        for (JavaType argument : type.arguments()) {
            if (argument instanceof BoundedWildcard || argument instanceof OpenType) {
                return new Refused(Diagnostic.WILDCARD_ARGUMENT, type.type(), argument.name());
            }
        }
        HandedCodecs handed = new HandedCodecs(type.object().codec());
        handed.addGeneratedFor(type.type());
        Optional<Refused> refused = handed.add(type.arguments(), rules);
        if (refused.isPresent()) {
            return refused.get();
        }
        Nesting nesting = type.object().cycle() == Cycle.POSSIBLE ? Nesting.RECURSIVE : Nesting.FINITE;
        return new Accepted(new ObjectValue(
                type.name(), reference(type, nesting, handed), type.object().view(), nesting, viewsOf(type)));
    }

    private List<ViewOfArgument> viewsOf(GenericType type) {
        List<ViewOfArgument> views = type.arguments().stream().map(this::viewOf).toList();
        return views.stream().anyMatch(view -> view.maker().isPresent()) ? views : List.of();
    }

    // Examples: UserView::new, viewOfT.views()
    private ViewOfArgument viewOf(JavaType argument) {
        if (argument instanceof VariableType variable) {
            String field = VariableNames.viewOf(variable.name().name());
            return new ViewOfArgument(Optional.of(CodeBlock.of("$N.views()", field)), Optional.empty());
        }
        Optional<ClassName> view = rules.apply(argument) instanceof Accepted accepted
                ? accepted.value().accept(new ArgumentView())
                : Optional.empty();
        return new ViewOfArgument(view.map(found -> CodeBlock.of("$T::new", found)), view);
    }

    // What may hold the owner may make a codec of the owner's type, and so another one of itself: it waits until it is
    // needed.
    // Examples: PageCodec.of(UserCodec.INSTANCE), this, new LazyCodec<>(() -> BranchCodec.of(codecOfT))
    private static CodecReference reference(GenericType type, Nesting nesting, HandedCodecs handed) {
        TypeName codec = ParameterizedTypeName.get(
                type.object().codec(),
                type.arguments().stream().map(JavaType::name).toArray(TypeName[]::new));
        CodeBlock made = CodeBlock.of("$T.of($L)", type.object().codec(), handed.arguments());
        if (type.instantiation() == Instantiation.OF_OWNER) {
            made = CodeBlock.of("this");
        } else if (nesting == Nesting.RECURSIVE && VariableNames.areIn(type.name())) {
            handed.addClass(TypeNames.LAZY_CODEC);
            made = CodeBlock.of("new $T<>(() -> $L)", TypeNames.LAZY_CODEC, made);
            codec = ParameterizedTypeName.get(TypeNames.LAZY_CODEC, type.name());
        }
        return HeldFields.of(type.home(), type.name(), codec, handed.made(made));
    }
}
