package dev.jeton.processor.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Finds what {@code @Json.Import} imports for what stands below it. */
final class ImportFinder {
    private final Elements elements;
    private final Places places;

    ImportFinder(Elements elements, Places places) {
        this.elements = elements;
        this.places = places;
    }

    /** The annotations at a package or a type, which may come from a class file. */
    List<AnnotationView> annotationsOn(Element home) {
        List<AnnotationView> found = new ArrayList<>();
        AnnotationView.find(JsonAnnotation.IMPORT, home, places).ifPresent(found::add);
        AnnotationView.find(JsonAnnotation.IMPORTS, home, places)
                .ifPresent(all -> found.addAll(all.annotations("value")));
        return found;
    }

    /** Where types are imported for what stands at a place, the nearest first. */
    List<Element> homesAround(Element place) {
        List<Element> homes = new ArrayList<>();
        for (Element here = place; here != null; here = here.getEnclosingElement()) {
            if (here.getKind() == ElementKind.PACKAGE) {
                break;
            }
            homes.add(here);
        }
        homes.add(elements.getPackageOf(place));
        homes.removeIf(home -> mirrorsOn(home).findAny().isEmpty());
        return homes;
    }

    private static Stream<? extends AnnotationMirror> mirrorsOn(Element home) {
        return home.getAnnotationMirrors().stream()
                .filter(mirror -> JsonAnnotation.IMPORT.isTypeOf(mirror) || JsonAnnotation.IMPORTS.isTypeOf(mirror));
    }

    /** Whether all types are there that are imported at a package or a type, and all mixins. */
    static boolean isComplete(Element home) {
        return mirrorsOn(home).allMatch(mirror -> MissingClasses.in(mirror).isEmpty());
    }

    /** What is imported at some places, of which the first ones count. */
    Imports importsAt(List<Element> homes) {
        Map<TypeElement, Import> byType = new LinkedHashMap<>();
        for (Element home : homes) {
            writtenAt(home).forEach(each -> byType.putIfAbsent(each.type(), each));
        }
        List.copyOf(byType.values()).forEach(parent -> addSubtypes(parent, byType));
        return new Imports(byType);
    }

    /** The imports at a package or a type, but for those of types that have codecs of their own. */
    List<Import> writtenAt(Element home) {
        return annotationsOn(home).stream()
                .flatMap(view -> read(view, home).stream())
                .filter(each -> !ImportChecker.isAnnotated(each.type()))
                .toList();
    }

    /** The mixins that are named at a package or a type, whether or not what is imported is there already. */
    Stream<TypeElement> mixinsAt(Element home) {
        return annotationsOn(home).stream().flatMap(view -> mixinOf(view).stream());
    }

    private static Optional<TypeElement> mixinOf(AnnotationView view) {
        return view.type("mixin").flatMap(given -> elementOf(given.value()));
    }

    /** One import; empty if what it names is no class, or is not there. */
    static Optional<Import> read(AnnotationView view, Element home) {
        return view.type("value")
                .flatMap(given -> elementOf(given.value()))
                .map(type -> new Import(
                        type, home, mixinOf(view).map(Mixin::new), view.annotation("with"), view.placeOf("value")));
    }

    private static Optional<TypeElement> elementOf(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED && ((DeclaredType) type).asElement() instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }

    /** The subtypes of a sealed type, and those that its mixin names, are imported with it. */
    private void addSubtypes(Import parent, Map<TypeElement, Import> byType) {
        Deque<TypeElement> open = new ArrayDeque<>();
        open.add(parent.type());
        parent.mixin()
                .flatMap(mixin -> AnnotationView.find(JsonAnnotation.SUBTYPES, mixin.type(), places))
                .ifPresent(list -> list.annotations("value").stream()
                        .flatMap(entry -> entry.type("type").stream())
                        .flatMap(given -> elementOf(given.value()).stream())
                        .forEach(subtype -> add(subtype, parent, byType)));
        while (!open.isEmpty()) {
            for (TypeMirror permitted : open.remove().getPermittedSubclasses()) {
                elementOf(permitted).ifPresent(subtype -> {
                    add(subtype, parent, byType);
                    open.add(subtype);
                });
            }
        }
    }

    private void add(TypeElement subtype, Import parent, Map<TypeElement, Import> byType) {
        if (!ImportChecker.isAnnotated(subtype)) {
            byType.putIfAbsent(subtype, parent.ofSubtype(subtype));
        }
    }
}
