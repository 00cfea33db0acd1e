package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.diagnostic.Place;
import dev.jeton.processor.extract.Making.Overloading;
import dev.jeton.processor.extract.Making.Start;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds what may make the objects of a type. */
final class MakerFinder {
    private final Types types;
    private final Reach reach;
    private final Places places;
    private final Imports imports;
    private final MakerVariables variables;

    MakerFinder(Types types, Reach reach, Places places, Imports imports) {
        this.imports = imports;
        this.variables = new MakerVariables(types);
        this.types = types;
        this.reach = reach;
        this.places = places;
    }

    Makers find(TypeElement type) {
        Findings findings = new Findings();
        Optional<ExecutableElement> creator = creator(type, findings);
        Optional<FoundBuilder> builder = builder(type, creator, findings);
        List<ExecutableElement> constructors = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> reach.canUse(type, constructor))
                .toList();
        return new Makers(creator, builder, constructors, imports.mixinOf(type), findings.all());
    }

    private Optional<ExecutableElement> creator(TypeElement type, Findings findings) {
        List<ExecutableElement> marked = marked(type, JsonAnnotation.CREATOR);
        reportFurther(type, marked, JsonAnnotation.CREATOR, findings);
        return marked.stream().findFirst().filter(creator -> {
            Optional<String> obstacle = obstacleOfCreator(creator, type);
            obstacle.ifPresent(words -> report(JsonAnnotation.CREATOR, creator, findings, words));
            return obstacle.isEmpty();
        });
    }

    private Optional<String> obstacleOfCreator(ExecutableElement creator, TypeElement type) {
        if (!reach.canUse(type, creator)) {
            return Optional.of("is private. Make it package-private or wider");
        }
        boolean mayBeGeneric = creator.getKind() == ElementKind.METHOD
                && !type.getTypeParameters().isEmpty();
        if (!creator.getTypeParameters().isEmpty() && !mayBeGeneric) {
            return Optional.of("has type parameters. Remove them");
        }
        if (creator.getKind() == ElementKind.CONSTRUCTOR) {
            return type.getModifiers().contains(Modifier.ABSTRACT)
                    ? Optional.of(
                            "belongs to an abstract class. Mark a static method that returns an object of a subclass")
                    : Optional.empty();
        }
        if (!Hierarchy.isStatic(creator)) {
            return Optional.of("is not static. Mark a constructor or a static method");
        }
        if (mayBeGeneric && returns(creator.getReturnType(), type)) {
            return variables.obstacle(creator, type);
        }
        return returns(creator.getReturnType(), type)
                ? Optional.empty()
                : Optional.of("returns " + TypeName.get(creator.getReturnType()) + " and not " + type.getSimpleName()
                        + ". Mark a method that returns it");
    }

    private boolean returns(TypeMirror returned, TypeElement type) {
        return returned.getKind() == TypeKind.DECLARED
                && types.isSubtype(types.erasure(returned), types.erasure(type.asType()));
    }

    private Optional<FoundBuilder> builder(TypeElement type, Optional<ExecutableElement> creator, Findings findings) {
        List<ExecutableElement> marked = marked(type, JsonAnnotation.BUILDER);
        reportFurther(type, marked, JsonAnnotation.BUILDER, findings);
        Optional<Given<TypeMirror>> named = AnnotationView.find(JsonAnnotation.JSON, type, places)
                .flatMap(json -> json.type("builder"))
                .filter(given -> given.value().getKind() != TypeKind.VOID);
        if (creator.isPresent() && (named.isPresent() || !marked.isEmpty())) {
            findings.report(
                    placeOf(JsonAnnotation.CREATOR, creator.get()),
                    Diagnostic.CREATOR_AND_BUILDER,
                    type.getSimpleName());
            return Optional.empty();
        }
        if (named.isPresent()) {
            return named(type, named.get(), findings);
        }
        return marked.stream().findFirst().flatMap(method -> startedBy(type, method, findings));
    }

    private Optional<FoundBuilder> startedBy(TypeElement type, ExecutableElement method, Findings findings) {
        boolean fits = Hierarchy.isStatic(method)
                && method.getParameters().isEmpty()
                && reach.canUse(type, method)
                && method.getReturnType() instanceof DeclaredType;
        if (!fits) {
            findings.report(
                    placeOf(JsonAnnotation.BUILDER, method),
                    Diagnostic.BAD_BUILDER,
                    method.getSimpleName(),
                    "is no static method without parameters that code in the package can call and that returns a"
                            + " builder");
            return Optional.empty();
        }
        DeclaredType builder = (DeclaredType) method.getReturnType();
        Opening opening = new Opening(type, Optional.of(method), builder, TypeName.get(builder));
        return finished(type, opening, placeOf(JsonAnnotation.BUILDER, method), findings);
    }

    private Optional<FoundBuilder> named(TypeElement type, Given<TypeMirror> given, Findings findings) {
        if (!(given.value() instanceof DeclaredType builder) || given.value().getKind() != TypeKind.DECLARED) {
            return Optional.empty(); // the compiler reports what is not there
        }
        Optional<Opening> opening = openingOf(builder, type);
        if (opening.isEmpty()) {
            findings.report(
                    given.place(),
                    Diagnostic.BAD_BUILDER,
                    TypeName.get(builder),
                    "has neither a constructor without parameters that code in the package can call, nor is there a"
                            + " static method without parameters that returns it, in itself, in the class around it, or in"
                            + " "
                            + type.getSimpleName());
            return Optional.empty();
        }
        return finished(type, opening.get(), given.place(), findings);
    }

    /**
     * What makes a builder.
     *
     * @param owner the class that has the method or constructor
     * @param builder the builder's type, with the type variables of the method or of the builder's class
     * @param made what a variable for it is declared as
     */
    private record Opening(TypeElement owner, Optional<ExecutableElement> method, DeclaredType builder, TypeName made) {
        Start start(TypeName type, List<TypeName> typeArguments) {
            return new Start(
                    ClassName.get(owner),
                    method.map(found -> found.getSimpleName().toString()),
                    type,
                    Overloading.NONE,
                    typeArguments);
        }
    }

    /** Its constructor, or a static method of the builder, of the class around it or of the type. */
    private Optional<Opening> openingOf(DeclaredType given, TypeElement type) {
        TypeElement builder = (TypeElement) given.asElement();
        boolean isStatic = !builder.getNestingKind().isNested() || Hierarchy.isStatic(builder);
        if (reach.unnamed(type, builder).isPresent() || !isStatic) {
            return Optional.empty();
        }
        boolean isAbstract = builder.getModifiers().contains(Modifier.ABSTRACT);
        boolean isGeneric = !type.getTypeParameters().isEmpty();
        boolean hasConstructor = ElementFilter.constructorsIn(builder.getEnclosedElements()).stream()
                .anyMatch(constructor -> constructor.getParameters().isEmpty() && reach.canUse(type, constructor));
        TypeName name = TypeName.get(types.erasure(builder.asType()));
        if (hasConstructor
                && !isAbstract
                && (isGeneric || builder.getTypeParameters().isEmpty())) {
            DeclaredType made = isGeneric ? (DeclaredType) builder.asType() : given;
            return Optional.of(new Opening(builder, Optional.empty(), made, name));
        }
        Stream<TypeElement> owners = Stream.of(builder, builder.getEnclosingElement(), type)
                .filter(TypeElement.class::isInstance)
                .map(TypeElement.class::cast)
                .filter(home -> reach.unnamed(type, home).isEmpty());
        return owners.flatMap(home -> ElementFilter.methodsIn(home.getEnclosedElements()).stream())
                .filter(method ->
                        Hierarchy.isStatic(method) && method.getParameters().isEmpty())
                .filter(method -> reach.canUse(type, method))
                .filter(method -> isGeneric
                        ? method.getReturnType() instanceof DeclaredType declared
                                && declared.asElement().equals(builder)
                        : types.isSameType(method.getReturnType(), builder.asType()))
                .findFirst()
                .map(method -> new Opening(
                        (TypeElement) Objects.requireNonNull(method.getEnclosingElement()),
                        Optional.of(method),
                        isGeneric ? (DeclaredType) method.getReturnType() : given,
                        name));
    }

    private Optional<FoundBuilder> finished(TypeElement type, Opening opening, Place place, Findings findings) {
        DeclaredType builder = opening.builder();
        List<ExecutableElement> methods = Hierarchy.methods((TypeElement) builder.asElement())
                .filter(method -> reach.canUse(type, method))
                .filter(method -> method.getTypeParameters().isEmpty())
                .toList();
        List<ExecutableElement> ends = methods.stream()
                .filter(method -> method.getParameters().isEmpty())
                .filter(method -> returns(resultOf(method, builder), type))
                .toList();
        Optional<ExecutableElement> build = ends.stream()
                .filter(method -> has(JsonAnnotation.BUILD, method))
                .findFirst()
                .or(() -> ends.stream()
                        .filter(method -> method.getSimpleName().contentEquals("build"))
                        .findFirst());
        if (build.isEmpty()) {
            findings.report(
                    place,
                    Diagnostic.BAD_BUILDER,
                    TypeName.get(builder),
                    "has no method build() that returns " + type.getSimpleName()
                            + ", nor one that is marked @Json.Build");
            return Optional.empty();
        }
        List<ExecutableElement> setters = methods.stream()
                .filter(method -> method.getParameters().size() == 1)
                .toList();
        return type.getTypeParameters().isEmpty()
                ? Optional.of(new FoundBuilder(builder, opening.start(opening.made(), List.of()), setters, build.get()))
                : generic(type, opening, setters, build.get(), place, findings);
    }

    /** A builder of a generic type, in terms of that type's variables: those in what its last method returns are known by their place. */
    private Optional<FoundBuilder> generic(
            TypeElement type,
            Opening opening,
            List<ExecutableElement> setters,
            ExecutableElement build,
            Place place,
            Findings findings) {
        TypeMirror result = resultOf(build, opening.builder());
        Map<String, TypeMirror> matched = variables.match(result, type).orElse(Map.of());
        List<? extends TypeParameterElement> own = opening.method()
                .<List<? extends TypeParameterElement>>map(ExecutableElement::getTypeParameters)
                .orElseGet(() -> ((TypeElement) opening.builder().asElement()).getTypeParameters());
        Optional<String> obstacle = matched.isEmpty()
                ? Optional.of("has a method " + build.getSimpleName() + "() that returns " + TypeName.get(result)
                        + ", where the codec needs " + TypeName.get(type.asType()) + " for any type argument."
                        + " Give the builder, and the static method that returns it, the type parameters of "
                        + type.getSimpleName())
                : variables.obstacle(own, matched, type);
        if (obstacle.isPresent()) {
            findings.report(place, Diagnostic.BAD_BUILDER, TypeName.get(opening.builder()), obstacle.get());
            return Optional.empty();
        }
        DeclaredType builder = (DeclaredType) variables.substitute(opening.builder(), matched);
        List<TypeName> arguments = opening.method()
                .map(method -> variables.argumentsOf(method, matched))
                .orElse(List.of());
        return Optional.of(new FoundBuilder(builder, opening.start(TypeName.get(builder), arguments), setters, build));
    }

    private TypeMirror resultOf(ExecutableElement method, DeclaredType owner) {
        TypeMirror returned = ((ExecutableType) types.asMemberOf(owner, method)).getReturnType();
        return returned instanceof TypeVariable variable ? variable.getUpperBound() : returned;
    }

    private List<ExecutableElement> marked(TypeElement type, JsonAnnotation annotation) {
        List<ExecutableElement> marked = new ArrayList<>();
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof ExecutableElement executable && has(annotation, executable)) {
                marked.add(executable);
            }
        }
        return KotlinStubs.withoutRepeated(type, marked);
    }

    private boolean has(JsonAnnotation annotation, Element element) {
        return AnnotationView.find(annotation, element, places).isPresent();
    }

    private Place placeOf(JsonAnnotation annotation, Element element) {
        return AnnotationView.find(annotation, element, places)
                .map(AnnotationView::place)
                .orElseGet(() -> places.at(element));
    }

    private void reportFurther(
            TypeElement type, List<ExecutableElement> marked, JsonAnnotation annotation, Findings findings) {
        marked.stream()
                .skip(1)
                .forEach(second -> findings.report(
                        placeOf(annotation, second),
                        Diagnostic.SECOND_MAKER,
                        type.getSimpleName(),
                        annotation.simpleName()));
    }

    private void report(JsonAnnotation annotation, ExecutableElement marked, Findings findings, String words) {
        findings.report(placeOf(annotation, marked), Diagnostic.BAD_CREATOR, nameOf(marked), words);
    }

    private static Name nameOf(ExecutableElement creator) {
        return creator.getKind() == ElementKind.CONSTRUCTOR && creator.getEnclosingElement() instanceof TypeElement type
                ? type.getSimpleName()
                : creator.getSimpleName();
    }
}
