package dev.jeton.processor.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.Element;

/** How types look from where types are imported: one extractor for each set of places at which they are. */
final class Lenses {
    private final ImportFinder imports;
    private final TypeExtractor plain;
    private final Function<Imports, TypeExtractor> factory;
    private final Map<List<Element>, TypeExtractor> known = new HashMap<>();

    /**
     * For one compilation.
     *
     * @param plain for what stands where nothing is imported
     * @param factory makes those for other places
     */
    Lenses(ImportFinder imports, TypeExtractor plain, Function<Imports, TypeExtractor> factory) {
        this.imports = imports;
        this.plain = plain;
        this.factory = factory;
    }

    /** Forgets everything: the next round has other symbols. */
    void clear() {
        known.clear();
    }

    TypeExtractor from(Element place) {
        List<Element> homes = imports.homesAround(place);
        if (homes.isEmpty()) {
            return plain;
        }
        TypeExtractor lens = known.get(homes);
        if (lens == null) {
            lens = factory.apply(imports.importsAt(homes));
            known.put(homes, lens);
        }
        return lens;
    }
}
