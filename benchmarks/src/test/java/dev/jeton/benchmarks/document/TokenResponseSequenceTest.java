package dev.jeton.benchmarks.document;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.Iterators;
import dev.jeton.benchmarks.type.TokenResponseCodec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents that vary have the sizes, shapes and shares that their descriptions name. */
class TokenResponseSequenceTest {
    private static final List<String> DECLARED =
            List.of("access_token", "token_type", "expires_in", "refresh_token", "scope", "id_token");

    static List<String> varying() {
        return TokenResponseSequence.VARYING;
    }

    @ParameterizedTest
    @MethodSource("varying")
    void workloadsHave256DifferentResponses(String workload) {
        assertThat(new HashSet<>(texts(workload))).hasSize(256);
    }

    @ParameterizedTest
    @MethodSource("varying")
    void documentsAreTheSameEachTime(String workload) {
        assertThat(texts(workload)).isEqualTo(texts(workload));
    }

    @ParameterizedTest
    @CsvSource({
        "mixed, 1548",
        "issuer-declared, 3828",
        "issuer-entra, 3950",
        "issuer-keycloak, 2900",
        "issuer-shuffled, 3828"
    })
    void documentsHaveTheMeanSizesThatAreNamed(String workload, int expected) {
        double mean = texts(workload).stream()
                .mapToInt(text -> text.getBytes(UTF_8).length)
                .average()
                .orElseThrow();
        assertThat(mean).isWithin(0.01 * expected).of(expected);
    }

    @ParameterizedTest
    @MethodSource("varying")
    void everyOrderHoldsEachDocumentOnceAndNoTwoOrdersAreTheSame(String workload) {
        List<String> texts = texts(workload);
        List<String> inOrder = TokenResponseSequence.inOrder(texts);
        assertThat(inOrder).hasSize(16 * 256);
        Set<List<String>> orders = new HashSet<>();
        for (int from = 0; from < inOrder.size(); from += texts.size()) {
            List<String> order = inOrder.subList(from, from + texts.size());
            assertThat(order).containsExactlyElementsIn(texts);
            orders.add(order);
        }
        assertThat(orders).hasSize(16);
    }

    @Test
    void aSingleDocumentIsASequenceOfOne() {
        assertThat(TokenResponseSequence.documents("rfc")).hasSize(1);
        assertThat(TokenResponseSequence.inOrder(List.of("one"))).containsExactly("one");
    }

    @Test
    void mixedHasTheNamedShares() {
        assertThat(share("mixed", text -> text.startsWith("{\n")))
                .isWithin(0.01)
                .of(0.2);
        assertThat(share("mixed", text -> text.contains("\" : ")))
                .isWithin(0.01)
                .of(0.1);
        assertThat(share("mixed", text -> !DECLARED.containsAll(names(text))))
                .isWithin(0.01)
                .of(0.5);
        assertThat(share("mixed", text -> text.contains("\\/"))).isWithin(0.01).of(0.125);
        assertThat(share("mixed", text -> !isInDeclaredOrder(text)))
                .isWithin(0.03)
                .of(0.33);
    }

    @Test
    void twoThirdsOfMixedTokensHave270To800Characters() {
        List<Integer> lengths = lengths("mixed");
        double within = lengths.stream()
                        .filter(length -> length >= 270 && length <= 800)
                        .count()
                / (double) lengths.size();
        assertThat(within).isWithin(0.04).of(0.68);
    }

    @ParameterizedTest
    @CsvSource({"issuer-declared, 1400", "issuer-entra, 1400", "issuer-keycloak, 1150"})
    void tokensOfAnIssuerVaryByTenPercent(String workload, int length) {
        List<Integer> lengths = new ArrayList<>();
        texts(workload)
                .forEach(text ->
                        lengths.add(tree(text).get("access_token").textValue().length()));
        assertThat(lengths.stream().min(Integer::compare).orElseThrow()).isIn(range(0.9 * length, 0.92 * length));
        assertThat(lengths.stream().max(Integer::compare).orElseThrow()).isIn(range(1.08 * length, 1.1 * length));
    }

    @Test
    void issuersKeepTheirOrder() {
        assertThat(orders("issuer-declared")).containsExactly(DECLARED);
        assertThat(orders("issuer-entra"))
                .containsExactly(List.of(
                        "token_type",
                        "scope",
                        "expires_in",
                        "ext_expires_in",
                        "access_token",
                        "refresh_token",
                        "id_token",
                        "client_info"));
        assertThat(orders("issuer-keycloak"))
                .containsExactly(List.of(
                        "access_token",
                        "expires_in",
                        "refresh_expires_in",
                        "refresh_token",
                        "token_type",
                        "id_token",
                        "not-before-policy",
                        "session_state",
                        "scope"));
    }

    @Test
    void shuffledResponsesAreThoseOfTheDeclaredOrderEachInOneOfItsOwn() {
        List<JsonNode> declared = texts("issuer-declared").stream()
                .map(TokenResponseSequenceTest::tree)
                .toList();
        List<JsonNode> shuffled = texts("issuer-shuffled").stream()
                .map(TokenResponseSequenceTest::tree)
                .toList();
        assertThat(shuffled).containsExactlyElementsIn(declared).inOrder();
        assertThat(orders("issuer-shuffled").size()).isAtLeast(200);
    }

    @Test
    void compactResponsesAreThoseOfMixedWithoutWhiteSpace() {
        List<JsonNode> mixed =
                texts("mixed").stream().map(TokenResponseSequenceTest::tree).toList();
        List<String> compact = texts("mixed-compact");
        assertThat(compact.stream().map(TokenResponseSequenceTest::tree).toList())
                .containsExactlyElementsIn(mixed)
                .inOrder();
        assertThat(share("mixed-compact", text -> text.contains("\n") || text.contains("\" :")))
                .isEqualTo(0.0);
        assertThat(texts("mixed").stream().filter(compact::contains).count()).isAtLeast(200);
    }

    private static List<Integer> range(double from, double to) {
        return IntStream.rangeClosed((int) from, (int) to).boxed().toList();
    }

    private static Set<List<String>> orders(String workload) {
        Set<List<String>> orders = new HashSet<>();
        texts(workload).forEach(text -> orders.add(names(text)));
        return orders;
    }

    private static boolean isInDeclaredOrder(String text) {
        List<String> known = new ArrayList<>(names(text));
        known.retainAll(DECLARED);
        List<String> sorted = new ArrayList<>(DECLARED);
        sorted.retainAll(known);
        return known.equals(sorted);
    }

    private static double share(String workload, Predicate<String> predicate) {
        return texts(workload).stream().filter(predicate).count() / 256.0;
    }

    private static List<Integer> lengths(String workload) {
        List<Integer> lengths = new ArrayList<>();
        for (byte[] document : TokenResponseSequence.documents(workload)) {
            var response = TokenResponseCodec.INSTANCE.read(document);
            lengths.add(response.accessToken().length());
            if (response.idToken() != null) {
                lengths.add(response.idToken().length());
            }
        }
        return lengths;
    }

    private static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        Iterators.addAll(names, tree(text).fieldNames());
        return names;
    }

    private static JsonNode tree(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }

    private static List<String> texts(String workload) {
        return TokenResponseSequence.documents(workload).stream()
                .map(document -> new String(document, UTF_8))
                .toList();
    }
}
