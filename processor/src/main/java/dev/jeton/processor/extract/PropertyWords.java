package dev.jeton.processor.extract;

import java.util.Optional;
import java.util.Set;

/**
 * How members of a class are called after its properties.
 *
 * @param known what fields and parameters are called
 */
record PropertyWords(Set<String> known) {

    PropertyWords {
        known = Set.copyOf(known);
    }

    /** The property behind a prefix, such as {@code scope} in {@code getScope}. */
    Optional<String> behind(String prefix, String member) {
        if (!member.startsWith(prefix) || member.length() == prefix.length()) {
            return Optional.empty();
        }
        String rest = member.substring(prefix.length());
        String lower = Character.toLowerCase(rest.charAt(0)) + rest.substring(1);
        if (known.contains(lower)) {
            return Optional.of(lower);
        }
        if (known.contains(rest)) {
            return Optional.of(rest);
        }
        // A Boolean of Kotlin, isActive, is set with setActive.
        if (prefix.equals("set") && known.contains("is" + rest)) {
            return Optional.of("is" + rest);
        }
        if (Character.isLowerCase(rest.charAt(0))) {
            return Optional.empty();
        }
        return Optional.of(isAcronym(rest) ? rest : lower);
    }

    /** As in JavaBeans: getURL is about URL. */
    private static boolean isAcronym(String name) {
        return name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
    }
}
