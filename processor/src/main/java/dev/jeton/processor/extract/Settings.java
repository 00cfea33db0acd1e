package dev.jeton.processor.extract;

import java.util.Optional;

/**
 * What {@code @Json} on a type sets; empty where nothing is written. The constants of its enums are given by their names.
 */
public record Settings(
        Optional<Given<String>> naming,
        Optional<Given<String>> unknown,
        Optional<Given<String>> duplicates,
        Optional<Given<String>> include,
        Optional<Given<String>> absent,
        Optional<Given<Boolean>> ignoreCase,
        Optional<Given<Boolean>> view,
        Optional<Given<String>> discriminator) {

    /** The same, with others where nothing is written. The discriminator stays this one's. */
    Settings orOf(Settings around) {
        Settings both = or(around);
        return new Settings(
                both.naming,
                both.unknown,
                both.duplicates,
                both.include,
                both.absent,
                ignoreCase.or(around::ignoreCase),
                both.view,
                discriminator);
    }

    /** Those that mean something on an enum. */
    Settings ofEnum() {
        return new Settings(
                naming,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ignoreCase,
                Optional.empty(),
                Optional.empty());
    }

    /** Those that mean something on a type whose values are objects. */
    Settings ofObject() {
        return new Settings(naming, unknown, duplicates, include, absent, Optional.empty(), view, discriminator);
    }

    /** None. */
    static Settings none() {
        return new Settings(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same, with those of another type where nothing is written. The discriminator stays this one's. */
    Settings or(Settings parent) {
        return new Settings(
                naming.or(parent::naming),
                unknown.or(parent::unknown),
                duplicates.or(parent::duplicates),
                include.or(parent::include),
                absent.or(parent::absent),
                ignoreCase,
                view.or(parent::view),
                discriminator);
    }
}
