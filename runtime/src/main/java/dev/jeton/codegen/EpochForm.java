package dev.jeton.codegen;

import dev.jeton.JsonErrorCode;
import dev.jeton.internal.number.NumberGrammar;
import dev.jeton.internal.time.EpochNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Instants as numbers. */
final class EpochForm extends ValueForm<Instant> {
    private final int unit;

    /** For a unit of {@link EpochNumber}. */
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

    /** Where the document was changed since it was checked, the text of a view may be no number any more. */
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
