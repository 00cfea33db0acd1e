package dev.jeton.internal.value;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;

/** Charsets by any name that {@link Charset#forName} knows. Written is {@link Charset#name}. */
public final class CharsetText {
    /** The longest name in the registry of IANA has 45 characters. */
    private static final int MAX_LENGTH = 64;

    private CharsetText() {}

    /**
     * Reads a charset. Allocates nothing for one that was used lately; an exception if there is none.
     *
     * @return the charset, or null if this JVM has none of this name
     */
    public static @Nullable Charset parse(String name) {
        if (name.isEmpty() || name.length() > MAX_LENGTH) {
            return null;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
