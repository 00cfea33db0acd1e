package dev.jeton.processor.extract;

import java.util.Optional;

/**
 * What {@code @Json} on a type sets; empty where nothing is written. The constants of its enums are given by their names.
 */
public record Settings(
        Optional<Given<String>> naming,
        Optional<Given<String>> unknown,
        Optional<Given<String>> duplicates,
        Optional<Given<String>> nulls,
        Optional<Given<Boolean>> ignoreCase,
        Optional<Given<Boolean>> view,
        Optional<Given<String>> discriminator) {

    /** The same, with those of another type where nothing is written. The discriminator stays this one's. */
    Settings or(Settings parent) {
        return new Settings(
                naming.or(parent::naming),
                unknown.or(parent::unknown),
                duplicates.or(parent::duplicates),
                nulls.or(parent::nulls),
                ignoreCase,
                view.or(parent::view),
                discriminator);
    }
}
