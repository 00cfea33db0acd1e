package dev.jeton.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Looks into the jar that users put on their processor path. */
final class ProcessorJarIT {

    private static final int CLASS_FILE_MAGIC = 0xCAFEBABE;
    private static final int JAVA_17 = 61;

    private JarFile jar;

    @BeforeEach
    void openJar() throws IOException {
        jar = new JarFile(System.getProperty("jeton.processor.jar"));
    }

    @AfterEach
    void closeJar() throws IOException {
        jar.close();
    }

    @Test
    void everythingLiesInPackagesOfTheProcessor() {
        List<String> strangers = entries().stream()
                .map(JarEntry::getName)
                .filter(name -> !name.startsWith("dev/jeton/processor/"))
                .filter(name -> !name.startsWith("META-INF/"))
                .filter(name -> !List.of("dev/", "dev/jeton/").contains(name))
                .toList();

        assertThat(strangers).isEmpty();
    }

    @Test
    void whatItUsesIsInside() {
        List<String> names = entries().stream().map(JarEntry::getName).toList();

        assertThat(names).contains("dev/jeton/processor/shaded/javapoet/TypeSpec.class");
        assertThat(names).containsAtLeast("META-INF/LICENSE", "META-INF/NOTICE");
    }

    @Test
    void everyClassRunsOnJava17() throws IOException {
        int classes = 0;
        for (JarEntry entry : entries()) {
            String name = entry.getName();
            if (name.endsWith(".class") && !name.startsWith("META-INF/versions/")) {
                classes++;
                assertWithMessage(name).that(classFileVersion(entry)).isAtMost(JAVA_17);
            }
        }
        assertThat(classes).isGreaterThan(0);
    }

    @Test
    void theServiceFileNamesTheProcessor() throws IOException {
        assertThat(lines("META-INF/services/javax.annotation.processing.Processor"))
                .contains("dev.jeton.processor.JsonProcessor");
    }

    @Test
    void gradleIsToldHowTheProcessorsWork() throws IOException {
        assertThat(lines("META-INF/gradle/incremental.annotation.processors"))
                .containsAtLeast(
                        "dev.jeton.processor.JsonProcessor,isolating",
                        "dev.jeton.processor.CodecIndexProcessor,dynamic");
    }

    @Test
    void theModuleNameIsFixed() throws IOException {
        assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
                .isEqualTo("dev.jeton.processor");
    }

    @Test
    void theJarRunsAsTheCommandThatPrintsMatchPlans() throws Exception {
        Process command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(command.getInputStream().readAllBytes(), UTF_8);

        assertWithMessage(output).that(command.waitFor()).isEqualTo(2);
        assertThat(output).startsWith("Usage: java -jar jeton-processor.jar ");
    }

    @Test
    void thePublishedPomHasNoDependencyThatReachesUsers() throws Exception {
        Path pom = Path.of(System.getProperty("jeton.processor.pom"));
        NodeList dependencies = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(pom.toFile())
                .getElementsByTagName("dependency");

        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            NodeList scope = dependency.getElementsByTagName("scope");
            assertWithMessage(dependency.getTextContent())
                    .that(scope.getLength())
                    .isEqualTo(1);
            assertThat(scope.item(0).getTextContent()).isAnyOf("provided", "test");
        }
    }

    private List<JarEntry> entries() {
        return jar.stream().toList();
    }

    private List<String> lines(String name) throws IOException {
        JarEntry entry = jar.getJarEntry(name);
        assertWithMessage(name).that(entry).isNotNull();
        try (InputStream in = jar.getInputStream(entry)) {
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        }
    }

    private int classFileVersion(JarEntry entry) throws IOException {
        try (DataInputStream in = new DataInputStream(jar.getInputStream(entry))) {
            assertWithMessage(entry.getName()).that(in.readInt()).isEqualTo(CLASS_FILE_MAGIC);
            in.readUnsignedShort();
            return in.readUnsignedShort();
        }
    }
}
