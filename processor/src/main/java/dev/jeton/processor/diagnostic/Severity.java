package dev.jeton.processor.diagnostic;

/** How grave a finding is. */
public enum Severity {
    /** No code is generated and compilation fails. */
    ERROR,
    /** Code is generated; {@code @SuppressWarnings} with the id silences it. */
    WARNING,
    /** As a warning, where what is wrong breaks nothing yet: {@code -Werror} does not make an error of it. */
    NOTE
}
