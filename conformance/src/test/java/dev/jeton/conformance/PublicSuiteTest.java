package dev.jeton.conformance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A suite of documents that a user points at, named as JSONTestSuite names its own; {@code docs/conformance.md} has the command. */
class PublicSuiteTest {
    @Test
    @EnabledIfSystemProperty(named = "jeton.suite", matches = ".+")
    void suiteFaresAsItsNamesSay() throws IOException {
        Path folder = Path.of(System.getProperty("jeton.suite"));
        Map<String, byte[]> documents = Documents.of(folder);
        assertWithMessage("documents in %s", folder).that(documents).isNotEmpty();
        SuiteRun run = SuiteRun.of(documents);
        StringBuilder report = new StringBuilder("# Conformance to a suite of " + documents.size() + " documents\n\n");
        report.append(run.table()).append('\n').append(run.openTable());
        run.failures().forEach(failure -> report.append("\n- ").append(failure));
        Files.writeString(Path.of("target", "conformance-suite.md"), report);
        System.out.println(report);
        assertThat(run.failures()).isEmpty();
    }

    @Test
    void sampleSuiteIsCounted() {
        SuiteRun run = SuiteRun.of(Documents.ofResource("suite-sample"));
        assertThat(run.failures()).isEmpty();
        for (SuiteRun.Score score : run.scores()) {
            assertWithMessage("%s", score).that(score.valid()).isEqualTo(6);
            assertWithMessage("%s", score).that(score.invalid()).isEqualTo(9);
            assertWithMessage("%s", score)
                    .that(score.openAccepted() + score.openRejected())
                    .isEqualTo(4);
        }
        assertThat(run.table()).contains("| as the root | 19 | 6 | 9 | 0 | 4 | 0 |");
    }

    /** A byte order mark is one only at the start; elsewhere it is a character that no value begins with. */
    @Test
    void whatIsLeftOpenIsCountedByItsCode() {
        SuiteRun run = SuiteRun.of(Documents.ofResource("suite-sample"));
        String table = run.openTable();
        assertThat(table).contains("| `UNPAIRED_SURROGATE` | 1 | 1 | 1 | 1 | 1 | 1 |");
        assertThat(table).contains("| `TOO_DEEP` | 1 | 1 | 1 | 1 | 1 | 1 |");
        assertThat(table).contains("| `BYTE_ORDER_MARK` | 0 | 0 | 0 | 1 | 0 | 0 |");
    }

    /** Verdicts that are the wrong way round are all seen. */
    @Test
    void everyWrongVerdictIsAFailure() {
        Map<String, byte[]> swapped = new TreeMap<>();
        Documents.ofResource("suite-sample").forEach((name, document) -> {
            char verdict = name.charAt(0);
            if (verdict != 'i') {
                swapped.put((verdict == 'y' ? 'n' : 'y') + name.substring(1), document);
            }
        });
        SuiteRun run = SuiteRun.of(swapped);
        assertThat(run.failures()).hasSize(swapped.size() * Adapter.values().length);
        assertThat(run.scores().get(0).wrong()).isEqualTo(15);
    }
}
