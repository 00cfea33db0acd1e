package dev.jeton.lookup;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;

/** A type with a codec that is not public: an array of two numbers. */
record Point(int x, int y) {

    static final class Codec implements JsonCodec<Point> {
        static final Codec INSTANCE = new Codec();

        @Override
        public Class<?> type() {
            return Point.class;
        }

        @Override
        public Point decode(JsonReader reader) {
            reader.beginArray();
            reader.nextElement();
            int x = reader.readInt();
            reader.nextElement();
            int y = reader.readInt();
            reader.nextElement();
            return new Point(x, y);
        }

        @Override
        public void encode(Point value, JsonWriter writer) {
            writer.beginArray();
            writer.writeInt(value.x());
            writer.writeInt(value.y());
            writer.endArray();
        }
    }
}
