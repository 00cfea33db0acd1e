package dev.jeton.benchmarks.document;

import dev.jeton.benchmarks.document.ResponseText.Member;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What a client of many issuers receives: 256 different responses of 64 issuers, of about 1.5 KB on average. A seed makes the choices, so
 * that every library and every run gets the same bytes.
 *
 * <p>An issuer keeps its layout, its order and its members:
 *
 * <ul>
 *   <li>a third sends the members in an order of its own;
 *   <li>a fifth prints them pretty, half of these with a blank before the colon;
 *   <li>half send one to three members that the type does not have;
 *   <li>one in eight escapes characters without need, as PHP and .NET do.
 * </ul>
 *
 * <p>The length of each token is drawn anew, log-normally: two thirds lie between 270 and 800 characters.
 */
final class MixedResponses {
    private static final int RESPONSES = 256;
    private static final int ISSUERS = 64;
    private static final long SEED = 7519;

    private static final double MEDIAN_LENGTH = Math.sqrt(270 * 800);
    private static final double DEVIATION = Math.log(800 / 270.0) / 2;

    private static final int WITH_OWN_ORDER = ISSUERS / 3;
    private static final int PRETTY = ISSUERS / 5 + 1;
    private static final int WITH_UNKNOWN_MEMBERS = ISSUERS / 2;
    private static final int WITH_ESCAPES = ISSUERS / 8;
    private static final int WITH_REFRESH_TOKEN = ISSUERS * 5 / 6;
    private static final int WITH_ID_TOKEN = ISSUERS * 7 / 10;
    private static final int WITH_SCOPE = ISSUERS * 9 / 10;

    private static final int UNKNOWN_KINDS = 8;

    private final Random random = new Random(SEED);
    private final boolean compact;

    private MixedResponses(boolean compact) {
        this.compact = compact;
    }

    /** Returns the responses. */
    static List<String> texts() {
        return new MixedResponses(false).make();
    }

    /** Returns the same responses without white space between their tokens. */
    static List<String> compactTexts() {
        return new MixedResponses(true).make();
    }

    private List<String> make() {
        List<Issuer> issuers = issuers();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < RESPONSES; i++) {
            texts.add(response(issuers.get(i % ISSUERS)));
        }
        Collections.shuffle(texts, random);
        return texts;
    }

    /** Each trait is dealt to the issuers independently of the others, in exactly the share that it shall have. */
    private List<Issuer> issuers() {
        int[] ownOrder = deal();
        int[] pretty = deal();
        int[] unknown = deal();
        int[] escapes = deal();
        int[] refresh = deal();
        int[] id = deal();
        int[] scope = deal();
        return IntStream.range(0, ISSUERS)
                .mapToObj(i -> new Issuer(
                        ownOrder[i] < WITH_OWN_ORDER ? random.nextLong() : 0,
                        layout(pretty[i]),
                        unknown[i] < WITH_UNKNOWN_MEMBERS ? 1 + unknown[i] % 3 : 0,
                        escapes[i] < WITH_ESCAPES,
                        refresh[i] < WITH_REFRESH_TOKEN,
                        id[i] < WITH_ID_TOKEN,
                        scope[i] < WITH_SCOPE))
                .toList();
    }

    private int[] deal() {
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, ISSUERS).boxed().toList());
        Collections.shuffle(numbers, random);
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private ResponseText layout(int dealt) {
        if (compact || dealt >= PRETTY) {
            return ResponseText.COMPACT;
        }
        return dealt % 2 == 0 ? ResponseText.PRETTY : ResponseText.SPACED;
    }

    private String response(Issuer issuer) {
        List<Member> members = new ArrayList<>();
        members.add(Member.text("access_token", token(issuer)));
        members.add(Member.text("token_type", "Bearer"));
        members.add(Member.number("expires_in", 60L * (5 + random.nextInt(1_440))));
        if (issuer.refreshToken()) {
            members.add(Member.text("refresh_token", token(issuer)));
        }
        if (issuer.scope()) {
            members.add(Member.text("scope", scope(issuer)));
        }
        if (issuer.idToken()) {
            members.add(Member.text("id_token", token(issuer)));
        }
        // An issuer's members come in the same order and at the same places each time.
        Random own = new Random(issuer.order());
        for (int i = 0; i < issuer.unknownMembers(); i++) {
            members.add(own.nextInt(members.size() + 1), unknown(own.nextInt(UNKNOWN_KINDS) + i));
        }
        if (issuer.order() != 0) {
            Collections.shuffle(members, own);
        }
        return issuer.layout().object(members);
    }

    private String token(Issuer issuer) {
        int length = (int) (MEDIAN_LENGTH * Math.exp(DEVIATION * random.nextGaussian()));
        String token = MadeUpTokens.opaque(Math.max(length, 16), random.nextLong());
        return issuer.escapes() ? "1\\/\\/" + token + "\\u003D" : token;
    }

    private String scope(Issuer issuer) {
        String scope = random.nextBoolean() ? "openid profile email" : "read write orders:" + random.nextInt(1_000);
        return issuer.escapes() ? scope + " https:\\/\\/api.example.com\\/orders" : scope;
    }

    private Member unknown(int kind) {
        return switch (kind % UNKNOWN_KINDS) {
            case 0 -> Member.number("ext_expires_in", 3_599);
            case 1 -> Member.number("refresh_expires_in", 1_800);
            case 2 -> Member.text("session_state", MadeUpTokens.opaque(36, random.nextLong()));
            case 3 -> Member.text("client_info", MadeUpTokens.opaque(110, random.nextLong()));
            case 4 -> Member.number("not-before-policy", 0);
            case 5 -> new Member("is_enterprise_install", "false");
            case 6 -> new Member("team", "{\"name\":\"Softbank \\u0026 Sons\",\"id\":\"T9TK3CUKW\"}");
            default -> new Member("organizations", "[\"alpha\",\"beta\",{\"id\":17,\"roles\":[]}]");
        };
    }

    /**
     * What stays the same in all responses of one issuer.
     *
     * @param order the seed of its order, 0 for that of the type
     * @param layout where it puts white space
     * @param unknownMembers how many members it has that the type does not have
     * @param escapes whether it escapes characters without need
     * @param refreshToken whether it sends one
     * @param idToken whether it sends one
     * @param scope whether it says so
     */
    private record Issuer(
            long order,
            ResponseText layout,
            int unknownMembers,
            boolean escapes,
            boolean refreshToken,
            boolean idToken,
            boolean scope) {}
}
