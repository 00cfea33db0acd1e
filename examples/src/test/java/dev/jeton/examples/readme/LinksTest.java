package dev.jeton.examples.readme;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link of the documentation leads to a file, and to a heading that is in it. */
final class LinksTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```$");

    /** All pages, by their paths below the root. */
    static List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(ROOT)) {
            files.filter(file -> file.toString().endsWith(".md")).forEach(file -> pages.add(nameOf(file)));
        }
        try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).forEach(file -> pages.add(nameOf(file)));
        }
        return pages.stream().sorted().toList();
    }

    private static String nameOf(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(String page) throws IOException {
        Path file = ROOT.resolve(page);
        List<String> links = LINK.matcher(prose(file))
                .results()
                .map((MatchResult link) -> link.group(1))
                .filter(link -> !link.contains("://") && !link.startsWith("mailto:"))
                .toList();
        for (String link : links) {
            String[] parts = link.split("#", 2);
            Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]);
            assertWithMessage(link).that(Files.exists(target)).isTrue();
            if (parts.length == 2 && target.toString().endsWith(".md")) {
                assertWithMessage(link).that(anchors(target)).contains(parts[1]);
            }
        }
    }

    @Test
    void allPagesOfTheGuideAreLookedAt() throws IOException {
        assertThat(pages()).containsAtLeast("README.md", "SECURITY.md", "docs/guide/types.md", "docs/diagnostics.md");
    }

    @Test
    void everyPageForUsersAndMaintainersIsInTheIndex() throws IOException {
        String index = Files.readString(ROOT.resolve("docs/README.md"));
        for (String page : pages()) {
            if (page.matches("docs/(?!README)(guide/)?[^/]+\\.md")) {
                assertThat(index).contains("](" + page.substring("docs/".length()) + ")");
            }
        }
    }

    /** The anchors that GitHub makes of the headings. */
    private static Set<String> anchors(Path page) throws IOException {
        Set<String> anchors = new HashSet<>();
        HEADING.matcher(prose(page)).results().forEach(heading -> {
            String text = heading.group(1).replaceAll("]\\([^)]*\\)", "");
            anchors.add(text.toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                    .replace(' ', '-'));
        });
        return anchors;
    }

    private static String prose(Path page) throws IOException {
        return FENCE.matcher(Files.readString(page).replace("\r\n", "\n")).replaceAll("");
    }
}
