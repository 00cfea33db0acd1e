package dev.jeton.processor.extract;

import dev.jeton.processor.extract.FoundProperty.Style;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds the properties of a type, in the order of the source. */
final class PropertyFinder {
    private final Reach reach;
    private final Imports imports;

    PropertyFinder(Reach reach, Imports imports) {
        this.imports = imports;
        this.reach = reach;
    }

    /** The components of a record, whose annotations the compiler copies to fields, accessors and parameters. */
    List<FoundProperty> ofRecord(TypeElement type, Makers makers) {
        Map<String, FoundProperty> found = new LinkedHashMap<>();
        for (RecordComponentElement component : type.getRecordComponents()) {
            FoundProperty property = property(found, component);
            property.addPlace(component);
            ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                    .filter(method -> method.getParameters().isEmpty())
                    .filter(method -> method.getSimpleName().equals(component.getSimpleName()))
                    .forEach(accessor -> property.addAccessor(accessor, Style.PLAIN));
        }
        makers.candidates().stream()
                .flatMap(candidate -> makers.parametersOf(candidate).stream())
                .filter(parameter -> found.containsKey(parameter.getSimpleName().toString()))
                .forEach(parameter -> property(found, parameter).addPlace(parameter));
        return List.copyOf(found.values());
    }

    /** The properties of a class. */
    List<FoundProperty> ofClass(TypeElement type, Makers makers) {
        PropertyWords words = new PropertyWords(knownNames(type, makers));
        Map<String, FoundProperty> found = new LinkedHashMap<>();
        for (TypeElement owner : Hierarchy.of(type)) {
            for (Element member : owner.getEnclosedElements()) {
                if (member instanceof VariableElement field && isFieldOfObjects(field)) {
                    addField(field, type, found);
                } else if (member.getKind() == ElementKind.METHOD && !Hierarchy.isStatic(member)) {
                    addMethod((ExecutableElement) member, type, makers, words, found);
                } else if (member instanceof ExecutableElement maker
                        && makers.candidates().contains(maker)) {
                    addParameters(maker, makers, found);
                }
            }
        }
        return found.values().stream().filter(FoundProperty::isReal).toList();
    }

    /** What a method {@code x()} has to be called to be more than any method. */
    private static Set<String> knownNames(TypeElement type, Makers makers) {
        Set<String> known = new HashSet<>();
        Hierarchy.of(type).stream()
                .flatMap(owner -> ElementFilter.fieldsIn(owner.getEnclosedElements()).stream())
                .filter(PropertyFinder::isFieldOfObjects)
                .forEach(field -> known.add(field.getSimpleName().toString()));
        makers.candidates().stream()
                .flatMap(candidate -> makers.parametersOf(candidate).stream())
                .forEach(parameter -> known.add(parameter.getSimpleName().toString()));
        makers.builder().ifPresent(builder -> known.addAll(builder.names()));
        return known;
    }

    private static boolean isFieldOfObjects(VariableElement field) {
        Set<Modifier> modifiers = field.getModifiers();
        return !modifiers.contains(Modifier.STATIC) && !modifiers.contains(Modifier.TRANSIENT);
    }

    private void addField(VariableElement field, TypeElement type, Map<String, FoundProperty> found) {
        FoundProperty property = property(found, field);
        if (reach.canUse(type, field)) {
            property.addField(field);
        } else {
            property.addPlace(field);
        }
    }

    private static void addParameters(ExecutableElement maker, Makers makers, Map<String, FoundProperty> found) {
        makers.parametersOf(maker)
                .forEach(parameter -> property(found, parameter).addPlace(parameter));
    }

    private void addMethod(
            ExecutableElement method,
            TypeElement type,
            Makers makers,
            PropertyWords words,
            Map<String, FoundProperty> found) {
        if (!reach.canUse(type, method) || !method.getTypeParameters().isEmpty()) {
            return;
        }
        if (method.getParameters().isEmpty()) {
            addAccessor(method, type, makers, words, found);
        } else if (method.getParameters().size() == 1) {
            words.behind("set", method.getSimpleName().toString())
                    .ifPresent(property -> property(found, property).addSetter(method));
        }
    }

    private void addAccessor(
            ExecutableElement method,
            TypeElement type,
            Makers makers,
            PropertyWords words,
            Map<String, FoundProperty> found) {
        String name = method.getSimpleName().toString();
        if (method.getReturnType().getKind() == TypeKind.VOID || throwsChecked(method)) {
            return;
        }
        if (words.known().contains(name)) {
            property(found, name).addAccessor(method, Style.PLAIN);
            return;
        }
        if (words.behind("get", name).isPresent()) {
            property(found, words.behind("get", name).get()).addAccessor(method, Style.GET);
        } else if (words.behind("is", name).isPresent() && isBoolean(method.getReturnType())) {
            property(found, words.behind("is", name).get()).addAccessor(method, Style.IS);
        } else if (isMarked(method, type) || isLeftToSubclass(method, type, makers)) {
            property(found, name).addAccessor(method, Style.PLAIN);
        }
    }

    /**
     * Whether what a class has of an abstract method can only be a property, since a processor writes the subclass. Without this a property
     * that the builder calls by another name would be lost without a word.
     */
    private static boolean isLeftToSubclass(ExecutableElement method, TypeElement type, Makers makers) {
        boolean isAbstract = method.getModifiers().contains(Modifier.ABSTRACT)
                && method.getEnclosingElement() instanceof TypeElement owner
                && owner.getKind() == ElementKind.CLASS
                && type.getModifiers().contains(Modifier.ABSTRACT);
        return isAbstract
                && !isOfObject(method)
                && !isBuilder(method.getReturnType(), type, makers)
                && Hierarchy.methods(type)
                        .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
                        .filter(other -> other.getParameters().isEmpty())
                        .allMatch(other -> other.getModifiers().contains(Modifier.ABSTRACT));
    }

    private static boolean isOfObject(ExecutableElement method) {
        return Set.of("hashCode", "toString").contains(method.getSimpleName().toString());
    }

    /** AutoValue has {@code toBuilder()}. */
    private static boolean isBuilder(TypeMirror type, TypeElement of, Makers makers) {
        if (!(type instanceof DeclaredType declared)) {
            return false;
        }
        Element element = declared.asElement();
        return makers.builder()
                        .filter(builder -> builder.type().asElement().equals(element))
                        .isPresent()
                || of.equals(element.getEnclosingElement())
                        && element.getSimpleName().toString().endsWith("Builder");
    }

    private boolean isMarked(ExecutableElement method, TypeElement type) {
        return isMarked(method)
                || imports.mixinOf(type).filter(mixin -> mixin.names(method)).isPresent();
    }

    private static boolean isMarked(ExecutableElement method) {
        return Stream.of(Fact.values())
                .anyMatch(fact -> method.getAnnotationMirrors().stream()
                        .anyMatch(mirror -> fact.annotation().isTypeOf(mirror)));
    }

    private static boolean isBoolean(TypeMirror type) {
        return type.getKind() == TypeKind.BOOLEAN
                || (type.getKind() == TypeKind.DECLARED
                        && ((TypeElement) ((DeclaredType) type).asElement())
                                .getQualifiedName()
                                .contentEquals("java.lang.Boolean"));
    }

    /** Generated code calls accessors where it catches nothing. */
    private boolean throwsChecked(ExecutableElement method) {
        return method.getThrownTypes().stream()
                .anyMatch(thrown -> thrown.getKind() != TypeKind.DECLARED || isChecked(thrown));
    }

    private boolean isChecked(TypeMirror thrown) {
        for (TypeMirror type = thrown; type.getKind() == TypeKind.DECLARED; ) {
            TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
            if (element.getQualifiedName().contentEquals("java.lang.RuntimeException")
                    || element.getQualifiedName().contentEquals("java.lang.Error")) {
                return false;
            }
            type = element.getSuperclass();
        }
        return true;
    }

    private static FoundProperty property(Map<String, FoundProperty> found, Element named) {
        return property(found, named.getSimpleName().toString());
    }

    private static FoundProperty property(Map<String, FoundProperty> found, String name) {
        return found.computeIfAbsent(name, FoundProperty::new);
    }
}
