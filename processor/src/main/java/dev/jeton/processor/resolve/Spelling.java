package dev.jeton.processor.resolve;

import dev.jeton.processor.extract.Fact;
import dev.jeton.processor.extract.Given;
import dev.jeton.processor.extract.PropertyShape;
import dev.jeton.processor.model.Base64Form;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a property's annotations say of how times and bytes are spelt.
 *
 * @param epoch the unit of the numbers that times are
 * @param pattern the pattern of the strings that times are
 */
record Spelling(Optional<EpochUnit> epoch, Optional<String> pattern, Base64Form base64) {

    /** Where nothing is said. */
    static final Spelling PLAIN = new Spelling(Optional.empty(), Optional.empty(), Base64Form.ANY);

    static Spelling of(PropertyShape property) {
        return new Spelling(
                property.has(Fact.EPOCH)
                        ? Optional.of(property.facts()
                                .epochUnit()
                                .flatMap(unit -> EpochUnit.of(unit.value()))
                                .orElse(EpochUnit.SECONDS))
                        : Optional.empty(),
                property.facts().pattern().map(Given::value),
                base64(property));
    }

    /** The marks that are about a spelling, if there is one. */
    Set<Mark> effectiveMarks() {
        return epoch.isPresent() ? EnumSet.of(Mark.EPOCH, Mark.LENIENT) : given();
    }

    /** The mark that says how values are spelt, if there is one. */
    Set<Mark> given() {
        if (epoch.isPresent()) {
            return EnumSet.of(Mark.EPOCH);
        }
        if (pattern.isPresent()) {
            return EnumSet.of(Mark.FORMAT);
        }
        return switch (base64) {
            case ANY -> EnumSet.noneOf(Mark.class);
            case STANDARD -> EnumSet.of(Mark.BASE64);
            case URL -> EnumSet.of(Mark.BASE64_URL);
        };
    }

    private static Base64Form base64(PropertyShape property) {
        if (property.has(Fact.BASE64)) {
            return Base64Form.STANDARD;
        }
        return property.has(Fact.BASE64_URL) ? Base64Form.URL : Base64Form.ANY;
    }
}
