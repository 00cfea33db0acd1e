package dev.jeton.processor.validate;

import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.EnumShape;
import dev.jeton.processor.extract.Given;
import dev.jeton.processor.extract.ObjectShape;
import dev.jeton.processor.extract.Settings;
import java.util.Optional;

/** Finds settings of {@code @Json} that mean nothing on the kind of type they are on. */
final class SettingsValidator {

    void validate(ObjectShape shape, Findings findings) {
        report(
                "ignoreCase",
                shape.facts().settings().ignoreCase(),
                "a type whose values are objects",
                "the constants of an enum",
                findings);
    }

    void validate(EnumShape shape, Findings findings) {
        Settings settings = shape.facts().settings();
        reportOnEnum("unknown", settings.unknown(), findings);
        reportOnEnum("duplicates", settings.duplicates(), findings);
        reportOnEnum("nulls", settings.nulls(), findings);
        reportOnEnum("view", settings.view(), findings);
    }

    private static <T> void reportOnEnum(String name, Optional<Given<T>> setting, Findings findings) {
        report(name, setting, "an enum", "the members of an object", findings);
    }

    private static <T> void report(
            String name, Optional<Given<T>> setting, String kind, String subject, Findings findings) {
        setting.ifPresent(
                given -> findings.report(given.place(), Diagnostic.SETTING_OF_OTHER_KIND, name, kind, subject));
    }
}
