package dev.jeton.spring;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Any JSON as the classes that Jackson would make of it, which applications find in the additional parameters of a token response. Reads only. */
@SuppressWarnings("NullAway") // Before JDK 22 it does not see that the type argument is nullable.
final class PlainValueCodec implements JsonCodec<@Nullable Object> {
    static final PlainValueCodec INSTANCE = new PlainValueCodec();

    private PlainValueCodec() {}

    @Override
    public Class<?> type() {
        return Object.class;
    }

    /** Nested no deeper than the reader's limits allow. */
    @Override
    public @Nullable Object decode(JsonReader reader) {
        return switch (reader.peek()) {
            case OBJECT -> object(reader);
            case ARRAY -> array(reader);
            case STRING -> reader.readString();
            case NUMBER -> number(reader.readBigDecimal());
            case BOOLEAN -> reader.readBoolean();
            case NULL -> {
                reader.readNull();
                yield null;
            }
        };
    }

    private Map<String, @Nullable Object> object(JsonReader reader) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        reader.beginMap();
        for (String key = reader.nextKey(); key != null; key = reader.nextKey()) {
            members.put(key, decode(reader));
        }
        return members;
    }

    private List<@Nullable Object> array(JsonReader reader) {
        List<@Nullable Object> elements = new ArrayList<>();
        reader.beginArray();
        while (reader.nextElement()) {
            elements.add(decode(reader));
        }
        return elements;
    }

    private static Number number(BigDecimal value) {
        if (value.scale() != 0) {
            return value.doubleValue();
        }
        int bits = value.unscaledValue().bitLength();
        if (bits < Integer.SIZE) {
            return value.intValue();
        }
        return bits < Long.SIZE ? value.longValue() : value.unscaledValue();
    }

    @Override
    public void encode(@Nullable Object value, JsonWriter writer) {
        throw new UnsupportedOperationException("values of any class are read only");
    }
}
