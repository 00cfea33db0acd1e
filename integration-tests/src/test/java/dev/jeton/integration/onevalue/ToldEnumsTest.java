package dev.jeton.integration.onevalue;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonCodecs;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.integration.JsonComparedCodec;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Enums whose constants are told by what a field or a method of theirs has. */
class ToldEnumsTest {
    private static final JsonComparedCodec<Sensors, SensorsView> BOTH =
            new JsonComparedCodec<>(SensorsCodec.INSTANCE, new SensorsView(), SensorsView::toValue);

    private static final String DOCUMENT =
            ("{'status':'locked-out','open':'later','level':-1,'maybe':200,'grade':9223372036854775807,"
                            + "'statuses':['a',null],'levels':[0,null],'set':[0,200],'byStatus':{'a':200,'locked-out':-1},"
                            + "'byLevel':{'0':'a','-1':'locked-out'},'byGrade':{'1':'x'},'array':0,'threshold':200}")
                    .replace('\'', '"');

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }

    @Test
    void constantsAreWhatTheirPropertyHas() {
        Sensors value = BOTH.read(DOCUMENT);
        assertThat(SensorsCodec.INSTANCE.toJson(value)).isEqualTo(DOCUMENT);
        assertThat(value.status()).isEqualTo(Status.LOCKED);
        assertThat(value.level()).isEqualTo(Level.MIDDLE);
        assertThat(value.maybe()).hasValue(Level.HIGH);
        assertThat(value.grade()).isEqualTo(Grade.BIG);
        assertThat(value.byLevel()).containsEntry(Level.LOW, Status.ACTIVE);
        assertThat(value.threshold().level()).isEqualTo(Level.HIGH);
        assertThat(StatusCodec.INSTANCE.read("\"LOCKED-OUT\"")).isEqualTo(Status.LOCKED);
        assertThat(LevelCodec.INSTANCE.toJson(Level.MIDDLE)).isEqualTo("-1");
        assertThat(LevelCodec.INSTANCE.number(Level.HIGH)).isEqualTo(200);
        assertThat(LevelCodec.INSTANCE.describe(Level.HIGH)).isEqualTo("HIGH");
        assertThat(JsonCodecs.find(Level.class)).isEqualTo(Optional.of(LevelCodec.INSTANCE));
        assertThat(SensorsCodec.INSTANCE.describe(value)).contains("level=MIDDLE, maybe=Optional[HIGH]");
    }

    @Test
    void fallbackStandsForWhatNoConstantHas() {
        Sensors value = BOTH.read(quoted("{'status':'new','grade':5,'byGrade':{'-7':'x'}}"));
        assertThat(value.status()).isEqualTo(Status.UNKNOWN);
        assertThat(value.grade()).isEqualTo(Grade.OTHER);
        assertThat(SensorsCodec.INSTANCE.toJson(value))
                .isEqualTo(quoted("{'status':'','grade':0,'byGrade':{'0':'x'}}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "UNKNOWN_VALUE       | $.level     | {'level':>1}",
                "UNKNOWN_VALUE       | $.levels[1] | {'levels':[0,>1]}",
                "UNKNOWN_VALUE       | $.array     | {'array':>1}",
                "WRONG_TYPE          | $.level     | {'level':>'LOW'}",
                "WRONG_TYPE          | $.grade     | {'grade':>'1'}",
                "NUMBER_OUT_OF_RANGE | $.grade     | {'grade':>9223372036854775808}",
                "UNKNOWN_VALUE       | $.threshold | {'threshold': >2 }"
            })
    void otherValuesAreErrorsAtTheirPlace(JsonErrorCode code, String path, String marked) {
        String text = quoted(marked);
        JsonException error = assertThrows(JsonException.class, () -> BOTH.read(text.replace(">", "")));
        assertThat(error.code()).isEqualTo(code);
        assertThat(error.path()).isEqualTo(path);
        assertThat(error.offset()).isEqualTo(text.indexOf('>'));
    }

    @Test
    void unknownNumberAsAKeyIsAnErrorAtTheName() {
        String json = quoted("{'byLevel':{'0':'a','1':'a'}}");
        JsonException error = assertThrows(JsonException.class, () -> BOTH.read(json));
        assertThat(error.code()).isEqualTo(JsonErrorCode.UNKNOWN_VALUE);
        assertThat(error.offset()).isEqualTo(json.indexOf("\"1\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'byLevel':{'0':'a','0':'a'}}",
                "{'byGrade':{'5':'x','6':'y'}}",
                "{'byGrade':{'0':'x','6':'y'}}",
                "{'byStatus':{'a':0,'A':0}}"
            })
    void constantThatComesTwiceAsAKeyIsADuplicate(String json) {
        JsonException error = assertThrows(JsonException.class, () -> BOTH.read(quoted(json)));
        assertThat(error.code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
    }

    @Test
    void constantsWithTheSameValueAreAnErrorThatNamesBoth() {
        assertThat(initialisation(() -> Twins_TextsCodec.INSTANCE.type()))
                .hasMessageThat()
                .isEqualTo(
                        "dev.jeton.integration.onevalue.Twins$Texts.ONE and OTHER have the same value in JSON: \"same\"."
                                + " Each constant needs another @Json.Value");
        assertThat(initialisation(() -> Twins_CasesCodec.INSTANCE.type()))
                .hasMessageThat()
                .contains("SMALL and LARGE");
        assertThat(initialisation(() -> Twins_NumbersCodec.INSTANCE.type()))
                .hasMessageThat()
                .contains("ONE and OTHER have the same value in JSON: 7.");
        assertThat(initialisation(() -> Twins_NothingCodec.INSTANCE.type()))
                .hasMessageThat()
                .contains("Twins$Nothing.NULL has no value for JSON");
    }

    private static Throwable initialisation(Executable use) {
        Throwable cause = assertThrows(ExceptionInInitializerError.class, use).getCause();
        assertThat(cause).isInstanceOf(IllegalStateException.class);
        return cause;
    }

    @Test
    void damagedDocumentsAreRejectedOrReadAlikeByCodecAndView() {
        byte[] sound = DOCUMENT.getBytes(UTF_8);
        byte[] replacements = "\"[]{},:n0-xF\\ ".getBytes(UTF_8);
        assertThat(BOTH.rejectionsOfDamaged(sound, replacements)).isGreaterThan(sound.length * replacements.length / 3);
    }
}
