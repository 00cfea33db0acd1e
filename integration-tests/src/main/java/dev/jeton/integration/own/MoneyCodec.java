package dev.jeton.integration.own;

import dev.jeton.JsonCodec;
import dev.jeton.JsonNames;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import org.jspecify.annotations.Nullable;

/** {@code {"cents":1250,"currency":"EUR"}}, found by its {@code INSTANCE}. */
public final class MoneyCodec implements JsonCodec<Money> {
    /** The one instance. */
    public static final MoneyCodec INSTANCE = new MoneyCodec();

    private static final JsonNames NAMES = JsonNames.of("cents", "currency");

    private MoneyCodec() {}

    @Override
    public Class<?> type() {
        return Money.class;
    }

    @Override
    public Money decode(JsonReader reader) {
        long cents = 0;
        @Nullable String currency = null;
        reader.beginObject(NAMES);
        for (int name = reader.nextName(); name != JsonReader.END_OBJECT; name = reader.nextName()) {
            switch (name) {
                case 0 -> cents = reader.readLong();
                case 1 -> currency = reader.readString();
                default -> reader.skipValue();
            }
        }
        if (currency == null) {
            throw reader.missingMember(NAMES, 1);
        }
        return new Money(cents, currency);
    }

    @Override
    public void encode(Money value, JsonWriter writer) {
        writer.beginObject();
        writer.member(NAMES, 0);
        writer.writeLong(value.cents());
        writer.member(NAMES, 1);
        writer.writeString(value.currency());
        writer.endObject();
    }

    @Override
    public String describe(Money value) {
        return value.cents() + " " + value.currency();
    }
}
