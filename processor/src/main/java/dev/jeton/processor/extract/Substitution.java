package dev.jeton.processor.extract;

import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Puts other types in the place of type variables. What has no such variable in it stays as it is, with its annotations. */
final class Substitution extends SimpleTypeVisitor14<TypeMirror, Void> {
    private final Types types;
    private final Map<String, TypeMirror> variables;

    /**
     * For some variables.
     *
     * @param variables the types for them, by their names
     */
    Substitution(Types types, Map<String, TypeMirror> variables) {
        this.types = types;
        this.variables = variables;
    }

    @Override
    public TypeMirror visitTypeVariable(TypeVariable type, Void nothing) {
        return variables.getOrDefault(MakerVariables.nameOf(type), type);
    }

    @Override
    public TypeMirror visitDeclared(DeclaredType type, Void nothing) {
        if (!mentions(type)) {
            return type;
        }
        TypeMirror[] replaced =
                type.getTypeArguments().stream().map(this::visit).toArray(TypeMirror[]::new);
        TypeElement element = (TypeElement) type.asElement();
        return type.getEnclosingType().getKind() == TypeKind.DECLARED
                ? types.getDeclaredType((DeclaredType) type.getEnclosingType(), element, replaced)
                : types.getDeclaredType(element, replaced);
    }

    @Override
    public TypeMirror visitArray(ArrayType type, Void nothing) {
        return mentions(type) ? types.getArrayType(visit(type.getComponentType())) : type;
    }

    @Override
    public TypeMirror visitWildcard(WildcardType type, Void nothing) {
        return mentions(type)
                ? types.getWildcardType(replaced(type.getExtendsBound()), replaced(type.getSuperBound()))
                : type;
    }

    private @Nullable TypeMirror replaced(@Nullable TypeMirror bound) {
        return bound == null ? null : visit(bound);
    }

    private boolean mentions(@Nullable TypeMirror type) {
        if (type instanceof TypeVariable variable) {
            return variables.containsKey(MakerVariables.nameOf(variable));
        }
        if (type instanceof ArrayType array) {
            return mentions(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return mentions(wildcard.getExtendsBound()) || mentions(wildcard.getSuperBound());
        }
        return type instanceof DeclaredType declared
                && declared.getTypeArguments().stream().anyMatch(this::mentions);
    }

    @Override
    protected TypeMirror defaultAction(TypeMirror type, Void nothing) {
        return type;
    }
}
