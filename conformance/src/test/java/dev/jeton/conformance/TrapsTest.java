package dev.jeton.conformance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Documents that other parsers were seen to misread: names that are not the name, values that are not the value. */
class TrapsTest {
    private static final Way.Type<Trap, TrapView> TRAP =
            new Way.Type<>(JsonLimits.DEFAULT, TrapCodec.INSTANCE, TrapView::new, TrapView::toValue);

    private static final Map<String, byte[]> DOCUMENTS = Documents.ofResource("traps");

    private static Map<String, String> expected() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        for (String line : Files.readAllLines(Documents.pathOf("traps").resolve("expected.txt"))) {
            if (!line.startsWith("#")) {
                int space = line.indexOf(' ');
                expected.put(line.substring(0, space), line.substring(space + 1));
            }
        }
        return expected;
    }

    @TestFactory
    List<DynamicTest> nothingComesOfATrapButWhatIsWrittenBesideIt() throws IOException {
        Map<String, String> expected = expected();
        assertThat(expected.keySet()).isEqualTo(DOCUMENTS.keySet());
        List<DynamicTest> tests = new ArrayList<>();
        DOCUMENTS.forEach((name, document) -> tests.add(DynamicTest.dynamicTest(name, () -> {
            for (Way way : Way.values()) {
                assertWithMessage("%s", way).that(outcome(way, document)).isEqualTo(expected.get(name));
            }
        })));
        return tests;
    }

    @Test
    void turkishLocaleChangesNothing() throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            for (Map.Entry<String, String> trap : expected().entrySet()) {
                assertWithMessage(trap.getKey())
                        .that(outcome(Way.RECORD, DOCUMENTS.get(trap.getKey())))
                        .isEqualTo(trap.getValue());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    /** The verdict in the name and what stands in the file say the same. */
    @Test
    void namesOfTrapsSayTheVerdict() throws IOException {
        expected()
                .forEach((name, outcome) ->
                        assertWithMessage(name).that(outcome.startsWith("{")).isEqualTo(name.startsWith("y_")));
    }

    private static String outcome(Way way, byte[] document) throws IOException {
        try {
            return TrapCodec.INSTANCE.toJson(way.parse(TRAP, document));
        } catch (JsonException rejected) {
            return rejected.code() + " " + rejected.path();
        }
    }
}
