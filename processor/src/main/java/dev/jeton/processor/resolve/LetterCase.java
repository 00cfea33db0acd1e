package dev.jeton.processor.resolve;

import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.extract.EnumShape;
import dev.jeton.processor.extract.Given;
import dev.jeton.processor.resolve.Reading.Refused;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What becomes of the names of an enum's constants where the case of the letters A to Z is ignored. */
public final class LetterCase {

    /**
     * A name.
     *
     * @param constant whose name it is; a constant may have several
     */
    private record Name(String constant, String text) {}

    private LetterCase() {}

    /** The text with its letters A to Z made small, whatever the locale. */
    public static String lowerAscii(String text) {
        StringBuilder lower = new StringBuilder(text);
        for (int i = 0; i < lower.length(); i++) {
            char letter = lower.charAt(i);
            if (letter >= 'A' && letter <= 'Z') {
                lower.setCharAt(i, (char) (letter + ('a' - 'A')));
            }
        }
        return lower.toString();
    }

    /** Why a property of an enum can't be lenient, if it can't. An enum that ignores case by itself says so in its own place. */
    static Optional<Refused> clash(EnumShape shape) {
        if (shape.facts().settings().ignoreCase().map(Given::value).orElse(false)) {
            return Optional.empty();
        }
        return clash(
                shape.facts().name(),
                JsonNames.of(shape).stream()
                        .flatMap(names -> Stream.concat(Stream.of(names.name().value()), names.aliasTexts().stream())
                                .map(text -> new Name(names.javaName(), text))));
    }

    /** The same for an enum whose constants have their names in Java. */
    static Optional<Refused> clash(Object type, List<String> constants) {
        return clash(type, constants.stream().map(constant -> new Name(constant, constant)));
    }

    private static Optional<Refused> clash(Object type, Stream<Name> names) {
        Map<String, Name> before = new HashMap<>();
        for (Name name : names.toList()) {
            Name earlier = before.putIfAbsent(lowerAscii(name.text()), name);
            if (earlier != null && !earlier.constant().equals(name.constant())) {
                return Optional.of(new Refused(Diagnostic.LENIENT_CONSTANTS, type, earlier.text(), name.text()));
            }
        }
        return Optional.empty();
    }
}
