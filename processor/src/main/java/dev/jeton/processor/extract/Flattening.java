package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import dev.jeton.processor.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Where properties are read: in a type that gets a codec, or in one that is flattened into it.
 *
 * @param owner the type that gets the codec
 * @param codec the codec that is generated for it
 * @param open the types that are being read, the owner first
 * @param path what is put in front of the names of properties, to have one name for each in the owner
 * @param place where it is flattened, which is in the owner; empty in the owner itself
 */
record Flattening(TypeElement owner, ClassName codec, List<TypeElement> open, String path, Optional<Place> place) {

    Flattening {
        open = List.copyOf(open);
    }

    /** The properties of the type that gets the codec. */
    static Flattening none(TypeElement owner, ClassName codec) {
        return new Flattening(owner, codec, List.of(owner), "", Optional.empty());
    }

    /** The type whose properties are read. */
    TypeElement innermost() {
        return open.get(open.size() - 1);
    }

    /** Whether the properties are those of a type that is flattened. */
    boolean isFlattened() {
        return place.isPresent();
    }

    /** The properties of a type that is flattened into this one. */
    Flattening into(TypeElement inner, String property, Place where) {
        List<TypeElement> all = new ArrayList<>(open);
        all.add(inner);
        return new Flattening(owner, codec, all, nameOf(property), Optional.of(place.orElse(where)));
    }

    /** What a property is called in the owner. Example: {@code addressStreet} */
    String nameOf(String property) {
        return path.isEmpty() ? property : path + Character.toUpperCase(property.charAt(0)) + property.substring(1);
    }

    /** Where the type of a property is read. */
    Site site(String property) {
        return new Site(owner, codec, innermost(), nameOf(property));
    }
}
