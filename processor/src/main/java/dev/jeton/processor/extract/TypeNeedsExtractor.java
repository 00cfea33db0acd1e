package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import dev.jeton.processor.extract.MissingClass.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Finds out what a type needs, in what {@link TypeExtractor} reads and nowhere else: the types of its components, and Jeton's
 * annotations on them and on constants. A type may name its own codec in a method, a static field or a supertype, and whatever else
 * is misspelt there is the compiler's business alone.
 */
final class TypeNeedsExtractor {
    private final TypeExtractor annotatedTypes;
    private final GeneratedClasses generated;
    private final ObjectFinder objects;
    private final UnionFinder unions;
    private final ContainerKinds containers;
    private final CodecLists codecLists;

    TypeNeedsExtractor(
            TypeExtractor annotatedTypes,
            GeneratedClasses generated,
            ObjectFinder objects,
            UnionFinder unions,
            ContainerKinds containers,
            CodecLists codecLists) {
        this.unions = unions;
        this.containers = containers;
        this.codecLists = codecLists;
        this.annotatedTypes = annotatedTypes;
        this.generated = generated;
        this.objects = objects;
    }

    TypeNeeds needsOf(TypeElement type) {
        Needs needs = new Needs(type);
        needs.addBuilderOf(type);
        codecLists.placesAround(type).forEach(needs::addCodecsListedAt);
        annotatedTypes.importHomesAround(type).forEach(needs::addImportsAt);
        annotatedTypes.mixinOf(type).ifPresent(mixin -> mixin.members().forEach(needs::addAnnotationsOf));
        if (unions.isUnion(type)) {
            needs.addSubtypes(type, unions.find(type));
        } else {
            needs.addMembersOf(type);
        }
        type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .forEach(needs::addAnnotationsOf);
        return new TypeNeeds(needs.missing, needs.mentions);
    }

    /** What is done with a component. */
    private enum Use {
        READ,
        /** A codec that is named there reads it: not that of its type. */
        CODED,
        /** Nothing but its type's name is ever used. */
        IGNORED
    }

    private static Use useOf(List<? extends Element> places, boolean isIgnored) {
        if (isIgnored) {
            return Use.IGNORED;
        }
        return places.stream().anyMatch(place -> isOn(place, JsonAnnotation.USING)) ? Use.CODED : Use.READ;
    }

    private static boolean isOn(AnnotatedConstruct annotated, JsonAnnotation annotation) {
        return annotated.getAnnotationMirrors().stream().anyMatch(annotation::isTypeOf);
    }

    private final class Needs extends SimpleTypeVisitor14<Void, Use> {
        private final TypeElement owner;
        private final String packageName;
        private final Set<TypeElement> mentions = new HashSet<>();
        private final List<MissingClass> missing = new ArrayList<>();

        /** What the types that are visited are written in. */
        private Element writtenIn;

        /** The collections and maps whose contents were visited: one may hold itself. */
        private final Set<Element> seen = new HashSet<>();

        /** The type itself, and those that are flattened into it. */
        private final Set<Element> expanded = new HashSet<>();

        Needs(TypeElement type) {
            this.owner = type;
            this.writtenIn = type;
            this.packageName = ClassName.get(type).packageName();
        }

        void addMembersOf(TypeElement type) {
            if (expanded.add(type)) {
                if (type.getKind() == ElementKind.RECORD) {
                    addComponents(type);
                } else if (type.getKind() == ElementKind.CLASS) {
                    addClass(type);
                }
            }
        }

        private void addComponents(TypeElement type) {
            for (Element member : type.getEnclosedElements()) {
                if (member instanceof RecordComponentElement component) {
                    Use use = useOf(List.of(component), Ignoring.inBothOn(component));
                    visit(component.asType(), component, use);
                    addAnnotationsOf(component);
                    if (isOn(component, JsonAnnotation.FLATTEN)) {
                        addFlattened(component.asType());
                    }
                }
            }
        }

        /** What it inherits is only known if its supertypes are there. */
        private void addClass(TypeElement type) {
            for (TypeElement supertype : Hierarchy.of(type)) {
                Hierarchy.supertypes(supertype).forEach(above -> visit(above, supertype, Use.IGNORED));
            }
            FoundObject object = objects.find(type);
            for (FoundProperty property : object.properties()) {
                Use use = useOf(property.places(), Ignoring.ofBoth(property));
                Element shown = property.shown();
                object.typesOf(property).forEach(content -> visit(content, shown, use));
                property.places().forEach(this::addAnnotationsOf);
                if (property.places().stream().anyMatch(place -> isOn(place, JsonAnnotation.FLATTEN))) {
                    object.typesOf(property).forEach(this::addFlattened);
                }
            }
        }

        /** Its members are those of the type, too. */
        private void addFlattened(TypeMirror type) {
            if (type.getKind() == TypeKind.DECLARED
                    && ((DeclaredType) type).asElement() instanceof TypeElement element) {
                addMembersOf(element);
            }
        }

        private void visit(TypeMirror type, Element place, Use use) {
            Element around = writtenIn;
            writtenIn = place;
            type.accept(this, use);
            writtenIn = around;
        }

        /** Another processor may be about to generate it, or what it extends. */
        void addBuilderOf(TypeElement type) {
            for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
                if (JsonAnnotation.JSON.isTypeOf(annotation)) {
                    annotation.getElementValues().forEach((element, value) -> {
                        if (element.getSimpleName().contentEquals("builder")) {
                            MissingClasses.in(value).forEach(name -> add(Kind.OTHER, name, type));
                            if (value.getValue() instanceof TypeMirror builder) {
                                addSupertypesOf(builder);
                            }
                        }
                    });
                }
            }
            for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
                if (isOn(method, JsonAnnotation.BUILDER)) {
                    addSupertypesOf(method.getReturnType());
                }
            }
        }

        private void addSupertypesOf(TypeMirror builder) {
            MissingClasses.above(builder).ifPresent(name -> add(Kind.OTHER, name, owner));
        }

        /** One that is missing may be about to be generated. */
        void addSubtypes(TypeElement type, FoundUnion union) {
            union.subtypes().forEach(subtype -> mentions.add(subtype.type()));
            union.missing().forEach(subtype -> add(Kind.OTHER, MissingClasses.nameOf(subtype), type));
        }

        void addCodecsListedAt(Element place) {
            addAnnotations(place, JsonAnnotation.CODECS);
        }

        void addImportsAt(Element home) {
            addAnnotations(home, JsonAnnotation.IMPORT);
            addAnnotations(home, JsonAnnotation.IMPORTS);
        }

        private void addAnnotations(Element place, JsonAnnotation wanted) {
            place.getAnnotationMirrors().stream()
                    .filter(wanted::isTypeOf)
                    .forEach(annotation -> addAnnotation(annotation, place));
        }

        /**
         * The codec that is named on a type or a use of it.
         *
         * @param place what has the annotation
         */
        private void addCodecOf(AnnotatedConstruct annotated, Element place) {
            for (AnnotationMirror annotation : annotated.getAnnotationMirrors()) {
                if (JsonAnnotation.USING.isTypeOf(annotation)) {
                    addAnnotation(annotation, place);
                }
            }
        }

        void addAnnotationsOf(Element element) {
            for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
                if (JsonAnnotation.isAny(annotation)) {
                    addAnnotation(annotation, element);
                }
            }
        }

        private void addAnnotation(AnnotationMirror annotation, Element place) {
            Kind kind = MissingClasses.namesCodecs(annotation) ? Kind.CODEC : Kind.OTHER;
            MissingClasses.in(annotation).forEach(name -> add(kind, name, place));
        }

        /** Only once, where it is found first: what a container holds is what the type argument of the property says. */
        private void add(Kind kind, String name, Element place) {
            boolean isNew = missing.stream()
                    .noneMatch(other -> other.kind() == kind && other.name().equals(name));
            if (isNew) {
                missing.add(new MissingClass(kind, name, place));
            }
        }

        @Override
        public Void visitDeclared(DeclaredType type, Use use) {
            addCodecOf(type, writtenIn);
            boolean isRead = use == Use.READ && !isOn(type, JsonAnnotation.USING);
            Use inside = isRead || use == Use.IGNORED ? use : Use.CODED;
            if (type.asElement() instanceof TypeElement element) {
                if (isRead && codecLists.codecsOf(type, owner).isEmpty()) {
                    addCodecOf(element, element);
                }
                if (annotatedTypes.isAnnotated(element)) {
                    mentions.add(element);
                }
            }
            type.getTypeArguments().forEach(argument -> argument.accept(this, inside));
            if (!containers.isPlain(type) && seen.add(type.asElement())) {
                containers.contentsOf(type).forEach(content -> visit(content, type.asElement(), inside));
            }
            return null;
        }

        /** A class that is not there; to ecj a class, too, that has one for its type argument. */
        @Override
        public Void visitError(ErrorType type, Use use) {
            if (isThere(type)) {
                return visitDeclared(type, use);
            }
            String written = MissingClasses.nameOf(type);
            boolean willBeThere = generated.generatedFor(written, packageName).isPresent()
                    || (use == Use.IGNORED && generated.importedFor(written).isPresent());
            if (!willBeThere) {
                add(Kind.OTHER, written, writtenIn);
            }
            return null;
        }

        @Override
        public Void visitArray(ArrayType type, Use use) {
            addCodecOf(type, writtenIn);
            return type.getComponentType().accept(this, use);
        }

        @Override
        public Void visitWildcard(WildcardType type, Use use) {
            TypeMirror bound = type.getExtendsBound();
            return bound == null ? null : bound.accept(this, use);
        }
    }

    /** Whether the class itself is there, and only an argument of it is not. */
    static boolean isThere(ErrorType type) {
        return type.asElement().asType().getKind() != TypeKind.ERROR;
    }
}
