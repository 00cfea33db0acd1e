package dev.jeton.processor.diagnostic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills {@code {0}}, {@code {1}}, ... of a text. Not {@code java.text.MessageFormat}, which formats numbers for the
 * machine's locale and needs every apostrophe doubled.
 */
final class MessageTemplate {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

    private MessageTemplate() {}

    /**
     * The text with its arguments in place.
     *
     * @throws IllegalArgumentException if a placeholder has no argument or an argument no placeholder
     */
    static String fill(String text, Object... arguments) {
        boolean[] used = new boolean[arguments.length];
        String filled = PLACEHOLDER.matcher(text).replaceAll(match -> {
            int index = Integer.parseInt(match.group(1));
            if (index >= arguments.length) {
                throw new IllegalArgumentException("No argument for {" + index + "} of: " + text);
            }
            used[index] = true;
            return Matcher.quoteReplacement(String.valueOf(arguments[index]));
        });
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                throw new IllegalArgumentException("No placeholder for argument " + i + " of: " + text);
            }
        }
        return filled;
    }
}
