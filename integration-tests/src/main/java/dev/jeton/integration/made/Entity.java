package dev.jeton.integration.made;

import dev.jeton.annotation.Json;

/** What all have. Not annotated itself. */
abstract class Entity {
    private final long id;

    Entity(long id) {
        this.id = id;
    }

    @Json.Name("_id")
    public long getId() {
        return id;
    }

    /** What has a name. */
    public interface Named {
        String ownerName();

        @Json.Ignore
        default boolean isAnonymous() {
            return ownerName().isEmpty();
        }
    }
}
