package dev.jeton.processor.validate;

import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.EnumShape;
import dev.jeton.processor.extract.Given;
import dev.jeton.processor.extract.ObjectShape;
import dev.jeton.processor.resolve.JsonNames;
import dev.jeton.processor.resolve.LetterCase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds names in JSON that two properties or two constants claim. The finding is on the second of them. */
final class NameValidator {

    /** Who has a name already. */
    private record Owner(JsonNames names, String text, Kind kind) {
        private enum Kind {
            NAME,
            ALIAS
        }

        String javaName() {
            return names.javaName();
        }

        String describe(String claimant) {
            String whose = javaName().equals(claimant) ? "the same" : "'" + javaName() + "'";
            return (kind == Kind.NAME ? "the name of " : "an alias of ") + whose;
        }

        /** Whether another one has the name because of what is flattened. */
        boolean isAboutFlattened(JsonNames other) {
            return names.flattened().isPresent() || other.flattened().isPresent();
        }

        /** Whether both come with one flattened property, so that its type has the mistake. */
        boolean isFlattenedWith(JsonNames other) {
            return names.flattened().isPresent() && names.flattened().equals(other.flattened());
        }
    }

    void validate(ObjectShape shape, Findings findings) {
        List<JsonNames> properties = JsonNames.of(shape);
        validateAliases(properties, validateNames(properties, Diagnostic.DUPLICATE_NAME, findings), findings);
    }

    void validate(EnumShape shape, Findings findings) {
        List<JsonNames> constants = JsonNames.of(shape);
        validateAliases(constants, validateNames(constants, Diagnostic.DUPLICATE_CONSTANT, findings), findings);
        if (shape.facts().settings().ignoreCase().map(Given::value).orElse(false)) {
            validateIgnoringCase(constants, findings);
        }
    }

    private static Map<String, Owner> validateNames(List<JsonNames> all, Diagnostic duplicate, Findings findings) {
        Map<String, Owner> owners = new HashMap<>();
        for (JsonNames names : all) {
            Given<String> name = names.name();
            Owner earlier = owners.putIfAbsent(name.value(), new Owner(names, name.value(), Owner.Kind.NAME));
            if (earlier == null) {
                continue;
            }
            if (earlier.isAboutFlattened(names)) {
                reportFlattened(earlier, names, name, Owner.Kind.NAME, findings);
            } else {
                findings.report(name.place(), duplicate, earlier.javaName(), names.javaName(), name.value());
            }
        }
        return owners;
    }

    /** An alias gives way to a name, wherever that is declared; of two aliases the second one is reported. */
    private static void validateAliases(List<JsonNames> all, Map<String, Owner> owners, Findings findings) {
        for (JsonNames names : all) {
            for (Given<String> alias : names.aliases()) {
                Owner earlier = owners.putIfAbsent(alias.value(), new Owner(names, alias.value(), Owner.Kind.ALIAS));
                if (earlier == null) {
                    continue;
                }
                if (earlier.isAboutFlattened(names)) {
                    reportFlattened(earlier, names, alias, Owner.Kind.ALIAS, findings);
                } else {
                    findings.report(
                            alias.place(),
                            Diagnostic.ALIAS_TAKEN,
                            alias.value(),
                            names.javaName(),
                            earlier.describe(names.javaName()));
                }
            }
        }
    }

    /** The finding is where something is flattened, and on the second place if both are. */
    private static void reportFlattened(
            Owner earlier, JsonNames names, Given<String> text, Owner.Kind kind, Findings findings) {
        if (earlier.isFlattenedWith(names)) {
            return; // the type that is flattened has the same mistake
        }
        JsonNames flattened = names.flattened().isPresent() ? names : earlier.names();
        findings.report(
                flattened.name().place(),
                Diagnostic.FLATTENED_NAME_TAKEN,
                text.value(),
                earlier.describe(""),
                new Owner(names, text.value(), kind).describe(""),
                flattened.flattened().orElseThrow());
    }

    /**
     * Names that differ in the case of A to Z only. Those of one and the same constant lead to the same place and do no harm;
     * equal ones have been reported before.
     */
    private static void validateIgnoringCase(List<JsonNames> constants, Findings findings) {
        Map<String, Owner> owners = new HashMap<>();
        for (JsonNames names : constants) {
            claimIgnoringCase(names, names.name(), owners, findings);
            names.aliases().forEach(alias -> claimIgnoringCase(names, alias, owners, findings));
        }
    }

    private static void claimIgnoringCase(
            JsonNames constant, Given<String> text, Map<String, Owner> owners, Findings findings) {
        Owner earlier = owners.putIfAbsent(
                LetterCase.lowerAscii(text.value()), new Owner(constant, text.value(), Owner.Kind.NAME));
        if (earlier != null
                && !earlier.javaName().equals(constant.javaName())
                && !earlier.text().equals(text.value())) {
            findings.report(
                    text.place(),
                    Diagnostic.DUPLICATE_IGNORING_CASE,
                    earlier.javaName(),
                    constant.javaName(),
                    text.value(),
                    earlier.text());
        }
    }
}
