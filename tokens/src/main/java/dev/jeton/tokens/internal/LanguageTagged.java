package dev.jeton.tokens.internal;

import dev.jeton.JsonReader;
import dev.jeton.RawJson;
import java.util.Map;
import java.util.Optional;

/** Finds members such as {@code client_name#ja-Jpan-JP} (RFC 7591 section 2.2, OpenID Connect Core section 5.2) among the unknown ones. */
public final class LanguageTagged {
    private static final char SEPARATOR = '#';

    private LanguageTagged() {}

    /**
     * The text of a member in a language.
     *
     * @param members those that the type does not know
     * @param name the member's name without a language
     * @param languageTag a tag of BCP 47, compared without regard to the case of A to Z
     * @return the text of the first member with that name and tag; empty where there is none or it is no string
     */
    public static Optional<String> text(Map<String, RawJson> members, String name, String languageTag) {
        for (Map.Entry<String, RawJson> member : members.entrySet()) {
            if (isNamed(member.getKey(), name, languageTag)) {
                return text(member.getValue());
            }
        }
        return Optional.empty();
    }

    private static boolean isNamed(String member, String name, String languageTag) {
        int start = name.length() + 1;
        return member.length() == start + languageTag.length()
                && member.charAt(start - 1) == SEPARATOR
                && member.startsWith(name)
                && equalsIgnoringAsciiCase(member, start, languageTag);
    }

    /** By hand, as the JDK's comparison without case knows more letters than tags have. */
    private static boolean equalsIgnoringAsciiCase(String member, int start, String languageTag) {
        for (int index = 0; index < languageTag.length(); index++) {
            if (lowerCase(member.charAt(start + index)) != lowerCase(languageTag.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    private static char lowerCase(char letter) {
        return letter >= 'A' && letter <= 'Z' ? (char) (letter | 0x20) : letter;
    }

    private static Optional<String> text(RawJson value) {
        String json = value.json();
        return json.charAt(0) == '"'
                ? Optional.of(JsonReader.create().reset(json).readString())
                : Optional.empty();
    }
}
