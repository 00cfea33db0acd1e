package dev.jeton.processor.diagnostic;

/**
 * Where in the user's source a finding belongs: a type, a component, an annotation or one of its values. It can print there,
 * so that whoever finds something need not know the compiler's symbols.
 */
public interface Place {

    /** Prints a message at this place. */
    void print(Severity severity, String message);

    /**
     * Whether the user silenced a warning here or on an enclosing declaration.
     *
     * @param id the visible id, such as {@code J402}
     */
    boolean suppresses(String id);
}
