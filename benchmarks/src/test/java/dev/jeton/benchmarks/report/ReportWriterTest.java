package dev.jeton.benchmarks.report;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.benchmarks.report.data.MissingPeer;
import dev.jeton.benchmarks.report.data.Results;
import dev.jeton.benchmarks.report.page.MarkdownPage;
import dev.jeton.benchmarks.report.section.ReadmeTable;
import dev.jeton.benchmarks.report.section.ResultPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of a small sample of made-up numbers; rewritten by {@code -Dgolden.update=true}. */
class ReportWriterTest {
    private static final Path RESOURCES = Path.of("src/test/resources/report");
    private static final Path SAMPLE = RESOURCES.resolve("sample");

    @TempDir
    private Path folder;

    @BeforeEach
    void copySample() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(SAMPLE.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    @Test
    void markdownIsTheGolden() throws IOException {
        List<MissingPeer> missing = List.of(
                new MissingPeer("simdjsonJava", "ReadBenchmark", "JDK 17", "It has class files of JDK 24."),
                new MissingPeer("moshi", "all", "everywhere", "It is not in the sample."));
        Results results = new Results(Results.read(folder).jdks(), missing);
        compare(MarkdownPage.of(ResultPage.of(results)), RESOURCES.resolve("expected.md"));
    }

    @Test
    void markdownIsWrittenBesideTheResults() throws IOException {
        new ReportWriter(folder).write();
        assertThat(Files.readString(folder.resolve(ReportWriter.MARKDOWN)))
                .isEqualTo(MarkdownPage.of(ResultPage.of(Results.read(folder))));
    }

    @Test
    void tableOfTheReadmeIsTheGolden() throws IOException {
        compare(new ReadmeTable(Results.read(folder)).markdown(), RESOURCES.resolve("expected-readme.md"));
    }

    @Test
    void sameResultsMakeTheSameBytes() throws IOException {
        new ReportWriter(folder).write();
        SortedMap<String, String> first = written();
        new ReportWriter(folder).write();
        assertThat(written()).isEqualTo(first);
        assertThat(first.keySet()).contains("read-oidc-time-jdk25.svg");
        assertThat(first.keySet()).contains("read-rfc-bytes-jdk17.svg");
    }

    @Test
    void htmlNeedsNoFileBesideIt() throws IOException {
        new ReportWriter(folder).write();
        String html = Files.readString(folder.resolve(ReportWriter.HTML));
        assertThat(html).doesNotContain("<img");
        assertThat(html).doesNotContain("src=");
        assertThat(html).doesNotContain("<script");
        assertThat(html).doesNotContain("href=");
        long charts = written().keySet().stream()
                .filter(name -> name.endsWith(".svg"))
                .count();
        assertThat(html.split("<svg", -1)).hasLength(Math.toIntExact(charts) + 1);
    }

    @Test
    void chartsOfAnEarlierReportAreDeleted() throws IOException {
        Path stale = Files.writeString(folder.resolve("read-rfc-time-jdk11.svg"), "<svg/>");
        new ReportWriter(folder).write();
        assertThat(Files.exists(stale)).isFalse();
    }

    @Test
    void onlyTheTableOfTheReadmeIsReplaced() throws IOException {
        Path readme = Files.writeString(
                folder.resolve("project.md"),
                "before\n" + ReadmeTable.BEGIN + "\nold\n" + ReadmeTable.END + "\nbehind\n");
        new ReportWriter(folder).updateReadme(readme);
        String table = new ReadmeTable(Results.read(folder)).markdown();
        assertThat(Files.readString(readme))
                .isEqualTo("before\n" + ReadmeTable.BEGIN + "\n" + table + ReadmeTable.END + "\nbehind\n");
    }

    private SortedMap<String, String> written() throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private static void compare(String actual, Path expected) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }
}
