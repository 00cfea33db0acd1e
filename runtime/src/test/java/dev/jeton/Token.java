package dev.jeton;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A token response with one property of every kind that the runtime has an own way for. */
public record Token(
        String accessToken,
        @Nullable String tokenType,
        OptionalLong expiresIn,
        int retries,
        @Nullable List<String> scope,
        @Nullable List<Property> properties,
        @Nullable Map<String, String> labels,
        long[] times,
        @Nullable OpenEnum<Kind> kind,
        Map<String, RawJson> extra) {

    /** Everything in this token as text; equal tokens have equal texts. */
    String text() {
        StringBuilder text = new StringBuilder();
        text.append(accessToken)
                .append(' ')
                .append(tokenType)
                .append(' ')
                .append(expiresIn)
                .append(' ')
                .append(retries);
        text.append(' ')
                .append(scope)
                .append(' ')
                .append(properties)
                .append(' ')
                .append(labels)
                .append(' ');
        text.append(Arrays.toString(times)).append(' ').append(kind);
        extra.forEach((name, raw) -> text.append(' ').append(name).append('=').append(raw.json()));
        return text.toString();
    }

    /** An object inside the token. */
    record Property(@Nullable String key, boolean hidden) {}
}
