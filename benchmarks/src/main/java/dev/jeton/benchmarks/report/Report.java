package dev.jeton.benchmarks.report;

import dev.jeton.annotation.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables in Markdown, and charts, of what was measured. The same results make the same bytes.
 *
 * @param jdks what was measured on each JDK, the newest first
 * @param strictness what each library does with each odd document
 */
public record Report(List<Jdk> jdks, Map<String, Map<String, String>> strictness) {
    /** The file's name in the folder of a JDK. */
    public static final String STRICTNESS = "strictness.json";

    static final String PAGE = "README.md";

    private static final List<String> MAIN = List.of("ReadBenchmark", "WriteBenchmark");
    private static final List<String> HEADLINES = List.of("mixed", "rfc", "oidc");
    private static final String NONE = "–";

    /** The rows of the table in the project's README. */
    static final Set<String> README_ROWS =
            Set.of("jetonView", "jetonRecord", "jackson2", "jackson3", "fastjson2", "dslJson", "avajeJsonb");

    /** What a chart has room for. */
    private static final Pattern DRAWN =
            Pattern.compile("jeton.*|handWritten.*|(jackson[23]|fastjson2|dslJson|avajeJsonb|wast)");

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("jeton", "Jeton"),
            Map.entry("jetonTokens", "jeton-tokens"),
            Map.entry("handWritten", "by hand"),
            Map.entry("copy", "copy of the bytes"),
            Map.entry("jackson2", "Jackson 2"),
            Map.entry("jackson3", "Jackson 3"),
            Map.entry("jacksonCore", "jackson-core 2 by hand"),
            Map.entry("jackson3Core", "jackson-core 3 by hand"),
            Map.entry("gson", "Gson"),
            Map.entry("moshi", "Moshi"),
            Map.entry("dslJson", "dsl-json"),
            Map.entry("avajeJsonb", "avaje-jsonb"),
            Map.entry("simdjsonJava", "simdjson-java"),
            Map.entry("foryJson", "Apache Fory JSON"),
            Map.entry("micronautSerde", "Micronaut Serde"),
            Map.entry("nimbus", "Nimbus OAuth 2.0 SDK"),
            Map.entry("azureJson", "azure-json"),
            Map.entry("none", "nothing"),
            Map.entry("noProcessor", "no processor"));

    /** A setting behind the name of a library. */
    private static final Pattern SETTING =
            Pattern.compile("(.+?)(RecordByHand|ViewByHand|Record|View|Default|Bean|Blackbird|Afterburner|Skipped)");

    /** Reads the folders of a folder of results. */
    public static Report read(Path results) throws IOException {
        List<Jdk> jdks = new ArrayList<>();
        if (Files.isDirectory(results)) {
            try (Stream<Path> folders = Files.list(results)) {
                for (Path folder : folders.filter(Files::isDirectory).toList()) {
                    jdks.add(new Jdk(
                            Integer.parseInt(folder.getFileName().toString().substring("jdk".length())),
                            Environment.read(folder.resolve(Environment.NAME)),
                            MeasurementFile.open(folder.resolve(MeasurementFile.NAME))));
                }
            }
        }
        jdks.sort(Comparator.comparing(Jdk::feature).reversed());
        for (Jdk jdk : jdks) {
            Path file = results.resolve("jdk" + jdk.feature()).resolve(STRICTNESS);
            if (Files.exists(file)) {
                String json = "{\"verdicts\":" + Files.readString(file) + "}";
                return new Report(
                        jdks,
                        Report_VerdictsCodec.INSTANCE
                                .read(json.getBytes(StandardCharsets.UTF_8))
                                .verdicts());
            }
        }
        return new Report(jdks, Map.of());
    }

    /** Writes the page and its charts beside the results. */
    public void write(Path folder) throws IOException {
        for (Map.Entry<String, String> chart : charts().entrySet()) {
            Files.writeString(folder.resolve(chart.getKey()), chart.getValue());
        }
        Files.writeString(folder.resolve(PAGE), page());
    }

    /** Replaces the tables of README and docs. */
    public void update(Path root) throws IOException {
        Path readme = root.resolve("README.md");
        Files.writeString(readme, in(Files.readString(readme), README_ROWS::contains));
        Path docs = root.resolve("docs/benchmarks.md");
        Files.writeString(docs, in(Files.readString(docs), method -> true));
    }

    /** Returns a page with the table between its markers replaced by one of these rows. */
    String in(String page, Predicate<String> rows) {
        String begin = "<!-- benchmark-table -->";
        int from = page.indexOf(begin) + begin.length();
        int to = page.indexOf("<!-- /benchmark-table -->");
        if (from < begin.length() || to < from) {
            throw new IllegalArgumentException("no " + begin + " followed by its end");
        }
        return page.substring(0, from) + "\n" + overview(rows) + page.substring(to);
    }

    /** The main comparison on the newest JDK: a row for each library, in the order of the first column. */
    private String overview(Predicate<String> rows) {
        if (jdks.isEmpty()) {
            return "There are no results yet.\n";
        }
        Jdk jdk = jdks.get(0);
        Map<String, List<Measurement>> columns = new LinkedHashMap<>();
        for (String type : MAIN) {
            for (String workload : HEADLINES) {
                List<Measurement> measured = jdk.fastestFirst(type, workload);
                if (!measured.isEmpty()) {
                    columns.put((type.equals(MAIN.get(0)) ? "read" : "write") + " `" + workload + "`", measured);
                }
            }
        }
        Set<String> libraries = new LinkedHashSet<>();
        columns.values()
                .forEach(measured -> measured.stream()
                        .filter(m -> rows.test(m.method()))
                        .forEach(m -> libraries.add(m.method() + (m.vectors() ? " vectors" : ""))));
        List<List<String>> cells = new ArrayList<>();
        for (String library : libraries) {
            String method = library.replace(" vectors", "");
            List<String> row = new ArrayList<>(List.of(cell(method, !library.equals(method))));
            columns.values()
                    .forEach(measured -> row.add(find(measured, method, !library.equals(method))
                            .map(m -> number(m.value()) + " ns, " + bytes(m) + " B, " + ratio(measured, "jackson2", m))
                            .orElse(NONE)));
            row.add(right(method));
            cells.add(row);
        }
        List<String> heading = new ArrayList<>(List.of(""));
        heading.addAll(columns.keySet());
        heading.add("right");
        return "JDK " + jdk.feature() + ", " + jdk.environment().machine().getOrDefault("CPU", "an unknown CPU") + ", "
                + jdk.leastForks(MAIN)
                + " forks or more; time, allocated bytes, and how many times as long Jackson 2 takes. \"Right\" counts the odd documents"
                + " with which the library does the right thing.\n\n" + table(heading, 1, cells);
    }

    /** The whole report. */
    String page() {
        StringBuilder page = new StringBuilder("# Results of the benchmarks\n\n");
        page.append("Made from the JSON files beside this page by a command; nothing here is typed by hand. ")
                .append("[docs/benchmarks.md](../../docs/benchmarks.md) says how to read it.\n");
        jdks.forEach(jdk -> page.append("\nJDK ")
                .append(jdk.feature())
                .append(": ")
                .append(jdk.timings())
                .append(".\n"));
        charts().keySet()
                .forEach(chart -> page.append("\n![")
                        .append(chart)
                        .append("](")
                        .append(chart)
                        .append(")\n"));
        Set<String> types = new LinkedHashSet<>(MAIN);
        types.addAll(all().map(Measurement::type).collect(Collectors.toCollection(TreeSet::new)));
        for (String type : types) {
            if (all().anyMatch(m -> m.type().equals(type))) {
                page.append("\n## ")
                        .append(type.replace("Benchmark", ""))
                        .append("\n\n")
                        .append(table(type));
            }
        }
        page.append("\n## Environment\n");
        for (Jdk jdk : jdks) {
            page.append("\n")
                    .append(table(
                            List.of("JDK " + jdk.feature(), ""),
                            2,
                            pairs(jdk.environment().machine())));
            page.append("\n")
                    .append(table(
                            List.of("library", "version"),
                            2,
                            pairs(jdk.environment().libraries())));
            page.append("\n");
            jdk.environment()
                    .runs()
                    .forEach(run -> page.append("- `").append(run).append("`\n"));
        }
        return page.toString();
    }

    private static List<List<String>> pairs(Map<String, String> map) {
        return new TreeMap<>(map)
                .entrySet().stream()
                        .map(entry -> List.of(entry.getKey(), entry.getValue()))
                        .toList();
    }

    /** All of one class of benchmarks: a row for each workload and library, the fastest on the newest JDK first. */
    private String table(String type) {
        Set<String> metrics = all().filter(m -> m.type().equals(type))
                .flatMap(m -> m.metrics().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> references = Stream.of("jackson2", "fastjson2")
                .filter(method ->
                        all().anyMatch(m -> m.type().equals(type) && m.method().equals(method)))
                .toList();
        List<String> heading = new ArrayList<>(List.of("workload", "library"));
        for (Jdk jdk : jdks) {
            heading.addAll(List.of("JDK " + jdk.feature(), "±"));
            heading.addAll(metrics);
            references.forEach(method -> heading.add(label(method)));
        }
        heading.add("right");
        Set<String> workloads = new LinkedHashSet<>(HEADLINES);
        all().filter(m -> m.type().equals(type)).forEach(m -> workloads.add(m.workload()));
        List<List<String>> rows = new ArrayList<>();
        for (String workload : workloads) {
            Map<String, Measurement> of = new LinkedHashMap<>();
            jdks.forEach(jdk -> jdk.fastestFirst(type, workload).forEach(m -> of.putIfAbsent(m.key(), m)));
            for (Measurement any : of.values()) {
                List<String> row = new ArrayList<>(List.of("`" + workload + "`", cell(any.method(), any.vectors())));
                jdks.forEach(jdk -> row.addAll(cells(jdk.fastestFirst(type, workload), any, metrics, references)));
                row.add(type.equals(MAIN.get(0)) ? right(any.method()) : NONE);
                rows.add(row);
            }
        }
        return table(heading, 2, rows);
    }

    private static List<String> cells(
            List<Measurement> same, Measurement any, Set<String> metrics, List<String> references) {
        Optional<Measurement> own = find(same, any.method(), any.vectors());
        List<String> cells = new ArrayList<>();
        cells.add(own.map(m -> number(m.value()) + " " + m.unit()).orElse(NONE));
        cells.add(own.map(m -> "± " + number(m.error())).orElse(NONE));
        for (String metric : metrics) {
            cells.add(own.flatMap(m ->
                            m.metric(metric).map(value -> metric.equals(Measurement.BYTES) ? bytes(m) : number(value)))
                    .orElse(NONE));
        }
        references.forEach(
                method -> cells.add(own.map(m -> ratio(same, method, m)).orElse(NONE)));
        return cells;
    }

    private Stream<Measurement> all() {
        return jdks.stream().flatMap(jdk -> jdk.file().all().stream());
    }

    /** A chart for reading and one for writing, of the first headline that was measured on the newest JDK. */
    private Map<String, String> charts() {
        Map<String, String> charts = new TreeMap<>();
        for (String type : jdks.isEmpty() ? List.<String>of() : MAIN) {
            for (String workload : HEADLINES) {
                List<Measurement> drawn = jdks.get(0).fastestFirst(type, workload).stream()
                        .filter(m -> DRAWN.matcher(m.method()).matches()
                                && !m.method().endsWith("Default"))
                        .toList();
                if (!drawn.isEmpty()) {
                    String verb = type.equals(MAIN.get(0)) ? "read" : "write";
                    charts.put(
                            verb + "-" + workload + ".svg",
                            new Chart(
                                            verb + " " + workload + ", JDK "
                                                    + jdks.get(0).feature() + ", ns",
                                            drawn)
                                    .svg());
                    break;
                }
            }
        }
        return charts;
    }

    /** On how many of the odd documents a library does what Jeton does, which a test holds to RFC 8259. */
    private String right(String method) {
        Map<String, String> verdicts = strictness.getOrDefault(method, Map.of());
        Map<String, String> right = strictness.getOrDefault("jetonRecord", Map.of());
        long same = verdicts.entrySet().stream()
                .filter(entry -> entry.getValue().equals(right.get(entry.getKey())))
                .count();
        return verdicts.isEmpty() ? NONE : same + "/" + verdicts.size();
    }

    private static Optional<Measurement> find(List<Measurement> same, String method, boolean vectors) {
        return same.stream()
                .filter(m -> m.method().equals(method) && m.vectors() == vectors)
                .findFirst();
    }

    /** How many times as long another library takes. */
    private static String ratio(List<Measurement> same, String method, Measurement own) {
        return find(same, method, false)
                .map(other -> number(other.value() / own.value()) + "×")
                .orElse(NONE);
    }

    /** JMH's own threads allocate while it measures: what is below half a byte for each operation is theirs. */
    private static String bytes(Measurement m) {
        return m.metric(Measurement.BYTES)
                .map(value -> String.format(Locale.ROOT, "%,.0f", value))
                .orElse(NONE);
    }

    /** Three digits that mean something. */
    private static String number(double value) {
        String format = Math.abs(value) >= 99.95 || value == 0 ? "%,.0f" : Math.abs(value) >= 9.995 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }

    /** The library's own way of writing its name, and the setting. */
    static String label(String method) {
        var setting = SETTING.matcher(method);
        if (LABELS.containsKey(method) || !setting.matches()) {
            return LABELS.getOrDefault(method, method);
        }
        String name = setting.group(2);
        return label(setting.group(1)) + ", "
                + (name.matches("Blackbird|Afterburner")
                        ? name
                        : name.replace("ByHand", ", as if by hand").toLowerCase(Locale.ROOT));
    }

    private static String cell(String method, boolean vectors) {
        String label = label(method) + (vectors ? ", vectors" : "");
        return method.startsWith("jeton") ? "**" + label + "**" : label;
    }

    private static String table(List<String> heading, int texts, List<List<String>> rows) {
        StringBuilder table = new StringBuilder();
        table.append("| ").append(String.join(" | ", heading)).append(" |\n|");
        table.append("---|".repeat(texts))
                .append("---:|".repeat(heading.size() - texts))
                .append("\n");
        rows.forEach(row -> table.append("| ").append(String.join(" | ", row)).append(" |\n"));
        return table.toString();
    }

    /**
     * What was measured on one JDK.
     *
     * @param feature its feature release
     * @param environment where
     * @param file the measurements
     */
    public record Jdk(int feature, Environment environment, MeasurementFile file) {
        List<Measurement> fastestFirst(String type, String workload) {
            return file.all().stream()
                    .filter(m -> m.type().equals(type) && m.workload().equals(workload))
                    .sorted(Comparator.comparing(Measurement::value).thenComparing(Measurement::key))
                    .toList();
        }

        int leastForks(List<String> types) {
            return file.all().stream()
                    .filter(m -> types.contains(m.type()) && HEADLINES.contains(m.workload()))
                    .mapToInt(m -> m.forks().size())
                    .min()
                    .orElse(0);
        }

        String timings() {
            return file.all().stream()
                    .filter(m -> !m.timing().isEmpty())
                    .map(m -> m.forks().size() + " × " + m.timing())
                    .collect(Collectors.toCollection(TreeSet::new))
                    .stream()
                    .collect(Collectors.joining("; "));
        }
    }

    /**
     * What libraries do with odd documents.
     *
     * @param verdicts by library and document
     */
    @Json
    record Verdicts(Map<String, Map<String, String>> verdicts) {}
}
