package dev.jeton.benchmarks.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * The documents that a benchmark of the main comparison takes one after the other: one of {@link TokenResponses}, again and again, or many
 * different ones in random order. Branch predictors learn a single document by heart, and no server sends one document only.
 */
public final class TokenResponseSequence {
    /** The names of the sequences with many documents. */
    public static final List<String> VARYING =
            List.of("mixed", "issuer-declared", "issuer-entra", "issuer-keycloak", "issuer-shuffled", "mixed-compact");

    /** Orders of all documents, one behind the other: a single one could still be learnt. */
    private static final int ORDERS = 16;

    private static final long SEED = 8259;

    private TokenResponseSequence() {}

    /**
     * Returns the different documents of a workload: {@code mixed}, 256 responses of many issuers; {@code issuer-declared}, {@code
     * issuer-entra} or {@code issuer-keycloak}, 256 of one; {@code issuer-shuffled}, those of {@code issuer-declared}, each in an order of its own;
     * {@code mixed-compact}, those of {@code mixed} without white space; or the one document of {@link TokenResponses} with that name.
     */
    public static List<byte[]> documents(String workload) {
        return switch (workload) {
            case "mixed" -> bytes(MixedResponses.texts());
            case "issuer-declared" -> bytes(IssuerResponses.declared());
            case "issuer-entra" -> bytes(IssuerResponses.entra());
            case "issuer-keycloak" -> bytes(IssuerResponses.keycloak());
            case "issuer-shuffled" -> bytes(IssuerResponses.shuffled());
            case "mixed-compact" -> bytes(MixedResponses.compactTexts());
            default -> List.of(TokenResponses.named(workload));
        };
    }

    private static List<byte[]> bytes(List<String> texts) {
        return texts.stream().map(text -> text.getBytes(UTF_8)).toList();
    }

    /**
     * Returns things of a workload in the order in which they are used, the same each time: a single one, or each of them sixteen times.
     * The first {@code things.size()} are all of them.
     *
     * @param <T> the type of what is made from a document
     */
    public static <T> List<T> inOrder(List<T> things) {
        if (things.size() == 1) {
            return things;
        }
        Random random = new Random(SEED);
        List<T> sequence = new ArrayList<>();
        for (int i = 0; i < ORDERS; i++) {
            List<T> order = new ArrayList<>(things);
            Collections.shuffle(order, random);
            sequence.addAll(order);
        }
        return sequence;
    }
}
