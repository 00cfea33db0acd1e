package dev.jeton.internal.write;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.jeton.JsonLimits;
import org.junit.jupiter.api.Test;

/** What the array of a writer keeps, and what it does not. */
class JsonOutputTest {
    private static final String SECRET = "eyJhbGciOi";

    private final DocumentWriter writer = new DocumentWriter(JsonLimits.DEFAULT, "");

    @Test
    void arraysThatWereOutgrownAreOverwritten() {
        writer.writeString(SECRET.repeat(10));
        byte[] outgrown = writer.buffer;
        writer.reset();
        writer.writeString("x".repeat(1_000));
        assertThat(writer.buffer).isNotSameInstanceAs(outgrown);
        assertThat(new String(outgrown, ISO_8859_1)).doesNotContain(SECRET);
    }
}
