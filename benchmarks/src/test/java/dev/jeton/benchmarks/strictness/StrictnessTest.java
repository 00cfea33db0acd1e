package dev.jeton.benchmarks.strictness;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import dev.jeton.benchmarks.peer.Peer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The table of strictness is what the libraries really do, so that a change of one's version shows; and Jeton is strict in every row. */
class StrictnessTest {
    private static Map<String, Peer> peers = Map.of();
    private static Map<String, Map<String, String>> asked = Map.of();

    @BeforeAll
    static void ask() throws Exception {
        peers = StrictnessTable.peers();
        asked = StrictnessTable.ask(peers);
    }

    @TestFactory
    List<DynamicTest> jetonIsStrictOnEveryDocument() throws Exception {
        Map<String, Map<String, String>> jeton = Maps.filterKeys(asked, StrictnessTable::isJeton);
        assertThat(jeton.keySet()).containsExactly("jetonRecord", "jetonView");
        return Traps.ALL.stream()
                .map(trap -> dynamicTest(
                        trap.name(),
                        () -> jeton.forEach((row, verdicts) -> assertWithMessage(row)
                                .that(verdicts.get(trap.name()))
                                .isEqualTo(trap.right().toString()))))
                .toList();
    }

    @Test
    void everyLibraryDoesWhatTheTableSays() throws Exception {
        Map<String, Map<String, String>> expected = StrictnessTable.expected();
        asked.forEach((row, verdicts) -> assertWithMessage(row + ": run StrictnessCommand to write the table anew")
                .that(verdicts)
                .isEqualTo(expected.get(row)));
    }

    @Test
    void tableHasNoRowThatNobodyMeasures() throws Exception {
        Set<String> notHere = Sets.difference(StrictnessTable.expected().keySet(), asked.keySet());
        // From JDK 24 on only, and StrictnessTable would have asked it.
        assertThat(Sets.difference(notHere, Set.of("simdjsonJava"))).isEmpty();
    }

    @Test
    void documentWithoutTheFaultIsReadByEveryLibrary() throws Exception {
        byte[] good = "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":1}".getBytes(UTF_8);
        Trap control = new Trap("nothing wrong", good, Verdict.REJECTS);
        peers.forEach((row, peer) ->
                assertWithMessage(row).that(control.verdict(peer)).isEqualTo(Verdict.ACCEPTS));
    }

    @Test
    void commandWritesTheTable(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("strictness.json");
        StrictnessCommand.main(new String[] {file.toString()});
        assertThat(Files.readString(file)).isEqualTo(StrictnessTable.toJson(asked));
    }
}
