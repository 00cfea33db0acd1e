package dev.jeton.processor.extract;

import dev.jeton.processor.diagnostic.Place;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What annotations say of a property.
 *
 * @param places where each fact is stated
 * @param jsonName the name in JSON
 * @param ignored the name of what it is left out of, where that is said
 * @param aliases further names; a list that is there may be empty
 * @param together the name of what an alias beside the name means
 * @param inclusion the name of when it is written
 * @param defaultText the text of the default
 * @param defaultForNull whether the default stands for null, too
 * @param known the texts that are known; a list that is there may be empty
 * @param epochUnit the name of the unit in which times are counted
 * @param pattern the pattern in which times are spelt
 * @param delimiter what stands between strings
 * @param singleAs the name of how an only element is written
 * @param prefix what is put in front of the names of flattened members
 * @param nullness whether it may be null
 */
public record PropertyFacts(
        Map<Fact, Place> places,
        Optional<Given<String>> jsonName,
        Optional<Given<String>> ignored,
        Optional<Given<List<Given<String>>>> aliases,
        Optional<Given<String>> together,
        Optional<Given<String>> inclusion,
        Optional<Given<String>> defaultText,
        Optional<Given<Boolean>> defaultForNull,
        Optional<Given<List<Given<String>>>> known,
        Optional<Given<String>> epochUnit,
        Optional<Given<String>> pattern,
        Optional<Given<String>> delimiter,
        Optional<Given<String>> singleAs,
        Optional<Given<String>> prefix,
        Nullness nullness) {

    public PropertyFacts {
        Map<Fact, Place> ordered = new EnumMap<>(Fact.class);
        ordered.putAll(places);
        places = ordered;
    }
}
