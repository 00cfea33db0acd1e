package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.extract.OwnCodec.Instance;
import dev.jeton.processor.extract.OwnCodec.Nulls;
import dev.jeton.processor.extract.OwnCodec.Unusable;
import dev.jeton.processor.extract.OwnCodec.Usable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Judges classes that users name as codecs. */
final class OwnCodecs {
    private static final String INSTANCE = "INSTANCE";

    private final Elements elements;
    private final CodecTypes types;
    private final Reach reach;
    private final GeneratedClasses generated;

    OwnCodecs(Elements elements, CodecTypes types, Reach reach, GeneratedClasses generated) {
        this.elements = elements;
        this.types = types;
        this.reach = reach;
        this.generated = generated;
    }

    /**
     * A value that needs a codec.
     *
     * @param type the value's
     * @param owner the type whose codec reads and writes the value
     * @param property the property that it is, or is in
     */
    record Need(TypeMirror type, TypeElement owner, String property) {}

    /** Whether a class is a codec of a type. */
    boolean isCodecOf(TypeElement codec, TypeMirror type) {
        return types.codecOf(codec.asType())
                .filter(supertype -> !supertype.getTypeArguments().isEmpty())
                .flatMap(supertype ->
                        CodecTypes.match(supertype.getTypeArguments().get(0), types.boxed(type)))
                .isPresent();
    }

    /**
     * What becomes of a class as the codec of a value.
     *
     * @param extraction reads the types whose codecs the constructor takes
     */
    OwnCodec judge(TypeElement codec, Need need, Function<TypeMirror, JavaType> extraction) {
        ClassName name = ClassName.get(codec);
        if (generated.contains(name)) {
            return Unusable.because(Diagnostic.GENERATED_CODEC, name);
        }
        Optional<DeclaredType> supertype = types.codecOf(codec.asType());
        if (supertype.isEmpty()) {
            return Unusable.because(Diagnostic.NOT_A_CODEC, name);
        }
        if (supertype.get().getTypeArguments().isEmpty()) {
            return Unusable.because(Diagnostic.RAW_CODEC, name, TypeName.get(types.boxed(need.type())));
        }
        TypeMirror read = supertype.get().getTypeArguments().get(0);
        Optional<Map<String, TypeMirror>> variables = CodecTypes.match(read, types.boxed(need.type()));
        if (variables.isEmpty()) {
            return Unusable.because(
                    Diagnostic.CODEC_OF_ANOTHER_TYPE, name, TypeName.get(read), TypeName.get(need.type()));
        }
        Optional<ClassName> hidden = reach.unnamed(need.owner(), codec);
        if (hidden.isPresent()) {
            return Unusable.because(Diagnostic.CODEC_NOT_REACHABLE, name, hidden.get());
        }
        Optional<Instance> instance =
                field(codec, need).or(() -> constructor(codec, variables.get(), need, extraction));
        if (instance.isPresent()) {
            OwnCodec.Place home = new OwnCodec.Place(TypeExtractor.codecOf(need.owner()), need.property());
            return new Usable(name, instance.get(), nullsOf(codec), home);
        }
        return isAbstract(codec)
                ? Unusable.because(Diagnostic.ABSTRACT_CODEC, name)
                : Unusable.because(Diagnostic.NO_CODEC_INSTANCE, name);
    }

    private static boolean isAbstract(TypeElement codec) {
        return codec.getModifiers().contains(Modifier.ABSTRACT);
    }

    private Optional<Instance> field(TypeElement codec, Need need) {
        return ElementFilter.fieldsIn(codec.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().contentEquals(INSTANCE))
                .filter(field -> field.getModifiers().contains(Modifier.STATIC) && isAccessible(field, need))
                .filter(field -> isExactly(field.asType(), types.boxed(need.type())))
                .findFirst()
                .map(field -> new Instance.Field());
    }

    private boolean isExactly(TypeMirror codec, TypeMirror type) {
        return types.codecOf(codec)
                .filter(supertype -> !supertype.getTypeArguments().isEmpty())
                .map(supertype -> supertype.getTypeArguments().get(0))
                .filter(read -> TypeName.get(read).equals(TypeName.get(type)))
                .isPresent();
    }

    private Optional<Instance> constructor(
            TypeElement codec,
            Map<String, TypeMirror> variables,
            Need need,
            Function<TypeMirror, JavaType> extraction) {
        boolean isInner = codec.getEnclosingElement() instanceof TypeElement
                && !codec.getModifiers().contains(Modifier.STATIC)
                && codec.getKind() == ElementKind.CLASS;
        boolean canBeMade = codec.getKind() == ElementKind.CLASS || codec.getKind() == ElementKind.RECORD;
        if (!canBeMade || isInner || isAbstract(codec)) {
            return Optional.empty();
        }
        boolean generic = !codec.getTypeParameters().isEmpty();
        List<ExecutableElement> constructors = ElementFilter.constructorsIn(codec.getEnclosedElements());
        if (constructors.isEmpty()) {
            // ecj does not tell the one that it makes, whose parameters are none, or the components of a record.
            boolean takesNothing = codec.getKind() == ElementKind.CLASS
                    || codec.getRecordComponents().isEmpty();
            return takesNothing ? Optional.of(new Instance.Created(generic, List.of())) : Optional.empty();
        }
        return constructors.stream()
                .filter(constructor -> isAccessible(constructor, need))
                .filter(constructor -> constructor.getThrownTypes().isEmpty())
                .flatMap(constructor -> argumentsOf(constructor, variables).stream())
                .min((one, other) -> Integer.compare(one.size(), other.size()))
                .map(arguments -> new Instance.Created(
                        generic, arguments.stream().map(extraction).toList()));
    }

    /** The types whose codecs a constructor takes; empty if it takes anything else. */
    private Optional<List<TypeMirror>> argumentsOf(ExecutableElement constructor, Map<String, TypeMirror> variables) {
        List<TypeMirror> arguments = new ArrayList<>();
        for (VariableElement parameter : constructor.getParameters()) {
            Optional<TypeMirror> argument = parameter.asType() instanceof DeclaredType type
                            && type.getTypeArguments().size() == 1
                            && types.isJsonCodec(type)
                    ? bound(type.getTypeArguments().get(0), variables)
                    : Optional.empty();
            if (argument.isEmpty()) {
                return Optional.empty();
            }
            arguments.add(argument.get());
        }
        return Optional.of(arguments);
    }

    private static Optional<TypeMirror> bound(TypeMirror argument, Map<String, TypeMirror> variables) {
        return argument instanceof TypeVariable variable
                ? Optional.ofNullable(
                        variables.get(variable.asElement().getSimpleName().toString()))
                : Optional.empty();
    }

    private boolean isAccessible(Element member, Need need) {
        Set<Modifier> modifiers = member.getModifiers();
        return modifiers.contains(Modifier.PUBLIC)
                || (!modifiers.contains(Modifier.PRIVATE)
                        && elements.getPackageOf(member).equals(elements.getPackageOf(need.owner())));
    }

    /** Whether a class, or what it extends, declares {@code nullable()} anew. */
    private Nulls nullsOf(TypeElement codec) {
        boolean overrides = elements.getAllMembers(codec).stream()
                .filter(member -> member.getKind() == ElementKind.METHOD)
                .filter(member -> member.getSimpleName().contentEquals("nullable"))
                .anyMatch(member ->
                        ((ExecutableElement) member).getParameters().isEmpty() && !isMemberOfTheInterface(member));
        return overrides ? Nulls.CODEC : Nulls.PROPERTY;
    }

    private boolean isMemberOfTheInterface(Element member) {
        return member.getEnclosingElement() instanceof TypeElement around && types.isJsonCodec(around.asType());
    }
}
