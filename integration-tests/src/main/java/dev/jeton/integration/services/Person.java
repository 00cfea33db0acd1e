package dev.jeton.integration.services;

import org.jspecify.annotations.Nullable;

/** What beans have in common. */
public abstract class Person {
    private @Nullable String name;

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}
