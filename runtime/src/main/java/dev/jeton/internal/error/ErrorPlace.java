package dev.jeton.internal.error;

import java.io.Serializable;

/**
 * Where an error is.
 *
 * @param path where in the type, as {@link ErrorPath} spells it
 * @param offset where in the document, in bytes from its start
 * @param line the same for an editor, from 1
 * @param column the same for an editor, from 1
 */
public record ErrorPlace(String path, long offset, int line, int column) implements Serializable {
    private static final long serialVersionUID = 1L;
}
