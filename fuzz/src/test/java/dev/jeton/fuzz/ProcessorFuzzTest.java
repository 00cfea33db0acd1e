package dev.jeton.fuzz;

import static com.google.common.truth.Truth.assertWithMessage;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Whatever types look like, the processor never throws and never reports J901; a source that javac accepts without the processor gets
 * findings of the catalogue, or code that compiles without a warning.
 */
class ProcessorFuzzTest {
    private static final Compilation COMPILATION = new Compilation();
    private static final Predicate<String> FINDING =
            Pattern.compile("^\\w+: J[1-5]\\d\\d: ").asPredicate();

    @FuzzTest(maxDuration = "60s")
    void everyTypeCompilesOrIsExplained(FuzzedDataProvider data) {
        String source = new FuzzedSource(data).text();
        List<String> messages = COMPILATION.with(source);
        for (String message : messages) {
            assertWithMessage("%s\n%s", source, messages)
                    .that(message)
                    .doesNotContainMatch("J9\\d\\d|An annotation processor threw|\\bat dev\\.jeton");
        }
        List<String> unexplained =
                messages.stream().filter(message -> !FINDING.test(message)).toList();
        if (!unexplained.isEmpty()) {
            List<String> plain = COMPILATION.without(source);
            if (plain.stream().noneMatch(message -> message.startsWith("error"))) {
                assertWithMessage(source).that(plain).containsAtLeastElementsIn(unexplained);
            }
        }
    }
}
