package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * No source file of the runtime needs itself through others. The arrows that cannot be avoided stand in {@code forced-circles.txt}, with the reason;
 * one that is not there, or closes no circle any more, is to be taken out.
 */
class FileCirclesTest {
    private static final FileDependencies RUNTIME = new FileDependencies(RuntimeClasses.under("dev.jeton"));

    /** The arrows of the list: a file and another one that it needs. */
    private static List<List<String>> forced() throws IOException {
        List<List<String>> arrows = new ArrayList<>();
        try (InputStream list = FileCirclesTest.class.getResourceAsStream("forced-circles.txt")) {
            for (String line : new String(list.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String arrow = line.replaceFirst("#.*", "").strip();
                if (!arrow.isEmpty()) {
                    String[] ends = arrow.split(" -> ");
                    arrows.add(List.of("dev.jeton." + ends[0], "dev.jeton." + ends[1]));
                }
            }
        }
        return arrows;
    }

    @Test
    void noFileNeedsItselfThroughOthers() throws IOException {
        assertThat(RUNTIME.without(forced()).circles()).isEmpty();
    }

    @Test
    void eachForcedArrowClosesACircle() throws IOException {
        FileDependencies others = RUNTIME.without(forced());
        for (List<String> arrow : forced()) {
            assertWithMessage("%s", arrow).that(RUNTIME.has(arrow)).isTrue();
            assertWithMessage("a way back from %s", arrow)
                    .that(others.way(arrow.get(1), arrow.get(0)))
                    .isNotEmpty();
        }
    }

    @Test
    void aCircleIsFound() throws IOException {
        List<List<String>> arrows = new ArrayList<>(forced());
        List<String> first = arrows.remove(0);
        assertThat(RUNTIME.without(arrows).circles().toString()).contains(first.get(1));
    }
}
