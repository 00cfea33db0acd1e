package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.extract.JavaType.ArrayOf;
import dev.jeton.processor.extract.JavaType.BoundedWildcard;
import dev.jeton.processor.extract.JavaType.OpenType;
import dev.jeton.processor.extract.JavaType.PrimitiveType;
import dev.jeton.processor.extract.JavaType.RawType;
import dev.jeton.processor.extract.JavaType.Role;
import dev.jeton.processor.model.PrimitiveKind;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Turns the compiler's types into trees of {@link JavaType}. */
final class JavaTypeExtractor extends SimpleTypeVisitor14<JavaType, Void> {
    private final TypeExtractor annotatedTypes;

    JavaTypeExtractor(TypeExtractor annotatedTypes) {
        this.annotatedTypes = annotatedTypes;
    }

    JavaType extract(TypeMirror type) {
        return type.accept(this, null);
    }

    @Override
    public JavaType visitPrimitive(javax.lang.model.type.PrimitiveType type, Void nothing) {
        return new PrimitiveType(PrimitiveKind.valueOf(type.getKind().name()));
    }

    @Override
    public JavaType visitArray(ArrayType type, Void nothing) {
        return new ArrayOf(extract(type.getComponentType()));
    }

    @Override
    public JavaType visitDeclared(DeclaredType type, Void nothing) {
        TypeElement element = (TypeElement) type.asElement();
        ClassName name = ClassName.get(element);
        if (type.getTypeArguments().isEmpty() && !element.getTypeParameters().isEmpty()) {
            return new RawType(name);
        }
        List<JavaType> arguments =
                type.getTypeArguments().stream().map(this::extract).toList();
        return new JavaType.DeclaredType(name, arguments, roleOf(element));
    }

    @Override
    public JavaType visitWildcard(WildcardType type, Void nothing) {
        return type.getExtendsBound() == null
                ? new OpenType(TypeName.get(type))
                : new BoundedWildcard(extract(type.getExtendsBound()));
    }

    @Override
    protected JavaType defaultAction(TypeMirror type, Void nothing) {
        return new OpenType(TypeName.get(type));
    }

    private Role roleOf(TypeElement element) {
        boolean isEnum = element.getKind() == ElementKind.ENUM;
        if (annotatedTypes.isAnnotated(element)) {
            return isEnum
                    ? new Role.JsonEnum(annotatedTypes.extractEnum(element))
                    : new Role.JsonObject(TypeExtractor.codecOf(element), annotatedTypes.viewOf(element));
        }
        return isEnum ? new Role.PlainEnum() : new Role.Plain();
    }
}
