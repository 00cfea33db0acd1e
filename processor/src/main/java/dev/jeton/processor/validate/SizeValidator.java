package dev.jeton.processor.validate;

import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.diagnostic.Place;
import dev.jeton.processor.extract.EnumShape;
import dev.jeton.processor.extract.Given;
import dev.jeton.processor.extract.ObjectShape;
import dev.jeton.processor.extract.PropertyShape;
import dev.jeton.processor.extract.TypeFacts;
import dev.jeton.processor.resolve.JsonNames;
import java.util.List;

/** Finds what no class file has room for, before javac says so about generated code. */
final class SizeValidator {
    /** A class file has room for 65,535; javac takes one less, and generated code puts something before and behind Java names. */
    private static final int LONGEST_TEXT = 65_000;

    /** A class file has room for 65,535 constants: a text takes two of them, and a constant of an enum three. */
    private static final int MOST_TEXTS = 20_000;

    void validate(ObjectShape shape, Findings findings) {
        List<JsonNames> names = JsonNames.of(shape);
        int texts = validateNames(names, findings);
        for (PropertyShape property : shape.properties()) {
            property.defaultText().ifPresent(text -> validateText(property.name(), text, findings));
            for (Given<String> known : property.known().map(Given::value).orElse(List.of())) {
                validateText(property.name(), known, findings);
                texts++;
            }
        }
        validateCount(shape.facts(), texts, findings);
    }

    void validate(EnumShape shape, Findings findings) {
        validateCount(shape.facts(), validateNames(JsonNames.of(shape), findings), findings);
    }

    /** Returns how many there are. */
    private static int validateNames(List<JsonNames> all, Findings findings) {
        int count = 0;
        for (JsonNames names : all) {
            Place place = names.name().place();
            if (!isTooLong(names.javaName(), names.javaName(), place, findings)) {
                validateText(names.javaName(), names.name(), findings);
            }
            names.aliases().forEach(alias -> validateText(names.javaName(), alias, findings));
            count += 1 + names.aliases().size();
        }
        return count;
    }

    private static void validateText(String javaName, Given<String> text, Findings findings) {
        isTooLong(javaName, text.value(), text.place(), findings);
    }

    private static boolean isTooLong(String javaName, String text, Place place, Findings findings) {
        long size = modifiedUtf8Size(text);
        if (size <= LONGEST_TEXT) {
            return false;
        }
        findings.report(place, Diagnostic.TEXT_TOO_LONG, shortened(text), shortened(javaName), size, LONGEST_TEXT);
        return true;
    }

    private static void validateCount(TypeFacts facts, int texts, Findings findings) {
        if (texts > MOST_TEXTS) {
            findings.report(facts.place(), Diagnostic.TOO_MANY_TEXTS, facts.name(), texts, MOST_TEXTS);
        }
    }

    /** As class files encode it: NUL takes two bytes, and each half of a surrogate pair three. */
    private static long modifiedUtf8Size(String text) {
        return text.chars()
                .mapToLong(character -> character == 0 ? 2 : character < 0x80 ? 1 : character < 0x800 ? 2 : 3)
                .sum();
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 30) + "...";
    }
}
