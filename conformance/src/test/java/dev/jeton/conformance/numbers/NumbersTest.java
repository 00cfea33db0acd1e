package dev.jeton.conformance.numbers;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.jeton.JsonError;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.conformance.oracle.Disagreements;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Numbers go in and out of generated codecs and views as the JDK spells and reads them, bit for bit. */
class NumbersTest {
    private static final long SEED = Long.getLong("jeton.seed", 0x6E756D62L);
    private static final JsonFactory JACKSON = new JsonFactory();
    private static final boolean SHORTEST = Runtime.version().feature() >= 19;

    private final Disagreements disagreements = new Disagreements("jackson-numbers");
    private final NumericView view = new NumericView();
    private final JsonError error = new JsonError();
    private final JsonReader reader = JsonReader.create();
    private final JsonWriter writer = JsonWriter.create();

    private static byte[] document(String member, String value) {
        return ("{\"" + member + "\":" + value + "}").getBytes(ISO_8859_1);
    }

    private boolean fits(String member, String value) {
        byte[] json = document(member, value);
        boolean fits = view.tryParse(json, 0, json.length, error);
        if (!fits) {
            assertThat(error.code()).isEqualTo(JsonErrorCode.NUMBER_OUT_OF_RANGE);
        }
        return fits;
    }

    @Test
    void integersAroundPowersOfTwoAndTen() {
        List<BigInteger> powers = new ArrayList<>();
        for (int exponent = 0; exponent <= 64; exponent++) {
            powers.add(BigInteger.TWO.pow(exponent));
        }
        for (int exponent = 1; exponent <= 20; exponent++) {
            powers.add(BigInteger.TEN.pow(exponent));
        }
        for (BigInteger power : powers) {
            for (int distance = -1_000; distance <= 1_000; distance++) {
                BigInteger value = power.add(BigInteger.valueOf(distance));
                checkInteger(value, distance % 50 == 0 || Math.abs(distance) < 3);
                checkInteger(value.negate(), distance % 50 == 0 || Math.abs(distance) < 3);
            }
        }
    }

    private void checkInteger(BigInteger value, boolean everyWidth) {
        String spelling = value.toString();
        boolean isLong = value.bitLength() < 64;
        if (fits("large", spelling) != isLong || isLong && view.large() != value.longValue()) {
            throw new AssertionError(spelling);
        }
        if (isLong) {
            long large = NumericCodec.INSTANCE
                    .read(reader.reset(document("large", spelling)))
                    .large();
            if (large != value.longValue()
                    || !written(new Numeric((byte) 0, (short) 0, 0, large, 0, 0, null))
                            .contains("\"large\":" + spelling + ",")) {
                throw new AssertionError(spelling);
            }
        }
        if (everyWidth) {
            assertThat(fits("number", spelling)).isEqualTo(value.bitLength() < 32);
            assertThat(view.isEmpty() || view.number() == value.intValue()).isTrue();
            assertThat(fits("small", spelling)).isEqualTo(value.bitLength() < 16);
            assertThat(view.isEmpty() || view.small() == value.intValue()).isTrue();
            assertThat(fits("tiny", spelling)).isEqualTo(value.bitLength() < 8);
            assertThat(view.isEmpty() || view.tiny() == value.intValue()).isTrue();
        }
    }

    private String written(Numeric value) {
        NumericCodec.INSTANCE.write(value, writer);
        return writer.toJson();
    }

    @Test
    void hardSpellingsOfDoublesAndFloats() throws IOException {
        for (String spelling : HardNumbers.ALL) {
            checkSpelling(spelling);
            checkSpelling("-" + spelling);
        }
        assertThat(HardNumbers.ALL.size()).isAtLeast(70);
        disagreements.assertAllSeen();
    }

    @Test
    void spellingsOfAllLengthsAndExponents() throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < 50_000; round++) {
            StringBuilder spelling = new StringBuilder(random.nextInt(4) == 0 ? "0" : "1");
            int digits = random.nextInt(random.nextInt(20) == 0 ? 400 : 22);
            for (int i = spelling.charAt(0) == '0' ? digits : 0; i < digits; i++) {
                spelling.append((char) ('0' + random.nextInt(10)));
            }
            if (random.nextBoolean()) {
                spelling.append('.').append(random.nextLong() >>> 1 + random.nextInt(63));
            }
            if (random.nextInt(3) > 0) {
                spelling.append('e').append(random.nextInt(-345, 330));
            }
            checkSpelling(spelling.toString());
        }
    }

    /** All three readings and Jackson's give the same bits; what is infinite is out of range. */
    private void checkSpelling(String spelling) throws IOException {
        double expected = Double.parseDouble(spelling);
        if (fits("precise", spelling) == Double.isInfinite(expected)) {
            throw new AssertionError("seed " + SEED + ": " + spelling);
        } else if (!Double.isInfinite(expected)) {
            double record = NumericCodec.INSTANCE
                    .read(reader.reset(document("precise", spelling)))
                    .precise();
            try (JsonParser jackson = JACKSON.createParser(spelling + " ")) {
                jackson.nextToken();
                requireSameBits(spelling, expected, view.precise(), record);
                double other = jackson.getDoubleValue();
                if (Double.doubleToRawLongBits(other) != Double.doubleToRawLongBits(expected)) {
                    disagreements.explain("reads " + spelling + " as " + other, "seed " + SEED);
                }
            }
        }
        float single = Float.parseFloat(spelling);
        if (fits("single", spelling) == Float.isInfinite(single)) {
            throw new AssertionError("seed " + SEED + ": " + spelling + " as a float");
        } else if (!Float.isInfinite(single)) {
            float record = NumericCodec.INSTANCE
                    .read(reader.reset(document("single", spelling)))
                    .single();
            requireSameBits(spelling, single, view.single(), record);
        }
        BigDecimal exact = new BigDecimal(spelling);
        assertThat(fits("decimal", spelling)).isTrue();
        if (!exact.equals(view.decimal())) {
            throw new AssertionError(spelling + " as a decimal");
        }
    }

    private static void requireSameBits(String spelling, double expected, double... values) {
        for (double value : values) {
            if (Double.doubleToRawLongBits(value) != Double.doubleToRawLongBits(expected)) {
                throw new AssertionError("seed " + SEED + ": " + spelling + " is " + expected + ", not " + value);
            }
        }
    }

    /** JDK 19 and newer define what the shortest decimal is; older ones give more digits here and there. */
    @Test
    void everyBitPatternIsReadBackAndSpeltAsTheJdkDoes() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < 200_000; round++) {
            long bits = round % 4 == 0 ? random.nextLong() >>> 12 + random.nextInt(50) : random.nextLong();
            checkWritten(Double.longBitsToDouble(bits), Float.intBitsToFloat((int) bits));
        }
        for (int exponent = -1_074; exponent <= 1_023; exponent++) {
            double power = Math.scalb(1.0, exponent);
            float single = Math.scalb(1f, Math.max(-149, Math.min(127, exponent)));
            checkWritten(power, single);
            checkWritten(Math.nextUp(power), Math.nextUp(single));
            checkWritten(Math.nextDown(power), Math.nextDown(single));
        }
    }

    private void checkWritten(double precise, float single) {
        if (!Double.isFinite(precise) || !Float.isFinite(single)) {
            return;
        }
        String json = written(new Numeric((byte) 0, (short) 0, 0, 0, single, precise, null));
        view.parse(json.getBytes(ISO_8859_1));
        requireSameBits(json, precise, view.precise());
        requireSameBits(json, single, view.single());
        String tail = "\"single\":" + single + ",\"precise\":" + precise + "}";
        if (SHORTEST && !json.endsWith(tail)) {
            assertWithMessage("seed %s", SEED).that(json).endsWith(tail);
        }
    }
}
