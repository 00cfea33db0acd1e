package dev.jeton.integration.made;

import dev.jeton.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plain old class with nothing but fields; the last value of a member counts. */
@Json(duplicates = Json.Duplicates.LAST_WINS, view = true)
public class Fields {
    public String name = "unnamed";
    protected int size = 1;

    @Nullable
    List<Fields.Part> parts;

    transient int cached;
    static int made;

    /** Part of it. */
    @Json(view = true)
    static final class Part {
        double weight = 0.5;
        String[] labels = {"none"};
    }
}
