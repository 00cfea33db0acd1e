package dev.jeton.integration.subtypes;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/** Classes in place of records: with setters, with a builder and with a creator. Of those that come twice the last one counts. */
@Json(discriminator = "@event", duplicates = Json.Duplicates.LAST_WINS, include = Json.Inclusion.ALWAYS, view = true)
public abstract sealed class Event permits Event.Opened, Event.Moved, Event.Closed {
    private @Nullable String source;

    protected Event() {}

    public final @Nullable String getSource() {
        return source;
    }

    public final void setSource(@Nullable String source) {
        this.source = source;
    }

    @Json.Subtype("opened")
    public static final class Opened extends Event {
        private int count;

        public Opened() {}

        public int getCount() {
            return count;
        }

        public void setCount(int count) {
            this.count = count;
        }
    }

    @Json.Subtype("moved")
    public static final class Moved extends Event {
        private final String to;

        private Moved(String to) {
            this.to = to;
        }

        @Json.Creator
        public static Moved to(@Json.Name("to") String to) {
            if (to.isEmpty()) {
                throw new IllegalArgumentException("nowhere");
            }
            return new Moved(to);
        }

        public String getTo() {
            return to;
        }
    }

    /** Has subclasses of its own, which are no subtypes. */
    @Json.Subtype("closed")
    @Json(include = Json.Inclusion.NON_NULL)
    public static non-sealed class Closed extends Event {
        public Closed() {}
    }
}
