package dev.jeton.benchmarks.report;

import dev.jeton.benchmarks.result.Environment;
import dev.jeton.benchmarks.result.Measurement;
import dev.jeton.benchmarks.result.MeasurementFile;
import dev.jeton.benchmarks.strictness.StrictnessTable;
import java.awt.Color;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.style.CategoryStyler;

/** Tables in Markdown, and charts, of what was measured on one JDK, the fastest first. The same results make the same bytes. */
public record Report(
        String jdk,
        Environment environment,
        List<Measurement> measured,
        NamedResults named,
        Map<String, Map<String, String>> strictness) {
    static final String PAGE = "README.md";

    /** What the table in the project's README has room for: twelve rows, as Jeton's are there with vectors, too. */
    static final Set<String> MAIN_ROWS = Set.of(
            "jetonView",
            "jetonRecord",
            "jackson2",
            "jackson3",
            "fastjson2",
            "wast",
            "jsoniterScala",
            "dslJson",
            "avajeJsonb",
            "copy");

    /** What stands where nothing was measured. */
    static final String NONE = "–";

    private static final List<String> MAIN = List.of("ReadBenchmark", "WriteBenchmark");
    private static final List<String> HEADLINES = List.of("mixed", "rfc");
    private static final List<String> ALL_HEADLINES = List.of("mixed", "rfc", "oidc");
    private static final String RIGHT = "right";
    private static final String NEXT_JDK = "next JDK";

    private static final Pattern TABLE =
            Pattern.compile("(?<=<!-- benchmark-table -->\n).*(?=<!-- /benchmark-table -->)", Pattern.DOTALL);

    /** Names that are not those of the methods, and parts of such names. */
    private static final Map<String, String> LABELS = Map.of(
            "copy", "copy of the bytes",
            "handWritten", "by hand",
            "jackson2", "Jackson 2",
            "jackson3", "Jackson 3",
            "jeton", "Jeton",
            "strings", "the same strings alone");

    /** A setting behind the name of a library. */
    private static final Pattern SETTING =
            Pattern.compile("(.+?)((Record|View|Default|Bean|Blackbird|Afterburner|Skipped)(ByHand)?)?");

    /** The folders of the JDKs, the newest first. */
    public static List<Path> folders(Path results) throws IOException {
        try (Stream<Path> folders = Files.list(results)) {
            Stream<Path> jdks = folders.filter(Files::isDirectory);
            return jdks.sorted(Comparator.reverseOrder()).toList();
        }
    }

    /** Reads what was measured on a JDK. */
    public static Report read(Path folder) throws IOException {
        MeasurementFile file = MeasurementFile.open(folder.resolve(MeasurementFile.NAME));
        List<Measurement> measured = new ArrayList<>(file.all());
        measured.sort(Comparator.comparing(Measurement::value));
        String jdk = folder.getFileName().toString();
        Environment environment = Environment.read(folder.resolve(Environment.NAME));
        NamedResults named = NamedResults.read(folder, measured);
        return new Report(jdk, environment, measured, named, StrictnessTable.expected());
    }

    /** Writes the page and its charts beside the results. */
    public void write(Path folder) throws IOException {
        for (String type : MAIN) {
            if (!bars(type).isEmpty()) {
                Files.writeString(folder.resolve(type + ".svg"), chart(type));
            }
        }
        Files.writeString(folder.resolve(PAGE), page());
    }

    private List<Measurement> bars(String type) {
        return named.rows().stream()
                .filter(m -> m.type().equals(type) && m.workload().equals(headline()))
                .filter(m -> MAIN_ROWS.contains(m.method()))
                .toList();
    }

    /** The first of the main documents that was measured. */
    private String headline() {
        return HEADLINES.stream()
                .filter(name -> named.rows().stream().anyMatch(m -> m.workload().equals(name)))
                .findFirst()
                .orElse("");
    }

    /** Returns a bar for each of the main rows. It needs no screen, but fonts: another set of them makes another picture of the same numbers. */
    private String chart(String type) throws IOException {
        System.setProperty("java.awt.headless", "true");
        String title = type + ", " + headline() + ", " + jdk + ", ns";
        CategoryChart chart =
                new CategoryChartBuilder().width(1800).height(840).title(title).build();
        CategoryStyler styler = chart.getStyler();
        Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 22);
        styler.setAxisTickLabelsFont(font)
                .setYAxisMin(0.0)
                .setXAxisLabelRotation(15)
                .setPlotGridLinesVisible(false);
        styler.setChartTitleFont(font).setLegendVisible(false).setLocale(Locale.ROOT);
        styler.setChartBackgroundColor(Color.WHITE);
        List<String> labels = bars(type).stream().map(Report::label).toList();
        List<Double> times = bars(type).stream().map(Measurement::value).toList();
        List<Double> errors = bars(type).stream().map(Measurement::error).toList();
        chart.addSeries("time", labels, times, errors);
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        ChartEncoder.saveChart(chart, svg, "svg");
        // Text is drawn as outlines with nine decimals. In a picture of this size, whole numbers are exact enough.
        String exact = svg.toString(StandardCharsets.UTF_8);
        return exact.replaceAll("(\\d)\\.\\d+", "$1").replaceAll("\n +", "\n");
    }

    /** Replaces the tables of README and docs. */
    public void update(Path root) throws IOException {
        Path readme = root.resolve("README.md");
        Files.writeString(readme, inReadme(Files.readString(readme)));
        Path docs = root.resolve("docs/benchmarks.md");
        Files.writeString(docs, inDocs(Files.readString(docs)));
    }

    /** Returns the project's page with its table and chart of the named rows. */
    String inReadme(String page) {
        Stream<Measurement> rows = named.rows().stream()
                .filter(m -> MAIN.contains(m.type()) && HEADLINES.contains(m.workload()))
                .filter(m -> MAIN_ROWS.contains(m.method()));
        String table = what(named.environment())
                + " *" + NEXT_JDK + "*: whether it runs where the JDK denies what it warns of today. " + named.sitting()
                + "\n\n"
                + table(rows.toList(), List.of(RIGHT, NEXT_JDK));
        String chart = "\n![Reading](benchmarks/results/" + jdk + "/" + MAIN.get(0) + ".svg)\n";
        return replaced(page, table + (bars(MAIN.get(0)).isEmpty() ? "" : chart));
    }

    /** Returns the page of the benchmarks with the table of all libraries. */
    String inDocs(String page) {
        Stream<Measurement> rows =
                measured.stream().filter(m -> MAIN.contains(m.type()) && ALL_HEADLINES.contains(m.workload()));
        return replaced(page, what(environment) + "\n\n" + table(rows.toList(), List.of(RIGHT)));
    }

    private String what(Environment where) {
        return jdk + ", " + where.facts().get("CPU") + ": time, allocated bytes, how many times as long"
                + " Jackson 2 takes, and on how many of the odd documents the library is right.";
    }

    private static String replaced(String page, String table) {
        return TABLE.matcher(page).replaceFirst(Matcher.quoteReplacement(table));
    }

    /** Everything that was measured on the JDK: a table for each class of benchmarks. */
    String page() throws IOException {
        StringBuilder page =
                new StringBuilder("# Results on " + jdk + "\n\nMade of the JSON files beside this page by a"
                        + " command. [docs/benchmarks.md](../../../docs/benchmarks.md) says how to read it.\n");
        MAIN.stream()
                .filter(type -> !bars(type).isEmpty())
                .forEach(type -> page.append("\n![" + type + "](" + type + ".svg)\n"));
        page.append("\n## Bars\n\n" + new Bars(jdk, named, measured).table());
        page.append("\n## Named rows\n\n" + sittings());
        for (String type : MAIN) {
            List<Measurement> rows =
                    named.rows().stream().filter(m -> m.type().equals(type)).toList();
            page.append("\n### " + type + "\n\n" + table(rows, List.of(RIGHT, NEXT_JDK)));
        }
        for (String type :
                new TreeSet<>(measured.stream().map(Measurement::type).toList())) {
            page.append("\n## " + type + "\n\n"
                    + table(measured.stream().filter(m -> m.type().equals(type)).toList(), List.of(RIGHT)));
        }
        page.append("\n## Environment\n\n");
        new TreeMap<>(environment.facts()).forEach((what, which) -> page.append("- " + what + ": " + which + "\n"));
        environment.runs().forEach(run -> page.append("- run: `" + run + "`\n"));
        return page.toString();
    }

    private String sittings() {
        StringBuilder runs = new StringBuilder(named.sitting() + "\n\n");
        named.environment().runs().forEach(run -> runs.append("- run: `" + run + "`\n"));
        return runs.toString();
    }

    /** A row for each library, in the order of the first column, and a column for each class and workload; facts about the library behind. */
    private String table(List<Measurement> chosen, List<String> facts) {
        Map<String, List<Measurement>> columns = new TreeMap<>();
        for (Measurement m : chosen) {
            String type = m.type().replace("Benchmark", "").toLowerCase(Locale.ROOT);
            String column = m.workload().isEmpty() ? type : type + " `" + m.workload() + "`";
            columns.computeIfAbsent(column, key -> new ArrayList<>()).add(m);
        }
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (Measurement m : columns.values().stream().flatMap(List::stream).toList()) {
            rows.computeIfAbsent(label(m), label -> row(m, columns.values(), facts));
        }
        List<String> heading = new ArrayList<>(List.of(""));
        heading.addAll(columns.keySet());
        heading.addAll(facts);
        return table(heading, rows.values());
    }

    private List<String> row(Measurement first, Collection<List<Measurement>> columns, List<String> facts) {
        String label = label(first);
        List<String> row = new ArrayList<>(List.of(label.startsWith("Jeton") ? "**" + label + "**" : label));
        for (List<Measurement> column : columns) {
            row.add(find(column, label).map(m -> cell(m, column)).orElse(NONE));
        }
        facts.forEach(fact -> row.add(
                fact.equals(RIGHT) ? right(first.method()) : named.nextJdk().getOrDefault(first.method(), NONE)));
        return row;
    }

    /** The time, other metrics, and how many times as long Jackson 2 takes. */
    private static String cell(Measurement m, List<Measurement> column) {
        String time =
                number(m.value()) + " ± " + number(m.error()) + " " + m.unit().replace("/op", "");
        StringBuilder cell = new StringBuilder(time);
        // JMH's own threads allocate while it measures: what is below half a byte for each operation is theirs.
        for (Map.Entry<String, Double> metric : new TreeMap<>(m.metrics()).entrySet()) {
            String name = metric.getKey().replace("/op", "");
            cell.append(String.format(Locale.ROOT, ", %,.0f %s", metric.getValue(), name));
        }
        find(column, "Jackson 2").ifPresent(other -> cell.append(", " + number(other.value() / m.value()) + "×"));
        return cell.toString();
    }

    /** On how many of the odd documents a library does what Jeton does, which a test holds to RFC 8259. */
    private String right(String method) {
        Map<String, String> right = strictness.getOrDefault("jetonRecord", Map.of());
        Map<String, String> verdicts = strictness.getOrDefault(method, Map.of());
        Set<Map.Entry<String, String>> same = new HashSet<>(right.entrySet());
        same.retainAll(verdicts.entrySet());
        return verdicts.isEmpty() ? NONE : same.size() + "/" + right.size();
    }

    private static Optional<Measurement> find(List<Measurement> column, String label) {
        return column.stream().filter(m -> label(m).equals(label)).findFirst();
    }

    /** Three digits that mean something. */
    private static String number(double value) {
        String format = Math.abs(value) >= 99.95 || value == 0 ? "%,.0f" : Math.abs(value) >= 9.995 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }

    /** The library's name, the setting, and whether it uses vectors. */
    static String label(Measurement m) {
        Matcher parts = SETTING.matcher(m.method());
        parts.matches();
        String setting = parts.group(2) == null ? "" : ", " + words(parts.group(2), " ");
        String library = LABELS.getOrDefault(parts.group(1), words(parts.group(1), "-"));
        return library + setting + (m.vectors() ? ", vectors" : "");
    }

    private static String words(String camelCase, String separator) {
        return camelCase.replaceAll("(?<=[a-z0-9])(?=[A-Z])", separator).toLowerCase(Locale.ROOT);
    }

    /** Returns a table in Markdown. */
    public static String table(List<String> heading, Iterable<List<String>> rows) {
        StringBuilder table = new StringBuilder("| " + String.join(" | ", heading) + " |\n|---|");
        table.append("---:|".repeat(heading.size() - 1)).append("\n");
        rows.forEach(row -> table.append("| ").append(String.join(" | ", row)).append(" |\n"));
        return table.toString();
    }
}
