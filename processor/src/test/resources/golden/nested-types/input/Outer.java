package golden;

import dev.jeton.annotation.Json;
import java.util.List;

public final class Outer {
    private Outer() {}

    @Json
    public record Inner(String id, Kind kind) {
        @Json
        public enum Kind {
            SMALL,
            LARGE
        }
    }

    @Json
    record Hidden(List<Inner> inner) {}
}
