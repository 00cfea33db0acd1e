package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.NameTable;
import dev.jeton.internal.read.DocumentReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EnumCodecTest {
    private enum Scheme {
        BEARER,
        POP,
        UNKNOWN
    }

    private static final class SchemeCodec extends EnumCodec<Scheme> {
        SchemeCodec(NameTable names, @Nullable Scheme fallback) {
            super(names, new Scheme[] {Scheme.BEARER, Scheme.POP}, fallback);
        }
    }

    private static final SchemeCodec IGNORING_CASE =
            new SchemeCodec(NameTable.of("Bearer", "pop").ignoringCase(), Scheme.UNKNOWN);

    private static final SchemeCodec STRICT = new SchemeCodec(NameTable.of("Bearer", "pop"), null);

    private static final KindCodec KIND = KindCodec.INSTANCE;

    @Test
    void aliasesAreReadAndTheFirstNameIsWritten() {
        assertThat(KIND.read("\"code\"")).isEqualTo(Kind.CODE);
        assertThat(KIND.read("\"authorization_code\"")).isEqualTo(Kind.CODE);
        assertThat(KIND.read("\"c\\u006fde\"")).isEqualTo(Kind.CODE);
        assertThat(KIND.toJson(Kind.CODE)).isEqualTo("\"code\"");
        assertThat(KIND.text(Kind.DEVICE_CODE)).isEqualTo("device_code");
    }

    @Test
    void aliasesOfTheNameTableAreReadToo() {
        SchemeCodec codec = new SchemeCodec(NameTable.of("Bearer", "pop").withAlias(1, "PoP"), null);
        assertThat(codec.read("\"PoP\"")).isEqualTo(Scheme.POP);
        assertThat(codec.open("PoP").is(Scheme.POP)).isTrue();
    }

    @Test
    void textWithAnUnpairedSurrogateIsNoConstant() {
        SchemeCodec codec = new SchemeCodec(NameTable.of("?", "pop").ignoringCase(), null);
        assertThat(codec.open("\ud800").constant()).isNull();
        assertThat(codec.open("POP").constant()).isEqualTo(Scheme.POP);
    }

    @Test
    void unknownTextIsAnErrorOrTheFallback() {
        for (String text : List.of("\"BEARER\"", "\"\"", "\"bearer\"", "\"Bearer \"")) {
            assertThat(assertThrows(JsonException.class, () -> STRICT.read(text))
                            .code())
                    .isEqualTo(JsonErrorCode.UNKNOWN_VALUE);
        }
        assertThat(IGNORING_CASE.read("\"N_A\"")).isEqualTo(Scheme.UNKNOWN);
        assertThat(IGNORING_CASE.read("\"\"")).isEqualTo(Scheme.UNKNOWN);
    }

    @Test
    void fallbackIsForStringsOnly() {
        for (String other : List.of("1", "true", "[]", "{}")) {
            assertThat(assertThrows(JsonException.class, () -> IGNORING_CASE.read(other))
                            .code())
                    .isEqualTo(JsonErrorCode.WRONG_TYPE);
        }
        assertThat(assertThrows(JsonException.class, () -> IGNORING_CASE.read("null"))
                        .code())
                .isEqualTo(JsonErrorCode.NULL_VALUE);
        assertThat(assertThrows(JsonException.class, () -> IGNORING_CASE.read("\"\\x\""))
                        .code())
                .isEqualTo(JsonErrorCode.INVALID_ESCAPE);
    }

    @Test
    void letterCaseIsIgnoredWithoutALocale() {
        assertThat(IGNORING_CASE.read("\"BEARER\"")).isEqualTo(Scheme.BEARER);
        assertThat(IGNORING_CASE.read("\"bEaReR\"")).isEqualTo(Scheme.BEARER);
        // The Turkish dotless i and the Kelvin sign are no ASCII letters.
        SchemeCodec letters = new SchemeCodec(NameTable.of("i", "k").ignoringCase(), Scheme.UNKNOWN);
        assertThat(letters.read("\"I\"")).isEqualTo(Scheme.BEARER);
        assertThat(letters.read("\"\u0130\"")).isEqualTo(Scheme.UNKNOWN);
        assertThat(letters.read("\"\u0131\"")).isEqualTo(Scheme.UNKNOWN);
        assertThat(letters.read("\"\u212a\"")).isEqualTo(Scheme.UNKNOWN);
    }

    @Test
    void describeGivesTheNameOfTheConstant() {
        assertThat(IGNORING_CASE.describe(Scheme.BEARER)).isEqualTo("BEARER");
    }

    @Test
    void openValuesKeepTheirText() {
        for (String text : List.of("Bearer", "bearer", "BEARER", "N_A", "", "\u20ac", "authorization_code")) {
            JsonWriter writer = JsonWriter.create();
            writer.writeString(text);
            OpenEnum<Scheme> value =
                    IGNORING_CASE.readOpen(Readers.of(JsonReader.create().reset(writer.toBytes())));
            assertThat(value.text()).isEqualTo(text);
            assertThat(value.toString()).isEqualTo(value.constant() == null ? "<unknown>" : text);
            assertThat(value).isEqualTo(IGNORING_CASE.open(text));
            assertThat(value.hashCode()).isEqualTo(IGNORING_CASE.open(text).hashCode());
            JsonWriter copy = JsonWriter.create();
            IGNORING_CASE.writeOpen(value, copy);
            assertThat(copy.toBytes()).isEqualTo(writer.toBytes());
        }
    }

    @Test
    void openValuesKnowTheirConstant() {
        OpenEnum<Scheme> known = IGNORING_CASE.open("bearer");
        assertThat(known.constant()).isEqualTo(Scheme.BEARER);
        assertThat(known.is(Scheme.BEARER)).isTrue();
        assertThat(known.is(Scheme.POP)).isFalse();
        assertThat(known.orElse(Scheme.POP)).isEqualTo(Scheme.BEARER);
        assertThat(known).isNotEqualTo(IGNORING_CASE.open(Scheme.BEARER));
        OpenEnum<Scheme> unknown = IGNORING_CASE.open("N_A");
        assertThat(unknown.constant()).isNull();
        assertThat(unknown.is(Scheme.UNKNOWN)).isFalse();
        assertThat(unknown.orElse(Scheme.UNKNOWN)).isEqualTo(Scheme.UNKNOWN);
    }

    @Test
    void exactNamesGiveTheSameObjectEachTime() {
        assertThat(KIND.open("code")).isSameInstanceAs(KIND.open(Kind.CODE));
        assertThat(KIND.readOpen(Readers.of(JsonReader.create().reset("\"code\""))))
                .isSameInstanceAs(KIND.open(Kind.CODE));
        assertThat(KIND.open("authorization_code")).isSameInstanceAs(KIND.open("authorization_code"));
        assertThat(KIND.open("authorization_code").is(Kind.CODE)).isTrue();
    }

    @Test
    void constantThatTheCodecDoesNotKnowIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> STRICT.toBytes(Scheme.UNKNOWN));
        assertThrows(IllegalArgumentException.class, () -> STRICT.open(Scheme.UNKNOWN));
    }

    @Test
    void openValuesAreEqualByTextAndEnum() {
        OpenEnum<Scheme> value = IGNORING_CASE.open("Bearer");
        assertThat(value).isEqualTo(STRICT.open("Bearer"));
        assertThat(value).isNotEqualTo(IGNORING_CASE.open("BEARER"));
        assertThat(value).isNotEqualTo(KIND.open("Bearer"));
        assertThat(IGNORING_CASE.open("other")).isNotEqualTo(IGNORING_CASE.open("another"));
        assertThat(value.equals("Bearer")).isFalse();
        assertThat(value.equals(null)).isFalse();
    }

    @Test
    void viewsReadTheConstantAndKeepTheText() {
        Utf8Slice text = new Utf8Slice();
        CodecReader reader = new DocumentReader(JsonLimits.DEFAULT);
        assertThat(IGNORING_CASE.readOpen(Readers.of(reader.reset("\"b\\u0065arer\"")), text))
                .isEqualTo(Scheme.BEARER);
        assertThat(text.text()).isEqualTo("bearer");
        assertThat(IGNORING_CASE.readOpen(Readers.of(reader.reset("\"N_A\"")), text))
                .isNull();
        assertThat(text.text()).isEqualTo("N_A");
    }
}
