package dev.jeton.benchmarks.result;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rows that README, the chart and the bars are made of. One command measures all of them in one sitting, in rounds, and keeps them in a file of
 * their own, so that no two sittings stand in one table.
 */
public final class NamedRows {
    /** The file's name in the folder of a JDK. */
    public static final String FILE = "named.json";

    /** The name of the file that says where that was measured. */
    public static final String ENVIRONMENT = "named-environment.json";

    private static final String OWN = "jeton(View|Record)";
    private static final String OTHERS = "|copy|jackson[23]|fastjson2|wast|jsoniterScala|dslJson|avajeJsonb";
    private static final String COMPARED = OWN + "|handWrittenView|jackson2|fastjson2";
    private static final String ISSUERS = "issuer-(declared|entra|keycloak)";

    private static final List<Pattern> KEYS = Stream.of(
                    key("ReadBenchmark", OWN + OTHERS + "|handWrittenView", "mixed|rfc", ""),
                    key("ReadBenchmark", COMPARED, ISSUERS + "|oidc", ""),
                    key("ReadBenchmark", OWN, "issuer-shuffled", ""),
                    key("ReadBenchmark", OWN + "|fastjson2", "mixed-compact", ""),
                    key("ReadBenchmark", "strings", "mixed|rfc|" + ISSUERS, ""),
                    key("ReadBenchmark", OWN, "mixed|rfc|" + ISSUERS, " vectors"),
                    key("WriteBenchmark", OWN + OTHERS, "mixed|rfc", ""),
                    key("WriteBenchmark", OWN, "mixed|rfc", " vectors"),
                    "MembersBenchmark\\.(" + OWN + ") \\{operation=read, properties=\\d+, workload=ordered\\}")
            .map(Pattern::compile)
            .toList();

    private NamedRows() {}

    private static String key(String type, String methods, String workloads, String vectors) {
        return type + "\\.(" + methods + ") \\{workload=(" + workloads + ")\\}" + vectors;
    }

    /** Whether a measurement with this key is one of them. */
    public static boolean has(String key) {
        return KEYS.stream().anyMatch(pattern -> pattern.matcher(key).matches());
    }
}
