package dev.jeton.processor.emit;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.palantir.javapoet.ClassName;
import dev.jeton.JsonCodec;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.processor.model.EnumCodecModel;
import dev.jeton.processor.model.EnumCodecModel.Constant;
import dev.jeton.processor.model.EnumCodecModel.LetterCase;
import dev.jeton.processor.model.Visibility;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnumCodecEmitterTest {
    private static final List<Constant> CONSTANTS = List.of(
            new Constant("OK", "ok", List.of("OK", "fine")),
            new Constant("DENIED", "denied", List.of()),
            new Constant("UNKNOWN", "unknown", List.of()));

    private static EnumCodecModel scheme(Optional<String> fallback, LetterCase letterCase) {
        ClassName type = ClassName.get(Values.PACKAGE, "Scheme");
        ClassName codec = ClassName.get(Values.PACKAGE, "SchemeCodec");
        return new EnumCodecModel(type, codec, Visibility.PUBLIC, CONSTANTS, fallback, letterCase);
    }

    @Test
    void constructorHandsOverNamesAndConstantsInParallel() {
        assertThat(EmittedText.of(scheme(Optional.empty(), LetterCase.EXACT))).contains("""
            public final class SchemeCodec extends EnumCodec<Scheme> {
              /**
               * The one instance.
               */
              public static final SchemeCodec INSTANCE;

              static {
                Api.require(2);
                INSTANCE = new SchemeCodec();
              }

              private SchemeCodec() {
                super(
                    NameTable.of("ok", "OK", "fine", "denied", "unknown"),
                    new Scheme[] {Scheme.OK, Scheme.OK, Scheme.OK, Scheme.DENIED, Scheme.UNKNOWN},
                    null);
              }
            }
            """);
    }

    @Test
    void fallbackAndLetterCaseAreHandedOver() {
        assertThat(EmittedText.of(scheme(Optional.of("UNKNOWN"), LetterCase.IGNORED)))
                .contains("""
                super(
                    NameTable.of("ok", "OK", "fine", "denied", "unknown").ignoringCase(),
                    new Scheme[] {Scheme.OK, Scheme.OK, Scheme.OK, Scheme.DENIED, Scheme.UNKNOWN},
                    Scheme.UNKNOWN);
            """);
    }

    @Test
    void aliasesAreReadAndTheNameIsWritten() {
        EnumCodecModel model = scheme(Optional.empty(), LetterCase.EXACT);
        JsonCodec<Object> codec = GeneratedCode.compile(model).codec(model);
        assertThat(codec.toJson(codec.read("\"fine\""))).isEqualTo("\"ok\"");
        assertThat(codec.toJson(codec.read("\"denied\""))).isEqualTo("\"denied\"");
        JsonException error = assertThrows(JsonException.class, () -> codec.read("\"DENIED\""));
        assertThat(error.code()).isEqualTo(JsonErrorCode.UNKNOWN_VALUE);
    }

    @Test
    void fallbackStandsForUnknownValuesAndLetterCaseIsIgnored() {
        EnumCodecModel model = scheme(Optional.of("UNKNOWN"), LetterCase.IGNORED);
        JsonCodec<Object> codec = GeneratedCode.compile(model).codec(model);
        assertThat(codec.toJson(codec.read("\"other\""))).isEqualTo("\"unknown\"");
        assertThat(codec.toJson(codec.read("\"Denied\""))).isEqualTo("\"denied\"");
    }
}
