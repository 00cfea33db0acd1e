package dev.jeton.benchmarks.report;

import dev.jeton.benchmarks.report.data.Results;
import dev.jeton.benchmarks.report.page.Block;
import dev.jeton.benchmarks.report.page.HtmlPage;
import dev.jeton.benchmarks.report.page.MarkdownPage;
import dev.jeton.benchmarks.report.page.Picture;
import dev.jeton.benchmarks.report.section.ReadmeTable;
import dev.jeton.benchmarks.report.section.ResultPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Writes the report beside the results that it is made of. The same results make the same bytes. */
final class ReportWriter {
    static final String MARKDOWN = "README.md";
    static final String HTML = "index.html";

    private final Path folder;

    ReportWriter(Path folder) {
        this.folder = folder;
    }

    /** Writes Markdown, HTML and charts. */
    void write() throws IOException {
        List<Block> page = ResultPage.of(Results.read(folder));
        Files.createDirectories(folder);
        Set<Path> charts = new HashSet<>();
        for (Block block : page) {
            if (block instanceof Picture picture) {
                charts.add(Files.writeString(folder.resolve(picture.file()), picture.svg()));
            }
        }
        deleteOthers(charts);
        Files.writeString(folder.resolve(MARKDOWN), MarkdownPage.of(page));
        Files.writeString(folder.resolve(HTML), HtmlPage.of("Results of the benchmarks", page));
    }

    /** Charts of an earlier report that this one has not. */
    private void deleteOthers(Set<Path> charts) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().endsWith(".svg") && !charts.contains(file)) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Replaces the table between the markers of a README. */
    void updateReadme(Path readme) throws IOException {
        String text = Files.readString(readme);
        Files.writeString(readme, new ReadmeTable(Results.read(folder)).in(text));
    }
}
