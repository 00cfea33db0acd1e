package dev.jeton.processor.resolve;

import dev.jeton.processor.model.PrimitiveKind;
import dev.jeton.processor.resolve.DefaultValue.Misfit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/** Defaults that are numbers: the text must be a number as JSON spells it. */
final class NumberTexts {
    private static final Pattern INTEGER = Pattern.compile("-?(?:0|[1-9][0-9]*)");
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    /** A literal, cast for {@code byte} and {@code short}, which have none of their own. */
    DefaultValue integer(PrimitiveKind kind, String text) {
        if (!INTEGER.matcher(text).matches()) {
            return notAnInteger();
        }
        BigInteger value = new BigInteger(text);
        int bits = bits(kind);
        if (value.bitLength() >= bits) {
            BigInteger limit = BigInteger.ONE.shiftLeft(bits - 1);
            return new Misfit("it must lie between " + limit.negate() + " and " + limit.subtract(BigInteger.ONE));
        }
        return switch (kind) {
            case LONG -> DefaultValue.literal(text, "$LL", value);
            case INT -> DefaultValue.literal(text, "$L", value);
            default -> DefaultValue.literal(text, "($T) $L", kind.type(), value);
        };
    }

    /**
     * The text itself with a suffix. It is not printed from the parsed value, since {@code Double.toString} gives other
     * digits on Java 17 than on later ones, and output must not depend on who runs the compiler.
     */
    DefaultValue floating(PrimitiveKind kind, String text) {
        if (!NUMBER.matcher(text).matches()) {
            return notANumber();
        }
        boolean single = kind == PrimitiveKind.FLOAT;
        double value = single ? Float.parseFloat(text) : Double.parseDouble(text);
        if (Double.isInfinite(value)) {
            return new Misfit("it is too large for a " + kind.type());
        }
        // javac rejects such a literal too
        if (value == 0 && hasNonZeroDigit(text)) {
            return new Misfit("it is so small that a " + kind.type() + " would hold zero");
        }
        return DefaultValue.literal(text, single ? "$LF" : "$LD", text);
    }

    DefaultValue bigInteger(String text) {
        return INTEGER.matcher(text).matches()
                ? DefaultValue.object(text, "new $T($S)", BigInteger.class, text)
                : notAnInteger();
    }

    DefaultValue bigDecimal(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return notANumber();
        }
        try {
            BigDecimal value = new BigDecimal(text);
            return DefaultValue.object(text, "new $T($S)", value.getClass(), text);
        } catch (NumberFormatException outOfRange) {
            return new Misfit("its exponent is out of range");
        }
    }

    private static boolean hasNonZeroDigit(String text) {
        String significand = text.split("[eE]", 2)[0];
        return significand.chars().anyMatch(digit -> digit >= '1' && digit <= '9');
    }

    private static int bits(PrimitiveKind kind) {
        return switch (kind) {
            case BYTE -> Byte.SIZE;
            case SHORT -> Short.SIZE;
            case INT -> Integer.SIZE;
            case LONG -> Long.SIZE;
            default -> throw new IllegalArgumentException(kind + " is not an integer type");
        };
    }

    private static DefaultValue notAnInteger() {
        return new Misfit("it must be an integer without leading zeros, such as 3600 or -1");
    }

    private static DefaultValue notANumber() {
        return new Misfit("it must be a number as JSON spells it, such as 0.5, -1 or 1e6");
    }
}
