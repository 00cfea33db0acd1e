package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Looks into the jar that users get: its layers, and that nothing of them has got into the base. */
class RuntimeJarIT {
    private static final String VERSIONS = "META-INF/versions/";
    private static final int CLASS_FILE_MAGIC = 0xCAFEBABE;

    /** The version of class files is that of Java plus this. */
    private static final int CLASS_FILE_OFFSET = 44;

    private JarFile jar;

    @BeforeEach
    void openJar() throws IOException {
        jar = new JarFile(System.getProperty("jeton.runtime.jar"));
    }

    @AfterEach
    void closeJar() throws IOException {
        jar.close();
    }

    @Test
    void theManifestAsksForTheLayers() throws IOException {
        assertThat(jar.getManifest().getMainAttributes().getValue("Multi-Release"))
                .isEqualTo("true");
    }

    @Test
    void layersAreThoseOfTheJdkThatBuiltIt() {
        String text = "dev/jeton/internal/text/";
        if (Runtime.version().feature() >= 25) {
            assertThat(layer(25)).containsExactly(text + "ScannerChoice.class", text + "VectorScanner.class");
        } else {
            assertThat(layer(25)).isEmpty();
        }
        assertThat(layer(22)).isEmpty();
    }

    @Test
    void everyClassIsForTheJavaOfItsLayer() throws IOException {
        int classes = 0;
        for (JarEntry entry : jar.stream().toList()) {
            String name = entry.getName();
            if (name.endsWith(".class")) {
                classes++;
                assertWithMessage(name).that(javaOf(entry)).isEqualTo(layerOf(name));
            }
        }
        assertThat(classes).isGreaterThan(50);
    }

    @Test
    @EnabledForJreRange(
            min = JRE.JAVA_22,
            disabledReason = "jar had no --validate yet, and there are no layers to look into")
    void theJdkFindsTheJarValid() {
        ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
        assertThat(tool.run(System.out, System.err, "--validate", "--file", jar.getName()))
                .isEqualTo(0);
    }

    private List<String> layer(int version) {
        String folder = VERSIONS + version + "/";
        return jar.stream()
                .map(JarEntry::getName)
                .filter(name -> name.startsWith(folder) && name.endsWith(".class"))
                .map(name -> name.substring(folder.length()))
                .toList();
    }

    private static int layerOf(String name) {
        return name.startsWith(VERSIONS)
                ? Integer.parseInt(name.substring(VERSIONS.length(), name.indexOf('/', VERSIONS.length())))
                : 17;
    }

    private int javaOf(JarEntry entry) throws IOException {
        try (DataInputStream in = new DataInputStream(jar.getInputStream(entry))) {
            assertWithMessage(entry.getName()).that(in.readInt()).isEqualTo(CLASS_FILE_MAGIC);
            in.readUnsignedShort();
            return in.readUnsignedShort() - CLASS_FILE_OFFSET;
        }
    }
}
