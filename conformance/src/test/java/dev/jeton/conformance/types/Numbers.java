package dev.jeton.conformance.types;

import dev.jeton.conformance.oracle.Tree;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** What numbers are, by the JDK's own means. */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");

    private Numbers() {}

    static String read(Leaf leaf, Tree tree, Kind.Rules rules) throws Mismatch {
        String spelling = spelling(tree, rules);
        switch (leaf) {
            case FLOAT -> {
                float value = Float.parseFloat(spelling);
                if (Float.isInfinite(value)) {
                    throw new Mismatch("range");
                }
                return Shown.number(value);
            }
            case DOUBLE -> {
                double value = Double.parseDouble(spelling);
                if (Double.isInfinite(value)) {
                    throw new Mismatch("range");
                }
                return Shown.number(value);
            }
            case DECIMAL -> {
                return decimal(spelling).toString();
            }
            default -> {
                return integer(leaf, spelling, rules).toString();
            }
        }
    }

    private static String spelling(Tree tree, Kind.Rules rules) throws Mismatch {
        if (tree instanceof Tree.Num number) {
            return number.spelling();
        } else if (rules.lenient()
                && tree instanceof Tree.Str string
                && NUMBER.matcher(string.value()).matches()) {
            return string.value();
        }
        throw new Mismatch("no number");
    }

    private static BigDecimal decimal(String spelling) throws Mismatch {
        try {
            return new BigDecimal(spelling);
        } catch (NumberFormatException beyond) {
            throw (Mismatch) new Mismatch("scale").initCause(beyond);
        }
    }

    private static BigInteger integer(Leaf leaf, String spelling, Kind.Rules rules) throws Mismatch {
        if (!rules.lenient() && !INTEGER.matcher(spelling).matches()) {
            throw new Mismatch("fraction or exponent");
        }
        BigDecimal exact = decimal(spelling);
        if (exact.signum() != 0 && exact.precision() - (long) exact.scale() > 1_000) {
            throw new Mismatch("too many digits");
        }
        BigDecimal stripped = exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
        if (stripped.scale() > 0) {
            throw new Mismatch("fraction");
        }
        BigInteger value = stripped.toBigInteger();
        int bits = switch (leaf) {
            case BYTE -> 8;
            case SHORT -> 16;
            case INT -> 32;
            case LONG -> 64;
            default -> Integer.MAX_VALUE;
        };
        if (value.bitLength() >= bits) {
            throw new Mismatch("range");
        }
        return value;
    }

    static Object value(Leaf leaf, SplittableRandom random) {
        long bits = random.nextInt(4) == 0 ? edge(random) : random.nextLong() >> random.nextInt(64);
        return switch (leaf) {
            case BYTE -> (byte) bits;
            case SHORT -> (short) bits;
            case INT -> (int) bits;
            case LONG -> bits;
            case FLOAT -> {
                float value = Float.intBitsToFloat(random.nextInt());
                yield Float.isFinite(value) && random.nextInt(4) != 0 ? value : (float) bits / 4;
            }
            case DOUBLE -> {
                double value = Double.longBitsToDouble(random.nextLong());
                yield Double.isFinite(value) && random.nextInt(4) != 0 ? value : bits / 4.0;
            }
            case DECIMAL -> BigDecimal.valueOf(bits, random.nextInt(-20, 20));
            default -> BigInteger.valueOf(bits).pow(1 + random.nextInt(3));
        };
    }

    private static long edge(SplittableRandom random) {
        return (1L << random.nextInt(64)) - random.nextInt(2);
    }

    /** Spellings of all lengths, some of them out of a type's range. */
    static String sample(Leaf leaf, SplittableRandom random) {
        Object value = value(leaf, random);
        return value instanceof Number number && random.nextInt(40) == 0
                ? new BigDecimal(number.toString()) + "e" + random.nextInt(3)
                : value.toString();
    }
}
