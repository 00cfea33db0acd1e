package dev.jeton.internal.read;

import dev.jeton.JsonError;
import dev.jeton.codegen.Subtypes;
import org.jspecify.annotations.Nullable;

/** An object that is read as the subtype that it most likely is, and how things stood in front of it. */
final class Guess {
    @Nullable
    Subtypes subtypes;

    /** The name or value of the subtype that made it likely, or {@link Subtypes#NONE} for the fallback. */
    int name;

    /** Whether its discriminator has come, and was that of the subtype. */
    boolean confirmed;

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
