package dev.jeton.processor.extract;

/** Where a class that nobody annotated comes from. */
public enum Home {
    /** The sources that are compiled now. */
    THESE_SOURCES,

    /** Another module, a library, the JDK, or classes of an earlier compilation. */
    ELSEWHERE
}
