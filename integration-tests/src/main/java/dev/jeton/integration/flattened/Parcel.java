package dev.jeton.integration.flattened;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/** A bean, whose setter refuses what makes no sense. */
@Json
public final class Parcel {
    private int weight = 1;
    private @Nullable String content = "unknown";

    @Json.DefaultOnError
    private int stamps = 2;

    public int getWeight() {
        return weight;
    }

    public void setWeight(int weight) {
        if (weight < 0) {
            throw new IllegalArgumentException("not " + weight);
        }
        this.weight = weight;
    }

    public @Nullable String getContent() {
        return content;
    }

    public void setContent(@Nullable String content) {
        this.content = content;
    }

    public int getStamps() {
        return stamps;
    }

    public void setStamps(int stamps) {
        this.stamps = stamps;
    }
}
