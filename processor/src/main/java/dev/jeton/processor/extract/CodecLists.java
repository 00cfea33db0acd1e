package dev.jeton.processor.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;

/** Finds the codecs that {@code @Json.Codecs} lists for what stands below it. */
final class CodecLists {
    private final Elements elements;
    private final CodecTypes types;
    private final Imports imports;

    /** It is asked for each type in each property, and mostly there is no list. */
    private final Map<TypeElement, List<List<Entry>>> around = new HashMap<>();

    CodecLists(Elements elements, CodecTypes types, Imports imports) {
        this.imports = imports;
        this.elements = elements;
        this.types = types;
    }

    /**
     * One codec in a list.
     *
     * @param type what it is a codec of
     */
    private record Entry(TypeElement codec, TypeMirror type) {}

    /** Forgets everything: the next round has other symbols. */
    void clear() {
        around.clear();
    }

    /**
     * The codecs of a type in the nearest list that has one: mostly one, but two codecs of generic types may both be of one type.
     *
     * @param owner the annotated type that has a value of the type somewhere in a property
     */
    List<TypeElement> codecsOf(TypeMirror type, TypeElement owner) {
        for (List<Entry> list : around.computeIfAbsent(owner, this::findAround)) {
            List<TypeElement> codecs = list.stream()
                    .filter(entry -> CodecTypes.match(entry.type(), type).isPresent())
                    .map(Entry::codec)
                    .toList();
            if (!codecs.isEmpty()) {
                return codecs;
            }
        }
        return List.of();
    }

    /** All codecs that are listed for what is in a type. */
    Stream<TypeElement> allFor(TypeElement owner) {
        return around.computeIfAbsent(owner, this::findAround).stream()
                .flatMap(List::stream)
                .map(Entry::codec);
    }

    private List<List<Entry>> findAround(TypeElement owner) {
        return annotationsAround(owner)
                .map(AnnotationView::classesIn)
                .map(this::entries)
                .filter(list -> !list.isEmpty())
                .toList();
    }

    /** What is no codec is an error at the list. */
    private List<Entry> entries(List<TypeElement> codecs) {
        List<Entry> entries = new ArrayList<>();
        for (TypeElement codec : codecs) {
            typeOf(codec).ifPresent(type -> entries.add(new Entry(codec, type)));
        }
        return entries;
    }

    /** The type that a class is a codec of, if it says so. */
    Optional<TypeMirror> typeOf(TypeElement codec) {
        return types.codecOf(codec.asType())
                .map(DeclaredType::getTypeArguments)
                .filter(arguments -> !arguments.isEmpty())
                .map(arguments -> (TypeMirror) arguments.get(0))
                .filter(type -> !(type instanceof TypeVariable));
    }

    /** The lists for what is in a type, the nearest first. */
    private Stream<AnnotationMirror> annotationsAround(TypeElement owner) {
        return placesAround(owner).stream()
                .<AnnotationMirror>flatMap(place -> place.getAnnotationMirrors().stream())
                .filter(JsonAnnotation.CODECS::isTypeOf);
    }

    /** Where there may be a list for what is in a type, the nearest first. */
    List<Element> placesAround(TypeElement owner) {
        List<Element> places = new ArrayList<>();
        Element home = imports.homeOf(owner);
        Element here = home;
        while (here != null && here.getKind() != ElementKind.PACKAGE) {
            places.add(here);
            here = here.getEnclosingElement();
        }
        places.add(elements.getPackageOf(home));
        // Annotations only: a module's directives must not be asked for while classes are generated that they name.
        ModuleElement module = elements.getModuleOf(home);
        if (module != null) {
            places.add(module);
        }
        return places;
    }
}
