package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** The first class in a type, its arguments included, that generated code cannot name. */
final class UnnamedTypes extends SimpleTypeVisitor14<Optional<ClassName>, TypeElement> {
    private final Reach reach;

    UnnamedTypes(Reach reach) {
        super(Optional.empty());
        this.reach = reach;
    }

    /** What hides the type of a component from code in the package of {@code owner}: a class in it, or one around such a class. */
    Optional<ClassName> hiddenIn(TypeMirror type, TypeElement owner) {
        // What is too deep is refused whatever it holds.
        return TypeDepth.isTooDeep(type) ? Optional.empty() : type.accept(this, owner);
    }

    @Override
    public Optional<ClassName> visitDeclared(DeclaredType type, TypeElement owner) {
        return reach.unnamed(owner, (TypeElement) type.asElement())
                .or(() -> type.getTypeArguments().stream()
                        .flatMap(argument -> argument.accept(this, owner).stream())
                        .findFirst());
    }

    @Override
    public Optional<ClassName> visitArray(ArrayType type, TypeElement owner) {
        return type.getComponentType().accept(this, owner);
    }

    @Override
    public Optional<ClassName> visitWildcard(WildcardType type, TypeElement owner) {
        return Optional.ofNullable(type.getExtendsBound())
                .or(() -> Optional.ofNullable(type.getSuperBound()))
                .flatMap(bound -> bound.accept(this, owner));
    }
}
