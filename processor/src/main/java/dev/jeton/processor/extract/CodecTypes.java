package dev.jeton.processor.extract;

import com.palantir.javapoet.TypeName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** What types codecs read and write, as their supertypes say. */
final class CodecTypes {
    private static final String JSON_CODEC = "dev.jeton.JsonCodec";

    private final Types types;

    CodecTypes(Types types) {
        this.types = types;
    }

    /** {@code JsonCodec<...>} as a type has it for a supertype, the type itself included; empty for what is no codec. */
    Optional<DeclaredType> codecOf(TypeMirror type) {
        Set<String> seen = new HashSet<>();
        Deque<TypeMirror> open = new ArrayDeque<>();
        open.add(type);
        while (!open.isEmpty()) {
            if (open.remove() instanceof DeclaredType next && next.asElement() instanceof TypeElement element) {
                if (isJsonCodec(next)) {
                    return Optional.of(next);
                }
                if (seen.add(element.getQualifiedName().toString())) {
                    open.addAll(types.directSupertypes(next));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a type is the interface itself. */
    boolean isJsonCodec(TypeMirror type) {
        return type instanceof DeclaredType declared && nameOf(declared).equals(JSON_CODEC);
    }

    /**
     * What the type variables in a type must be for it to be another one.
     *
     * @param pattern may have type variables
     * @param actual the other type
     * @return the variables by their names; empty if it can't be the other type
     */
    static Optional<Map<String, TypeMirror>> match(TypeMirror pattern, TypeMirror actual) {
        Map<String, TypeMirror> found = new HashMap<>();
        return matches(pattern, actual, found) ? Optional.of(found) : Optional.empty();
    }

    private static boolean matches(TypeMirror pattern, TypeMirror actual, Map<String, TypeMirror> found) {
        if (pattern instanceof TypeVariable variable) {
            TypeMirror before =
                    found.putIfAbsent(variable.asElement().getSimpleName().toString(), actual);
            return before == null || TypeName.get(before).equals(TypeName.get(actual));
        }
        if (pattern instanceof DeclaredType wanted && actual instanceof DeclaredType given) {
            return nameOf(wanted).equals(nameOf(given))
                    && allMatch(wanted.getTypeArguments(), given.getTypeArguments(), found);
        }
        if (pattern instanceof ArrayType wanted && actual instanceof ArrayType given) {
            return matches(wanted.getComponentType(), given.getComponentType(), found);
        }
        if (pattern instanceof WildcardType wanted
                && actual instanceof WildcardType given
                && wanted.getExtendsBound() != null
                && given.getExtendsBound() != null) {
            return matches(wanted.getExtendsBound(), given.getExtendsBound(), found);
        }
        return TypeName.get(pattern).equals(TypeName.get(actual));
    }

    private static boolean allMatch(
            List<? extends TypeMirror> patterns, List<? extends TypeMirror> actual, Map<String, TypeMirror> found) {
        if (patterns.size() != actual.size()) {
            return false;
        }
        for (int i = 0; i < patterns.size(); i++) {
            if (!matches(patterns.get(i), actual.get(i), found)) {
                return false;
            }
        }
        return true;
    }

    private static String nameOf(DeclaredType type) {
        return ((TypeElement) type.asElement()).getQualifiedName().toString();
    }

    /** The first generic class without type arguments in a type. */
    static Optional<DeclaredType> rawIn(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return rawIn(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return Optional.ofNullable(wildcard.getExtendsBound()).flatMap(CodecTypes::rawIn);
        }
        if (!(type instanceof DeclaredType declared)) {
            return Optional.empty();
        }
        boolean isRaw = declared.getTypeArguments().isEmpty()
                && declared.asElement() instanceof TypeElement element
                && !element.getTypeParameters().isEmpty();
        return isRaw
                ? Optional.of(declared)
                : declared.getTypeArguments().stream()
                        .flatMap(argument -> rawIn(argument).stream())
                        .findFirst();
    }

    /** The type that a codec of it has for its type argument: the boxed one of a primitive. */
    TypeMirror boxed(TypeMirror type) {
        return type instanceof javax.lang.model.type.PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : type;
    }
}
