package dev.jeton.fuzz;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The target for the processor is worth little if all that it makes is refused, or nothing. */
class FuzzedSourceTest {
    private static final int SOURCES = 100;

    /** What must be in sources that compile: flattening with and without a prefix, imports of several forms, variables and what stands for them. */
    private static final List<String> FEATURES = List.of(
            "@Json.Flatten F",
            "@Json.Flatten(prefix",
            "@Json.Required @Json.Flatten",
            ".Builder.class",
            "static abstract class I0Names {",
            "record G0<A>",
            "static <A>G0<A> of(",
            "static <A>Builder<A> builder()",
            "G0<A> g",
            "G0<java.util.List<Part>>",
            "G1<java.time.Instant, I0>");

    @Test
    void mostSourcesCompileAndSomeAreRefused() {
        Compilation compilation = new Compilation();
        Map<String, Integer> reasons = new TreeMap<>();
        Map<String, Integer> features = new TreeMap<>();
        int compiled = 0;
        for (int seed = 0; seed < SOURCES; seed++) {
            String source = new FuzzedSource(Choices.of(new Random(seed))).text();
            List<String> messages = compilation.with(source);
            ProcessorFuzzTest.assertExplained(compilation, source, messages);
            List<String> errors = messages.stream()
                    .filter(message -> message.startsWith("error"))
                    .toList();
            if (errors.isEmpty()) {
                compiled++;
                FEATURES.stream().filter(source::contains).forEach(feature -> features.merge(feature, 1, Integer::sum));
            }
            errors.forEach(error -> reasons.merge(error.lines().findFirst().orElse(""), 1, Integer::sum));
        }
        assertWithMessage("not compiled, but: %s", reasons).that(compiled).isGreaterThan(SOURCES * 7 / 10);
        long findings = reasons.keySet().stream()
                .filter(ProcessorFuzzTest::isOfTheCatalogue)
                .map(reason -> reason.substring(0, reason.indexOf(": ", 7)))
                .distinct()
                .count();
        assertThat(findings).isAtLeast(10L);
        FEATURES.forEach(feature -> assertWithMessage("%s in %s", feature, features)
                .that(features.getOrDefault(feature, 0))
                .isAtLeast(3));
    }
}
