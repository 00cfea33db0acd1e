package dev.jeton.conformance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.JsonErrorCode;
import dev.jeton.RawJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code docs/conformance.md} says what Jeton does, row by row. */
class PolicyTest {
    private static final Map<String, byte[]> CORPUS = Documents.ofCorpus();

    private static final Map<String, String> MEMBERS = Map.ofEntries(
            Map.entry("skipped", "unknown"),
            Map.entry("Boolean", "flag"),
            Map.entry("String", "text"),
            Map.entry("char", "letter"),
            Map.entry("byte[]", "bytes"),
            Map.entry("int", "number"),
            Map.entry("long", "large"),
            Map.entry("@Json.Lenient long", "lenient"),
            Map.entry("float", "single"),
            Map.entry("double", "precise"),
            Map.entry("BigDecimal", "decimal"),
            Map.entry("BigInteger", "integer"),
            Map.entry("List<RawJson>", "elements"),
            Map.entry("Map<String, RawJson>", "members"));

    @TestFactory
    List<DynamicTest> everyRowIsWhatIsDone() {
        List<DynamicTest> tests = new ArrayList<>();
        for (PolicyTable.Policy policy : PolicyTable.policies()) {
            tests.add(DynamicTest.dynamicTest(policy.what() + ", " + policy.readAs(), () -> assertDone(policy)));
        }
        assertThat(tests.size()).isAtLeast(50);
        return tests;
    }

    private static void assertDone(PolicyTable.Policy policy) {
        byte[] document = policy.bytes(CORPUS);
        for (Way way : Way.values()) {
            assertWithMessage("%s", way).that(verdict(policy, way, document)).isEqualTo(policy.verdict());
        }
    }

    private static String verdict(PolicyTable.Policy policy, Way way, byte[] document) {
        if (policy.readAs().equals("root")) {
            JsonErrorCode code = Adapter.ROOT.meet(way, document);
            return code == null ? "accepted" : code.name();
        }
        String member = Objects.requireNonNull(MEMBERS.get(policy.readAs()), policy.readAs());
        Way.Outcome<Places.Typed> outcome = Adapter.typed(way, member, document);
        Places.Typed value = outcome.value();
        if (value == null) {
            return String.valueOf(outcome.code());
        }
        return policy.verdict().startsWith("accepted as ") ? "accepted as " + shown(value, member) : "accepted";
    }

    private static @Nullable Object shown(Places.Typed value, String member) {
        return switch (member) {
            case "flag" -> value.flag();
            case "text" -> value.text();
            case "letter" -> value.letter();
            case "number" -> value.number();
            case "large" -> value.large();
            case "lenient" -> value.lenient();
            case "single" -> value.single();
            case "precise" -> value.precise();
            case "decimal" -> value.decimal();
            case "integer" -> value.integer();
            case "members" -> {
                Map<String, String> members = new TreeMap<>();
                Objects.requireNonNull(value.members()).forEach((name, raw) -> members.put(name, json(raw)));
                yield members;
            }
            default -> throw new IllegalArgumentException(member);
        };
    }

    private static String json(@Nullable RawJson raw) {
        return raw == null ? "null" : raw.json();
    }

    @Test
    void everyOpenCaseOfTheCorpusHasARow() {
        Set<String> open = new TreeSet<>(CORPUS.keySet());
        open.removeIf(name -> !name.startsWith("i_"));
        Set<String> decided = new TreeSet<>();
        for (PolicyTable.Policy policy : PolicyTable.policies()) {
            if (policy.readAs().equals("root")) {
                decided.add(policy.file());
            }
        }
        decided.remove("");
        assertThat(decided).isEqualTo(open);
    }

    /** A document that is not left open is either valid or not, whatever the table says. */
    @Test
    void theTableDecidesWhatIsLeftOpenOnly() {
        for (PolicyTable.Policy policy : PolicyTable.policies()) {
            assertWithMessage(policy.what()).that(policy.file()).doesNotContainMatch("^[ny]_");
        }
    }

    @Test
    void everyRuleHasDocumentsAndEveryDocumentARule() {
        Set<String> without = new TreeSet<>(CORPUS.keySet());
        for (List<String> row : PolicyTable.rows("rules")) {
            for (String cell : row.subList(2, 4)) {
                boolean found = false;
                for (String pattern : cell.replace("`", "").split(", ")) {
                    Pattern names = Pattern.compile(pattern.replace("*", ".*") + "\\.json");
                    Set<String> matching = new TreeSet<>(CORPUS.keySet());
                    matching.removeIf(name -> !names.matcher(name).matches());
                    assertWithMessage("documents %s of the rule %s", pattern, row.get(1))
                            .that(matching.isEmpty())
                            .isEqualTo(pattern.equals("none"));
                    without.removeAll(matching);
                    found |= !matching.isEmpty();
                }
                assertWithMessage("documents of the rule %s", row.get(1))
                        .that(found || cell.equals("none"))
                        .isTrue();
            }
        }
        assertWithMessage("documents of no rule").that(without).isEmpty();
    }
}
