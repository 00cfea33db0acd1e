package dev.jeton.examples.recipes;

import dev.jeton.JsonCodec;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonKind;
import dev.jeton.JsonNames;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * A codec that is written by hand, for a type that can't be annotated: {@code {"amount":12.50,"currency":"EUR"}}, where older servers send the amount in a
 * string. It is as strict as a generated one: a member that comes twice, is missing or does not fit is an error with its path and place.
 */
public final class MoneyCodec implements JsonCodec<Money> {
    /** The one instance. */
    public static final MoneyCodec INSTANCE = new MoneyCodec();

    private static final JsonNames NAMES = JsonNames.of("amount", "currency");

    private static final int AMOUNT = 0;

    private static final int CURRENCY = 1;

    private MoneyCodec() {}

    @Override
    public Class<?> type() {
        return Money.class;
    }

    @Override
    public Money decode(JsonReader reader) {
        BigDecimal amount = null;
        Currency currency = null;
        reader.beginObject(NAMES);
        for (int name = reader.nextName(); name != JsonReader.END_OBJECT; name = reader.nextName()) {
            switch (name) {
                case AMOUNT -> amount = readAmount(reader);
                case CURRENCY -> currency = readCurrency(reader);
                default -> reader.skipValue();
            }
        }
        if (amount == null) {
            throw reader.missingMember(NAMES, AMOUNT);
        }
        if (currency == null) {
            throw reader.missingMember(NAMES, CURRENCY);
        }
        try {
            return new Money(amount, currency);
        } catch (ArithmeticException thrown) {
            throw reader.invalidObject(thrown);
        }
    }

    private static BigDecimal readAmount(JsonReader reader) {
        return switch (reader.peek()) {
            case NUMBER -> reader.readBigDecimal();
            case STRING -> reader.readLenientBigDecimal();
            default -> throw reader.wrongType(JsonKind.NUMBER);
        };
    }

    private static Currency readCurrency(JsonReader reader) {
        String code = reader.readString();
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            // Its message may hold the text, and so is not passed on.
            throw reader.failure(JsonErrorCode.UNKNOWN_VALUE);
        }
    }

    @Override
    public void encode(Money value, JsonWriter writer) {
        writer.beginObject();
        writer.member(NAMES, AMOUNT);
        writer.writeBigDecimal(value.amount());
        writer.member(NAMES, CURRENCY);
        writer.writeString(value.currency().getCurrencyCode());
        writer.endObject();
    }
}
