package dev.jeton.processor.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the documentation of a record says of its components, for the accessors of its view. Only phrases of plain text are taken: a link
 * would have to be resolved anew in another class, and a letter that means something in documentation could end that of the accessor.
 */
final class ComponentDocs {
    private static final String PARAM = "@param ";
    private static final Pattern PLAIN = Pattern.compile("[^{}<>@&*\\\\]+");

    private static final Pattern ARTICLE = Pattern.compile("(?:The|A|An|Whether|How) ");

    /** What follows stands on one line of 120 columns. */
    private static final int LONGEST = 70;

    private final Map<String, String> phrases = new HashMap<>();

    private ComponentDocs() {}

    /**
     * Reads documentation.
     *
     * @param comment as the compiler gives it; null if there is none
     */
    static ComponentDocs of(@Nullable String comment) {
        ComponentDocs docs = new ComponentDocs();
        if (comment == null) {
            return docs;
        }
        String component = "";
        for (String line : comment.lines().map(String::strip).toList()) {
            if (line.startsWith(PARAM)) {
                String[] nameAndText = line.substring(PARAM.length()).strip().split("\\s+", 2);
                component = nameAndText[0];
                docs.phrases.put(component, nameAndText.length > 1 ? nameAndText[1] : "");
            } else if (line.startsWith("@")) {
                component = "";
            } else if (!component.isEmpty()) {
                docs.phrases.merge(component, line, (before, more) -> (before + " " + more).strip());
            }
        }
        return docs;
    }

    /** The first phrase about a component, such as {@code the lifetime in seconds}, if it can stand in a sentence of ours. */
    Optional<String> phrase(String component) {
        return Optional.ofNullable(phrases.get(component))
                .map(text -> text.split("[.;](?:\\s|$)", 2)[0].strip())
                .filter(text -> text.length() <= LONGEST && PLAIN.matcher(text).matches())
                .map(text -> ARTICLE.matcher(text).lookingAt()
                        ? Character.toLowerCase(text.charAt(0)) + text.substring(1)
                        : text);
    }
}
