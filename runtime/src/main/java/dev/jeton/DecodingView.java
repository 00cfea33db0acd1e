package dev.jeton;

import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.ValueForm;
import dev.jeton.internal.read.Region;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The part of {@link JsonView} that makes values of slices. */
abstract class DecodingView {
    final JsonLimits limits;

    /** What was parsed: of a document the object in it. */
    final Region region = new Region();

    /** Decodes numbers; made for the first one that is asked for. */
    private @Nullable SliceValues values;

    DecodingView(JsonLimits limits) {
        this.limits = limits;
    }

    /**
     * The number that a slice holds. For generated views.
     *
     * @param text was read by a method of {@link CodecReader} that checks numbers
     * @return the exact value, or null if there is no text
     * @throws IllegalStateException if the document was changed and the text is no such number any more
     */
    protected final @Nullable BigDecimal decimal(Utf8Slice text) {
        return text.isPresent() ? values().decimal(text) : null;
    }

    /**
     * The integer that a slice holds. For generated views.
     *
     * @param text was read by a method of {@link CodecReader} that checks integers
     * @return the exact value, or null if there is no text
     * @throws IllegalStateException if the document was changed and the text is no such number any more
     */
    protected final @Nullable BigInteger integer(Utf8Slice text) {
        return text.isPresent() ? values().integer(text, limits.maxNumberBytes()) : null;
    }

    private SliceValues values() {
        SliceValues own = values;
        if (own == null) {
            own = new SliceValues(region.retention());
            region.retention().add(() -> values = null);
            values = own;
        }
        return own;
    }

    /**
     * The bytes that a slice stands for. For generated views.
     *
     * @param text was read by {@link CodecReader#readBase64Slice(Utf8Slice)}
     * @return a new array, or null if there is no text
     * @throws IllegalStateException if the document was changed and the text is no base64 any more
     */
    protected final byte @Nullable [] base64(Utf8Slice text) {
        return text.isPresent() ? SliceValues.base64(text) : null;
    }

    /**
     * The value that a slice stands for. For generated views.
     *
     * @param form the form that it was read in by {@link CodecReader#readValueSlice}
     * @param text the slice
     * @return the value, or null if there is no text
     * @throws IllegalStateException if the document was changed and the text is no such value any more
     */
    protected final <T> @Nullable T decoded(ValueForm<T> form, Utf8Slice text) {
        return text.isPresent() ? text.decoded(form) : null;
    }
}
