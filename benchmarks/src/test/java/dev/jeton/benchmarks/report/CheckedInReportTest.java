package dev.jeton.benchmarks.report;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.benchmarks.report.data.Results;
import dev.jeton.benchmarks.report.page.MarkdownPage;
import dev.jeton.benchmarks.report.section.ReadmeTable;
import dev.jeton.benchmarks.report.section.ResultPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the tree says of the benchmarks is what the command makes of the results in it: no number is typed by hand. */
class CheckedInReportTest {
    private static final Path ROOT = Path.of("..");
    private static final Path RESULTS = ROOT.resolve("benchmarks/results");
    private static final String COMMAND =
            "java -cp benchmarks/target/benchmarks.jar dev.jeton.benchmarks.report.Benchmarks report --readme README.md";

    @Test
    void tableOfTheReadmeIsMadeOfTheResults() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        assertWithMessage("Run " + COMMAND).that(readme).isEqualTo(new ReadmeTable(Results.read(RESULTS)).in(readme));
    }

    @Test
    void pageIsMadeOfTheResults() throws IOException {
        String page = Files.readString(RESULTS.resolve(ReportWriter.MARKDOWN));
        assertWithMessage("Run " + COMMAND).that(page).isEqualTo(MarkdownPage.of(ResultPage.of(Results.read(RESULTS))));
    }

    @Test
    void resultsHoldNoPathOfAMachine() throws IOException {
        try (var files = Files.walk(RESULTS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                String json = Files.readString(file);
                assertWithMessage(file.toString()).that(json).doesNotContain("\"jvm\"");
                assertWithMessage(file.toString()).that(json).doesNotContain(System.getProperty("user.home"));
            }
        }
        assertThat(Files.isDirectory(RESULTS)).isTrue();
    }
}
