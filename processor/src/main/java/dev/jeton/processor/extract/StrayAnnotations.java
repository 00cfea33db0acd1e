package dev.jeton.processor.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds annotations that stand where nobody reads them. */
public final class StrayAnnotations {
    private static final List<JsonAnnotation> ON_CONSTANTS =
            List.of(JsonAnnotation.NAME, JsonAnnotation.ALIAS, JsonAnnotation.FALLBACK);

    private final TypeExtractor types;

    /** What annotated types inherit from. */
    private final Set<TypeElement> supertypes = new HashSet<>();

    /** What has annotations for imported types. */
    private final Set<TypeElement> mixins = new HashSet<>();

    public StrayAnnotations(TypeExtractor types) {
        this.types = types;
    }

    /** Makes known a type that is annotated with {@code @Json}. */
    public void announce(TypeElement type) {
        supertypes.addAll(Hierarchy.of(type));
        types.unannotatedSubtypesOf(type).forEach(subtype -> supertypes.addAll(Hierarchy.of(subtype)));
    }

    /** Makes known a package or a type at which types are imported. */
    public void announceImports(Element home) {
        types.mixinsAt(home).forEach(mixins::add);
    }

    private boolean isMixin(TypeElement type) {
        return mixins.contains(type) || types.mixinsAround(type).anyMatch(type::equals);
    }

    /**
     * Whether an annotation stands where nobody reads it. A component's annotations may be repeated by the compiler on its
     * field, accessor and parameter, which are no places of their own; but one that is for constants only is found nowhere else.
     */
    public boolean isStray(JsonAnnotation annotation, Element element) {
        // @Json is read on any type, and any class may be the builder of one in another compilation.
        if (annotation == JsonAnnotation.JSON || annotation == JsonAnnotation.BUILD) {
            return false;
        }
        if (element instanceof TypeElement type) {
            return !isMixin(type) && isStrayOnType(annotation, type);
        }
        // To ecj, the parameters of a constructor that it makes itself lie in the record.
        boolean isOfMethod =
                element.getKind() == ElementKind.PARAMETER && !(element.getEnclosingElement() instanceof TypeElement);
        Element member = isOfMethod ? element.getEnclosingElement() : element;
        if (member == null || !(member.getEnclosingElement() instanceof TypeElement owner)) {
            return false;
        }
        if (isMixin(owner) || isRepeatedByKotlin(element, owner)) {
            return false;
        }
        if (annotation == JsonAnnotation.CREATOR || annotation == JsonAnnotation.BUILDER) {
            return !types.isAnnotated(owner) || owner.getKind().isInterface() || owner.getKind() == ElementKind.ENUM;
        }
        return switch (owner.getKind()) {
            case RECORD -> isStrayInRecord(annotation, element, owner);
            case ENUM ->
                !types.isAnnotated(owner) || annotation != JsonAnnotation.VALUE && isStrayInEnum(annotation, element);
            default -> isStrayInClass(annotation, element, owner);
        };
    }

    private boolean isStrayOnType(JsonAnnotation annotation, TypeElement type) {
        return switch (annotation) {
            case SECRET -> !hasProperties(type);
            case ORDER -> !hasProperties(type) || types.isUnion(type);
            case CODECS -> !holdsProperties(type);
            case SUBTYPE -> !types.hasParent(type);
            case SUBTYPES -> !types.isUnion(type);
            default -> false;
        };
    }

    /** Of what a user has annotated, on a parameter of another method or in the companion. */
    private boolean isRepeatedByKotlin(Element element, TypeElement owner) {
        boolean isCopied = element.getKind() == ElementKind.PARAMETER || isInAnnotated(owner);
        return isCopied && KotlinStubs.isKotlin(owner);
    }

    private static boolean isStrayInEnum(JsonAnnotation annotation, Element element) {
        return element.getKind() != ElementKind.ENUM_CONSTANT || !ON_CONSTANTS.contains(annotation);
    }

    private boolean hasProperties(TypeElement type) {
        return types.isAnnotated(type) && type.getKind() != ElementKind.ENUM;
    }

    /** Whether a type, or one that is nested in it, has properties that the codecs of a list could read. */
    private boolean holdsProperties(TypeElement type) {
        return hasProperties(type)
                || ElementFilter.typesIn(type.getEnclosedElements()).stream().anyMatch(this::holdsProperties);
    }

    private boolean isStrayInRecord(JsonAnnotation annotation, Element element, TypeElement owner) {
        if (annotation == JsonAnnotation.FALLBACK) {
            return true;
        }
        boolean ofComponent = element.getKind() == ElementKind.RECORD_COMPONENT;
        if (!ofComponent && !Hierarchy.isStatic(element)) {
            return false;
        }
        return !types.isAnnotated(owner) || !ofComponent;
    }

    private boolean isStrayInClass(JsonAnnotation annotation, Element element, TypeElement owner) {
        if (annotation == JsonAnnotation.FALLBACK) {
            return true;
        }
        if (types.isAnnotated(owner) && owner.getKind() == ElementKind.CLASS) {
            FoundObject object = types.find(owner);
            return !ObjectFinder.places(object).contains(element) && !ObjectFinder.waitsForLombok(owner, object);
        }
        boolean isInherited = supertypes.contains(owner) || owner.getModifiers().contains(Modifier.ABSTRACT);
        return !isInherited && !isInAnnotated(owner);
    }

    /** A builder mostly is nested in what it makes. */
    private boolean isInAnnotated(TypeElement owner) {
        return owner.getEnclosingElement() instanceof TypeElement around && types.isAnnotated(around);
    }
}
