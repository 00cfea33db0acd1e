package dev.jeton.processor.model;

/** Which characters a string may hold. */
public enum Characters {
    ANY,

    /** U+0020 to U+007E. */
    VSCHAR;

    /** Whether all characters of a text are among these. */
    public boolean include(String text) {
        return this == ANY || text.chars().allMatch(unit -> unit >= ' ' && unit <= '~');
    }
}
