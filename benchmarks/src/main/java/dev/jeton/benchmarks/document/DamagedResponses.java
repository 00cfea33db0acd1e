package dev.jeton.benchmarks.document;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Documents of {@link TokenResponses} with one thing wrong, as far behind as that can be: a reader sees it late. For each there is a sound one,
 * which is made in the same way, to compare with.
 */
public final class DamagedResponses {
    /** Far above what is allowed by default in any library that has a limit. */
    private static final int DEPTH = 100_000;

    /** What is allowed everywhere. */
    private static final int SOUND_DEPTH = 60;

    private DamagedResponses() {}

    /**
     * Returns a damaged document.
     *
     * @param workload whose document is damaged
     * @param damage {@code truncated}: the last byte is missing; {@code duplicate}: {@code access_token} comes again at the end; {@code
     *     badEscape}: the last string ends with an unknown escape; {@code deep}: 100,000 arrays in a last member; or, with nothing wrong,
     *     {@code none}; {@code anotherMember} for {@code duplicate}: a member at the end that the type does not know; {@code
     *     goodEscape}: the last string ends with {@code \n}; {@code nested} for {@code deep}: 60 arrays
     */
    public static byte[] of(String workload, String damage) {
        String whole = new String(TokenResponses.named(workload), UTF_8);
        String open = whole.substring(0, whole.lastIndexOf('}'));
        String damaged = switch (damage) {
            case "none" -> whole;
            case "truncated" -> open;
            case "duplicate" -> open + ",\"access_token\":\"another\"}";
            case "anotherMember" -> open + ",\"access_tokem\":\"another\"}";
            case "badEscape" -> withLastEscape(whole, "\\q");
            case "goodEscape" -> withLastEscape(whole, "\\n");
            case "deep" -> withArrays(open, DEPTH);
            case "nested" -> withArrays(open, SOUND_DEPTH);
            default -> throw new IllegalArgumentException(damage);
        };
        return damaged.getBytes(UTF_8);
    }

    private static String withLastEscape(String whole, String escape) {
        return whole.substring(0, whole.lastIndexOf('"')) + escape + "\"}";
    }

    private static String withArrays(String open, int depth) {
        return open + ",\"session_state\":" + "[".repeat(depth) + "]".repeat(depth) + "}";
    }
}
