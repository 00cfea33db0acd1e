package dev.jeton.internal.text;

import static com.google.common.truth.Truth.assertThat;

import java.net.URL;
import org.junit.jupiter.api.Test;

/** Which implementations serve where the jar is on the class path: without this the other tests might run on the base twice. */
class LayersIT {
    private static final int JAVA = Runtime.version().feature();

    private static boolean vectorsAreThere() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    }

    private static String place(Class<?> type) {
        URL place = type.getResource(type.getSimpleName() + ".class");
        assertThat(place).isNotNull();
        return place.toString();
    }

    @Test
    void classesComeFromTheJar() {
        assertThat(place(StringScanner.class)).startsWith("jar:");
    }

    @Test
    void vectorsServeWhereTheirModuleWasAdded() {
        String expected = JAVA >= 25 && vectorsAreThere() ? "VectorScanner" : "WordScanner";

        assertThat(ScannerChoice.choose().getClass().getSimpleName()).isEqualTo(expected);
    }

    /** Failsafe's execution says in a property what it started the JVM with. */
    @Test
    void theModuleWasAddedWhereTheBuildSaysSo() {
        assertThat(vectorsAreThere()).isEqualTo(Boolean.getBoolean("jeton.vectors.expected"));
    }
}
