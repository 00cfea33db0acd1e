package dev.jeton.internal.value;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * URIs as {@link URI#URI(String)} reads them, which keeps the text. It is a string already when it comes here, because the URI holds it, and
 * because characters beyond ASCII are allowed in it.
 */
public final class UriText {
    private UriText() {}

    /**
     * Reads a URI. Allocates the value and what the JDK needs to parse it; an exception if the text is none.
     *
     * @return the URI, or null if the text is not valid
     */
    public static @Nullable URI parse(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException invalid) {
            // Its message holds the text, and so it goes no further.
            return null;
        }
    }
}
