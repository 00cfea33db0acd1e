package dev.jeton.examples.guide;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on native images shows what {@code examples/native} is built with, and resources are registered. */
class NativeImagesPageTest {
    private static final GuidePage PAGE = GuidePage.of("docs/guide/native-images.md");
    private static final String METADATA = "src/main/resources/META-INF/native-image/";

    private static String text(String file) throws IOException {
        return Files.readString(GuidePage.ROOT.resolve(file)).replace("\r\n", "\n");
    }

    @Test
    void theProfileIsThatOfTheExample() throws IOException {
        List<String> blocks = PAGE.blocks("xml");
        assertThat(blocks).hasSize(1);
        assertThat(text("examples/native/pom.xml")).contains(blocks.get(0));
    }

    @Test
    void theMetadataIsThatOfTheExample() throws IOException {
        assertThat(PAGE.blocks("json"))
                .containsExactly(
                        text("examples/native/" + METADATA + "com.example/native-example/reachability-metadata.json"));
    }

    @Test
    void everyResourceOfTheExamplesIsRegistered() throws IOException {
        assertRegistered("examples/", "dev.jeton/jeton-examples");
        assertRegistered("examples/native/", "com.example/native-example");
    }

    private static void assertRegistered(String project, String artifact) throws IOException {
        List<PathMatcher> globs = Pattern.compile("\"glob\": \"([^\"]+)\"")
                .matcher(text(project + METADATA + artifact + "/reachability-metadata.json"))
                .results()
                .map((MatchResult glob) -> FileSystems.getDefault().getPathMatcher("glob:" + glob.group(1)))
                .toList();
        Path root = GuidePage.ROOT.resolve(project).resolve("src/main/resources");
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> resources = files.filter(Files::isRegularFile)
                    .map(root::relativize)
                    .filter(resource -> !resource.startsWith("META-INF"))
                    .toList();
            assertThat(resources).isNotEmpty();
            for (Path resource : resources) {
                assertWithMessage("%s", resource)
                        .that(globs.stream().anyMatch(glob -> glob.matches(resource)))
                        .isTrue();
            }
        }
    }
}
