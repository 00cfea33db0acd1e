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
    private static final int SOURCES = 150;

    @Test
    void mostSourcesCompileAndSomeAreRefused() {
        Compilation compilation = new Compilation();
        Map<String, Integer> reasons = new TreeMap<>();
        int compiled = 0;
        for (int seed = 0; seed < SOURCES; seed++) {
            List<String> errors = compilation.with(new FuzzedSource(Choices.of(new Random(seed))).text()).stream()
                    .filter(message -> message.startsWith("error"))
                    .toList();
            compiled += errors.isEmpty() ? 1 : 0;
            errors.forEach(error -> reasons.merge(error.lines().findFirst().orElse(""), 1, Integer::sum));
        }
        assertWithMessage("not compiled, but: %s", reasons).that(compiled).isGreaterThan(SOURCES * 7 / 10);
        long findings = reasons.keySet().stream()
                .filter(ProcessorFuzzTest::isOfTheCatalogue)
                .map(reason -> reason.substring(0, reason.indexOf(": ", 7)))
                .distinct()
                .count();
        assertThat(findings).isAtLeast(10L);
    }
}
