package dev.jeton.processor.extract;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of Jackson's annotations meets the jars of Jackson 2 and 3. */
class JacksonAnnotationsTest {
    private static final List<Class<?>> ONE_OF_EACH_JAR = List.of(
            JsonProperty.class,
            com.fasterxml.jackson.databind.annotation.JsonNaming.class,
            tools.jackson.databind.annotation.JsonNaming.class);

    @Test
    void everyAnnotationOfJacksonIsInTheTableAndNothingElse() throws Exception {
        Set<String> real = new TreeSet<>();
        for (Class<?> known : ONE_OF_EACH_JAR) {
            real.addAll(annotationsBeside(known));
        }

        assertThat(JacksonAnnotations.known()).containsExactlyElementsIn(real);
    }

    @Test
    void everyAnnotationOfJacksonHasARowInTheGuide() throws IOException {
        String page = Files.readString(Path.of("../docs/guide/from-jackson.md"));
        String table =
                page.substring(page.indexOf("<!-- table: annotations -->"), page.indexOf("## What is different?"));
        Set<String> rows = new TreeSet<>();
        for (String line : table.lines().filter(line -> line.startsWith("| `")).toList()) {
            Matcher name = Pattern.compile("@(\\w+)").matcher(line.substring(0, line.indexOf(" | ")));
            while (name.find()) {
                rows.add(name.group(1));
            }
        }
        assertThat(rows).containsExactlyElementsIn(JacksonAnnotations.known());
    }

    @Test
    void everyPackageIsThatOfAJar() {
        assertThat(JacksonAnnotations.packages())
                .containsExactlyElementsIn(
                        ONE_OF_EACH_JAR.stream().map(Class::getPackageName).toList());
    }

    @Test
    void anAnnotationThatIsNewerThanTheTableHasAdviceAllTheSame() {
        assertThat(JacksonAnnotations.adviceFor("JsonOfTomorrow")).contains("nothing in Jeton");
    }

    /** The simple names of the top-level annotations in the same package of the same jar. */
    private static Set<String> annotationsBeside(Class<?> known) throws IOException, URISyntaxException {
        Path jar = Path.of(
                known.getProtectionDomain().getCodeSource().getLocation().toURI());
        String home = known.getPackageName().replace('.', '/') + "/";
        Set<String> names = new TreeSet<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (String entry : (Iterable<String>) file.stream().map(found -> found.getName())::iterator) {
                if (entry.matches(home + "\\w+\\.class")) {
                    String name = entry.substring(home.length(), entry.length() - ".class".length());
                    if (isAnnotation(known.getPackageName() + "." + name)) {
                        names.add(name);
                    }
                }
            }
        }
        return names;
    }

    private static boolean isAnnotation(String name) {
        try {
            return Class.forName(name, false, JsonProperty.class.getClassLoader())
                    .isAnnotation();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
