package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.CodecWriter;
import dev.jeton.codegen.Extras;
import dev.jeton.codegen.NameTable;
import dev.jeton.internal.read.DocumentReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What codecs written by hand may hand to a writer: it is written so that a reader with the same limits reads it, or it is an error. */
@SuppressWarnings("NullAway") // Nulls are what this is about.
class HostileValuesTest {
    private static final NameTable MEMBERS = NameTable.of("name").withAlias(0, "alias");

    private static JsonException error(Consumer<CodecWriter> writing) {
        CodecWriter writer = (CodecWriter) JsonWriter.create();
        writer.beginObject();
        writer.member(MEMBERS, 0);
        return assertThrows(JsonException.class, () -> writing.accept(writer));
    }

    @Test
    void nullsAreErrorsWithTheirPlace() {
        for (Consumer<CodecWriter> writing : List.<Consumer<CodecWriter>>of(
                writer -> writer.writeString(null),
                writer -> writer.writeStrings(null),
                writer -> writer.writeBigDecimal(null),
                writer -> writer.writeBigInteger(null),
                writer -> writer.writeBase64(null),
                writer -> writer.writeRaw(null),
                writer -> writer.writeRawText(null))) {
            JsonException error = error(writing);
            assertThat(error.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
            assertThat(error.path()).isEqualTo("$.name");
        }
        JsonException part = error(writer -> {
            writer.beginString();
            writer.appendString(null);
        });
        assertThat(part.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
        JsonException key = error(writer -> {
            writer.beginObject();
            writer.key(null);
        });
        assertThat(key.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
        assertThat(key.path()).isEqualTo("$.name.*");
    }

    private static JsonException extraError(NameTable members, @Nullable String key, @Nullable RawJson value) {
        Map<String, RawJson> extra = new LinkedHashMap<>();
        extra.put(key, value);
        CodecWriter writer = (CodecWriter) JsonWriter.create();
        writer.beginObject();
        return assertThrows(JsonException.class, () -> Extras.write(extra, members, writer));
    }

    @Test
    void extrasWithNullsAreErrorsWithTheirPlace() {
        JsonException value = extraError(MEMBERS, "k", null);
        assertThat(value.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
        assertThat(value.path()).isEqualTo("$.*");
        JsonException key = extraError(MEMBERS, null, RawJson.of("1"));
        assertThat(key.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
        assertThat(key.path()).isEqualTo("$.*");
    }

    @Test
    void extrasWithANameOfThePropertiesInAnySpellingThatIsReadAreErrors() {
        for (String name : List.of("name", "alias")) {
            JsonException error = extraError(MEMBERS, name, RawJson.of("1"));
            assertThat(error.code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
            assertThat(error.path()).isEqualTo("$.name");
        }
        assertThat(extraError(MEMBERS.ignoringCase(), "NAME", RawJson.of("1")).code())
                .isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
        CodecWriter writer = (CodecWriter) JsonWriter.create();
        writer.beginObject();
        Extras.write(Collections.singletonMap("NAME", RawJson.of("1")), MEMBERS, writer);
        Extras.write(Collections.singletonMap("NAM", RawJson.of("1")), MEMBERS.ignoringCase(), writer);
        writer.endObject();
        assertThat(writer.toJson()).isEqualTo("{\"NAME\":1,\"NAM\":1}");
    }

    private static void assertReadBack(BigDecimal number) {
        CodecWriter writer = (CodecWriter) JsonWriter.create();
        writer.writeBigDecimal(number);
        assertThat(Readers.of(JsonReader.create().reset(writer.toBytes())).readBigDecimal())
                .isEqualTo(number);
    }

    @Test
    void decimalsAreReadableWhateverTheirScaleOrAreRejected() {
        for (long scale = Integer.MIN_VALUE; scale <= Integer.MIN_VALUE + 40L; scale++) {
            for (String digits : List.of("0", "1", "12", "123456789", "1234567890123456", "12345678901234567890123")) {
                BigDecimal number = new BigDecimal(new BigInteger(digits), (int) scale);
                if (scale == Integer.MIN_VALUE) {
                    assertThat(error(writer -> writer.writeBigDecimal(number)).code())
                            .isEqualTo(JsonErrorCode.NUMBER_OUT_OF_RANGE);
                } else {
                    assertReadBack(number);
                    assertReadBack(number.negate());
                }
            }
        }
        assertReadBack(new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE));
        assertReadBack(new BigDecimal(BigInteger.TEN.pow(30), Integer.MAX_VALUE));
    }

    @Test
    void numbersAreAsLongAsReadersTakeThem() {
        BigInteger longest = BigInteger.TEN.pow(1000).subtract(BigInteger.ONE);
        CodecWriter writer = (CodecWriter) JsonWriter.create();
        writer.writeBigInteger(longest);
        assertThat(Readers.of(JsonReader.create().reset(writer.toBytes())).readBigInteger())
                .isEqualTo(longest);
        for (BigInteger number :
                List.of(longest.add(BigInteger.ONE), longest.negate(), BigInteger.ONE.shiftLeft(999_999))) {
            assertThat(error(failing -> failing.writeBigInteger(number)).code())
                    .isEqualTo(JsonErrorCode.NUMBER_TOO_LONG);
            assertThat(error(failing -> failing.writeBigDecimal(new BigDecimal(number, 7)))
                            .code())
                    .isEqualTo(JsonErrorCode.NUMBER_TOO_LONG);
        }
        CodecWriter patient = (CodecWriter)
                JsonWriter.create(JsonLimits.builder().maxNumberBytes(2000).build());
        patient.writeBigInteger(longest.negate());
        assertThat(patient.size()).isEqualTo(1001);
    }

    /** The way in which a number is written may be longer than the one in which it was read. */
    @Test
    void everyNumberThatWasReadCanBeWritten() {
        JsonLimits tight = JsonLimits.builder().maxNumberBytes(12).build();
        CodecReader reader = new DocumentReader(tight);
        CodecWriter writer = (CodecWriter) JsonWriter.create(tight);
        int read = 0;
        for (int digits = 1; digits <= 12; digits++) {
            for (int exponent = -1100; exponent <= 1100; exponent++) {
                for (String text : List.of(
                        "9".repeat(digits) + "e" + exponent,
                        "-" + "9".repeat(digits) + "e" + exponent,
                        "9." + "9".repeat(digits) + "e" + exponent,
                        "0." + "0".repeat(digits) + "9e" + exponent)) {
                    if (text.length() <= 12) {
                        BigDecimal number = Readers.of(reader.reset(text)).readBigDecimal();
                        writer.reset();
                        writer.writeBigDecimal(number);
                        assertThat(Readers.of(reader.reset(writer.toBytes())).readBigDecimal())
                                .isEqualTo(number);
                        read++;
                    }
                }
            }
        }
        assertThat(read).isGreaterThan(10_000);
        for (String text : List.of("1e11", "-1e10", "999999999999", "-99999999999", "9.9e11")) {
            BigInteger number = Readers.of(reader.reset(text)).readLenientBigInteger();
            writer.reset();
            writer.writeBigInteger(number);
            assertThat(Readers.of(reader.reset(writer.toBytes())).readBigInteger())
                    .isEqualTo(number);
        }
        assertThat(assertThrows(
                                JsonException.class,
                                () -> Readers.of(reader.reset("-1e11")).readLenientBigInteger())
                        .code())
                .isEqualTo(JsonErrorCode.NUMBER_TOO_LONG);
    }

    /** Numbers can be extended, and what a subclass says of itself need not be true. */
    @Test
    void numbersOfSubclassesAreWrittenAsWhatTheyAre() {
        class Lying extends BigInteger {
            private static final long serialVersionUID = 1L;

            Lying(String text) {
                super(text);
            }

            @Override
            public int bitLength() {
                return 1;
            }

            @Override
            public boolean testBit(int bit) {
                return true;
            }

            @Override
            public long longValue() {
                return 7;
            }
        }
        CodecWriter writer = (CodecWriter) JsonWriter.create();
        writer.beginArray();
        writer.writeBigInteger(new Lying("-123456789012345678901234567890"));
        writer.writeBigInteger(new Lying("42"));
        writer.writeBigDecimal(new BigDecimal("1.5") {
            private static final long serialVersionUID = 1L;

            @Override
            public int precision() {
                return 0;
            }
        });
        writer.endArray();
        assertThat(writer.toJson()).isEqualTo("[-123456789012345678901234567890,42,1.5]");
        JsonException error = error(failing -> failing.writeBigDecimal(new BigDecimal("1.5") {
            private static final long serialVersionUID = 1L;

            @Override
            public @Nullable BigInteger unscaledValue() {
                return null;
            }
        }));
        assertThat(error.code()).isEqualTo(JsonErrorCode.INVALID_VALUE);
    }
}
