package com.example;

import com.google.auto.value.AutoValue;
import dev.jeton.annotation.Json;
import java.util.Optional;

@Json
@AutoValue
public abstract class Parcel {
    public abstract String getName();

    public abstract int getSize();

    public abstract Optional<String> getNote();

    @Json.Builder
    static Builder builder() {
        return new AutoValue_Parcel.Builder().setSize(3);
    }

    @AutoValue.Builder
    abstract static class Builder {
        abstract Builder setName(String name);

        abstract Builder setSize(int size);

        abstract Builder setNote(Optional<String> note);

        abstract Parcel build();
    }
}
