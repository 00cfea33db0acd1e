package dev.jeton.conformance.oracle;

import java.util.SplittableRandom;

/** The many spellings of one string in JSON. */
public final class Spelling {
    private static final String SHORT = "\"\\/bfnrt";
    private static final String SHORT_MEANING = "\"\\/\b\f\n\r\t";

    private Spelling() {}

    /** The string in quotes, what must be escaped and some other characters escaped in one of the possible ways. */
    public static String string(String text, SplittableRandom random) {
        StringBuilder json = new StringBuilder("\"");
        int eagerness = random.nextInt(3) == 0 ? 2 : 16;
        text.codePoints().forEach(codePoint -> {
            boolean must = codePoint < ' ' || codePoint == '"' || codePoint == '\\';
            if (!must && random.nextInt(eagerness) != 0) {
                json.appendCodePoint(codePoint);
                return;
            }
            int place = codePoint < 0x80 ? SHORT_MEANING.indexOf(codePoint) : -1;
            if (place >= 0 && random.nextInt(3) != 0) {
                json.append('\\').append(SHORT.charAt(place));
            } else {
                for (char unit : Character.toChars(codePoint)) {
                    appendEscape(json, unit, random);
                }
            }
        });
        return json.append('"').toString();
    }

    private static void appendEscape(StringBuilder json, char unit, SplittableRandom random) {
        json.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            char digit = Character.forDigit(unit >> shift & 15, 16);
            json.append(random.nextBoolean() ? digit : Character.toUpperCase(digit));
        }
    }
}
