package dev.jeton.fuzz;

import static com.google.common.truth.Truth.assertWithMessage;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;

/**
 * Whatever types look like, the processor never throws and never reports J901; a source that javac accepts without the processor gets
 * findings of the catalogue, or code that compiles without a warning.
 */
class ProcessorFuzzTest {
    private static final Compilation COMPILATION = new Compilation();

    @FuzzTest(maxDuration = "60s")
    void everyTypeCompilesOrIsExplained(FuzzedDataProvider data) {
        String source = new FuzzedSource(Choices.of(data)).text();
        assertExplained(COMPILATION, source, COMPILATION.with(source));
    }

    /** Fails where a message is none of the catalogue, and none that javac has without the processor. */
    static void assertExplained(Compilation compilation, String source, List<String> messages) {
        for (String message : messages) {
            if (message.contains("J901") || message.contains("J902") || message.contains("\tat ")) {
                throw new AssertionError(source + messages);
            }
        }
        List<String> unexplained =
                messages.stream().filter(message -> !isOfTheCatalogue(message)).toList();
        if (!unexplained.isEmpty()) {
            List<String> plain = compilation.without(source);
            if (plain.stream().noneMatch(message -> message.startsWith("error"))) {
                assertWithMessage(source).that(plain).containsAtLeastElementsIn(unexplained);
            }
        }
    }

    /** Such as {@code error: J201: ...}. By hand, since Jazzer looks into regular expressions. */
    static boolean isOfTheCatalogue(String message) {
        int id = message.indexOf(": J") + 3;
        return id > 2 && message.startsWith(": ", id + 3) && "12345".indexOf(message.charAt(id)) >= 0;
    }
}
