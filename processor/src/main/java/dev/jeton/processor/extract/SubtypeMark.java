package dev.jeton.processor.extract;

import dev.jeton.processor.diagnostic.Place;
import java.util.List;

/**
 * What says when a subtype is meant: {@code @Json.Subtype} on it, or its entry in {@code @Json.Subtypes} on its parent.
 *
 * @param values of the discriminator
 * @param whenPresent names of members that decide
 * @param fallback whether it stands for whatever else comes
 * @param place the annotation, or the subtype's declaration if there is none
 */
public record SubtypeMark(List<Given<String>> values, List<Given<String>> whenPresent, boolean fallback, Place place) {

    public SubtypeMark {
        values = List.copyOf(values);
        whenPresent = List.copyOf(whenPresent);
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return values.isEmpty() && whenPresent.isEmpty() && !fallback;
    }

    /** Whether another one says the same of the discriminator. */
    boolean saysTheSameAs(SubtypeMark other) {
        return texts(values).equals(texts(other.values)) && fallback == other.fallback;
    }

    private static List<String> texts(List<Given<String>> given) {
        return given.stream().map(Given::value).toList();
    }
}
