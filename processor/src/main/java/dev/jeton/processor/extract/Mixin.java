package dev.jeton.processor.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;

/** A type of the user's whose members are called like those of an imported type, and carry their annotations. */
final class Mixin {
    private final TypeElement type;

    Mixin(TypeElement type) {
        this.type = type;
    }

    TypeElement type() {
        return type;
    }

    /**
     * What the user has written in it: of a record its components and nothing that the compiler makes of them.
     *
     * @return components, fields, constants, methods and constructors
     */
    List<Element> members() {
        boolean isRecord = type.getKind() == ElementKind.RECORD;
        return type.getEnclosedElements().stream()
                .filter(member -> isRecord
                        ? member.getKind() == ElementKind.RECORD_COMPONENT
                        : member.getKind().isField()
                                || member.getKind() == ElementKind.METHOD && !isMadeByCompiler(member)
                                || member.getKind() == ElementKind.CONSTRUCTOR)
                .<Element>map(member -> member)
                .toList();
    }

    /** Of an enum. */
    private boolean isMadeByCompiler(Element method) {
        return type.getKind() == ElementKind.ENUM
                && Hierarchy.isStatic(method)
                && List.of("values", "valueOf").contains(method.getSimpleName().toString());
    }

    /** The member that carries the annotations of a member of the imported type. */
    Optional<Element> standIn(Element member) {
        return members().stream().filter(own -> standsFor(own, member)).findFirst();
    }

    private static boolean standsFor(Element own, Element member) {
        if (member instanceof ExecutableElement method && own instanceof ExecutableElement other) {
            return own.getKind() == member.getKind()
                    && own.getSimpleName().equals(member.getSimpleName())
                    && typesOf(method).equals(typesOf(other));
        }
        boolean isWithoutParameters = !(member instanceof ExecutableElement method
                        && !method.getParameters().isEmpty())
                && !(own instanceof ExecutableElement other
                        && !other.getParameters().isEmpty());
        return isWithoutParameters && own.getSimpleName().equals(member.getSimpleName());
    }

    /** Whether it has a method or a component that is called like a method without parameters, which makes that a property. */
    boolean names(ExecutableElement accessor) {
        return !List.of("hashCode", "toString")
                        .contains(accessor.getSimpleName().toString())
                && standIn(accessor).isPresent();
    }

    /** The parameters of the constructor or method that it has for one of the type. */
    Optional<List<? extends VariableElement>> parametersFor(ExecutableElement maker) {
        return standIn(maker)
                .filter(ExecutableElement.class::isInstance)
                .map(own -> ((ExecutableElement) own).getParameters());
    }

    /** Lets annotations of properties be read at its members, too. */
    void addTo(List<FoundProperty> properties) {
        for (Element own : members()) {
            propertyOf(own, properties).ifPresent(property -> {
                property.addPlace(own);
                if (own instanceof ExecutableElement setter) {
                    setter.getParameters().forEach(property::addPlace);
                }
            });
        }
    }

    /** The property that a member is to be about. */
    static Optional<FoundProperty> propertyOf(Element own, List<FoundProperty> properties) {
        if (own.getKind() == ElementKind.CONSTRUCTOR || Hierarchy.isStatic(own)) {
            return Optional.empty();
        }
        int parameters =
                own instanceof ExecutableElement method ? method.getParameters().size() : 0;
        return properties.stream()
                .filter(property -> parameters == 0 && own.getSimpleName().contentEquals(property.name())
                        || property.places().stream()
                                .anyMatch(place -> place instanceof ExecutableElement method
                                        && method.getParameters().size() == parameters
                                        && parameters <= 1
                                        && place.getSimpleName().equals(own.getSimpleName())))
                .findFirst();
    }

    /** Whether a member says something, so that it must be about a member of the imported type. */
    static boolean isMeant(Element own) {
        boolean isAnnotated = Stream.concat(Stream.of(own), parametersOf(own))
                .flatMap(place -> place.getAnnotationMirrors().stream())
                .anyMatch(JsonAnnotation::isAny);
        return isAnnotated
                || own.getKind() == ElementKind.RECORD_COMPONENT
                || own.getModifiers().contains(Modifier.ABSTRACT)
                || own.getKind() == ElementKind.FIELD && !Hierarchy.isStatic(own);
    }

    private static Stream<? extends Element> parametersOf(Element member) {
        return member instanceof ExecutableElement method ? method.getParameters().stream() : Stream.empty();
    }

    /** The types of the values that a member has or takes, without their type arguments. */
    private static List<String> typesOf(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> erased(parameter.asType()))
                .toList();
    }

    /** The name of a type without its type arguments and annotations; type variables are named by their bounds. */
    static String erased(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return erased(array.getComponentType()) + "[]";
        }
        if (type instanceof TypeVariable variable) {
            return erased(variable.getUpperBound());
        }
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? element.getQualifiedName().toString()
                : type.getKind().toString();
    }

    /** Methods of an object that are no properties. */
    static List<ExecutableElement> makersIn(TypeElement imported) {
        return Stream.concat(
                        ElementFilter.constructorsIn(imported.getEnclosedElements()).stream(),
                        ElementFilter.methodsIn(imported.getEnclosedElements()).stream()
                                .filter(Hierarchy::isStatic))
                .toList();
    }
}
