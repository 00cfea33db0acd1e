package dev.jeton.benchmarks.report.section;

import static dev.jeton.benchmarks.report.section.Target.Direction.AT_LEAST;
import static dev.jeton.benchmarks.report.section.Target.Direction.AT_MOST;

import dev.jeton.benchmarks.report.data.JdkResults;
import dev.jeton.benchmarks.report.data.Measurement;
import dev.jeton.benchmarks.report.data.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The numbers that the project set itself, before it measured. Where nothing is said of vectors, they are off. The libraries never have
 * them: their numbers are of the same run without.
 */
final class Targets {
    private static final String TIMES = "×";
    private static final String RECORD = "jetonRecord";
    private static final String VIEW = "jetonView";
    private static final int MANY = 1_000;
    private static final int SOME = 100;
    private static final int FEW = 10;

    private final List<Target> targets = new ArrayList<>();

    static List<Target> all() {
        Targets all = new Targets();
        all.reading();
        all.writing();
        all.limits();
        all.processes();
        return List.copyOf(all.targets);
    }

    private void reading() {
        Lookup view = Lookup.read(VIEW, "rfc");
        readers("view, `rfc`", "rfc", view, 8, 2);
        atLeast("view, `rfc`", "simdjson, C++", 1.5, Lookup.simdjson("rfc"), view);
        view = Lookup.vector(Comparison.READ, VIEW, "oidc");
        readers("view, `oidc`, vectors", "oidc", view, 20, 3);
        atLeast("view, `oidc`, vectors", "simdjson, C++", 2.5, Lookup.simdjson("oidc"), view);
        readers("view, `oidc`", "oidc", Lookup.read(VIEW, "oidc"), 7, 1.2);
        readers("record, `rfc`", "rfc", Lookup.read(RECORD, "rfc"), 5, 1.3);
        readers("record, `oidc`, vectors", "oidc", Lookup.vector(Comparison.READ, RECORD, "oidc"), 8, 1.2);
        readers("record, `oidc`", "oidc", Lookup.read(RECORD, "oidc"), 5, 0.9);
    }

    private void readers(String what, String workload, Lookup own, double jackson, double fastjson2) {
        atLeast(what, "Jackson 2", jackson, Lookup.read("jackson2", workload), own);
        atLeast(what, "fastjson2", fastjson2, Lookup.read("fastjson2", workload), own);
    }

    private void writing() {
        for (String workload : List.of("rfc", "oidc")) {
            String what = "write a record, `" + workload + "`";
            Lookup own = Lookup.write(RECORD, workload);
            atLeast(what, "Jackson 2", 4, Lookup.write("jackson2", workload), own);
            atLeast(what, "fastjson2", 1.2, Lookup.write("fastjson2", workload), own);
            targets.add(new Target(
                    what,
                    "nothing",
                    0,
                    AT_MOST,
                    " B/op",
                    jdk -> own.in(jdk)
                            .flatMap(Measurement::allocated)
                            .map(bytes -> new Reached(Figures.wholeBytes(bytes)))));
        }
    }

    private void limits() {
        targets.add(new Target("view, slowest workload", "by hand", 1.15, AT_MOST, TIMES, jdk -> slowest(jdk, false)));
        targets.add(new Target(
                "view, slowest workload, vectors", "by hand", 1.15, AT_MOST, TIMES, jdk -> slowest(jdk, true)));
        atMost(
                "view, `oidc`, vectors",
                "a copy of the bytes",
                2.5,
                Lookup.vector(Comparison.READ, VIEW, "oidc"),
                Lookup.vector(Comparison.READ, "copy", "oidc"));
        for (String method : List.of(VIEW, RECORD)) {
            String what = name(method) + ", members in another order";
            atMost(what, "in the declared order", 1.3, Lookup.read(method, "shuffled"), Lookup.read(method, "rfc"));
        }
    }

    /** The workload on which a view loses most to the code that was written by hand. */
    private static Optional<Reached> slowest(JdkResults jdk, boolean vector) {
        return (vector ? jdk.vector() : jdk.jmh())
                .of(Comparison.READ).workloads().stream()
                        .flatMap(workload -> {
                            Optional<Measurement> view = new Entrant(VIEW, vector).in(jdk, Comparison.READ, workload);
                            return new Entrant("handWrittenView", vector)
                                            .in(jdk, Comparison.READ, workload)
                                            .flatMap(limit -> view.map(v -> new Reached(
                                                    v.score().value()
                                                            / limit.score().value(),
                                                    workload)))
                                            .stream();
                        })
                        .max(Comparator.comparingDouble(Reached::value));
    }

    private void processes() {
        for (String method : List.of(VIEW, RECORD)) {
            String what = name(method) + ", first response in a fresh JVM";
            Lookup own = Lookup.coldStart(method, "rfc");
            Lookup jackson = Lookup.coldStart("jackson2", "rfc");
            atMost(what, "Jackson 2", 1.0 / 3, own, jackson);
            atMost(
                    what + ", classes",
                    "Jackson 2",
                    0.1,
                    jdk -> classes(own, jdk).flatMap(o -> classes(jackson, jdk).map(j -> o / j)));
        }
        for (String method : List.of(VIEW, RECORD)) {
            Lookup many = Lookup.compileTime(method, MANY);
            atMost(
                    "javac over 1,000 types, " + name(method),
                    "no processor",
                    2,
                    many,
                    Lookup.compileTime("noProcessor", MANY));
            atMost(
                    "javac, each type from 100 to 1,000, " + name(method),
                    "each from 10 to 100",
                    1,
                    jdk -> perType(jdk, method, SOME, MANY)
                            .flatMap(later -> perType(jdk, method, FEW, SOME).map(first -> later / first)));
        }
    }

    private static String name(String method) {
        return method.equals(VIEW) ? "view" : "record";
    }

    /** What each type costs between two numbers of types: what javac takes to start is in neither. */
    private static Optional<Double> perType(JdkResults jdk, String method, int fewer, int more) {
        return Lookup.compileTime(method, more)
                .in(jdk)
                .flatMap(m -> Lookup.compileTime(method, fewer)
                        .in(jdk)
                        .map(f -> (m.score().value() - f.score().value()) / (more - fewer)));
    }

    private static Optional<Double> classes(Lookup lookup, JdkResults jdk) {
        return lookup.in(jdk).map(m -> m.secondary().get("classes")).map(Score::value);
    }

    /** The other's time is at least so many times ours. */
    private void atLeast(String what, String against, double limit, Lookup other, Lookup own) {
        targets.add(new Target(
                what,
                against,
                limit,
                AT_LEAST,
                TIMES,
                jdk -> other.over(own, jdk).map(Reached::new)));
    }

    /** Our time is at most so many times the other's. */
    private void atMost(String what, String against, double limit, Lookup own, Lookup other) {
        atMost(what, against, limit, jdk -> own.over(other, jdk));
    }

    private void atMost(String what, String against, double limit, Function<JdkResults, Optional<Double>> reached) {
        targets.add(new Target(
                what, against, limit, AT_MOST, TIMES, jdk -> reached.apply(jdk).map(Reached::new)));
    }
}
