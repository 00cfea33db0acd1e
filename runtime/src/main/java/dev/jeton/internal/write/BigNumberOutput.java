package dev.jeton.internal.write;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonLimits;
import dev.jeton.internal.number.BigDecimalToDecimal;
import dev.jeton.internal.number.BigIntegerToDecimal;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The part of the writer that writes numbers of any size. They are no longer than a reader with the same limits takes them, and what such a
 * reader has read can be written.
 */
final class BigNumberOutput {
    /** A digit is less than four bits. */
    private static final int MORE_BITS_THAN_A_DIGIT = 4;

    private final BigIntegerToDecimal integers = new BigIntegerToDecimal();

    private final BigDecimalToDecimal decimals = new BigDecimalToDecimal(integers);

    private final int maxBytes;

    BigNumberOutput(JsonLimits limits) {
        this.maxBytes = limits.maxNumberBytes();
    }

    long retainedBytes() {
        return integers.retainedBytes();
    }

    void shrink() {
        integers.shrink();
    }

    void write(JsonOutput output, BigInteger value) {
        BigInteger exact = BigIntegerToDecimal.exact(value);
        // Writing takes a time that grows with the square of the length.
        if (exact.bitLength() / MORE_BITS_THAN_A_DIGIT > maxBytes) {
            throw output.failure(JsonErrorCode.NUMBER_TOO_LONG);
        }
        output.ensure(BigIntegerToDecimal.maxBytes(exact));
        end(output, integers.write(exact, output.buffer, output.position));
    }

    void write(JsonOutput output, BigDecimal value) {
        BigDecimal exact = BigDecimalToDecimal.exact(value);
        if (exact == null) {
            throw output.failure(JsonErrorCode.INVALID_VALUE);
        }
        // With this scale alone, the exponent can't be one that readers take, however the number is spelt.
        if (exact.scale() == Integer.MIN_VALUE) {
            throw output.failure(JsonErrorCode.NUMBER_OUT_OF_RANGE);
        }
        if (exact.precision() > maxBytes) {
            throw output.failure(JsonErrorCode.NUMBER_TOO_LONG);
        }
        output.ensure(BigDecimalToDecimal.maxBytes(exact));
        int end = decimals.write(exact, output.buffer, output.position);
        if (end - output.position > maxBytes) {
            end = decimals.writeShortest(exact, output.buffer, output.position);
        }
        end(output, end);
    }

    private void end(JsonOutput output, int end) {
        if (end - output.position > maxBytes) {
            throw output.failure(JsonErrorCode.NUMBER_TOO_LONG);
        }
        output.position = end;
    }
}
