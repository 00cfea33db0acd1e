package dev.jeton.processor.diagnostic;

/**
 * An error in another type than the one that a finding is about, such as an annotation that is missing there. One change mends all
 * findings with the same diagnostic and the same erroneous type.
 *
 * @param type the type to be changed
 * @param user what needs it, such as {@code Token.parts}
 */
public record Cause(String type, String user) {}
