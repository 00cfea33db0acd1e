package dev.jeton.benchmarks.run;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.benchmarks.result.Measurement;
import dev.jeton.benchmarks.result.MeasurementFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RoundsTest {
    private static final Step ONE = step("one");
    private static final Step TWO = step("two");

    @TempDir
    Path directory;

    private final List<String> ran = new ArrayList<>();
    private List<Build> builds = List.of();

    private Rounds rounds = rounds("--resume");

    @BeforeEach
    void openBuilds() throws IOException {
        builds = List.of(build("before"), build("after"));
    }

    @Test
    void whatIsAskedForIsRunAndTheRestHasDefaults() {
        assertThat(rounds("--forks", "3", "--time", "10").toString()).isEqualTo("3 forks of 1 + 1 iterations of 10 ms");
        Rounds chosen = rounds("--rows", "ReadBenchmark\\.jetonView$", "--workloads", "rfc,oidc");
        assertThat(chosen.steps().stream()
                        .filter(step -> !step.vectors())
                        .map(Step::toString)
                        .toList())
                .containsExactly("ReadBenchmark.jetonView oidc", "ReadBenchmark.jetonView rfc");
        assertThat(rounds().steps()).isEqualTo(Step.all(Step.canUseVectors()));
    }

    @Test
    void whatIsLeftOutIsFoundInWhatIsPrinted() {
        List<String> steps = rounds(
                        "--rows",
                        "ReadBenchmark\\.jeton",
                        "--workloads",
                        "rfc,oidc",
                        "--without",
                        "oidc|Record|vectors")
                .steps()
                .stream()
                .map(Step::toString)
                .toList();
        assertThat(steps).containsExactly("ReadBenchmark.jetonView rfc");
    }

    @Test
    void documentsThatVaryWarmUpForLongerWhereThatIsAskedFor() {
        Step varying =
                new Step("dev.jeton.SomeBenchmark.one", new TreeMap<>(Map.of("workload", "mixed")), List.of(), false);
        Rounds longer = rounds("--forks", "5").withLongerWarmupOfVarying();
        assertThat(longer.toString()).isEqualTo("5 forks of 1 (2 where documents vary) + 1 iterations of 100 ms");
        assertThat(longer.jmhOptions(varying)).isEqualTo("-f 1 -wi 2 -i 1 -w 100ms -r 100ms");
        assertThat(longer.jmhOptions(ONE)).isEqualTo("-f 1 -wi 1 -i 1 -w 100ms -r 100ms");
        assertThat(longer.eachFork(varying)).isEqualTo("2 + 1 iterations of 100 ms");
    }

    @Test
    void aDryRunOfACompareRunsAndWritesNothing() throws IOException {
        Path jar = directory.resolve("benchmarks.jar");
        new JarOutputStream(Files.newOutputStream(jar), new Manifest()).close();
        Path results = directory.resolve("results");
        String[] command =
                ("compare --jar before=%1$s --jar after=%1$s --jar control=%1$s --forks 2 --warmups 1 --iterations 1"
                                + " --time 10 --workloads rfc,oidc --rows ReadBenchmark.jeton --results %2$s --resume --dry-run")
                        .formatted(jar, results)
                        .split(" ");
        assertThat(new CommandLine(new Benchmarks()).execute(command)).isEqualTo(0);
        assertThat(Files.exists(results)).isFalse();
    }

    @Test
    void buildsTakeTurnsWithOneForkEach() throws InterruptedException {
        rounds.run(builds, List.of(List.of(ONE, TWO)), this::measure);
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
        rounds.run(builds, List.of(List.of(ONE), List.of(TWO)), this::measure);
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
        rounds.run(builds, List.of(List.of(ONE)), this::measure);
        assertThat(ran).containsExactly("after one", "before one", "after one").inOrder();
        assertThat(forks(0, ONE)).hasSize(2);
        ran.clear();
        rounds.run(builds, List.of(List.of(ONE)), this::measure);
        assertThat(ran).isEmpty();
    }

    @Test
    void withoutResumingEverythingIsRunAnew() throws Exception {
        measure(builds.get(0), ONE);
        ran.clear();
        rounds().run(builds, List.of(List.of(ONE)), this::measure);
        assertThat(ran)
                .containsExactly("before one", "after one", "before one", "after one")
                .inOrder();
        assertThat(forks(0, ONE)).hasSize(2);
    }

    @Test
    void forksOfAnotherTimingAreRunAnew() throws Exception {
        measure(builds.get(0), ONE);
        ran.clear();
        rounds = rounds("--resume", "--time", "999");
        rounds.run(builds.subList(0, 1), List.of(List.of(ONE)), this::measure);
        assertThat(ran).containsExactly("before one", "before one");
    }

    @Test
    void whatFailsOnceIsNotTriedAgainAndTakesNothingElseWithIt() throws InterruptedException {
        Set<String> failed = rounds.run(builds, List.of(List.of(ONE, TWO)), (build, step) -> {
            if (build.label().equals("after") && step.equals(ONE)) {
                ran.add("failing");
                throw new IOException("broken");
            }
            return measure(build, step);
        });
        assertThat(failed).containsExactly("after " + ONE);
        assertThat(ran)
                .containsExactly(
                        "before one", "failing", "before two", "after two", "before one", "before two", "after two")
                .inOrder();
    }

    private static Rounds rounds(String... options) {
        return CommandLine.populateCommand(new Rounds(), options).or("", "", "results", 2, 1, 1, 100);
    }

    private Measurement measure(Build build, Step step) throws IOException {
        ran.add(build.label() + " " + step.name().replace("SomeBenchmark.", ""));
        Measurement measured = new Measurement(
                step.name(), step.params(), step.vectors(), "ns/op", List.of(1.0), 0, Map.of(), rounds.eachFork(step));
        build.file().add(measured);
        return measured;
    }

    private List<Double> forks(int build, Step step) {
        return builds.get(build).file().get(step.key()).orElseThrow().forks();
    }

    private Build build(String label) throws IOException {
        return new Build(label, Path.of("a.jar"), MeasurementFile.open(directory.resolve(label + ".json")));
    }

    private static Step step(String method) {
        return new Step(
                "dev.jeton.SomeBenchmark." + method, new TreeMap<>(Map.of("workload", "rfc")), List.of(), false);
    }
}
