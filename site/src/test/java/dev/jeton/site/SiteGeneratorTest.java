package dev.jeton.site;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SiteGeneratorTest {
    private static final String SOURCES = "https://example.org/jeton";

    @TempDir
    private Path directory;

    private Path root;

    @BeforeEach
    void makeARepository() throws IOException {
        root = directory.resolve("root");
        write("README.md", "# Start\n\n[All pages](docs/README.md)\n");
        write("docs/README.md", "# All\n\n| first | |\n|---|---|\n| [Types](guide/types.md) | what |\n");
        write("docs/guide/types.md", "# Types\n\n## Maps\n\nWords.\n");
    }

    @Test
    void linksBetweenPagesLeadToTheirHtml() throws IOException {
        write("docs/guide/types.md", "# Types\n\n[up](../diagnostics.md#j108), [start](../../README.md)\n");
        write("docs/diagnostics.md", "# Messages\n\n## J108\n");
        assertThat(built("docs/guide/types.html")).contains("<a href=\"../diagnostics.html#j108\">up</a>");
        assertThat(built("docs/guide/types.html")).contains("<a href=\"../../index.html\">start</a>");
        assertThat(built("index.html")).contains("<a href=\"docs/index.html\">All pages</a>");
    }

    @Test
    void linksToOtherFilesLeadToTheHostOfTheSources() throws IOException {
        write("src/Main.java", "class Main {}");
        write("README.md", "# Start\n\n[file](src/Main.java), [directory](src), [world](https://example.com/)\n");
        assertThat(built("index.html")).contains("<a href=\"" + SOURCES + "/blob/main/src/Main.java\">");
        assertThat(built("index.html")).contains("<a href=\"" + SOURCES + "/tree/main/src\">");
        assertThat(built("index.html")).contains("<a href=\"https://example.com/\">");
    }

    @Test
    void aLinkThatLeadsNowhereIsAnError() throws IOException {
        write("docs/guide/types.md", "# Types\n\n[gone](gone.md)\n");
        assertThat(failure()).isEqualTo("docs/guide/types.md: gone.md leads nowhere");
    }

    @Test
    void anAnchorWithoutAHeadingIsAnError() throws IOException {
        write("README.md", "# Start\n\n[maps](docs/guide/types.md#arrays)\n");
        assertThat(failure()).isEqualTo("README.md: docs/guide/types.md#arrays leads to no heading");
    }

    @Test
    void aLinkOutOfTheRepositoryIsAnError() throws IOException {
        write("README.md", "# Start\n\n[out](../root2/README.md)\n");
        assertThat(failure()).isEqualTo("README.md: ../root2/README.md leads out of the repository");
    }

    @Test
    void anImageFromElsewhereIsAnError() throws IOException {
        write("README.md", "# Start\n\n![badge](https://example.com/badge.svg)\n");
        assertThat(failure()).isEqualTo("README.md: the image https://example.com/badge.svg is not in the repository");
    }

    @Test
    void imagesAreCopied() throws IOException {
        write("charts/Read.svg", "<svg/>");
        write("README.md", "# Start\n\n![Read](charts/Read.svg)\n");
        assertThat(built("index.html")).contains("<img src=\"charts/Read.svg\" alt=\"Read\" />");
        assertThat(built("charts/Read.svg")).isEqualTo("<svg/>");
    }

    @Test
    void headingsHaveTheAnchorsOfGithub() throws IOException {
        write(
                "docs/guide/types.md",
                "# Types\n\n## `@Json.Secret`: what's kept\n\n## Maps & lists_of [links](types.md)\n\n## Twice\n\n## Twice\n");
        assertThat(built("docs/guide/types.html")).contains("<h2 id=\"jsonsecret-whats-kept\">");
        assertThat(built("docs/guide/types.html")).contains("<h2 id=\"maps--lists_of-links\">");
        assertThat(built("docs/guide/types.html")).contains("<h2 id=\"twice\">");
        assertThat(built("docs/guide/types.html")).contains("<h2 id=\"twice-1\">");
    }

    @Test
    void aDirectoryOfPagesGetsAListOfThem() throws IOException {
        write("docs/decisions/0001-names.md", "# 1. Names\n");
        write("docs/decisions/0002-order.md", "# 2. Order\n");
        write("README.md", "# Start\n\n[why](docs/decisions)\n");
        assertThat(built("index.html")).contains("<a href=\"docs/decisions/index.html\">why</a>");
        assertThat(built("docs/decisions/index.html")).contains("<a href=\"0001-names.html\">1. Names</a>");
        assertThat(built("docs/decisions/0002-order.html")).contains("2. Order");
    }

    @Test
    void theMenuIsTheTablesOfTheIndexAndMarksThePageItself() throws IOException {
        assertThat(built("docs/guide/types.html")).contains("<p>first</p>");
        assertThat(built("docs/guide/types.html")).contains("<a href=\"types.html\" aria-current=\"page\">Types</a>");
        assertThat(built("index.html")).contains("<a href=\"docs/guide/types.html\">Types</a>");
    }

    @Test
    void theSearchKnowsEachSectionByItsHeading() throws IOException {
        assertThat(built("assets/search-index.js"))
                .contains(
                        "\"page\":\"Types\",\"heading\":\"Maps\",\"link\":\"docs/guide/types.html#maps\",\"text\":\"Words.\"");
    }

    @Test
    void textOfPagesIsEscaped() throws IOException {
        write("docs/guide/types.md", "# `List<String>` & \"more\"\n\n## One\n\n## `Map<K, V>`\n\n## Three\n");
        assertThat(built("docs/guide/types.html"))
                .contains("<title>List&lt;String&gt; &amp; &quot;more&quot; · Jeton</title>");
        assertThat(built("docs/guide/types.html")).contains("<li><a href=\"#mapk-v\">Map&lt;K, V&gt;</a></li>");
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String built(String name) throws IOException {
        Path output = directory.resolve("output");
        SiteGenerator.generate(root, output, SOURCES, "1.0");
        return Files.readString(output.resolve(name));
    }

    private String failure() {
        return assertThrows(
                        IllegalArgumentException.class,
                        () -> SiteGenerator.generate(root, directory.resolve("output"), SOURCES, "1.0"))
                .getMessage();
    }
}
