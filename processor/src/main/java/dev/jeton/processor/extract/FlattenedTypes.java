package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Says which types can be flattened, and what keeps others from it, in words. */
final class FlattenedTypes {
    private final TypeExtractor annotatedTypes;
    private final ObjectFinder objects;
    private final UnionFinder unions;
    private final Reach reach;

    FlattenedTypes(TypeExtractor annotatedTypes, ObjectFinder objects, UnionFinder unions, Reach reach) {
        this.annotatedTypes = annotatedTypes;
        this.objects = objects;
        this.unions = unions;
        this.reach = reach;
    }

    /** The settings of a type. */
    Settings settingsOf(TypeElement type) {
        return annotatedTypes.settingsOf(type);
    }

    /** The names in JSON of the members of a type that are written first. */
    Optional<Given<List<Given<String>>>> orderOf(TypeElement type) {
        return annotatedTypes.orderOf(type);
    }

    /** The class or record that a type is. */
    static Optional<TypeElement> elementOf(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                ? Optional.of((TypeElement) ((DeclaredType) type).asElement())
                : Optional.empty();
    }

    /** What keeps a type from being flattened, whatever it is flattened into. */
    Optional<String> obstacle(TypeMirror type) {
        Optional<TypeElement> element = elementOf(type);
        if (element.isEmpty()) {
            return Optional.of(TypeName.get(type) + " has no members. Remove @Json.Flatten");
        }
        TypeElement inner = element.get();
        boolean isObject = inner.getKind() == ElementKind.RECORD || inner.getKind() == ElementKind.CLASS;
        if (unions.isUnion(inner) || annotatedTypes.isAnnotated(inner) && !isObject) {
            return Optional.of(
                    ClassName.get(inner)
                            + " is no one object whose members are known. Flatten a record or a class, or remove @Json.Flatten");
        }
        if (!annotatedTypes.isAnnotated(inner)) {
            return Optional.of(ClassName.get(inner)
                    + " is no record or class with @Json. Flatten one that is, or remove @Json.Flatten");
        }
        if (!inner.getTypeParameters().isEmpty()) {
            return Optional.of(ClassName.get(inner)
                    + " has type parameters. Write a record with the concrete types, or remove @Json.Flatten");
        }
        if (!unions.parentsOf(inner).isEmpty()) {
            return Optional.of(
                    ClassName.get(inner)
                            + " is a subtype that has to be told from others. Remove @Json.Flatten: as an object of its own it can be");
        }
        if (AnnotationView.classNamedOn(inner, JsonAnnotation.USING).isPresent()) {
            return Optional.of(
                    ClassName.get(inner) + " has a codec of its own, which reads whole values. Remove @Json.Flatten");
        }
        return obstacleInside(inner);
    }

    private Optional<String> obstacleInside(TypeElement inner) {
        List<FoundProperty> read = objects.find(inner).properties().stream()
                .filter(property -> !Ignoring.ofBoth(property))
                .toList();
        if (read.isEmpty()) {
            return Optional.of(ClassName.get(inner) + " has no members. Remove @Json.Flatten");
        }
        if (read.stream().allMatch(Ignoring.READING::of)) {
            return Optional.of(
                    ClassName.get(inner)
                            + " has no member that is read, so that nothing could tell whether it is there. Remove @Json.Flatten");
        }
        for (FoundProperty property : read) {
            if (ObjectFinder.has(property, JsonAnnotation.VALUE)) {
                return Optional.of(ClassName.get(inner) + " is one value, that of '" + property.name()
                        + "', and no object. Remove @Json.Flatten");
            }
            if (ObjectFinder.has(property, JsonAnnotation.EXTRA)) {
                return Optional.of(
                        ClassName.get(inner) + " collects unknown members in '" + property.name()
                                + "', and it is not decided which unknown members are its own. Move @Json.Extra to the type that flattens it");
            }
        }
        return Optional.empty();
    }

    /** What the codec of another type, which may be in another package, cannot use of the objects of a type. */
    Optional<String> outOfReach(TypeElement owner, TypeElement inner, Making making) {
        FoundObject object = objects.find(inner);
        List<Element> used = new ArrayList<>();
        object.properties().stream()
                .filter(property -> !Ignoring.ofBoth(property))
                .forEach(property -> property.reading().ifPresent(used::add));
        making.setters().forEach(setter -> settersIn(object, setter).forEach(used::add));
        object.makers()
                .builder()
                .ifPresentOrElse(
                        builder -> used.add(builder.build()),
                        () -> makersIn(object, making).forEach(used::add));
        Optional<ClassName> hidden = reach.hiddenFrom(owner, inner)
                .or(() -> object.makers()
                        .builder()
                        .flatMap(builder -> reach.hiddenFrom(
                                owner, (TypeElement) builder.type().asElement())));
        return hidden.map(type -> type + " is not public")
                .or(() -> used.stream()
                        .filter(member -> !reach.canUse(owner, member))
                        .findFirst()
                        .map(member ->
                                "'" + nameOf(member, inner) + "' of " + ClassName.get(inner) + " is not public"));
    }

    private static String nameOf(Element member, TypeElement inner) {
        return member.getKind() == ElementKind.CONSTRUCTOR
                ? inner.getSimpleName().toString()
                : member.getSimpleName().toString();
    }

    private static Stream<? extends Element> makersIn(FoundObject object, Making making) {
        Makers makers = object.makers();
        return makers.creator().isPresent()
                ? makers.creator().stream()
                : makers.constructors().stream()
                        .filter(constructor -> constructor.getParameters().size()
                                == making.arguments().size());
    }

    private static Stream<? extends Element> settersIn(FoundObject object, Making.Setter setter) {
        Stream<FoundProperty> property =
                object.properties().stream().filter(any -> any.name().equals(setter.property()));
        if (setter.member().kind() == MemberShape.Kind.FIELD) {
            return property.flatMap(any -> any.field().stream());
        }
        Stream<ExecutableElement> candidates = object.makers().builder().isPresent()
                ? object.makers().builder().get().settersOf(setter.property()).stream()
                : property.flatMap(any -> any.setters().stream());
        return candidates.filter(
                method -> method.getSimpleName().contentEquals(setter.member().name()));
    }
}
