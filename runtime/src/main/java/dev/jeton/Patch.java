package dev.jeton;

import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about one property of an existing object, as the body of an HTTP {@code PATCH} does (RFC 7396): nothing if the
 * member is absent, that the value is to be removed if it is {@code null}, or a new value. Only a property can have this type, not an
 * element or a type argument.
 *
 * <pre>{@code
 * @Json
 * record UserChange(Patch<String> nickname, Patch<List<String>> roles) {}
 *
 * user.setNickname(change.nickname().applyTo(user.getNickname()));
 * }</pre>
 *
 * <p>It is written as it was read: not at all, as {@code null}, or as the value. Immutable, and safe for use by several threads if the value is.
 *
 * @param <T> the type of the value
 */
public final class Patch<T> {
    private static final Patch<?> ABSENT = new Patch<>(null);
    private static final Patch<?> NULL = new Patch<>(null);

    private final @Nullable T value;

    private Patch(@Nullable T value) {
        this.value = value;
    }

    /**
     * The patch that says nothing.
     *
     * @param <T> the type of the value
     * @return always the same one
     */
    @SuppressWarnings("unchecked") // It has no value.
    public static <T> Patch<T> absent() {
        return (Patch<T>) ABSENT;
    }

    /**
     * The patch that removes the value.
     *
     * @param <T> the type of the value
     * @return always the same one
     */
    @SuppressWarnings("unchecked") // It has no value.
    public static <T> Patch<T> ofNull() {
        return (Patch<T>) NULL;
    }

    /**
     * Makes a patch that gives a value.
     *
     * @param <T> the type of the value
     * @param value the value, not null
     * @return a new patch
     */
    public static <T> Patch<T> of(T value) {
        return new Patch<>(Objects.requireNonNull(value, "the value is null"));
    }

    /** {@return whether the member is absent} */
    @SuppressWarnings("ReferenceEquality") // There is only one.
    public boolean isAbsent() {
        return this == ABSENT;
    }

    /** {@return whether the member is {@code null}} */
    @SuppressWarnings("ReferenceEquality") // There is only one.
    public boolean isNull() {
        return this == NULL;
    }

    /** {@return whether there is a value} */
    public boolean isPresent() {
        return value != null;
    }

    /**
     * The value.
     *
     * @return the value
     * @throws NoSuchElementException if the member is absent or {@code null}
     */
    public T get() {
        if (value == null) {
            throw new NoSuchElementException(isNull() ? "the value is null" : "the value is absent");
        }
        return value;
    }

    /**
     * Applies the patch to an existing value.
     *
     * @param current the value so far, or null if there is none
     * @return the same if the member is absent, null if it is {@code null}, the new value otherwise
     */
    public @Nullable T applyTo(@Nullable T current) {
        return isAbsent() ? current : value;
    }

    /** Two patches are equal if they say the same, with equal values. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || value != null && other instanceof Patch<?> patch && value.equals(patch.value);
    }

    @Override
    public int hashCode() {
        return value == null ? Boolean.hashCode(isNull()) : value.hashCode();
    }

    /** Returns which of the three it is, and nothing of the value. */
    @Override
    public String toString() {
        if (isAbsent()) {
            return "Patch[absent]";
        }
        return isNull() ? "Patch[null]" : "Patch[present]";
    }
}
