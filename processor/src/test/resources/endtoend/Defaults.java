package scenario;

import dev.jeton.OpenEnum;
import dev.jeton.annotation.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

public class Defaults {

    @Json
    enum Choice {
        @Json.Name("granted")
        YES,
        NO
    }

    @Json
    record Everything(
            @Json.Default("true") boolean flag,
            @Json.Default("-128") byte small,
            @Json.Default("-32768") short medium,
            @Json.Default("-2147483648") int number,
            @Json.Default("-9223372036854775808") long large,
            @Json.Default("'") char letter,
            @Json.Default("1.5e3") float single,
            @Json.Default("-0.1") double fraction,
            @Json.Default("5") Byte boxedByte,
            @Json.Default("5") Short boxedShort,
            @Json.Default("5") Long boxedLong,
            @Json.Default("\\") Character boxedLetter,
            @Json.Default("Bearer \"x\"\n$T $L") String text,
            @Json.Default("12345678901234567890.5") BigDecimal decimal,
            @Json.Default("12345678901234567890") BigInteger integer,
            @Json.Default("granted") Choice choice,
            @Json.Default("granted") OpenEnum<Choice> known,
            @SuppressWarnings("J214") @Json.Default("other") OpenEnum<Choice> unknown,
            @Json.Default("1") OptionalInt optionalInt,
            @Json.Default("2") OptionalLong optionalLong,
            @Json.Default("3") OptionalDouble optionalDouble,
            @Json.Default("7") Optional<Short> optionalShort,
            @Json.Default("[]") Optional<List<String>> optionalList,
            @Json.Default("[]") List<String> list,
            @Json.Default("[]") Set<Choice> set,
            @Json.Default("{}") Map<String, List<Choice>> map,
            @Json.Default("[]") String[] array,
            @Json.Default("[]") int[][] arrays,
            @Json.Default("") byte[] bytes) {}

    public static void run() {
        Everything value = Defaults_EverythingCodec.INSTANCE.read("{}");
        check(true, value.flag());
        check(Byte.MIN_VALUE, value.small());
        check(Short.MIN_VALUE, value.medium());
        check(Integer.MIN_VALUE, value.number());
        check(Long.MIN_VALUE, value.large());
        check('\'', value.letter());
        check(1500f, value.single());
        check(-0.1, value.fraction());
        check((byte) 5, value.boxedByte());
        check((short) 5, value.boxedShort());
        check(5L, value.boxedLong());
        check('\\', value.boxedLetter());
        check("Bearer \"x\"\n$T $L", value.text());
        check(new BigDecimal("12345678901234567890.5"), value.decimal());
        check(new BigInteger("12345678901234567890"), value.integer());
        check(Choice.YES, value.choice());
        check(Choice.YES, value.known().constant());
        check("other", value.unknown().text());
        check(OptionalInt.of(1), value.optionalInt());
        check(OptionalLong.of(2), value.optionalLong());
        check(OptionalDouble.of(3), value.optionalDouble());
        check(Optional.of((short) 7), value.optionalShort());
        check(Optional.of(List.of()), value.optionalList());
        check(List.of(), value.list());
        check(Set.of(), value.set());
        check(Map.of(), value.map());
        check(0, value.array().length);
        check(0, value.arrays().length);
        check(0, value.bytes().length);
        check(null, Defaults_EverythingCodec.INSTANCE.read("{\"text\":null}").text());
    }

    private static void check(Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new AssertionError("Expected " + expected + " and got " + actual);
        }
    }
}
