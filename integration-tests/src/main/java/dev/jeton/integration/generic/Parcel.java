package dev.jeton.integration.generic;

import dev.jeton.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Made by a builder whose type variables stand in another order. */
@Json(view = true)
public final class Parcel<C, N> {
    private final C content;
    private final List<N> notes;
    private final @Nullable Parcel<C, N> inner;

    private Parcel(Builder<N, C> builder) {
        if (builder.content == null) {
            throw new IllegalStateException("empty");
        }
        content = builder.content;
        notes = builder.notes;
        inner = builder.inner;
    }

    /** Starts one. */
    @Json.Builder
    public static <M, D> Builder<M, D> builder() {
        return new Builder<>();
    }

    /** What is in it. */
    public C content() {
        return content;
    }

    /** What stands on it. */
    public List<N> notes() {
        return notes;
    }

    /** A smaller one. */
    public @Nullable Parcel<C, N> inner() {
        return inner;
    }

    /** Its builder. */
    public static final class Builder<A, B> {
        private @Nullable B content;
        private List<A> notes = List.of();
        private @Nullable Parcel<B, A> inner;

        private Builder() {}

        /** Sets it. */
        public Builder<A, B> content(B content) {
            this.content = content;
            return this;
        }

        /** Sets them. */
        public Builder<A, B> notes(List<A> notes) {
            this.notes = notes;
            return this;
        }

        /** Sets it. */
        public Builder<A, B> inner(@Nullable Parcel<B, A> inner) {
            this.inner = inner;
            return this;
        }

        /** Ends it. */
        public Parcel<B, A> build() {
            return new Parcel<>(this);
        }
    }
}
