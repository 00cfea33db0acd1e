package dev.jeton.processor.validate;

import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.EnumShape.ConstantShape;
import dev.jeton.processor.extract.Given;
import dev.jeton.processor.extract.JsonAnnotation;
import dev.jeton.processor.extract.PropertyShape;
import java.util.List;
import java.util.Optional;

/** Finds texts that no JSON document can hold, and lists of names that hold none. */
final class TextValidator {

    void validate(PropertyShape property, Findings findings) {
        validate(JsonAnnotation.NAME, property.jsonName(), findings);
        validate(JsonAnnotation.DEFAULT, property.defaultText(), findings);
        validateAll(JsonAnnotation.KNOWN, property.known(), findings);
        validateAliases(property.name(), property.aliases(), findings);
    }

    void validate(ConstantShape constant, Findings findings) {
        validate(JsonAnnotation.NAME, constant.jsonName(), findings);
        validateAliases(constant.name(), constant.aliases(), findings);
    }

    private static void validateAliases(
            String javaName, Optional<Given<List<Given<String>>>> aliases, Findings findings) {
        validateAll(JsonAnnotation.ALIAS, aliases, findings);
        aliases.filter(list -> list.value().isEmpty())
                .ifPresent(list -> findings.report(list.place(), Diagnostic.NO_ALIAS, javaName));
    }

    private static void validateAll(
            JsonAnnotation annotation, Optional<Given<List<Given<String>>>> texts, Findings findings) {
        texts.map(Given::value)
                .ifPresent(list -> list.forEach(text -> validate(annotation, Optional.of(text), findings)));
    }

    private static void validate(JsonAnnotation annotation, Optional<Given<String>> text, Findings findings) {
        text.ifPresent(given -> {
            int half = indexOfLoneSurrogate(given.value());
            if (half >= 0) {
                findings.report(
                        given.place(),
                        Diagnostic.ILL_FORMED_TEXT,
                        escaped(given.value()),
                        annotation.simpleName(),
                        half);
            }
        });
    }

    private static int indexOfLoneSurrogate(String text) {
        int index = 0;
        while (index < text.length()) {
            int codePoint = text.codePointAt(index);
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                return index;
            }
            index += Character.charCount(codePoint);
        }
        return -1;
    }

    /** Half a pair cannot be printed, so it is shown the way it would be written in Java. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                escaped.append("\\u").append(Integer.toHexString(codePoint));
            } else {
                escaped.appendCodePoint(codePoint);
            }
        });
        return escaped.toString();
    }
}
