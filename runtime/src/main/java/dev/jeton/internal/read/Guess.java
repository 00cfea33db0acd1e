package dev.jeton.internal.read;

import dev.jeton.JsonError;
import dev.jeton.codegen.Subtypes;
import org.jspecify.annotations.Nullable;

/**
 * An object that is read as the subtype that it most likely is, and how things stood in front of it. Errors go to a {@link JsonError}, so that a
 * wrong guess makes no exception.
 */
final class Guess {
    final JsonError error = new JsonError();

    @Nullable
    Subtypes subtypes;

    /** The name of the subtype that made it likely, or {@link Subtypes#NONE} for the fallback. */
    int name;

    int opening;
    int outside;
    int elements;
    int primitiveElements;

    /** How errors were treated before. */
    @Nullable
    JsonError sink;

    boolean quiet;

    /** Returns how the subtypes are told apart. */
    Subtypes subtypes() {
        Subtypes known = subtypes;
        if (known == null) {
            throw new IllegalStateException("nothing was guessed");
        }
        return known;
    }
}
