package dev.jeton.benchmarks.document;

import dev.jeton.benchmarks.document.ResponseText.Member;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * What a client of one issuer receives: 256 responses with the same members in the same order, whose tokens are of the size of JWTs and
 * vary in length by 10 % to either side. A seed makes the choices, so that every library and every run gets the same bytes.
 */
final class IssuerResponses {
    private static final int RESPONSES = 256;
    private static final long SEED = 6750;
    private static final double VARIATION = 0.1;

    private final Random random = new Random(SEED);

    private IssuerResponses() {}

    /** Returns the responses of an issuer that sends the members in the order of the type; about 3.8 KB each. */
    static List<String> declared() {
        return make(IssuerResponses::declaredMembers);
    }

    /** Returns {@link #declared()}, the members of each in an order that was drawn for it alone. */
    static List<String> shuffled() {
        Random orders = new Random(SEED);
        return make(issuer -> {
            List<Member> members = new ArrayList<>(declaredMembers(issuer));
            Collections.shuffle(members, orders);
            return members;
        });
    }

    private static List<Member> declaredMembers(IssuerResponses issuer) {
        return List.of(
                issuer.token("access_token", 1_400),
                Member.text("token_type", "Bearer"),
                Member.number("expires_in", 3_600),
                issuer.token("refresh_token", 950),
                Member.text("scope", "openid profile email"),
                issuer.token("id_token", 1_350));
    }

    /** Returns the responses of Microsoft Entra ID: its order, and two members that the type does not have; about 3.9 KB each. */
    static List<String> entra() {
        return make(issuer -> List.of(
                Member.text("token_type", "Bearer"),
                Member.text("scope", "openid profile email"),
                Member.number("expires_in", 3_599),
                Member.number("ext_expires_in", 3_599),
                issuer.token("access_token", 1_400),
                issuer.token("refresh_token", 900),
                issuer.token("id_token", 1_350),
                Member.text("client_info", MadeUpTokens.opaque(110, issuer.random.nextLong()))));
    }

    /** Returns the responses of Keycloak: its order, and three members that the type does not have; about 2.9 KB each. */
    static List<String> keycloak() {
        return make(issuer -> List.of(
                issuer.token("access_token", 1_150),
                Member.number("expires_in", 300),
                Member.number("refresh_expires_in", 1_800),
                issuer.token("refresh_token", 600),
                Member.text("token_type", "Bearer"),
                issuer.token("id_token", 940),
                Member.number("not-before-policy", 0),
                Member.text("session_state", MadeUpTokens.opaque(24, issuer.random.nextLong())),
                Member.text("scope", "openid profile email")));
    }

    private static List<String> make(Function<IssuerResponses, List<Member>> response) {
        IssuerResponses issuer = new IssuerResponses();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < RESPONSES; i++) {
            texts.add(ResponseText.COMPACT.object(response.apply(issuer)));
        }
        return texts;
    }

    private Member token(String name, int length) {
        double factor = 1 - VARIATION + 2 * VARIATION * random.nextDouble();
        return Member.text(name, MadeUpTokens.opaque((int) Math.round(length * factor), random.nextLong()));
    }
}
