package dev.jeton.benchmarks.run;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.benchmarks.report.Measurement;
import dev.jeton.benchmarks.report.MeasurementFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundsTest {
    private static final Step ONE = step("one");
    private static final Step TWO = step("two");

    @TempDir
    Path directory;

    private final List<String> ran = new ArrayList<>();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private List<Build> builds = List.of();

    @BeforeEach
    void openBuilds() throws IOException {
        builds = List.of(build("before"), build("after"));
    }

    @Test
    void buildsTakeTurnsWithOneForkEach() throws InterruptedException {
        rounds(2, this::measure).run(List.of(List.of(ONE, TWO)));
        assertThat(ran)
                .containsExactly(
                        "before one",
                        "after one",
                        "before two",
                        "after two",
                        "before one",
                        "after one",
                        "before two",
                        "after two")
                .inOrder();
    }

    @Test
    void groupsRunOneAfterTheOther() throws InterruptedException {
        builds = builds.subList(0, 1);
        rounds(2, this::measure).run(List.of(List.of(ONE), List.of(TWO)));
        assertThat(ran)
                .containsExactly("before one", "before one", "before two", "before two")
                .inOrder();
    }

    /** A session can end at any time. */
    @Test
    void onlyTheMissingForksOfAnEarlierRunAreRun() throws Exception {
        measure(builds.get(0), ONE);
        ran.clear();
        openBuilds();
        rounds(2, this::measure).run(List.of(List.of(ONE)));
        assertThat(ran).containsExactly("after one", "before one", "after one").inOrder();
        assertThat(forks(0, ONE)).hasSize(2);
        ran.clear();
        rounds(2, this::measure).run(List.of(List.of(ONE)));
        assertThat(ran).isEmpty();
    }

    @Test
    void whatFailsOnceIsNotTriedAgainAndTakesNothingElseWithIt() throws InterruptedException {
        Rounds rounds = rounds(2, (build, step) -> {
            if (build.label().equals("after") && step.equals(ONE)) {
                ran.add("failing");
                throw new IOException("broken");
            }
            return measure(build, step);
        });
        assertThat(rounds.run(List.of(List.of(ONE, TWO)))).containsExactly("after " + ONE);
        assertThat(ran)
                .containsExactly(
                        "before one", "failing", "before two", "after two", "before one", "before two", "after two");
        assertThat(said.toString()).contains("FAILED: broken");
    }

    private Rounds rounds(int rounds, Rounds.Fork fork) {
        return new Rounds(builds, fork, rounds, new PrintStream(said, true));
    }

    private Measurement measure(Build build, Step step) throws IOException {
        ran.add(build.label() + " " + step.method());
        Measurement measured =
                new Measurement(step.name(), step.params(), step.vectors(), "ns/op", List.of(1.0), 0, Map.of(), "t");
        build.file().add(measured);
        return measured;
    }

    private List<Double> forks(int build, Step step) {
        return builds.get(build).file().get(step.key()).orElseThrow().forks();
    }

    private Build build(String label) throws IOException {
        return new Build(
                label, Path.of("a.jar"), Path.of("java"), MeasurementFile.open(directory.resolve(label + ".json")));
    }

    private static Step step(String method) {
        return new Step(
                "dev.jeton.SomeBenchmark." + method, new TreeMap<>(Map.of("workload", "rfc")), List.of(), false);
    }
}
