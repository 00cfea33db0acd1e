package dev.jeton.codegen;

import dev.jeton.JsonErrorCode;
import dev.jeton.internal.number.NumberGrammar;
import dev.jeton.internal.time.EpochNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Instants as numbers since 1970. Allocates the instant only. */
final class EpochForm extends ValueForm<Instant> {
    private final int unit;

    /** Makes the form for one of the units of {@link EpochNumber}. */
    EpochForm(int unit) {
        super(Instant.class);
        this.unit = unit;
    }

    @Override
    public boolean isNumber() {
        return true;
    }

    @Override
    public JsonErrorCode failureCode() {
        return JsonErrorCode.NUMBER_OUT_OF_RANGE;
    }

    /** Checks the grammar again: the user may have changed the document under a view since it was checked. */
    @Override
    public @Nullable Instant parse(byte[] text, int from, int to) {
        return NumberGrammar.end(text, from, to) == to ? EpochNumber.parse(text, from, to, unit) : null;
    }

    @Override
    public boolean isValid(byte[] text, int from, int to) {
        return NumberGrammar.end(text, from, to) == to && EpochNumber.isInRange(text, from, to, unit);
    }

    @Override
    public long maxBytes(Instant value) {
        return EpochNumber.MAX_BYTES;
    }

    @Override
    public int write(Instant value, byte[] target, int at) {
        return EpochNumber.write(value, unit, target, at);
    }
}
