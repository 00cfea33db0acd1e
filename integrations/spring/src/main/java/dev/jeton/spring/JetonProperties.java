package dev.jeton.spring;

import dev.jeton.JsonLimits;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How large documents may be: {@link JsonLimits} as properties of Boot. What is not set is as in {@link JsonLimits#DEFAULT}.
 *
 * @param maxDocumentBytes {@link JsonLimits#maxDocumentBytes()}
 * @param maxDepth {@link JsonLimits#maxDepth()}
 * @param maxStringBytes {@link JsonLimits#maxStringBytes()}
 * @param maxNumberBytes {@link JsonLimits#maxNumberBytes()}
 * @param maxNameBytes {@link JsonLimits#maxNameBytes()}
 * @param maxMembers {@link JsonLimits#maxMembers()}
 * @param maxElements {@link JsonLimits#maxElements()}
 */
@ConfigurationProperties("jeton.limits")
public record JetonProperties(
        @Nullable Integer maxDocumentBytes,
        @Nullable Integer maxDepth,
        @Nullable Integer maxStringBytes,
        @Nullable Integer maxNumberBytes,
        @Nullable Integer maxNameBytes,
        @Nullable Integer maxMembers,
        @Nullable Integer maxElements) {

    JsonLimits toLimits() {
        JsonLimits.Builder limits = JsonLimits.builder();
        set(maxDocumentBytes, limits::maxDocumentBytes);
        set(maxDepth, limits::maxDepth);
        set(maxStringBytes, limits::maxStringBytes);
        set(maxNumberBytes, limits::maxNumberBytes);
        set(maxNameBytes, limits::maxNameBytes);
        set(maxMembers, limits::maxMembers);
        set(maxElements, limits::maxElements);
        return limits.build();
    }

    private static void set(@Nullable Integer value, IntConsumer setter) {
        if (value != null) {
            setter.accept(value);
        }
    }
}
