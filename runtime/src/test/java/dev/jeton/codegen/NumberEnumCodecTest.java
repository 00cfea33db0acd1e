package dev.jeton.codegen;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Enums whose constants are numbers, as values and as keys. */
class NumberEnumCodecTest {
    private enum Level {
        LOW,
        NEGATIVE,
        HUGE
    }

    private static final class LevelCodec extends NumberEnumCodec<Level> {
        LevelCodec(@Nullable Level fallback, long... numbers) {
            super(Level.values(), numbers, fallback);
        }
    }

    private static final LevelCodec STRICT = new LevelCodec(null, 7, -1, Long.MAX_VALUE);
    private static final LevelCodec LAX = new LevelCodec(Level.LOW, 7, -1, Long.MAX_VALUE);

    private final CodecReader reader = (CodecReader) JsonReader.create();

    private CodecReader at(String json) {
        reader.reset(json);
        reader.beginMap();
        assertThat(reader.nextDistinctEntry()).isTrue();
        return reader;
    }

    @Test
    void constantsAreTheirNumbers() {
        for (Level level : Level.values()) {
            assertThat(STRICT.read(STRICT.toJson(level))).isEqualTo(level);
        }
        assertThat(STRICT.toJson(Level.HUGE)).isEqualTo("9223372036854775807");
        assertThat(STRICT.number(Level.NEGATIVE)).isEqualTo(-1);
        assertThat(STRICT.type()).isEqualTo(Level.class);
        assertThat(STRICT.isName()).isTrue();
    }

    @Test
    void otherNumbersAreAnErrorOrTheFallback() {
        JsonException error = assertThrows(JsonException.class, () -> STRICT.read(" 8 "));
        assertThat(error.code()).isEqualTo(JsonErrorCode.UNKNOWN_VALUE);
        assertThat(error.offset()).isEqualTo(1);
        assertThat(LAX.read("8")).isEqualTo(Level.LOW);
        assertThat(assertThrows(JsonException.class, () -> LAX.read("\"7\"")).code())
                .isEqualTo(JsonErrorCode.WRONG_TYPE);
        reader.reset("8");
        assertThrows(JsonException.class, () -> STRICT.check(reader, reader.discarded()));
    }

    @Test
    void keysAreDigits() {
        assertThat(STRICT.readKey(at("{\"-1\":0}"))).isEqualTo(Level.NEGATIVE);
        CodecWriter writer = (CodecWriter) JsonWriter.create();
        writer.beginObject();
        STRICT.writeKey(Level.LOW, writer);
        writer.writeNull();
        writer.endObject();
        assertThat(writer.toJson()).isEqualTo("{\"7\":null}");
        at("{ \"8\":0}");
        JsonException unknown = assertThrows(JsonException.class, () -> STRICT.readKey(reader));
        assertThat(unknown.code()).isEqualTo(JsonErrorCode.UNKNOWN_VALUE);
        assertThat(unknown.offset()).isEqualTo(2);
        assertThat(assertThrows(JsonException.class, () -> STRICT.readKey(at("{\"07\":0}")))
                        .code())
                .isEqualTo(JsonErrorCode.INVALID_VALUE);
    }

    @Test
    void allThatTheFallbackStandsForAreOneKey() {
        at("{\"7\":0,\"8\":0}");
        LAX.checkKey(reader);
        reader.skipValue();
        assertThat(reader.nextDistinctEntry()).isTrue();
        LAX.checkKey(reader);
        reader.skipValue();
        assertThat(assertThrows(JsonException.class, reader::nextDistinctEntry).code())
                .isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
    }

    @Test
    void sameNumberTwiceIsAnErrorThatNamesBothConstants() {
        IllegalStateException error = assertThrows(IllegalStateException.class, () -> new LevelCodec(null, 5, 6, 5));
        assertThat(error)
                .hasMessageThat()
                .isEqualTo(
                        "dev.jeton.codegen.NumberEnumCodecTest$Level.LOW and HUGE have the same value in JSON: 5. Each constant"
                                + " needs another @Json.Value");
    }

    @Test
    void constantsAreDescribedByTheirNames() {
        assertThat(STRICT.describe(Level.HUGE)).isEqualTo("HUGE");
        assertThat(Description.of(Level.LOW, STRICT)).isEqualTo("LOW");
    }
}
