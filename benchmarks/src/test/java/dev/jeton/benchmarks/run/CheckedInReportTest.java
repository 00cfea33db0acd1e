package dev.jeton.benchmarks.run;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is in the tree is made of the results in the tree, and small. */
class CheckedInReportTest {
    private static final Path ROOT = Path.of("..");
    private static final Path RESULTS = ROOT.resolve("benchmarks/results");
    private static final String COMMAND =
            "Run java -cp benchmarks/target/benchmarks.jar dev.jeton.benchmarks.run.Benchmarks report";

    private static final long MOST_BYTES = 2_000_000;
    private static final long MOST_BYTES_OF_A_CHART = 60_000;

    @Test
    void tableOfTheReadmeHasTheRowsOfSixLibraries() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        assertWithMessage(COMMAND)
                .that(newest().in(readme, Report.MAIN_ROWS::contains))
                .isEqualTo(readme);
        List<String> rows = rows(readme);
        assertThat(rows).hasSize(9);
        for (String library : List.of("Jeton", "Jackson 2", "Jackson 3", "fastjson2", "dsl-json", "avaje-jsonb")) {
            assertThat(rows.stream().anyMatch(row -> row.contains(library))).isTrue();
        }
        assertThat(readme.indexOf("## Annotations")).isLessThan(readme.indexOf("<!-- benchmark-table -->"));
    }

    @Test
    void tableOfTheDocumentationHasAllLibraries() throws IOException {
        String docs = Files.readString(ROOT.resolve("docs/benchmarks.md"));
        assertWithMessage(COMMAND).that(newest().in(docs, method -> true)).isEqualTo(docs);
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

    @Test
    void reportAndCommandsAreSmall() throws IOException {
        long lines = 0;
        int files = 0;
        try (var sources = Files.list(Path.of("src/main/java/dev/jeton/benchmarks/run"))) {
            for (Path source : sources.toList()) {
                lines += Files.readAllLines(source).size();
                files++;
            }
        }
        assertThat(files).isAtMost(12);
        assertThat(lines).isAtMost(1_000);
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
