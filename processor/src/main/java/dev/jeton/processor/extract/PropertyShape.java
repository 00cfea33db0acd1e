package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import dev.jeton.processor.diagnostic.Place;
import java.util.List;
import java.util.Optional;

/**
 * A property: a component of a record, or what a class has accessors for.
 *
 * @param type what it is set with
 * @param hidden what keeps generated code from naming the type: a class in it, or one around such a class
 * @param accessor what returns it; one that is ignored may have none
 * @param facts what is said of it
 * @param flattened what is in its type, whose members stand among those of the object; empty where it is one member, or can't be flattened
 * @param doc what its documentation says of it, such as {@code the lifetime in seconds}
 * @param place its declaration
 */
public record PropertyShape(
        String name,
        JavaType type,
        Optional<ClassName> hidden,
        Optional<MemberShape> accessor,
        PropertyFacts facts,
        Optional<FlattenedShape> flattened,
        Optional<String> doc,
        Place place) {

    public boolean has(Fact fact) {
        return facts.places().containsKey(fact);
    }

    /** The same with the members of its type in another order. */
    public PropertyShape with(FlattenedShape ordered) {
        return new PropertyShape(name, type, hidden, accessor, facts, Optional.of(ordered), doc, place);
    }

    /** Whether it is neither read nor written. */
    public boolean isIgnored() {
        return !isRead() && !isWritten();
    }

    public boolean isRead() {
        return !has(Fact.IGNORE) || isLeftOutOfOnly(Ignoring.WRITING);
    }

    public boolean isWritten() {
        return !has(Fact.IGNORE) || isLeftOutOfOnly(Ignoring.READING);
    }

    private boolean isLeftOutOfOnly(Ignoring direction) {
        return facts.ignored()
                .filter(given -> given.value().equals(direction.name()))
                .isPresent();
    }

    /** Where a fact is stated; the declaration if it is not. */
    public Place placeOf(Fact fact) {
        return facts.places().getOrDefault(fact, place);
    }

    /** The name in JSON that was given to it. */
    public Optional<Given<String>> jsonName() {
        return facts.jsonName();
    }

    /** Further names; a list that is there may be empty. */
    public Optional<Given<List<Given<String>>>> aliases() {
        return facts.aliases();
    }

    /** The text of its default. */
    public Optional<Given<String>> defaultText() {
        return facts.defaultText();
    }

    /** What is put in front of the names of flattened members. */
    public String prefix() {
        return facts.prefix().map(Given::value).orElse("");
    }

    /** Whether it is one member in JSON: not ignored, not a map of unknown members, and not flattened. */
    public boolean isMember() {
        return !isIgnored() && !has(Fact.EXTRA) && !has(Fact.FLATTEN);
    }

    /** The texts that are known; a list that is there may be empty. */
    public Optional<Given<List<Given<String>>>> known() {
        return facts.known();
    }
}
