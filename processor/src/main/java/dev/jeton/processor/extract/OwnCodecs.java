package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.extract.OwnCodec.Instance;
import dev.jeton.processor.extract.OwnCodec.Nulls;
import dev.jeton.processor.extract.OwnCodec.Unusable;
import dev.jeton.processor.extract.OwnCodec.Usable;
import dev.jeton.processor.extract.OwnCodec.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * @param site whose codec reads and writes the value, and where it is
     */
    record Need(TypeMirror type, Site site) {}

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
        Optional<Unusable> never = untyped(codec, TypeName.get(types.boxed(need.type())));
        if (never.isPresent()) {
            return never.get();
        }
        TypeMirror read = typeOf(codec);
        TypeMirror value = types.boxed(need.type());
        Optional<Map<String, TypeMirror>> variables = CodecTypes.match(read, value);
        if (variables.isEmpty()) {
            return Unusable.because(
                    Diagnostic.CODEC_OF_ANOTHER_TYPE, name, TypeName.get(read), TypeName.get(need.type()));
        }
        TypeElement owner = need.site().owner();
        Optional<Unusable> unreachable = unreachable(codec, owner);
        if (unreachable.isPresent()) {
            return unreachable.get();
        }
        Optional<Instance> instance = field(codec, value, owner)
                .or(() -> constructor(codec, variables.get(), owner)
                        .map(arguments -> new Instance.Created(
                                !codec.getTypeParameters().isEmpty(),
                                arguments.stream().map(extraction).toList())));
        if (instance.isEmpty()) {
            return withoutInstance(codec);
        }
        Site site = need.site();
        OwnCodec.Place home = OwnCodec.Place.of(site);
        // The name of a member is never null.
        Nulls nulls = !site.isKey() && overrides(codec, "nullable") ? Nulls.CODEC : Nulls.PROPERTY;
        return new Usable(name, instance.get(), nulls, overrides(codec, "canBeName") ? Values.NAMES : Values.ANY, home);
    }

    /**
     * Why a class is never used as a codec, whatever the value.
     *
     * @param home a type, a package or a module for which the class is listed
     */
    Optional<Unusable> uselessIn(TypeElement codec, Element home) {
        Optional<Unusable> never = untyped(codec, TypeName.get(codec.asType())).or(() -> unreachable(codec, home));
        if (never.isPresent()) {
            return never;
        }
        TypeMirror read = typeOf(codec);
        Map<String, TypeMirror> variables = CodecTypes.match(read, read).orElseThrow();
        boolean hasInstance = field(codec, read, home).isPresent()
                || constructor(codec, variables, home).isPresent();
        return hasInstance ? Optional.empty() : Optional.of(withoutInstance(codec));
    }

    /** Why a class is never used as the codec that is named on a type. */
    Optional<Unusable> uselessOn(TypeElement codec, TypeElement type) {
        Optional<Unusable> useless = uselessIn(codec, type);
        if (useless.isPresent() || isCodecOfClass(typeOf(codec), type)) {
            return useless;
        }
        return Optional.of(Unusable.because(
                Diagnostic.CODEC_OF_ANOTHER_TYPE,
                ClassName.get(codec),
                TypeName.get(typeOf(codec)),
                ClassName.get(type)));
    }

    /** Whether some values of a class are of a type, which may be a type variable. */
    private static boolean isCodecOfClass(TypeMirror read, TypeElement type) {
        return read instanceof TypeVariable
                || (read instanceof DeclaredType declared
                        && declared.asElement().equals(type));
    }

    /**
     * How code beside a type gets the codec that is named on it.
     *
     * @return empty if it can't, or if the type is generic: its codec takes those of its type arguments
     */
    Optional<Instance> instanceBeside(TypeElement type, TypeElement codec) {
        boolean isUseless = !type.getTypeParameters().isEmpty()
                || !reach.isThere(codec, type)
                || uselessOn(codec, type).isPresent();
        if (isUseless) {
            return Optional.empty();
        }
        TypeMirror value = type.asType();
        Map<String, TypeMirror> variables =
                CodecTypes.match(typeOf(codec), value).orElseThrow();
        return field(codec, value, type)
                .or(() -> constructor(codec, variables, type)
                        .filter(List::isEmpty)
                        .map(none ->
                                new Instance.Created(!codec.getTypeParameters().isEmpty(), List.of())));
    }

    /** The type that a class is a codec of, as {@link #untyped} has made sure. */
    private TypeMirror typeOf(TypeElement codec) {
        return types.codecOf(codec.asType()).orElseThrow().getTypeArguments().get(0);
    }

    private Optional<Unusable> untyped(TypeElement codec, TypeName value) {
        ClassName name = ClassName.get(codec);
        if (generated.contains(name)) {
            return Optional.of(Unusable.because(Diagnostic.GENERATED_CODEC, name));
        }
        Optional<DeclaredType> supertype = types.codecOf(codec.asType());
        if (supertype.isEmpty()) {
            return Optional.of(Unusable.because(Diagnostic.NOT_A_CODEC, name));
        }
        return supertype.get().getTypeArguments().isEmpty()
                ? Optional.of(Unusable.because(Diagnostic.RAW_CODEC, name, value))
                : Optional.empty();
    }

    private Optional<Unusable> unreachable(TypeElement codec, Element home) {
        return reach.unnamed(home, codec)
                .map(hidden -> Unusable.because(Diagnostic.CODEC_NOT_REACHABLE, ClassName.get(codec), hidden));
    }

    private static Unusable withoutInstance(TypeElement codec) {
        Diagnostic reason = isAbstract(codec) ? Diagnostic.ABSTRACT_CODEC : Diagnostic.NO_CODEC_INSTANCE;
        return Unusable.because(reason, ClassName.get(codec));
    }

    private static boolean isAbstract(TypeElement codec) {
        return codec.getModifiers().contains(Modifier.ABSTRACT);
    }

    private Optional<Instance> field(TypeElement codec, TypeMirror value, Element home) {
        return ElementFilter.fieldsIn(codec.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().contentEquals(INSTANCE))
                .filter(field -> field.getModifiers().contains(Modifier.STATIC) && reach.canUse(home, field))
                .filter(field -> isExactly(field.asType(), value))
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

    /** The types whose codecs its constructor takes; empty if there is none that can be called. */
    private Optional<List<TypeMirror>> constructor(TypeElement codec, Map<String, TypeMirror> variables, Element home) {
        boolean isInner = codec.getEnclosingElement() instanceof TypeElement
                && !codec.getModifiers().contains(Modifier.STATIC)
                && codec.getKind() == ElementKind.CLASS;
        boolean canBeMade = codec.getKind() == ElementKind.CLASS || codec.getKind() == ElementKind.RECORD;
        if (!canBeMade || isInner || isAbstract(codec)) {
            return Optional.empty();
        }
        List<ExecutableElement> constructors = ElementFilter.constructorsIn(codec.getEnclosedElements());
        if (constructors.isEmpty()) {
            // ecj does not tell the one that it makes, whose parameters are none, or the components of a record.
            boolean takesNothing = codec.getKind() == ElementKind.CLASS
                    || codec.getRecordComponents().isEmpty();
            return takesNothing ? Optional.of(List.of()) : Optional.empty();
        }
        return constructors.stream()
                .filter(constructor -> reach.canUse(home, constructor))
                .filter(constructor -> constructor.getThrownTypes().isEmpty())
                .flatMap(constructor -> argumentsOf(constructor, variables).stream())
                .min((one, other) -> Integer.compare(one.size(), other.size()));
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

    /** Whether a class, or what it extends, declares a method of {@code JsonCodec} without parameters anew. */
    private boolean overrides(TypeElement codec, String method) {
        return elements.getAllMembers(codec).stream()
                .filter(member -> member.getKind() == ElementKind.METHOD)
                .filter(member -> member.getSimpleName().contentEquals(method))
                .anyMatch(member ->
                        ((ExecutableElement) member).getParameters().isEmpty() && !isMemberOfTheInterface(member));
    }

    private boolean isMemberOfTheInterface(Element member) {
        return member.getEnclosingElement() instanceof TypeElement around && types.isJsonCodec(around.asType());
    }
}
