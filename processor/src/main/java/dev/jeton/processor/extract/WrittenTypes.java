package dev.jeton.processor.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * A type as the places of a property have it in the source. Where something else stands for a type variable, as in what is inherited from a generic class or
 * taken by a generic method, compilers drop the annotations on the variable, and so do we on what has one in it: they are found here. A type that is put together is
 * gone through side by side with these.
 */
record WrittenTypes(List<TypeMirror> types) {
    static final WrittenTypes NONE = new WrittenTypes(List.of());

    WrittenTypes {
        types = List.copyOf(types);
    }

    /** A type of a property with what has annotations of it: the type itself first. */
    Stream<AnnotatedConstruct> annotated(TypeMirror type) {
        return Stream.concat(Stream.of(type), types.stream().filter(written -> isLike(written, type)));
    }

    /** The codec that is named on a type. */
    Optional<TypeElement> codecOn(TypeMirror type) {
        return annotated(type)
                .flatMap(any -> AnnotationView.classNamedOn(any, JsonAnnotation.USING).stream())
                .findFirst();
    }

    /** Those of an argument of a type. */
    WrittenTypes argument(DeclaredType type, int index) {
        return inside(
                type,
                written ->
                        Optional.of(((DeclaredType) written).getTypeArguments().get(index)));
    }

    /** Those of the elements of an array. */
    WrittenTypes element(ArrayType type) {
        return inside(type, written -> Optional.of(((ArrayType) written).getComponentType()));
    }

    /** Those of what a wildcard extends. */
    WrittenTypes bound(WildcardType type) {
        return inside(type, written -> Optional.ofNullable(((WildcardType) written).getExtendsBound()));
    }

    private WrittenTypes inside(TypeMirror type, Function<TypeMirror, Optional<TypeMirror>> part) {
        return new WrittenTypes(types.stream()
                .filter(written -> written.getKind() != TypeKind.TYPEVAR && isLike(written, type))
                .flatMap(written -> part.apply(written).stream())
                .toList());
    }

    /** Whether one is the other but for what stands in the place of type variables. */
    private static boolean isLike(TypeMirror written, TypeMirror type) {
        if (written.getKind() == TypeKind.TYPEVAR) {
            return true;
        }
        if (written instanceof DeclaredType one && type instanceof DeclaredType other) {
            return one.asElement().equals(other.asElement())
                    && one.getTypeArguments().size() == other.getTypeArguments().size();
        }
        return written.getKind() == type.getKind();
    }
}
