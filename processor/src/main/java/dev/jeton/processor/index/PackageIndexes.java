package dev.jeton.processor.index;

import com.palantir.javapoet.ClassName;
import dev.jeton.processor.extract.TypeExtractor;
import dev.jeton.processor.index.IndexModel.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Which indexes a compilation makes. Where an earlier compilation into the same place has made one, its types are taken over, but for those that
 * are gone: so a compilation of some of a package's types leaves the others in the index.
 */
final class PackageIndexes {
    private static final String FIRST_NAME = "JetonIndex";

    private final Elements elements;
    private final TypeExtractor extractor;

    /** The names of indexes of earlier compilations. */
    private final Set<String> earlier;

    /** Those of them that this one makes anew. */
    private final Set<String> replaced = new LinkedHashSet<>();

    /** The names of indexes of this one. */
    private final Set<String> made = new LinkedHashSet<>();

    PackageIndexes(Elements elements, TypeExtractor extractor, Set<String> earlier) {
        this.elements = elements;
        this.extractor = extractor;
        this.earlier = new LinkedHashSet<>(earlier);
    }

    /**
     * The index of a package in one round. A later round with more types of the package makes another one.
     *
     * @param types of that package, all of which have codecs
     */
    IndexModel index(PackageElement home, Collection<TypeElement> types) {
        Map<String, Entry> entries = new TreeMap<>();
        for (String old : earlierIn(home)) {
            typesOf(old).forEach(type -> add(type, entries));
            earlier.remove(old);
            replaced.add(old);
        }
        types.forEach(type -> add(type, entries));
        ClassName name = freeName(home);
        made.add(name.canonicalName());
        return new IndexModel(name, List.copyOf(entries.values()));
    }

    /** All that are to be registered: those of this compilation, and of earlier ones those that still know a type. */
    Set<String> registered() {
        Set<String> names = new LinkedHashSet<>(made);
        earlier.stream().filter(old -> typesOf(old).findAny().isPresent()).forEach(names::add);
        return names;
    }

    private void add(TypeElement type, Map<String, Entry> entries) {
        String name = type.getQualifiedName().toString();
        extractor.codecInIndex(type).ifPresent(codec -> {
            String binaryName = elements.getBinaryName(type).toString();
            entries.put(name, new Entry(name, binaryName, codec, codec.variables()));
        });
    }

    private List<String> earlierIn(PackageElement home) {
        String prefix = prefix(home);
        return new ArrayList<>(earlier)
                .stream()
                        .filter(name -> name.startsWith(prefix) && name.indexOf('.', prefix.length()) < 0)
                        .toList();
    }

    private static String prefix(PackageElement home) {
        return home.isUnnamed() ? "" : home.getQualifiedName() + ".";
    }

    /** The types of an index that are still there and have a codec. */
    private Stream<TypeElement> typesOf(String index) {
        TypeElement old = elements.getTypeElement(index);
        if (old == null) {
            return Stream.empty();
        }
        return old.getAnnotationMirrors().stream()
                .filter(mirror -> mirror.getAnnotationType().toString().equals(IndexEmitter.TYPES.canonicalName()))
                .flatMap(mirror -> valuesOf(mirror).stream())
                .map(elements::getTypeElement)
                .filter(type -> type != null && extractor.codecInIndex(type).isPresent());
    }

    private static List<String> valuesOf(AnnotationMirror types) {
        List<String> names = new ArrayList<>();
        for (AnnotationValue value : types.getElementValues().values()) {
            if (value.getValue() instanceof List<?> list) {
                list.forEach(element -> names.add(String.valueOf(((AnnotationValue) element).getValue())));
            }
        }
        return names;
    }

    /**
     * A name that no class has but an index of ours that is made anew. A test's package on a class path may be the same as the one that it tests, whose
     * index must not be hidden.
     */
    private ClassName freeName(PackageElement home) {
        String prefix = prefix(home);
        String name = FIRST_NAME;
        for (int number = 2; isTaken(prefix + name); number++) {
            name = FIRST_NAME + number;
        }
        return ClassName.get(home.getQualifiedName().toString(), name);
    }

    private boolean isTaken(String name) {
        return made.contains(name) || elements.getTypeElement(name) != null && !replaced.contains(name);
    }
}
