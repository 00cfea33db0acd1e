package dev.jeton.conformance.oracle;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where another parser disagrees and why, as listed in {@code disagreements.txt}. */
public final class Disagreements {
    private final String parser;
    private final Map<String, String> reasons = new TreeMap<>();
    private final Set<String> seen = new TreeSet<>();

    /** Those with one parser. */
    public Disagreements(String parser) {
        this.parser = parser;
        try (InputStream in =
                Objects.requireNonNull(Disagreements.class.getResourceAsStream("/disagreements.txt"), "the list")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] parts = line.split(" +\\| +", -1);
                if (parts[0].startsWith(parser + " ")) {
                    reasons.put(parts[0].substring(parser.length() + 1), parts[1]);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Fails if a disagreement has no reason. */
    public void explain(String disagreement, String place) {
        if (!reasons.containsKey(disagreement)) {
            throw new AssertionError(parser + " " + disagreement + " and nobody says why: " + place);
        }
        seen.add(disagreement);
    }

    /** Fails if a reason explained nothing. */
    public void assertAllSeen() {
        Set<String> stale = new TreeSet<>(reasons.keySet());
        stale.removeAll(seen);
        assertWithMessage("reasons that are none any more, of %s", parser)
                .that(stale)
                .isEmpty();
    }
}
