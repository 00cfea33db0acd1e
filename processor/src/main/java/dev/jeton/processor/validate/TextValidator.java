package dev.jeton.processor.validate;

import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.EnumShape.ConstantShape;
import dev.jeton.processor.extract.Fact;
import dev.jeton.processor.extract.Given;
import dev.jeton.processor.extract.PropertyShape;
import java.util.List;
import java.util.Optional;

/** Finds texts that no JSON document can hold, those that are probably a slip, and lists of names that hold none. */
final class TextValidator {

    void validate(PropertyShape property, Findings findings) {
        validateName(property.jsonName(), findings);
        validate(Fact.DEFAULT, property.defaultText(), findings);
        validate(Fact.FLATTEN, property.facts().prefix(), findings);
        validateAll(Fact.KNOWN, property.known(), findings);
        warnOfOddOnes(Fact.KNOWN, property.known(), findings);
        validateAliases(property.name(), property.aliases(), findings);
    }

    void validate(ConstantShape constant, Findings findings) {
        validateName(constant.jsonName(), findings);
        validateAliases(constant.name(), constant.aliases(), findings);
    }

    private static void validateAliases(
            String javaName, Optional<Given<List<Given<String>>>> aliases, Findings findings) {
        validateAll(Fact.ALIAS, aliases, findings);
        warnOfOddOnes(Fact.ALIAS, aliases, findings);
        aliases.filter(list -> list.value().isEmpty())
                .ifPresent(list -> findings.report(list.place(), Diagnostic.NO_ALIAS, javaName));
    }

    private static void validateName(Optional<Given<String>> name, Findings findings) {
        validate(Fact.NAME, name, findings);
        name.ifPresent(given -> warnOfOddOne(Fact.NAME, given, findings));
    }

    private static void warnOfOddOnes(Fact fact, Optional<Given<List<Given<String>>>> texts, Findings findings) {
        texts.map(Given::value).ifPresent(list -> list.forEach(text -> warnOfOddOne(fact, text, findings)));
    }

    /** JSON has such names and values, but mostly they are a slip that nobody can see in the source. */
    private static void warnOfOddOne(Fact fact, Given<String> text, Findings findings) {
        String value = text.value();
        if (value.isEmpty()) {
            findings.report(text.place(), Diagnostic.ODD_TEXT, value, fact.simpleName(), "is empty");
        } else if (isBlank(value.charAt(0)) || isBlank(value.charAt(value.length() - 1))) {
            findings.report(
                    text.place(),
                    Diagnostic.ODD_TEXT,
                    escaped(value),
                    fact.simpleName(),
                    "starts or ends with white space");
        }
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static void validateAll(Fact fact, Optional<Given<List<Given<String>>>> texts, Findings findings) {
        texts.map(Given::value).ifPresent(list -> list.forEach(text -> validate(fact, Optional.of(text), findings)));
    }

    private static void validate(Fact fact, Optional<Given<String>> text, Findings findings) {
        text.ifPresent(given -> {
            int half = indexOfLoneSurrogate(given.value());
            if (half >= 0) {
                findings.report(
                        given.place(), Diagnostic.ILL_FORMED_TEXT, escaped(given.value()), fact.simpleName(), half);
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

    /** Half a pair cannot be printed and some blanks cannot be seen, so they are shown the way they would be written in Java. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            if (isInvisible(codePoint)) {
                String digits = Integer.toHexString(codePoint);
                escaped.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
            } else {
                escaped.appendCodePoint(codePoint);
            }
        });
        return escaped.toString();
    }

    private static boolean isInvisible(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE
                || Character.isISOControl(codePoint)
                || codePoint != ' ' && isBlank((char) codePoint) && Character.isBmpCodePoint(codePoint);
    }
}
