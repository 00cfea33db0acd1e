package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds the subtypes of annotated types, and the annotated types that a type is a subtype of. It remembers the answers of a round. */
final class UnionFinder {
    private final Types types;
    private final Places places;
    private final Map<TypeElement, FoundUnion> unions = new HashMap<>();
    private final Map<TypeElement, List<TypeElement>> parents = new HashMap<>();

    UnionFinder(Types types, Places places) {
        this.types = types;
        this.places = places;
    }

    /** Forgets everything: the next round has other symbols. */
    void clear() {
        unions.clear();
        parents.clear();
    }

    /** Whether a type is read as one of its subtypes: an annotated interface or abstract class which says what these are. */
    boolean isUnion(TypeElement type) {
        return isAbstract(type)
                && has(JsonAnnotation.JSON, type)
                && (isSealed(type) || has(JsonAnnotation.SUBTYPES, type));
    }

    /** Whether it can have subtypes but no objects of its own. */
    static boolean isAbstract(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE
                || type.getKind() == ElementKind.CLASS && type.getModifiers().contains(Modifier.ABSTRACT);
    }

    private static boolean isSealed(TypeElement type) {
        return type.getModifiers().contains(Modifier.SEALED);
    }

    private boolean has(JsonAnnotation annotation, TypeElement type) {
        return AnnotationView.find(annotation, type, places).isPresent();
    }

    /** What stands for a type that {@linkplain #isUnion is read as one of its subtypes}. */
    FoundUnion find(TypeElement type) {
        FoundUnion known = unions.get(type);
        if (known == null) {
            Optional<Given<String>> discriminator = discriminatorOf(type);
            Map<TypeElement, SubtypeMark> listed = new LinkedHashMap<>();
            List<TypeMirror> missing = new ArrayList<>();
            Findings findings = new Findings();
            readList(type, listed, missing, findings);
            List<FoundUnion.Subtype> subtypes = new ArrayList<>();
            if (isSealed(type)) {
                flatten(type, listed, subtypes, missing);
            } else {
                listed.forEach((subtype, mark) -> subtypes.add(new FoundUnion.Subtype(subtype, mark)));
            }
            known = new FoundUnion(discriminator, subtypes, missing, findings.all());
            unions.put(type, known);
        }
        return known;
    }

    /** The annotated types that a type is one of the subtypes of, the nearest first. */
    List<TypeElement> parentsOf(TypeElement type) {
        List<TypeElement> known = parents.get(type);
        if (known == null) {
            List<TypeElement> found = new ArrayList<>();
            for (TypeElement supertype : Hierarchy.of(type)) {
                if (!supertype.equals(type) && isUnion(supertype) && isWithin(type, supertype)) {
                    found.add(0, supertype);
                }
            }
            known = List.copyOf(found);
            parents.put(type, known);
        }
        return known;
    }

    /** Whether a type is a subtype of another one, or a sealed type between it and its subtypes. */
    private boolean isWithin(TypeElement type, TypeElement union) {
        return find(union).has(type) || isAbstract(type) && isSealed(type) && isSealed(union);
    }

    private Optional<Given<String>> discriminatorOf(TypeElement type) {
        Optional<Given<String>> own =
                AnnotationView.find(JsonAnnotation.JSON, type, places).flatMap(json -> json.string("discriminator"));
        return own.or(() -> parentsOfSealed(type).stream()
                        .flatMap(parent -> discriminatorOf(parent).stream())
                        .findFirst())
                .filter(name -> !name.value().isEmpty());
    }

    /** The same as {@link #parentsOf} for a type that may be a parent itself; it asks for no subtypes. */
    private List<TypeElement> parentsOfSealed(TypeElement type) {
        List<TypeElement> found = new ArrayList<>();
        for (TypeElement supertype : Hierarchy.of(type)) {
            if (!supertype.equals(type) && isSealed(supertype) && isUnion(supertype)) {
                found.add(0, supertype);
            }
        }
        return found;
    }

    private void readList(
            TypeElement type, Map<TypeElement, SubtypeMark> listed, List<TypeMirror> missing, Findings findings) {
        Optional<AnnotationView> list = AnnotationView.find(JsonAnnotation.SUBTYPES, type, places);
        for (AnnotationView entry : list.map(view -> view.annotations("value")).orElse(List.of())) {
            entry.type("type").ifPresent(named -> readEntry(type, entry, named.value(), listed, missing, findings));
        }
    }

    private void readEntry(
            TypeElement type,
            AnnotationView entry,
            TypeMirror named,
            Map<TypeElement, SubtypeMark> listed,
            List<TypeMirror> missing,
            Findings findings) {
        if (named.getKind() == TypeKind.ERROR) {
            missing.add(named);
        } else if (!(named instanceof DeclaredType declared)
                || !types.isSubtype(types.erasure(named), types.erasure(type.asType()))
                || !(declared.asElement() instanceof TypeElement subtype)
                || subtype.equals(type)) {
            findings.report(entry.place(), Diagnostic.NOT_A_SUBTYPE, named, ClassName.get(type));
        } else if (listed.putIfAbsent(subtype, markOf(entry)) != null) {
            findings.report(entry.place(), Diagnostic.SUBTYPE_TWICE, ClassName.get(subtype));
        }
    }

    private void flatten(
            TypeElement type,
            Map<TypeElement, SubtypeMark> listed,
            List<FoundUnion.Subtype> subtypes,
            List<TypeMirror> missing) {
        for (TypeMirror permitted : type.getPermittedSubclasses()) {
            if (permitted.getKind() == TypeKind.ERROR) {
                missing.add(permitted);
            } else if (permitted instanceof DeclaredType declared
                    && declared.asElement() instanceof TypeElement subtype) {
                boolean isKnown =
                        subtypes.stream().anyMatch(earlier -> earlier.type().equals(subtype));
                if (!isKnown && !(isAbstract(subtype) && isSealed(subtype))) {
                    SubtypeMark mark = listed.getOrDefault(subtype, ownMarkOf(subtype));
                    subtypes.add(new FoundUnion.Subtype(subtype, mark));
                }
                if (isSealed(subtype)) {
                    flatten(subtype, listed, subtypes, missing);
                }
            }
        }
    }

    private SubtypeMark ownMarkOf(TypeElement type) {
        return AnnotationView.find(JsonAnnotation.SUBTYPE, type, places)
                .map(UnionFinder::markOf)
                .orElseGet(() -> new SubtypeMark(List.of(), List.of(), false, places.at(type)));
    }

    private static SubtypeMark markOf(AnnotationView view) {
        return new SubtypeMark(
                view.strings("value").map(Given::value).orElse(List.of()),
                view.strings("whenPresent").map(Given::value).orElse(List.of()),
                view.flag("fallback").map(Given::value).orElse(false),
                view.place());
    }
}
