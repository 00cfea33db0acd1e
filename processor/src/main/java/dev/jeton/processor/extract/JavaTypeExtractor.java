package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.extract.JavaType.ArrayOf;
import dev.jeton.processor.extract.JavaType.BoundedWildcard;
import dev.jeton.processor.extract.JavaType.OpenType;
import dev.jeton.processor.extract.JavaType.PrimitiveType;
import dev.jeton.processor.extract.JavaType.RawType;
import dev.jeton.processor.extract.JavaType.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Turns the compiler's types into trees of {@link JavaType}. */
final class JavaTypeExtractor extends SimpleTypeVisitor14<JavaType, TypeElement> {
    private final TypeExtractor annotatedTypes;
    private final GeneratedClasses generatedClasses;
    private final Reach reach;
    private final Sources sources;
    private final Containment containment;
    private final ContainerKinds containers;

    /** The collections and maps whose contents are being visited, and aren't their type arguments: one that holds itself would never end. */
    private final Set<TypeElement> openContainers = new HashSet<>();

    JavaTypeExtractor(
            TypeExtractor annotatedTypes,
            GeneratedClasses generatedClasses,
            Reach reach,
            Sources sources,
            Containment containment,
            ContainerKinds containers) {
        this.containers = containers;
        this.reach = reach;
        this.sources = sources;
        this.annotatedTypes = annotatedTypes;
        this.generatedClasses = generatedClasses;
        this.containment = containment;
    }

    /** The tree of a type that a component of {@code owner} has. */
    JavaType extract(TypeMirror type, TypeElement owner) {
        return TypeDepth.isTooDeep(type)
                ? new JavaType.TooDeepType(TypeName.get(type), TypeDepth.LIMIT)
                : type.accept(this, owner);
    }

    @Override
    public JavaType visitPrimitive(javax.lang.model.type.PrimitiveType type, TypeElement owner) {
        return new PrimitiveType(TypeName.get(type));
    }

    @Override
    public JavaType visitArray(ArrayType type, TypeElement owner) {
        return new ArrayOf(type.getComponentType().accept(this, owner));
    }

    @Override
    public JavaType visitDeclared(DeclaredType type, TypeElement owner) {
        TypeElement element = (TypeElement) type.asElement();
        ClassName name = ClassName.get(element);
        if (type.getTypeArguments().isEmpty() && !element.getTypeParameters().isEmpty()) {
            return new RawType(name, roleOf(element, owner, List.of()));
        }
        if (containers.isPlain(type) || annotatedTypes.isAnnotated(element)) {
            return new JavaType.DeclaredType(
                    name, visit(type.getTypeArguments(), owner), roleOf(element, owner, type.getTypeArguments()));
        }
        return containerWithContents(type, element, owner);
    }

    private JavaType containerWithContents(DeclaredType type, TypeElement element, TypeElement owner) {
        ClassName name = ClassName.get(element);
        Optional<TypeName> written = Optional.of(TypeName.get(type));
        List<? extends TypeMirror> contents = containers.contentsOf(type);
        if (type.getTypeArguments().containsAll(contents)) {
            return new JavaType.DeclaredType(name, visit(contents, owner), roleOf(element, owner, contents), written);
        }
        if (!openContainers.add(element)) {
            return new JavaType.DeclaredType(name, List.of(), new Role.SelfContaining(), written);
        }
        try {
            return new JavaType.DeclaredType(name, visit(contents, owner), roleOf(element, owner, contents), written);
        } finally {
            openContainers.remove(element);
        }
    }

    private List<JavaType> visit(List<? extends TypeMirror> types, TypeElement owner) {
        return types.stream().map(type -> type.accept(this, owner)).toList();
    }

    /** What is not there but generated here, since other types wait until they are; see {@link TypeNeedsExtractor}. */
    @Override
    public JavaType visitError(ErrorType type, TypeElement owner) {
        if (TypeNeedsExtractor.isThere(type)) {
            return visitDeclared(type, owner);
        }
        String written = ((TypeElement) type.asElement()).getQualifiedName().toString();
        ClassName name = generatedClasses
                .generatedFor(written, ClassName.get(owner).packageName())
                .or(() -> generatedClasses.importedFor(written))
                .orElseThrow(() -> new IllegalStateException("Did not wait for " + written));
        return new JavaType.DeclaredType(name, List.of(), new Role.Generated());
    }

    @Override
    public JavaType visitWildcard(WildcardType type, TypeElement owner) {
        return type.getExtendsBound() == null
                ? new OpenType(TypeName.get(type))
                : new BoundedWildcard(type.getExtendsBound().accept(this, owner));
    }

    @Override
    protected JavaType defaultAction(TypeMirror type, TypeElement owner) {
        return new OpenType(TypeName.get(type));
    }

    private Role roleOf(TypeElement element, TypeElement owner, List<? extends TypeMirror> contents) {
        Optional<ClassName> hidden = reach.hiddenFrom(owner, element);
        if (hidden.isPresent()) {
            return new Role.Unreachable(hidden.get());
        }
        boolean isEnum = element.getKind() == ElementKind.ENUM;
        if (!annotatedTypes.isAnnotated(element)) {
            return isEnum ? plainEnum(element) : plain(element, contents);
        }
        Optional<ClassName> missing = annotatedTypes.generatedFor(element).stream()
                .filter(name -> !generatedClasses.contains(name) && !reach.isThere(name, element))
                .findFirst();
        if (missing.isPresent()) {
            return new Role.Unprocessed(missing.get());
        }
        return isEnum ? new Role.JsonEnum(annotatedTypes.extractEnum(element)) : objectOf(element, owner);
    }

    private Role plainEnum(TypeElement element) {
        List<String> constants = element.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(member -> member.getSimpleName().toString())
                .toList();
        return new Role.PlainEnum(sources.homeOf(element), constants);
    }

    private Role plain(TypeElement element, List<? extends TypeMirror> contents) {
        return containers.roleOf(element, contents).orElseGet(() -> new Role.Plain(sources.homeOf(element)));
    }

    private Role objectOf(TypeElement element, TypeElement owner) {
        Cycle cycle = containment.cycleOf(element, owner);
        return new Role.JsonObject(TypeExtractor.codecOf(element), annotatedTypes.viewOf(element), cycle);
    }
}
