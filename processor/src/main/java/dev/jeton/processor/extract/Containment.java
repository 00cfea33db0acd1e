package dev.jeton.processor.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Which annotated types have which in them, through containers and other annotated types. */
final class Containment {
    private final TypeExtractor annotatedTypes;
    private final ObjectFinder objects;
    private final UnionFinder unions;
    private final ContainerKinds containers;

    Containment(TypeExtractor annotatedTypes, ObjectFinder objects, UnionFinder unions, ContainerKinds containers) {
        this.unions = unions;
        this.containers = containers;
        this.annotatedTypes = annotatedTypes;
        this.objects = objects;
    }

    /**
     * How objects of a type stand to those of the type that has it as a component.
     *
     * @param arguments the type arguments of a generic type, which may be anywhere in its objects
     */
    Cycle cycleOf(TypeElement type, List<? extends TypeMirror> arguments, TypeElement owner) {
        Set<TypeElement> seen = new HashSet<>();
        Deque<TypeElement> open = new ArrayDeque<>();
        seen.add(type);
        open.add(type);
        arguments.forEach(argument -> argument.accept(new Mentions(seen, open), null));
        while (!open.isEmpty()) {
            TypeElement next = open.remove();
            if (next.equals(owner)) {
                return Cycle.POSSIBLE;
            }
            Mentions mentions = new Mentions(seen, open);
            if (unions.isUnion(next)) {
                unions.find(next)
                        .subtypes()
                        .forEach(subtype -> subtype.type().asType().accept(mentions, null));
            } else {
                objects.contents(next).forEach(content -> content.accept(mentions, null));
            }
        }
        return Cycle.NONE;
    }

    /** Adds the annotated types that a type is made of. */
    private final class Mentions extends SimpleTypeVisitor14<Void, Void> {
        private final Set<TypeElement> seen;
        private final Deque<TypeElement> open;

        Mentions(Set<TypeElement> seen, Deque<TypeElement> open) {
            this.seen = seen;
            this.open = open;
        }

        @Override
        public Void visitDeclared(DeclaredType type, Void nothing) {
            TypeElement element = (TypeElement) type.asElement();
            if (annotatedTypes.isAnnotated(element) && seen.add(element)) {
                open.add(element);
            }
            type.getTypeArguments().forEach(argument -> argument.accept(this, null));
            if (!containers.isPlain(type) && seen.add(element)) {
                containers.contentsOf(type).forEach(argument -> argument.accept(this, null));
            }
            return null;
        }

        @Override
        public Void visitArray(ArrayType type, Void nothing) {
            return type.getComponentType().accept(this, null);
        }

        @Override
        public Void visitWildcard(WildcardType type, Void nothing) {
            return type.getExtendsBound() == null
                    ? null
                    : type.getExtendsBound().accept(this, null);
        }
    }
}
