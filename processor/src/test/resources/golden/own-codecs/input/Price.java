package sample;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.annotation.Json;
import java.util.List;

/** A codec that is made once, of the codec of its type's argument. */
@Json(view = true)
@Json.Codecs(Price.RangeCodec.class)
public record Price(Range<Long> cents) {

    public record Range<T>(T from, T to) {}

    public static final class RangeCodec<T> implements JsonCodec<Range<T>> {
        private final JsonCodec<List<T>> bounds;

        public RangeCodec(JsonCodec<T> bound) {
            this.bounds = bound.list();
        }

        @Override
        public Class<?> type() {
            return Range.class;
        }

        @Override
        public Range<T> decode(JsonReader reader) {
            List<T> two = bounds.decode(reader);
            return new Range<>(two.get(0), two.get(1));
        }

        @Override
        public void encode(Range<T> value, JsonWriter writer) {
            bounds.encode(List.of(value.from(), value.to()), writer);
        }
    }
}
