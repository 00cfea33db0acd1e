package dev.jeton.benchmarks.report;

import dev.jeton.benchmarks.result.Measurement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** What Jeton is to reach, and whether it did: each bar beside what was measured, those that it misses as well. */
final class Bars {
    static final String MET = "met";
    static final String MISSED = "**missed**";

    /** Documents of which each is compared with code written by hand. */
    private static final List<String> WORKLOADS =
            List.of("mixed", "issuer-declared", "issuer-entra", "issuer-keycloak", "rfc", "oidc");

    private static final double ORDER = 1.5;
    private static final double STRINGS = 1.1;
    private static final double BY_HAND = 1.1;
    private static final double MEMBERS = 1.2;
    private static final Map<String, Double> NEXT = Map.of("jetonRecord", 2.5, "jetonView", 4.0);

    private final boolean newest;
    private final NamedResults named;
    private final List<Measurement> others;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Takes what was measured; of rows that no single sitting measured, nothing is said.
     *
     * @param jdk the name of its folder
     * @param others what is measured in processes of its own: the first response of a JVM
     */
    Bars(String jdk, NamedResults named, List<Measurement> others) {
        newest = !jdk.equals("jdk17");
        this.named = named.isOneSitting() ? named : new NamedResults(named.environment(), List.of(), named.nextJdk());
        this.others = others;
    }

    /** Returns the table. */
    String table() throws IOException {
        rows.clear();
        addRatios();
        NEXT.keySet().stream().sorted().forEach(this::addNextJdk);
        for (String method : List.of("jetonRecord", "jetonView")) {
            String mixed = "read " + label(method);
            addAtMost(
                    mixed + ", `issuer-shuffled`",
                    "`issuer-declared`",
                    ORDER,
                    time(method, "issuer-shuffled"),
                    time(method, "issuer-declared"));
            addAtMost(mixed + ", white space in `mixed`", "fastjson2", 1, space(method), space("fastjson2"));
        }
        for (String workload : WORKLOADS.subList(0, WORKLOADS.size() - 1)) {
            OptionalDouble sum = sum(time("jetonView", workload), time("strings", workload));
            addAtMost("read record, `" + workload + "`", "view + strings", STRINGS, time("jetonRecord", workload), sum);
        }
        for (String workload : WORKLOADS) {
            addAtMost(
                    "read view, `" + workload + "`",
                    "by hand",
                    BY_HAND,
                    time("jetonView", workload),
                    time("handWrittenView", workload));
        }
        for (String method : List.of("jetonRecord", "jetonView")) {
            addAtMost(
                    "read " + label(method) + ", 250 members",
                    "20 members, each",
                    MEMBERS,
                    member(method, 250),
                    member(method, 20));
        }
        addFirst("none", 0.1);
        addFirst("aot", 0.2);
        return Report.table(List.of("", "against", "bar", "measured", ""), rows);
    }

    /** The lines of a file: so many times as fast as another library. */
    private void addRatios() throws IOException {
        try (InputStream lines = Objects.requireNonNull(Bars.class.getResourceAsStream("bars.txt"))) {
            String text = new String(lines.readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .forEach(this::addRatio);
        }
    }

    private void addRatio(String... words) {
        String bar = words[newest ? 5 : 6];
        if (bar.equals("-")) {
            return;
        }
        boolean vectors = words[3].equals("vectors");
        Optional<Measurement> own = named.find(words[0] + "." + words[1], Map.of("workload", words[2]), vectors);
        Optional<Measurement> other = words[4].equals("simdjson")
                ? named.find("NativeLibraries.simdjsonOnDemand", words[2])
                : named.find(words[0] + "." + words[4], Map.of("workload", words[2]), false);
        boolean writes = words[0].startsWith("Write");
        String what = (writes ? "write " : "read ") + label(words[1]) + ", `" + words[2] + "`, " + words[3];
        OptionalDouble ratio = ratio(value(other), value(own));
        boolean garbage = writes && own.map(Measurement::bytes).orElse(0.0) >= 0.5;
        add(
                what + (writes ? ", 0 B" : ""),
                label(words[4]),
                "at least " + bar + "×",
                times(ratio) + (garbage ? ", with garbage" : ""),
                ratio,
                !garbage && ratio.orElse(0) >= Double.parseDouble(bar));
    }

    /** Against the fastest of those that will run when the JDK denies what it warns of today. */
    private void addNextJdk(String method) {
        Optional<Measurement> next = named.fastestOnTheNextJdk("ReadBenchmark", "mixed");
        OptionalDouble ratio = ratio(value(next), time(method, "mixed"));
        double bar = NEXT.getOrDefault(method, 0.0);
        String against = "the next one that runs on the next JDK"
                + next.map(m -> ": " + Report.label(m)).orElse("");
        add(
                "read " + label(method) + ", `mixed`, words",
                against,
                "at least " + number(bar) + "×",
                times(ratio),
                ratio,
                ratio.orElse(0) >= bar);
    }

    private void addFirst(String cache, double bar) {
        Map<String, String> params = new TreeMap<>(Map.of("workload", "rfc"));
        if (!cache.equals("none")) {
            params.put("cache", cache);
        }
        OptionalDouble own = value(NamedResults.find(others, "ColdStart.jetonRecord", params, false));
        OptionalDouble other = value(NamedResults.find(others, "ColdStart.jackson2", params, false));
        String what = "first response of a JVM" + (cache.equals("none") ? "" : " with an AOT cache");
        if (newest || cache.equals("none")) {
            addAtMost(what, "Jackson 2, the same way", bar, own, other);
        }
    }

    private void addAtMost(String what, String against, double bar, OptionalDouble own, OptionalDouble other) {
        OptionalDouble ratio = ratio(own, other);
        boolean met = ratio.isPresent() && own.getAsDouble() <= bar * other.getAsDouble();
        String measured = ratio.isEmpty()
                ? Report.NONE
                : times(ratio) + " (" + number(own.getAsDouble()) + " / " + number(other.getAsDouble()) + ")";
        add(what, against, "at most " + number(bar) + "×", measured, ratio, met);
    }

    private void add(String what, String against, String bar, String measured, OptionalDouble ratio, boolean met) {
        rows.add(List.of(what, against, bar, measured, ratio.isEmpty() ? Report.NONE : met ? MET : MISSED));
    }

    /** What white space costs: the same documents with it and without. */
    private OptionalDouble space(String method) {
        OptionalDouble with = time(method, "mixed");
        OptionalDouble without = time(method, "mixed-compact");
        return with.isPresent() && without.isPresent()
                ? OptionalDouble.of(with.getAsDouble() - without.getAsDouble())
                : OptionalDouble.empty();
    }

    private OptionalDouble member(String method, int count) {
        Map<String, String> params = Map.of("operation", "read", "properties", "" + count, "workload", "ordered");
        OptionalDouble all = value(named.find("MembersBenchmark." + method, params, false));
        return all.isPresent() ? OptionalDouble.of(all.getAsDouble() / count) : all;
    }

    private OptionalDouble time(String method, String workload) {
        return value(named.find("ReadBenchmark." + method, Map.of("workload", workload), false));
    }

    private static OptionalDouble value(Optional<Measurement> measured) {
        return measured.map(m -> OptionalDouble.of(m.value())).orElse(OptionalDouble.empty());
    }

    private static OptionalDouble sum(OptionalDouble one, OptionalDouble two) {
        return one.isPresent() && two.isPresent()
                ? OptionalDouble.of(one.getAsDouble() + two.getAsDouble())
                : OptionalDouble.empty();
    }

    private static OptionalDouble ratio(OptionalDouble over, OptionalDouble under) {
        return over.isPresent() && under.isPresent()
                ? OptionalDouble.of(over.getAsDouble() / under.getAsDouble())
                : OptionalDouble.empty();
    }

    private static String times(OptionalDouble ratio) {
        return ratio.isPresent() ? number(ratio.getAsDouble()) + "×" : Report.NONE;
    }

    private static String number(double value) {
        String digits = String.format(
                Locale.ROOT, Math.abs(value) >= 100 ? "%,.0f" : Math.abs(value) < 1 ? "%,.3f" : "%,.2f", value);
        return digits.contains(".") ? digits.replaceFirst("\\.?0+$", "") : digits;
    }

    private static String label(String method) {
        return switch (method) {
            case "jetonView" -> "view";
            case "jetonRecord" -> "record";
            case "jackson2" -> "Jackson 2";
            case "simdjson" -> "simdjson (C++)";
            default -> method;
        };
    }
}
