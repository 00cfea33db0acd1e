package dev.jeton.integration.circular;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pairs of types whose codecs refer to each other, each by another kind of reference. */
final class Circles {
    private Circles() {}

    /** By properties and elements. */
    @Json(view = true)
    record Author(String name, @Nullable List<Book> books) {}

    /** The other one. */
    @Json(view = true)
    record Book(
            String title, @Nullable Author author, @Nullable Map<String, Author> editors) {}

    /** By a codec of the user that has an instance, and names both codecs while its class is initialised. */
    @Json
    record Bill(
            @Json.Using(AmountCodec.class) Amount total,
            @Nullable Receipt receipt) {}

    /** The other one. */
    @Json
    record Receipt(
            @Json.Using(AmountCodec.class) Amount paid,
            @Nullable Bill bill) {}

    /** What the user's codec reads. */
    record Amount(long cents) {}

    /** Refers to those that refer to it. */
    static final class AmountCodec implements JsonCodec<Amount> {
        static final AmountCodec INSTANCE = new AmountCodec();

        private static final List<JsonCodec<?>> OTHERS =
                List.of(Circles_BillCodec.INSTANCE, Circles_ReceiptCodec.INSTANCE);

        private AmountCodec() {}

        @Override
        public Class<?> type() {
            return Amount.class;
        }

        @Override
        public Amount decode(JsonReader reader) {
            return new Amount(reader.readLong() * OTHERS.size() / 2);
        }

        @Override
        public void encode(Amount value, JsonWriter writer) {
            writer.writeLong(value.cents());
        }
    }

    /** By a codec of the user that is made of the other type's codec. */
    @Json
    record Crate(
            int size, @Json.Using(BoxCodec.class) @Nullable Box<Parcel> parcel) {}

    /** The other one. */
    @Json
    record Parcel(
            int weight,
            @Json.Using(BoxCodec.class) @Nullable Box<Crate> crate) {}

    /** What the user's codec reads. */
    record Box<T>(T content) {}

    /** Is made when its first value comes. */
    static final class BoxCodec<T> implements JsonCodec<Box<T>> {
        private final JsonCodec<T> content;

        BoxCodec(JsonCodec<T> content) {
            this.content = content;
        }

        @Override
        public Class<?> type() {
            return Box.class;
        }

        @Override
        public Box<T> decode(JsonReader reader) {
            return new Box<>(content.decode(reader));
        }

        @Override
        public void encode(Box<T> value, JsonWriter writer) {
            content.encode(value.content(), writer);
        }
    }

    /** By subtypes: the codec of the parent refers to those of the subtypes, and these to that of the parent. */
    @Json(discriminator = "kind", view = true)
    sealed interface Node permits Fork, Leaf {}

    /** One of them. */
    @Json.Subtype("fork")
    record Fork(@Nullable Node left, @Nullable List<Node> more) implements Node {}

    /** Another one. */
    @Json.Subtype("leaf")
    record Leaf(int value, @Nullable Fork grafted) implements Node {}

    /** By a value that is one value, and a key. */
    @Json
    record Team(@Nullable Map<Badge, Team> teams, @Nullable Badge badge) {}

    /** The other one, by the codec that its own type names. */
    @Json.Using(BadgeCodec.class)
    record Badge(String text) {}

    /** Made by its constructor, which asks for the other codec. */
    static final class BadgeCodec implements JsonCodec<Badge> {
        private final JsonCodec<Team> teams = Circles_TeamCodec.INSTANCE;

        BadgeCodec() {}

        @Override
        public Class<?> type() {
            return Badge.class;
        }

        @Override
        public boolean canBeName() {
            return teams != null;
        }

        @Override
        public Badge decode(JsonReader reader) {
            return new Badge(reader.readString());
        }

        @Override
        public void encode(Badge value, JsonWriter writer) {
            writer.writeString(value.text());
        }
    }
}
