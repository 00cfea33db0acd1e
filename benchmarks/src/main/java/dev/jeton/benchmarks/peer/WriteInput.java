package dev.jeton.benchmarks.peer;

import dev.jeton.benchmarks.type.TokenResponse;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A token response to be written, and what one library makes of it once where it does not write the record itself. */
public final class WriteInput {
    private final TokenResponse response;
    private @Nullable Object form;

    /** Holds a record. */
    public WriteInput(TokenResponse response) {
        this.response = response;
    }

    /** Returns the record. */
    public TokenResponse response() {
        return response;
    }

    /**
     * Returns the library's own form, made at the first call. There is one library in a fork, so there is one form.
     *
     * @param <F> the type of the form
     */
    public <F> F form(Class<F> type, Function<TokenResponse, F> make) {
        Object current = form;
        if (current == null) {
            current = make.apply(response);
            form = current;
        }
        return type.cast(current);
    }
}
