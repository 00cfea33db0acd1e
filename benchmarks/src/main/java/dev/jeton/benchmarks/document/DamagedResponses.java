package dev.jeton.benchmarks.document;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Documents of {@link TokenResponses} with one thing wrong, as far behind as that can be: a reader sees it late. */
public final class DamagedResponses {
    /** Far above what is allowed by default in any library that has a limit. */
    private static final int DEPTH = 100_000;

    private DamagedResponses() {}

    /**
     * Returns a damaged document.
     *
     * @param workload whose document is damaged
     * @param damage {@code none}, to compare with; {@code truncated}: the last byte is missing; {@code duplicate}:
     *     {@code access_token} comes again at the end; {@code badEscape}: the last string ends with an unknown escape; {@code deep}:
     *     100,000 arrays in a last member
     */
    public static byte[] of(String workload, String damage) {
        String whole = new String(TokenResponses.named(workload), UTF_8);
        String open = whole.substring(0, whole.lastIndexOf('}'));
        String damaged = switch (damage) {
            case "none" -> whole;
            case "truncated" -> open;
            case "duplicate" -> open + ",\"access_token\":\"another\"}";
            case "badEscape" -> whole.substring(0, whole.lastIndexOf('"')) + "\\q\"}";
            case "deep" -> open + ",\"session_state\":" + "[".repeat(DEPTH) + "]".repeat(DEPTH) + "}";
            default -> throw new IllegalArgumentException(damage);
        };
        return damaged.getBytes(UTF_8);
    }
}
