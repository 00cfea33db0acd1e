package dev.jeton.benchmarks.report;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.benchmarks.result.Environment;
import dev.jeton.benchmarks.result.Measurement;
import dev.jeton.benchmarks.result.NamedRows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarsTest {
    private final List<Measurement> rows = new ArrayList<>();
    private final List<Measurement> others = new ArrayList<>();
    private final Map<String, String> nextJdk = new TreeMap<>();
    private List<String> runs = List.of("named, 5 forks");

    @ParameterizedTest
    @CsvSource({
        "60, at least 6×, 6×, met",
        "59.9, at least 6×, 5.99×, **missed**",
        "0, at least 6×, –, –",
    })
    void aRatioIsMetFromTheBarOn(double jackson, String bar, String measured, String verdict) throws IOException {
        add("ReadBenchmark.jetonView", "mixed", false, 10, 0);
        if (jackson > 0) {
            add("ReadBenchmark.jackson2", "mixed", false, jackson, 0);
        }
        assertThat(lines("jdk25"))
                .contains("| read view, `mixed`, words | Jackson 2 | %s | %s | %s |".formatted(bar, measured, verdict));
    }

    @Test
    void rowsOfSeveralSittingsAreNotJudged() throws IOException {
        add("ReadBenchmark.jetonView", "mixed", false, 10, 0);
        add("ReadBenchmark.jackson2", "mixed", false, 60, 0);
        runs = List.of("full, 3 forks");
        assertThat(lines("jdk25")).contains("| read view, `mixed`, words | Jackson 2 | at least 6× | – | – |");
    }

    @Test
    void jdk17HasBarsOfItsOwnAndNoneForVectors() throws IOException {
        add("ReadBenchmark.jetonView", "mixed", false, 10, 0);
        add("ReadBenchmark.jackson2", "mixed", false, 55, 0);
        assertThat(lines("jdk17")).contains("| read view, `mixed`, words | Jackson 2 | at least 5.5× | 5.5× | met |");
        assertThat(lines("jdk17").stream().filter(line -> line.contains("vectors") || line.contains("AOT")))
                .isEmpty();
    }

    @Test
    void writingThatMakesGarbageMissesWhateverItsTime() throws IOException {
        add("WriteBenchmark.jetonRecord", "mixed", false, 1, 16);
        add("WriteBenchmark.jackson2", "mixed", false, 100, 0);
        assertThat(lines("jdk25"))
                .contains(
                        "| write record, `mixed`, words, 0 B | Jackson 2 | at least 6× | 100×, with garbage | **missed** |");
    }

    @Test
    void theNextOneOfTheNextJdkIsTheFastestLibraryThatRunsThere() throws IOException {
        add("ReadBenchmark.jetonRecord", "mixed", false, 10, 0);
        add("ReadBenchmark.copy", "mixed", false, 1, 0);
        add("ReadBenchmark.fastjson2", "mixed", false, 12, 0);
        add("ReadBenchmark.jsoniterScala", "mixed", false, 24, 0);
        add("ReadBenchmark.dslJson", "mixed", false, 30, 0);
        nextJdk.putAll(Map.of(
                "copy", NextJdk.YES, "fastjson2", "**no**", "jsoniterScala", NextJdk.YES, "dslJson", NextJdk.YES));
        assertThat(lines("jdk25"))
                .contains("| read record, `mixed`, words | the next one that runs on the next JDK: jsoniter-scala"
                        + " | at least 2.5× | 2.4× | **missed** |");
    }

    @Test
    void whiteSpaceIsComparedByWhatItAdds() throws IOException {
        add("ReadBenchmark.jetonView", "mixed", false, 110, 0);
        add("ReadBenchmark.jetonView", "mixed-compact", false, 100, 0);
        add("ReadBenchmark.fastjson2", "mixed", false, 220, 0);
        add("ReadBenchmark.fastjson2", "mixed-compact", false, 200, 0);
        assertThat(lines("jdk25"))
                .contains("| read view, white space in `mixed` | fastjson2 | at most 1× | 0.5× (10 / 20) | met |");
    }

    @Test
    void aRecordIsComparedWithTheViewAndItsStrings() throws IOException {
        add("ReadBenchmark.jetonRecord", "rfc", false, 111, 0);
        add("ReadBenchmark.jetonView", "rfc", false, 60, 0);
        add("ReadBenchmark.strings", "rfc", false, 40, 0);
        assertThat(lines("jdk25"))
                .contains("| read record, `rfc` | view + strings | at most 1.1× | 1.11× (111 / 100) | **missed** |");
    }

    @Test
    void membersAreComparedEach() throws IOException {
        addMembers(20, 200);
        addMembers(250, 3_000);
        assertThat(lines("jdk25"))
                .contains("| read view, 250 members | 20 members, each | at most 1.2× | 1.2× (12 / 10) | met |");
    }

    private void addMembers(int count, double time) {
        Map<String, String> params = Map.of("operation", "read", "properties", "" + count, "workload", "ordered");
        rows.add(measured("MembersBenchmark.jetonView", params, false, time, 0));
    }

    @Test
    void theFirstResponseOfAJvmIsComparedPlainAndWithAnAotCache() throws IOException {
        Map<String, String> aot = Map.of("workload", "rfc", "cache", "aot");
        others.add(measured("ColdStart.jetonRecord", Map.of("workload", "rfc"), false, 30, 0));
        others.add(measured("ColdStart.jackson2", Map.of("workload", "rfc"), false, 400, 0));
        others.add(measured("ColdStart.jetonRecord", aot, false, 30, 0));
        others.add(measured("ColdStart.jackson2", aot, false, 100, 0));
        List<String> lines = lines("jdk25");
        assertThat(lines)
                .contains(
                        "| first response of a JVM | Jackson 2, the same way | at most 0.1× | 0.075× (30 / 400) | met |");
        assertThat(lines)
                .contains("| first response of a JVM with an AOT cache | Jackson 2, the same way | at most 0.2×"
                        + " | 0.3× (30 / 100) | **missed** |");
    }

    @Test
    void everyBarThatIsARatioIsOfNamedRows() throws IOException {
        assertThat(lines("jdk25")).hasSize(2 + BARS);
        for (String key : List.of(
                "ReadBenchmark.jetonView {workload=mixed} vectors",
                "ReadBenchmark.strings {workload=issuer-entra}",
                "ReadBenchmark.jetonRecord {workload=issuer-shuffled}",
                "ReadBenchmark.fastjson2 {workload=mixed-compact}",
                "WriteBenchmark.jetonRecord {workload=rfc}",
                "MembersBenchmark.jetonRecord {operation=read, properties=250, workload=ordered}")) {
            assertThat(NamedRows.has(key)).isTrue();
        }
    }

    private static final int BARS = 41 + 2 + 4 + 5 + 6 + 2 + 2;

    private List<String> lines(String jdk) throws IOException {
        Environment sitting = new Environment(Map.of(), runs);
        List<Measurement> sorted =
                rows.stream().sorted(Comparator.comparing(Measurement::value)).toList();
        return new Bars(jdk, new NamedResults(sitting, sorted, nextJdk), others)
                .table()
                .lines()
                .toList();
    }

    private void add(String benchmark, String workload, boolean vectors, double time, double bytes) {
        rows.add(measured(benchmark, Map.of("workload", workload), vectors, time, bytes));
    }

    private static Measurement measured(
            String benchmark, Map<String, String> params, boolean vectors, double time, double bytes) {
        return new Measurement(
                benchmark, params, vectors, "ns/op", List.of(time), 0, Map.of(Measurement.BYTES, bytes), "t");
    }
}
