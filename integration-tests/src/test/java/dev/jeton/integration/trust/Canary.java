package dev.jeton.integration.trust;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A secret that would be noticed wherever eight of its characters come up. */
final class Canary {
    /** Base64, too, so that it can be where bytes are. */
    static final String TEXT = "cNrY4tO9kXq7ZbV2mLw8PdR5gHs1JfUe";

    /** Fits a long. */
    static final String DIGITS = "739184620518273645";

    private static final int WINDOW = 8;

    /** By their first characters. */
    private static final Map<Character, List<String>> PARTS = new HashMap<>();

    static {
        for (String secret : new String[] {TEXT, DIGITS}) {
            for (int index = 0; index + WINDOW <= secret.length(); index++) {
                PARTS.computeIfAbsent(secret.charAt(index), first -> new ArrayList<>())
                        .add(secret.substring(index, index + WINDOW));
            }
        }
    }

    private Canary() {}

    static boolean isIn(String text) {
        for (int index = 0; index + WINDOW <= text.length(); index++) {
            for (String part : PARTS.getOrDefault(text.charAt(index), List.of())) {
                if (text.startsWith(part, index)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Fails if a part of the secret is in a text. */
    static void assertSilent(String text) {
        if (isIn(text)) {
            assertWithMessage("shows a part of a secret").that(text).isEmpty();
        }
    }

    /** Fails if a part of the secret is in a throwable, its causes or what it suppressed. */
    static void assertSilent(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        assertSilent(trace.toString());
        assertSilent(String.valueOf(thrown.getMessage()));
        assertSilent(String.valueOf(thrown.getLocalizedMessage()));
    }
}
