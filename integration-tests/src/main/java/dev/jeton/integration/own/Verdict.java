package dev.jeton.integration.own;

/** For which a server sends true, false or null. */
public enum Verdict {
    GUILTY,
    ACQUITTED,
    UNDECIDED
}
