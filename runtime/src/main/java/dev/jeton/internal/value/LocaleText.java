package dev.jeton.internal.value;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Locales as language tags of BCP 47 (RFC 5646): those that are well-formed, as {@link Locale.Builder#setLanguageTag} sees it. Tags that are
 * grandfathered say nothing of language and region; the JDK has a guess for them, which is not used here. Written is {@link
 * Locale#toLanguageTag}.
 */
public final class LocaleText {
    /** No tag in the registry is longer than a third of this; the grammar alone has no limit. */
    private static final int MAX_LENGTH = 255;

    /** The whole list, which RFC 5646 section 2.2.8 closes. */
    private static final Set<String> GRANDFATHERED =
            Set.of(("art-lojban cel-gaulish en-gb-oed i-ami i-bnn i-default i-enochian"
                            + " i-hak i-klingon i-lux i-mingo i-navajo i-pwn i-tao i-tay i-tsu no-bok no-nyn sgn-be-fr sgn-be-nl sgn-ch-de"
                            + " zh-guoyu zh-hakka zh-min zh-min-nan zh-xiang")
                    .split(" ", -1));

    private LocaleText() {}

    /**
     * Reads a locale. Allocates what the JDK needs to parse it; an exception if the text is not well-formed.
     *
     * @return the locale, or null if the text is no language tag
     */
    public static @Nullable Locale parse(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH || GRANDFATHERED.contains(text.toLowerCase(Locale.ROOT))) {
            return null;
        }
        try {
            return new Locale.Builder().setLanguageTag(text).build();
        } catch (IllformedLocaleException illFormed) {
            return null;
        }
    }
}
