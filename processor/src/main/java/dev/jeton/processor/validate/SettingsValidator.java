package dev.jeton.processor.validate;

import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.EnumShape;
import dev.jeton.processor.extract.Given;
import dev.jeton.processor.extract.ObjectShape;
import dev.jeton.processor.extract.Settings;
import dev.jeton.processor.extract.UnionShape;
import java.util.Optional;

/** Finds settings of {@code @Json} that mean nothing on the kind of type they are on. */
final class SettingsValidator {

    void validate(ObjectShape shape, Findings findings) {
        if (shape.oneValue().isPresent()) {
            Settings settings = shape.facts().stated();
            reportOnOneValue("naming", settings.naming(), findings);
            reportOnOneValue("unknown", settings.unknown(), findings);
            reportOnOneValue("duplicates", settings.duplicates(), findings);
            reportOnOneValue("include", settings.include(), findings);
            reportOnOneValue("absent", settings.absent(), findings);
            reportOnOneValue("view", settings.view(), findings);
            reportOnOneValue("@Json.Order", shape.order(), findings);
        }
        reportOnObject(shape.facts().stated(), findings);
        reportDiscriminator(shape.facts().stated(), "a type without subtypes", findings);
    }

    void validate(UnionShape shape, Findings findings) {
        reportOnObject(shape.facts().stated(), findings);
    }

    private static void reportOnObject(Settings settings, Findings findings) {
        report(
                "ignoreCase",
                settings.ignoreCase(),
                "a type whose values are objects",
                "the constants of an enum",
                findings);
    }

    private static <T> void reportOnOneValue(String name, Optional<Given<T>> setting, Findings findings) {
        report(name, setting, "a type with @Json.Value", "the members of an object", findings);
    }

    private static void reportDiscriminator(Settings settings, String kind, Findings findings) {
        report("discriminator", settings.discriminator(), kind, "the subtypes of a sealed type", findings);
    }

    void validate(EnumShape shape, Findings findings) {
        Settings settings = shape.facts().stated();
        reportOnEnum("unknown", settings.unknown(), findings);
        reportOnEnum("duplicates", settings.duplicates(), findings);
        reportOnEnum("include", settings.include(), findings);
        reportOnEnum("absent", settings.absent(), findings);
        reportOnEnum("view", settings.view(), findings);
        reportDiscriminator(settings, "an enum", findings);
        if (shape.value().isPresent()) {
            report("naming", settings.naming(), "an enum with @Json.Value", "the names of constants", findings);
        }
        if (shape.isNumbers()) {
            report("ignoreCase", settings.ignoreCase(), "an enum of numbers", "texts", findings);
        }
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
