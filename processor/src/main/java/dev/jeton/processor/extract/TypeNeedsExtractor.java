package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import dev.jeton.processor.extract.TypeNeeds.Completeness;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
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
    /** What compilers give for a constant in an annotation that is not there. */
    private static final String MISSING_CONSTANT = "<error>";

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
        Needs needs = new Needs(ClassName.get(type).packageName());
        needs.addBuilderOf(type);
        codecLists.annotationsAround(type).forEach(needs::addAnnotation);
        annotatedTypes.importsAround(type).forEach(needs::addAnnotation);
        if (unions.isUnion(type)) {
            needs.addSubtypes(unions.find(type));
        } else if (type.getKind() == ElementKind.RECORD) {
            addComponents(type, needs);
        } else if (type.getKind() == ElementKind.CLASS) {
            addClass(type, needs);
        }
        type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .forEach(needs::addAnnotationsOf);
        return new TypeNeeds(needs.completeness, needs.mentions);
    }

    private void addComponents(TypeElement type, Needs needs) {
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof RecordComponentElement component) {
                component.asType().accept(needs, isIgnored(component) ? Use.IGNORED : Use.READ);
                needs.addAnnotationsOf(component);
            }
        }
    }

    /** What it inherits is only known if its supertypes are there. */
    private void addClass(TypeElement type, Needs needs) {
        for (TypeElement owner : Hierarchy.of(type)) {
            Hierarchy.supertypes(owner).forEach(supertype -> supertype.accept(needs, Use.IGNORED));
        }
        FoundObject object = objects.find(type);
        for (FoundProperty property : object.properties()) {
            Use use = Ignoring.ofBoth(property) ? Use.IGNORED : Use.READ;
            object.typesOf(property).forEach(content -> content.accept(needs, use));
            property.places().forEach(needs::addAnnotationsOf);
        }
    }

    private static boolean isIgnored(RecordComponentElement component) {
        return Ignoring.inBothOn(component);
    }

    /** What is done with a component. */
    private enum Use {
        READ,
        /** Nothing but its type's name is ever used. */
        IGNORED
    }

    private final class Needs extends SimpleTypeVisitor14<Void, Use> {
        private final String packageName;
        private final Set<TypeElement> mentions = new HashSet<>();

        /** The collections and maps whose contents were visited: one may hold itself. */
        private final Set<Element> seen = new HashSet<>();

        private Completeness completeness = Completeness.COMPLETE;

        Needs(String packageName) {
            this.packageName = packageName;
        }

        /** Another processor may be about to generate it, or what it extends. */
        void addBuilderOf(TypeElement type) {
            for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
                if (JsonAnnotation.JSON.isTypeOf(annotation)) {
                    annotation.getElementValues().forEach((element, value) -> {
                        if (element.getSimpleName().contentEquals("builder")
                                && (isMissing(value)
                                        || value.getValue() instanceof TypeMirror builder && lacks(builder))) {
                            completeness = Completeness.INCOMPLETE;
                        }
                    });
                }
            }
            for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
                if (method.getAnnotationMirrors().stream().anyMatch(JsonAnnotation.BUILDER::isTypeOf)
                        && lacks(method.getReturnType())) {
                    completeness = Completeness.INCOMPLETE;
                }
            }
        }

        private boolean lacks(TypeMirror builder) {
            return lacksSupertype(builder, new HashSet<>());
        }

        /** One that is missing may be about to be generated. */
        void addSubtypes(FoundUnion union) {
            union.subtypes().forEach(subtype -> mentions.add(subtype.type()));
            if (!union.missing().isEmpty()) {
                completeness = Completeness.INCOMPLETE;
            }
        }

        /** The codec that is named on a type or a use of it. */
        void addCodecOf(AnnotatedConstruct annotated) {
            for (AnnotationMirror annotation : annotated.getAnnotationMirrors()) {
                if (JsonAnnotation.USING.isTypeOf(annotation)) {
                    addAnnotation(annotation);
                }
            }
        }

        void addAnnotationsOf(Element element) {
            for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
                if (JsonAnnotation.isAny(annotation)) {
                    addAnnotation(annotation);
                }
            }
        }

        void addAnnotation(AnnotationMirror annotation) {
            Completeness ofAnnotation = completenessOf(annotation);
            // A codec counts only if nothing else is missing.
            if (completeness != Completeness.INCOMPLETE && ofAnnotation != Completeness.COMPLETE) {
                completeness = ofAnnotation;
            }
        }

        @Override
        public Void visitDeclared(DeclaredType type, Use use) {
            addCodecOf(type);
            if (type.asElement() instanceof TypeElement element) {
                addCodecOf(element);
                if (annotatedTypes.isAnnotated(element)) {
                    mentions.add(element);
                }
            }
            type.getTypeArguments().forEach(argument -> argument.accept(this, use));
            if (!containers.isPlain(type) && seen.add(type.asElement())) {
                containers.contentsOf(type).forEach(argument -> argument.accept(this, use));
            }
            return null;
        }

        /** A class that is not there; to ecj a class, too, that has one for its type argument. */
        @Override
        public Void visitError(ErrorType type, Use use) {
            if (isThere(type)) {
                return visitDeclared(type, use);
            }
            String written = ((TypeElement) type.asElement()).getQualifiedName().toString();
            boolean willBeThere = generated.generatedFor(written, packageName).isPresent()
                    || (use == Use.IGNORED && generated.importedFor(written).isPresent());
            if (!willBeThere) {
                completeness = Completeness.INCOMPLETE;
            }
            return null;
        }

        @Override
        public Void visitArray(ArrayType type, Use use) {
            addCodecOf(type);
            return type.getComponentType().accept(this, use);
        }

        @Override
        public Void visitWildcard(WildcardType type, Use use) {
            TypeMirror bound = type.getExtendsBound();
            return bound == null ? null : bound.accept(this, use);
        }
    }

    /** Whether all that an annotation names is there. */
    static Completeness completenessOf(AnnotationMirror annotation) {
        boolean namesCodecs = JsonAnnotation.USING.isTypeOf(annotation) || JsonAnnotation.CODECS.isTypeOf(annotation);
        boolean isIncomplete = annotation.getElementValues().values().stream().anyMatch(TypeNeedsExtractor::isMissing)
                || (namesCodecs
                        && AnnotationView.classesIn(annotation).stream()
                                .anyMatch(codec -> lacksSupertype(codec.asType(), new HashSet<>())));
        if (!isIncomplete) {
            return Completeness.COMPLETE;
        }
        return namesCodecs ? Completeness.WITHOUT_CODEC : Completeness.INCOMPLETE;
    }

    private static boolean isMissing(AnnotationValue value) {
        if (value.getValue() instanceof List<?> values) {
            return values.stream().anyMatch(inner -> inner instanceof AnnotationValue element && isMissing(element));
        }
        if (value.getValue() instanceof AnnotationMirror inner) {
            return inner.getElementValues().values().stream().anyMatch(TypeNeedsExtractor::isMissing);
        }
        if (value.getValue() instanceof TypeMirror type) {
            return type.getKind() == TypeKind.ERROR; // so says ecj
        }
        return MISSING_CONSTANT.equals(value.getValue()) && !isText(value);
    }

    /** Whether a class that an annotation names extends what is not there: what it is a codec of is not known yet. */
    private static boolean lacksSupertype(TypeMirror type, Set<Element> seen) {
        if (!(type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element)) {
            return false;
        }
        boolean isMissing = declared.getKind() == TypeKind.ERROR
                || declared.getTypeArguments().stream().anyMatch(argument -> argument.getKind() == TypeKind.ERROR);
        if (isMissing) {
            return true;
        }
        return seen.add(element)
                && (lacksSupertype(element.getSuperclass(), seen)
                        || element.getInterfaces().stream().anyMatch(supertype -> lacksSupertype(supertype, seen)));
    }

    /**
     * A text can read like the mark of what is missing. javac writes quotes around texts only. ecj writes them around both; its mark is
     * a constant of its own, and so the same string as ours, while it makes new strings for the texts of sources and class files.
     */
    @SuppressWarnings({"ReferenceEquality", "StringEquality"})
    private static boolean isText(AnnotationValue value) {
        boolean isMark = value.getClass().getName().startsWith("org.eclipse.") && value.getValue() == MISSING_CONSTANT;
        return value.toString().startsWith("\"") && !isMark;
    }

    /** Whether the class itself is there, and only an argument of it is not. */
    static boolean isThere(ErrorType type) {
        return type.asElement().asType().getKind() != TypeKind.ERROR;
    }
}
