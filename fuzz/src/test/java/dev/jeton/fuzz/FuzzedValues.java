package dev.jeton.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.jeton.OpenEnum;
import dev.jeton.RawJson;
import dev.jeton.integration.Color;
import dev.jeton.integration.ColorCodec;
import dev.jeton.integration.Everything;
import dev.jeton.integration.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Values that a fuzzer chooses. Remembers whether there was one that JSON has no words for. */
final class FuzzedValues {
    private static final String[] RAW = {"null", "-1.50e+3", "\"\\u0041\"", "[1,{\"a\":[]}]", "{ \"a\" : [ ] }"};

    private final FuzzedDataProvider data;
    private boolean malformed;
    private boolean notFinite;

    FuzzedValues(FuzzedDataProvider data) {
        this.data = data;
    }

    /** Whether a string had half of a surrogate pair, or a number was none. */
    boolean impossible() {
        return malformed || notFinite;
    }

    Everything everything(int depth) {
        return new Everything(
                data.consumeBoolean(),
                data.consumeByte(),
                data.consumeShort(),
                data.consumeInt(),
                data.consumeLong(),
                letter(),
                single(),
                precise(),
                maybe(data::consumeBoolean),
                maybe(data::consumeByte),
                maybe(data::consumeShort),
                maybe(data::consumeInt),
                maybe(data::consumeLong),
                maybe(this::letter),
                maybe(this::single),
                maybe(this::precise),
                maybe(this::text),
                maybe(this::text),
                maybe(this::decimal),
                maybe(this::integer),
                maybe(this::color),
                maybe(() -> data.pickValue(Size.values())),
                maybe(this::openColor),
                Optional.ofNullable(maybe(this::text)),
                Optional.ofNullable(maybe(this::color)),
                Optional.ofNullable(maybe(() -> list(data::consumeLong))),
                data.consumeBoolean() ? OptionalInt.empty() : OptionalInt.of(data.consumeInt()),
                data.consumeBoolean() ? OptionalLong.empty() : OptionalLong.of(data.consumeLong()),
                data.consumeBoolean() ? OptionalDouble.empty() : OptionalDouble.of(precise()),
                maybe(() -> list(this::word)),
                maybe(() -> set(this::word)),
                maybe(() -> list(() -> maybe(this::text))),
                maybe(() -> list(() -> maybe(data::consumeInt))),
                maybe(() -> set(this::color)),
                maybe(() -> list(this::openColor)),
                maybe(() -> map(() -> maybe(this::decimal))),
                maybe(() -> map(() -> list(() -> set(data::consumeBoolean)))),
                depth == 0 ? null : maybe(() -> everything(depth - 1)),
                depth == 0 ? null : maybe(() -> list(() -> everything(0))),
                depth == 0 ? null : maybe(() -> map(() -> everything(0))),
                maybe(this::raw),
                maybe(() -> raw().json()),
                extra());
    }

    /** Any {@code char}s: half of a surrogate pair, too. */
    String text() {
        int length = data.consumeInt(0, 40);
        if (data.consumeBoolean()) {
            return data.consumeAsciiString(length);
        }
        StringBuilder text = new StringBuilder();
        for (short character : data.consumeShorts(length)) {
            text.append((char) character);
        }
        malformed |= !StandardCharsets.UTF_8.newEncoder().canEncode(text);
        return text.toString();
    }

    /** No white space, since words are put together with it, and not empty. */
    private String word() {
        return "w" + text().replace(' ', '_');
    }

    private char letter() {
        char letter = data.consumeChar();
        malformed |= Character.isSurrogate(letter);
        return letter;
    }

    private float single() {
        float number = data.consumeFloat();
        notFinite |= !Float.isFinite(number);
        return number;
    }

    private double precise() {
        double number = data.consumeDouble();
        notFinite |= !Double.isFinite(number);
        return number;
    }

    private BigInteger integer() {
        byte[] magnitude = data.consumeBytes(40);
        return magnitude.length == 0 ? BigInteger.ZERO : new BigInteger(magnitude);
    }

    private BigDecimal decimal() {
        return new BigDecimal(integer(), data.consumeInt(-100, 100));
    }

    private Color color() {
        return data.pickValue(Color.values());
    }

    private OpenEnum<Color> openColor() {
        return data.consumeBoolean() ? ColorCodec.INSTANCE.open(color()) : ColorCodec.INSTANCE.open(openText());
    }

    /** An open enum refuses what can't be written when it is made. */
    private String openText() {
        return data.consumeAsciiString(12);
    }

    private RawJson raw() {
        return RawJson.of(data.pickValue(RAW));
    }

    private Map<String, RawJson> extra() {
        Map<String, RawJson> extra = new LinkedHashMap<>();
        for (int count = data.consumeInt(0, 2); count > 0; count--) {
            extra.put("extra " + text(), raw());
        }
        return extra;
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return data.consumeBoolean() ? value.get() : null;
    }

    private <T> List<T> list(Supplier<T> element) {
        List<T> list = new ArrayList<>();
        for (int count = data.consumeInt(0, 3); count > 0; count--) {
            list.add(element.get());
        }
        return list;
    }

    private <T> Set<T> set(Supplier<T> element) {
        return new LinkedHashSet<>(list(element));
    }

    private <T> Map<String, T> map(Supplier<T> value) {
        Map<String, T> map = new LinkedHashMap<>();
        for (int count = data.consumeInt(0, 3); count > 0; count--) {
            String key = text();
            if (!map.containsKey(key)) {
                map.put(key, value.get());
            }
        }
        return map;
    }
}
