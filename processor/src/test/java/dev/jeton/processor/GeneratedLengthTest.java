package dev.jeton.processor;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** People read generated code in their debugger: it is short. */
class GeneratedLengthTest {
    private static Map<String, String> generatedOfSixMembers() {
        CompiledSources compiled = CompiledSources.of("""
                package sample;
                import dev.jeton.annotation.Json;
                import java.util.List;
                import java.util.OptionalLong;
                @Json(naming = Json.Naming.SNAKE_CASE, view = true)
                public record Session(
                        @Json.Required String userId,
                        String deviceName,
                        @Json.Lenient OptionalLong expiresIn,
                        boolean active,
                        List<String> roles,
                        Place place) {}
                """, """
                package sample;
                import dev.jeton.annotation.Json;
                @Json(view = true)
                public record Place(double latitude, double longitude) {}
                """);
        compiled.assertClean();
        return compiled.generated();
    }

    @Test
    void codecOfSixMembersTakesAtMost120Lines() {
        String codec = generatedOfSixMembers().get("sample/SessionCodec.java");
        assertWithMessage(codec).that(codec.lines().count()).isAtMost(120);
    }

    @Test
    void viewOfSixMembersTakesAtMost160Lines() {
        String view = generatedOfSixMembers().get("sample/SessionView.java");
        assertWithMessage(view).that(view.lines().count()).isAtMost(160);
    }
}
