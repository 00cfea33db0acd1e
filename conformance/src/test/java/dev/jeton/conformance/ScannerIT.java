package dev.jeton.conformance;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.JsonReader;
import java.lang.reflect.Field;
import java.net.URL;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What serves the tests that Failsafe runs: without this they might meet the base of the runtime once more. */
class ScannerIT {
    private static final boolean VECTORS_ARE_EXPECTED = Boolean.getBoolean("jeton.vectors.expected");

    @Test
    void theRuntimeIsTheJar() {
        URL place = Objects.requireNonNull(JsonReader.class.getResource("JsonReader.class"));
        assertThat(place.toString()).startsWith("jar:");
    }

    @Test
    void vectorsServeWhereTheBuildSaysSo() throws ReflectiveOperationException {
        assertThat(ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent())
                .isEqualTo(VECTORS_ARE_EXPECTED);
        Field scanner = Class.forName("dev.jeton.internal.text.StringScanner").getDeclaredField("SCANNER");
        scanner.setAccessible(true);
        assertThat(scanner.get(null).getClass().getSimpleName())
                .isEqualTo(VECTORS_ARE_EXPECTED ? "VectorScanner" : "WordScanner");
    }
}
