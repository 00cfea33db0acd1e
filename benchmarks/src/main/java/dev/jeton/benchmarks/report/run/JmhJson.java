package dev.jeton.benchmarks.report.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;

/** JMH's own JSON of a result, without the path of this machine's JVM. */
final class JmhJson {
    private JmhJson() {}

    static ObjectNode of(RunResult result) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(json, true, StandardCharsets.UTF_8)) {
            ResultFormatFactory.getInstance(ResultFormatType.JSON, out).writeOut(List.of(result));
        }
        JsonNode entries = new ObjectMapper().readTree(json.toByteArray());
        ObjectNode entry = (ObjectNode) entries.get(0);
        entry.remove("jvm");
        // Each JVM was a run of its own, of one fork.
        entry.put("forks", result.getBenchmarkResults().size());
        return entry;
    }
}
