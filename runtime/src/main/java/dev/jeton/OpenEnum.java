package dev.jeton;

import dev.jeton.internal.text.KeyedHash;
import org.jspecify.annotations.Nullable;

/**
 * A value of an enum to which the sender may add constants: either one of the constants, or a text that the enum does not know. The text
 * is kept, so a value that was read is written back unchanged. Immutable. Values are made by the enum's
 * codec:
 *
 * <pre>{@code
 * OpenEnum<GrantType> ciba = GrantTypeCodec.INSTANCE.open(GrantType.CIBA);
 * OpenEnum<GrantType> newer = GrantTypeCodec.INSTANCE.open("SOMETHING_NEW");
 * }</pre>
 *
 * @param <E> the enum
 */
public final class OpenEnum<E extends Enum<E>> {
    private final @Nullable E constant;
    private final String text;

    OpenEnum(@Nullable E constant, String text) {
        this.constant = constant;
        this.text = text;
    }

    /**
     * The constant.
     *
     * @return the constant, or null where the enum does not know the text
     */
    public @Nullable E constant() {
        return constant;
    }

    /**
     * The constant, or another one if the enum does not know the text; useful before a {@code switch}.
     *
     * @param other what to return then
     * @return the constant or the other one
     */
    public E orElse(E other) {
        E known = constant;
        return known == null ? other : known;
    }

    /**
     * Returns whether this is a certain constant, in whatever spelling it came.
     *
     * @param other a constant
     * @return whether it is this one
     */
    public boolean is(E other) {
        return constant == other;
    }

    /**
     * The text in JSON.
     *
     * @return the text as it came, which for a constant is one of its names
     */
    public String text() {
        return text;
    }

    /**
     * Two values are equal if their texts and their enums are: {@code Bearer} and {@code bearer} are not, though {@link #is} says the
     * same of both.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof OpenEnum<?> open && constant == open.constant && text.equals(open.text);
    }

    /**
     * A hash whose collisions a sender cannot force, so sets and maps of such values stay fast. It differs from one JVM to the next. The cost is linear in the length of the text.
     */
    @Override
    public int hashCode() {
        KeyedHash hash = KeyedHash.ofValues();
        return hash.spread(hash.of(text));
    }

    /**
     * Returns the text if the enum knows it. Any other text comes from a document and may be a secret, so only {@link #text()} returns
     * it.
     */
    @Override
    public String toString() {
        return constant == null ? "<unknown>" : text;
    }
}
