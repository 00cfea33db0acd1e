package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import dev.jeton.processor.diagnostic.Place;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A component of a record.
 *
 * @param hidden what keeps generated code from naming the type: a class in it, or one around such a class
 * @param annotations where each of its annotations stands
 * @param jsonName what {@code @Json.Name} says
 * @param aliases what {@code @Json.Alias} lists; a list that is there may be empty
 * @param defaultText what {@code @Json.Default} says
 * @param known what {@code @Json.Known} lists; a list that is there may be empty
 * @param place its declaration
 */
public record PropertyShape(
        String name,
        JavaType type,
        Optional<ClassName> hidden,
        Map<JsonAnnotation, Place> annotations,
        Optional<Given<String>> jsonName,
        Optional<Given<List<Given<String>>>> aliases,
        Optional<Given<String>> defaultText,
        Optional<Given<List<Given<String>>>> known,
        Place place) {

    public PropertyShape {
        Map<JsonAnnotation, Place> ordered = new EnumMap<>(JsonAnnotation.class);
        ordered.putAll(annotations);
        annotations = ordered;
    }

    public boolean has(JsonAnnotation annotation) {
        return annotations.containsKey(annotation);
    }

    /** Where an annotation stands; the declaration if it is not there. */
    public Place placeOf(JsonAnnotation annotation) {
        return annotations.getOrDefault(annotation, place);
    }
}
