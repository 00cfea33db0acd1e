package dev.jeton.processor.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Finds out whether a codec will use anything that is deprecated. The user has decided to have such a type; the codec must
 * not warn about it a second time, since builds with {@code -Werror} would break on code that nobody wrote.
 */
final class DeprecationScanner {
    private final Elements elements;
    private final ObjectFinder objects;
    private final UnionFinder unions;
    private final CodecLists codecLists;

    DeprecationScanner(Elements elements, ObjectFinder objects, UnionFinder unions, CodecLists codecLists) {
        this.unions = unions;
        this.codecLists = codecLists;
        this.elements = elements;
        this.objects = objects;
    }

    /** The keys for {@code @SuppressWarnings}, in alphabetical order; none for a type without anything deprecated. */
    List<String> lintWarningsOf(TypeElement type) {
        Set<Element> used = new LinkedHashSet<>();
        addType(type, used);
        if (unions.isUnion(type)) {
            unions.find(type).subtypes().forEach(subtype -> addType(subtype.type(), used));
        } else if (type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD) {
            addObject(type, used, new HashSet<>());
            codecLists.allFor(type).forEach(codec -> addCodec(codec, used));
        }
        for (Element member : type.getEnclosedElements()) {
            if (isCalled(member.getKind())) {
                used.add(member);
            }
        }
        return keys(used);
    }

    /** The same for code that gets an instance of a codec. */
    List<String> lintWarningsOfCodec(TypeElement codec) {
        Set<Element> used = new LinkedHashSet<>();
        addCodec(codec, used);
        return keys(used);
    }

    private List<String> keys(Set<Element> used) {
        Set<String> keys = new TreeSet<>();
        used.stream().filter(elements::isDeprecated).forEach(element -> keys.add(lintKey(element)));
        return new ArrayList<>(keys);
    }

    /** What it inherits, its builder and what is flattened into it included. */
    private void addObject(TypeElement type, Set<Element> used, Set<TypeElement> seen) {
        if (!seen.add(type)) {
            return;
        }
        FoundObject object = objects.find(type);
        used.addAll(object.members());
        object.properties().stream().flatMap(object::typesOf).forEach(content -> content.accept(new UsedTypes(), used));
        object.properties().stream()
                .flatMap(property -> property.places().stream())
                .forEach(place -> addCodec(place, used));
        object.makers().builder().ifPresent(builder -> builder.type().accept(new UsedTypes(), used));
        object.properties().stream()
                .filter(ObjectFinder::isFlattened)
                .flatMap(object::typesOf)
                .flatMap(content -> FlattenedTypes.elementOf(content).stream())
                .forEach(inner -> addObject(inner, used, seen));
    }

    private static boolean isCalled(ElementKind kind) {
        return kind == ElementKind.METHOD || kind == ElementKind.CONSTRUCTOR || kind == ElementKind.ENUM_CONSTANT;
    }

    private static String lintKey(Element element) {
        Deprecated deprecated = element.getAnnotation(Deprecated.class);
        return deprecated != null && deprecated.forRemoval() ? "removal" : "deprecation";
    }

    /** Adds a type, what encloses it, since generated code names that too, and an enum's constants, which can be defaults. */
    private static void addType(TypeElement type, Set<Element> used) {
        for (Element here = type; here instanceof TypeElement; here = here.getEnclosingElement()) {
            used.add(here);
        }
        if (type.getKind() == ElementKind.ENUM) {
            type.getEnclosedElements().stream()
                    .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                    .forEach(used::add);
        }
    }

    /** Adds the codec that is named on a declaration or a use of a type, with what generated code calls of it. */
    private static void addCodec(AnnotatedConstruct annotated, Set<Element> used) {
        AnnotationView.classNamedOn(annotated, JsonAnnotation.USING).ifPresent(codec -> addCodec(codec, used));
    }

    private static void addCodec(TypeElement codec, Set<Element> used) {
        addType(codec, used);
        codec.getEnclosedElements().stream()
                .filter(member -> isCalled(member.getKind()) || member.getKind() == ElementKind.FIELD)
                .forEach(used::add);
    }

    private static final class UsedTypes extends SimpleTypeVisitor14<Void, Set<Element>> {
        @Override
        public Void visitDeclared(DeclaredType type, Set<Element> used) {
            addType((TypeElement) type.asElement(), used);
            addCodec(type, used);
            addCodec(type.asElement(), used);
            type.getTypeArguments().forEach(argument -> argument.accept(this, used));
            return null;
        }

        @Override
        public Void visitArray(ArrayType type, Set<Element> used) {
            return type.getComponentType().accept(this, used);
        }

        @Override
        public Void visitWildcard(WildcardType type, Set<Element> used) {
            TypeMirror bound = type.getExtendsBound();
            return bound == null ? null : bound.accept(this, used);
        }
    }
}
