package dev.jeton.processor.validate;

import static dev.jeton.processor.extract.Fact.ALIAS;
import static dev.jeton.processor.extract.Fact.BASE64;
import static dev.jeton.processor.extract.Fact.BASE64_URL;
import static dev.jeton.processor.extract.Fact.CHARSET;
import static dev.jeton.processor.extract.Fact.DEFAULT;
import static dev.jeton.processor.extract.Fact.DEFAULT_ON_ERROR;
import static dev.jeton.processor.extract.Fact.DELIMITED;
import static dev.jeton.processor.extract.Fact.EPOCH;
import static dev.jeton.processor.extract.Fact.EXTRA;
import static dev.jeton.processor.extract.Fact.FLATTEN;
import static dev.jeton.processor.extract.Fact.FORMAT;
import static dev.jeton.processor.extract.Fact.IGNORE;
import static dev.jeton.processor.extract.Fact.INCLUDE;
import static dev.jeton.processor.extract.Fact.KNOWN;
import static dev.jeton.processor.extract.Fact.LENIENT;
import static dev.jeton.processor.extract.Fact.NAME;
import static dev.jeton.processor.extract.Fact.RAW;
import static dev.jeton.processor.extract.Fact.REQUIRED;
import static dev.jeton.processor.extract.Fact.SECRET;
import static dev.jeton.processor.extract.Fact.SINGLE_OR_ARRAY;
import static dev.jeton.processor.extract.Fact.SPACE_DELIMITED;
import static dev.jeton.processor.extract.Fact.USING;
import static dev.jeton.processor.extract.Fact.VALUE;

import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.Fact;
import dev.jeton.processor.extract.Given;
import dev.jeton.processor.extract.PropertyShape;
import dev.jeton.processor.model.Characters;
import dev.jeton.processor.model.Delimiter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the annotations of one property against each other. */
final class PropertyValidator {

    /**
     * What cannot stand together.
     *
     * @param first the annotation that decides
     * @param others those that make no sense beside it; the finding is on them
     */
    private record Contradiction(Fact first, List<Fact> others) {}

    private static final List<Contradiction> CONTRADICTIONS = List.of(
            new Contradiction(
                    IGNORE,
                    List.of(
                            NAME,
                            ALIAS,
                            INCLUDE,
                            REQUIRED,
                            DEFAULT,
                            DEFAULT_ON_ERROR,
                            LENIENT,
                            SPACE_DELIMITED,
                            DELIMITED,
                            SINGLE_OR_ARRAY,
                            KNOWN,
                            CHARSET,
                            SECRET,
                            EXTRA,
                            FLATTEN,
                            RAW,
                            EPOCH,
                            FORMAT,
                            BASE64,
                            BASE64_URL,
                            USING,
                            VALUE)),
            new Contradiction(
                    FLATTEN,
                    List.of(
                            NAME,
                            ALIAS,
                            INCLUDE,
                            DEFAULT,
                            DEFAULT_ON_ERROR,
                            LENIENT,
                            SPACE_DELIMITED,
                            DELIMITED,
                            SINGLE_OR_ARRAY,
                            KNOWN,
                            CHARSET,
                            EXTRA,
                            RAW,
                            EPOCH,
                            FORMAT,
                            BASE64,
                            BASE64_URL,
                            USING,
                            VALUE)),
            new Contradiction(
                    EXTRA,
                    List.of(
                            NAME,
                            ALIAS,
                            INCLUDE,
                            REQUIRED,
                            DEFAULT,
                            DEFAULT_ON_ERROR,
                            LENIENT,
                            SPACE_DELIMITED,
                            DELIMITED,
                            SINGLE_OR_ARRAY,
                            KNOWN,
                            CHARSET,
                            RAW,
                            EPOCH,
                            FORMAT,
                            BASE64,
                            BASE64_URL,
                            USING,
                            VALUE)),
            new Contradiction(VALUE, List.of(NAME, ALIAS, INCLUDE, REQUIRED, DEFAULT, DEFAULT_ON_ERROR)),
            new Contradiction(REQUIRED, List.of(INCLUDE, DEFAULT, DEFAULT_ON_ERROR)),
            new Contradiction(
                    RAW,
                    List.of(
                            LENIENT,
                            SPACE_DELIMITED,
                            DELIMITED,
                            SINGLE_OR_ARRAY,
                            KNOWN,
                            CHARSET,
                            EPOCH,
                            FORMAT,
                            BASE64,
                            BASE64_URL)),
            new Contradiction(
                    SPACE_DELIMITED,
                    List.of(DELIMITED, LENIENT, SINGLE_OR_ARRAY, KNOWN, CHARSET, EPOCH, FORMAT, BASE64, BASE64_URL)),
            new Contradiction(
                    DELIMITED, List.of(LENIENT, SINGLE_OR_ARRAY, KNOWN, CHARSET, EPOCH, FORMAT, BASE64, BASE64_URL)),
            new Contradiction(EPOCH, List.of(FORMAT, BASE64, BASE64_URL, KNOWN, CHARSET)),
            new Contradiction(FORMAT, List.of(LENIENT, BASE64, BASE64_URL, KNOWN, CHARSET)),
            new Contradiction(BASE64, List.of(BASE64_URL, LENIENT, KNOWN, CHARSET)),
            new Contradiction(BASE64_URL, List.of(LENIENT, KNOWN, CHARSET)));

    private static final Contradiction NOT_READ = new Contradiction(
            IGNORE, List.of(ALIAS, REQUIRED, DEFAULT, DEFAULT_ON_ERROR, LENIENT, KNOWN, EXTRA, FLATTEN, VALUE));

    private static final Contradiction NOT_WRITTEN = new Contradiction(IGNORE, List.of(INCLUDE, EXTRA, FLATTEN, VALUE));

    void validate(PropertyShape property, Findings findings) {
        for (Contradiction contradiction : CONTRADICTIONS) {
            boolean isPartial = contradiction.first() == IGNORE && !property.isIgnored();
            validate(isPartial ? partial(property) : contradiction, property, findings);
        }
        property.facts()
                .delimiter()
                .filter(delimiter -> !Delimiter.isPossible(delimiter.value()))
                .ifPresent(delimiter -> findings.report(
                        delimiter.place(), Diagnostic.BAD_DELIMITER, property.name(), delimiter.value()));
        property.known().ifPresent(known -> validateKnown(property, known, findings));
    }

    private static Contradiction partial(PropertyShape property) {
        return property.isRead() ? NOT_WRITTEN : NOT_READ;
    }

    private static void validate(Contradiction contradiction, PropertyShape property, Findings findings) {
        if (property.has(contradiction.first())) {
            contradiction.others().stream()
                    .filter(property::has)
                    .forEach(other -> findings.report(
                            property.placeOf(other),
                            Diagnostic.CONTRADICTION,
                            contradiction.first().simpleName(),
                            other.simpleName(),
                            property.name()));
        }
    }

    private static void validateKnown(PropertyShape property, Given<List<Given<String>>> known, Findings findings) {
        if (known.value().isEmpty()) {
            findings.report(known.place(), Diagnostic.NO_KNOWN_VALUE, property.name());
        }
        Set<String> before = new HashSet<>();
        for (Given<String> text : known.value()) {
            if (!before.add(text.value())) {
                findings.report(text.place(), Diagnostic.DUPLICATE_KNOWN_VALUE, property.name(), text.value());
            }
            if (property.has(CHARSET) && !Characters.VSCHAR.include(text.value())) {
                findings.report(text.place(), Diagnostic.KNOWN_OUTSIDE_CHARSET, property.name(), text.value());
            }
        }
    }
}
