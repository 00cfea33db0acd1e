package dev.jeton.examples.readme;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guide says about a framework is compiled, and run, with the tests of its module; the page has the same code. */
final class GuideTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("(?m)^public (?:final |sealed )?(?:class|record|interface|enum) (\\w+)");

    /** The folders of the modules that are published. */
    static Stream<String> modules() throws IOException {
        String pom = Files.readString(ROOT.resolve("integrations/pom.xml"));
        return Pattern.compile("<module>([^<]+)</module>")
                .matcher(pom)
                .results()
                .map((MatchResult module) -> module.group(1))
                .filter(module -> !module.endsWith("-tests"))
                .toList()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyJavaBlockIsASourceFileOfTheModulesTests(String module) throws IOException {
        Path sources = ROOT.resolve("integrations").resolve(module).resolve("src/test/java/com/example");
        List<String> blocks = blocks(module, "java");
        assertThat(blocks).isNotEmpty();
        for (String block : blocks) {
            Matcher type = PUBLIC_TYPE.matcher(block);
            assertWithMessage(block).that(type.find()).isTrue();
            assertThat(block).isEqualTo(Files.readString(sources.resolve(type.group(1) + ".java")));
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void onePublishedDependencyIsEnough(String module) throws IOException {
        List<String> blocks = blocks(module, "xml");
        assertThat(blocks).hasSize(1);
        String artifact = "<artifactId>jeton-" + module + "</artifactId>";
        assertThat(blocks.get(0).split("<dependency>")).hasLength(2);
        assertThat(blocks.get(0)).contains(artifact);
        assertThat(Files.readString(ROOT.resolve("bom/pom.xml"))).contains(artifact);
        assertThat(Files.readString(ROOT.resolve("integrations/" + module + "/pom.xml")))
                .contains(artifact);
    }

    private static String page(String module) throws IOException {
        return Files.readString(ROOT.resolve("docs/guide/" + module + ".md")).replace("\r\n", "\n");
    }

    /** The fenced blocks of a language, in order. */
    private static List<String> blocks(String module, String language) throws IOException {
        return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
                .matcher(page(module))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }
}
