package dev.jeton.benchmarks.report;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is in the tree is made of the results in the tree, and small. */
class CheckedInReportTest {
    private static final Path ROOT = Path.of("..");
    private static final Path RESULTS = ROOT.resolve("benchmarks/results");
    private static final String COMMAND =
            "Run java -cp benchmarks/target/benchmarks.jar dev.jeton.benchmarks.run.Benchmarks report";

    private static final long MOST_BYTES = 2_000_000;
    private static final long MOST_BYTES_OF_A_CHART = 80_000;

    @Test
    void tableOfTheReadmeHasNoMoreThanTwelveRows() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        assertWithMessage(COMMAND).that(newest().inReadme(readme)).isEqualTo(readme);
        List<String> rows = rows(readme);
        assertThat(rows.size()).isAtMost(12);
        for (String library :
                List.of("Jeton", "Jackson 2", "Jackson 3", "fastjson2", "wast", "dsl-json", "avaje-jsonb")) {
            assertThat(rows.stream().anyMatch(row -> row.contains(library))).isTrue();
        }
    }

    @Test
    void tableOfTheDocumentationHasAllLibraries() throws IOException {
        String docs = Files.readString(ROOT.resolve("docs/benchmarks.md"));
        assertWithMessage(COMMAND).that(newest().inDocs(docs)).isEqualTo(docs);
        assertThat(rows(docs).size()).isAtLeast(42);
    }

    private static Report newest() throws IOException {
        return Report.read(Report.folders(RESULTS).get(0));
    }

    private static List<String> rows(String page) {
        String table =
                page.substring(page.indexOf("<!-- benchmark-table -->"), page.indexOf("<!-- /benchmark-table -->"));
        return table.lines().filter(line -> line.startsWith("| ")).skip(1).toList();
    }

    @Test
    void pageIsMadeOfTheResults() throws IOException {
        for (Path folder : Report.folders(RESULTS)) {
            String page = Files.readString(folder.resolve(Report.PAGE));
            assertWithMessage(COMMAND).that(page).isEqualTo(Report.read(folder).page());
        }
    }

    @ParameterizedTest
    @CsvSource({"run, 12, 1_000", "report, 12, 1_000", "result, 12, 500"})
    void reportAndCommandsAreSmall(String folder, int mostFiles, String mostLines) throws IOException {
        long lines = 0;
        int files = 0;
        try (var sources =
                Files.list(Path.of("src/main/java/dev/jeton/benchmarks").resolve(folder))) {
            for (Path source : sources.toList()) {
                lines += Files.readAllLines(source).size();
                files++;
            }
        }
        assertThat(files).isAtMost(mostFiles);
        assertThat(lines).isAtMost(Long.parseLong(mostLines.replace("_", "")));
    }

    @Test
    void resultsAreSmallAndHoldNeitherRawSamplesNorPathsOfAMachine() throws IOException {
        long bytes = 0;
        try (var files = Files.walk(RESULTS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                assertWithMessage(file.toString()).that(text).doesNotContain("rawData");
                assertWithMessage(file.toString()).that(text).doesNotContain(System.getProperty("user.home"));
                if (file.toString().endsWith(".svg")) {
                    assertWithMessage(file.toString()).that(Files.size(file)).isLessThan(MOST_BYTES_OF_A_CHART);
                }
                bytes += Files.size(file);
            }
        }
        assertThat(bytes).isLessThan(MOST_BYTES);
    }
}
