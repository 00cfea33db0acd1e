package dev.jeton.integration;

import dev.jeton.OpenEnum;
import dev.jeton.RawJson;
import java.math.BigDecimal;
import java.math.BigInteger;
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
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Values of {@link Everything} that depend on nothing but a seed. */
public final class RandomValues {
    private static final String[] PIECES = {
        "a",
        "Z",
        "0",
        " ",
        "\"",
        "\\",
        "/",
        "\n",
        "\t",
        "\u0000",
        "\u001f",
        "\u007f",
        "\u00e4",
        "\u20ac",
        "\u2028",
        "\uffff",
        "\ud83d\ude00",
        "eyJhbGciOi"
    };

    private final SplittableRandom random;

    /** The values of a seed. */
    public RandomValues(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A value with others in it, so many deep. */
    public Everything everything(int depth) {
        return new Everything(
                random.nextBoolean(),
                (byte) random.nextInt(),
                (short) random.nextInt(),
                random.nextInt() >> random.nextInt(32),
                number(),
                letter(),
                single(),
                precise(),
                maybe(random::nextBoolean),
                maybe(() -> (byte) random.nextInt()),
                maybe(() -> (short) random.nextInt()),
                maybe(random::nextInt),
                maybe(this::number),
                maybe(this::letter),
                maybe(this::single),
                maybe(this::precise),
                maybe(this::text),
                maybe(() -> random.nextBoolean() ? "als bekannt \u00e4" : text()),
                maybe(this::decimal),
                maybe(() -> decimal().toBigInteger()),
                maybe(this::color),
                maybe(() -> Size.values()[random.nextInt(2)]),
                maybe(this::openColor),
                Optional.ofNullable(maybe(this::text)),
                Optional.ofNullable(maybe(this::color)),
                Optional.ofNullable(maybe(() -> list(this::number))),
                random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt()),
                random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(number()),
                random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(precise()),
                maybe(() -> list(this::word)),
                maybe(() -> set(this::word)),
                maybe(() -> list(() -> maybe(this::text))),
                maybe(() -> list(() -> maybe(random::nextInt))),
                maybe(() -> set(this::color)),
                maybe(() -> list(this::openColor)),
                maybe(() -> map(() -> maybe(this::decimal))),
                maybe(() -> map(() -> list(() -> set(random::nextBoolean)))),
                depth == 0 ? null : everything(depth - 1),
                depth == 0 ? null : list(() -> everything(0)),
                depth == 0 ? null : map(() -> everything(0)),
                maybe(this::raw),
                maybe(() -> raw().json()),
                extra());
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }

    private <T> List<T> list(Supplier<T> element) {
        List<T> list = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            list.add(element.get());
        }
        return list;
    }

    private <T> Set<T> set(Supplier<T> element) {
        return new LinkedHashSet<>(list(element));
    }

    private <T> Map<String, T> map(Supplier<T> value) {
        Map<String, T> map = new LinkedHashMap<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            map.put(text(), value.get());
        }
        return map;
    }

    private Map<String, RawJson> extra() {
        Map<String, RawJson> extra = new LinkedHashMap<>();
        for (int count = random.nextInt(3); count > 0; count--) {
            extra.put("extra " + text(), raw());
        }
        return extra;
    }

    private RawJson raw() {
        String[] values = {
            "null", "true", "-1.50e+3", "\"\\u0041\"", "[1,{\"access_token\":[]}]", "{}", "{ \"a\" : [ ] }"
        };
        return RawJson.of(values[random.nextInt(values.length)]);
    }

    private long number() {
        return random.nextLong() >> random.nextInt(64);
    }

    private char letter() {
        char letter = (char) random.nextInt(0x10000);
        return Character.isSurrogate(letter) ? 'x' : letter;
    }

    private float single() {
        float value = Float.intBitsToFloat(random.nextInt());
        return Float.isFinite(value) ? value : 1.5f;
    }

    private double precise() {
        double value = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(value) ? value : -0.0;
    }

    private BigDecimal decimal() {
        return new BigDecimal(
                BigInteger.valueOf(random.nextLong()).pow(1 + random.nextInt(3)), random.nextInt(-20, 40));
    }

    private Color color() {
        return Color.values()[random.nextInt(3)];
    }

    private OpenEnum<Color> openColor() {
        return random.nextBoolean()
                ? ColorCodec.INSTANCE.open(color())
                : ColorCodec.INSTANCE.open(random.nextBoolean() ? "grass" : text());
    }

    private String word() {
        return "w" + random.nextInt(100);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int count = random.nextInt(6); count > 0; count--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
