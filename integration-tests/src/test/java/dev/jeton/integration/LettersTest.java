package dev.jeton.integration;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.ElementCursor;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.OpenEnum;
import dev.jeton.annotation.Json;
import dev.jeton.integration.Letters.Shade;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Enums whose letter case is ignored. */
class LettersTest {
    private static final ViewedCodec<Letters, LettersView> BOTH =
            new ViewedCodec<>(LettersCodec.INSTANCE, new LettersView(), LettersView::toValue);

    private static final String DOCUMENT =
            "{\"shade\":\"DARK\",\"defaulted\":\"H\u00e9LL\",\"open\":\"NIGHT-shade\",\"unit\":\"Second\\u0073\",\"day\":\"monday\","
                    + "\"shades\":[\"Dark\",null,\"h\u00c9ll\"],\"units\":[\"days\",\"DAYS\"],\"set\":\"night-SHADE\","
                    + "\"map\":{\"dark\":\"dArk\"},\"strict\":\"dark\"}";

    /** Maps whose keys are enums. */
    @Json(view = true)
    record Keyed(
            @Json.Lenient @Nullable Map<Shade, Shade> shades,
            @Json.Lenient @Nullable Map<TimeUnit, TimeUnit> units) {}

    @Test
    void lettersFromAToZAreReadInEitherCase() {
        Letters value = BOTH.read(DOCUMENT);
        assertThat(value.shade()).isEqualTo(Shade.DARK);
        assertThat(value.defaulted()).isEqualTo(Shade.LIGHT);
        assertThat(value.unit()).isEqualTo(TimeUnit.SECONDS);
        assertThat(value.day()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(value.shades())
                .containsExactly(Shade.DARK, null, Shade.OTHER)
                .inOrder();
        assertThat(value.units()).isEqualTo(new TimeUnit[] {TimeUnit.DAYS, TimeUnit.DAYS});
        assertThat(value.set()).containsExactly(Shade.DARK);
        OpenEnum<Shade> open = value.open().orElseThrow();
        assertThat(open.constant()).isEqualTo(Shade.DARK);
        assertThat(open.text()).isEqualTo("NIGHT-shade");
    }

    @Test
    void constantIsWrittenUnderItsOwnNameAndAnOpenOneAsItCame() {
        assertThat(LettersCodec.INSTANCE.toJson(BOTH.read(DOCUMENT)))
                .isEqualTo(
                        "{\"shade\":\"dark\",\"defaulted\":\"h\u00e9ll\",\"open\":\"NIGHT-shade\",\"unit\":\"SECONDS\","
                                + "\"day\":\"MONDAY\",\"shades\":[\"dark\",null,\"OTHER\"],\"units\":[\"DAYS\",\"DAYS\"],\"set\":\"dark\","
                                + "\"map\":{\"dark\":\"dArk\"},\"strict\":\"dark\"}");
    }

    /** A long s, and an I with a dot or without one, which Java takes for letters of ASCII in another case. */
    @ParameterizedTest
    @ValueSource(
            strings = {"second", "SECONDS ", "\u017fECONDS", "M\u0130NUTES", "m\u0131nutes", "", "0", "SECONDS\\u0000"})
    void nothingLooserIsRead(String text) {
        String json = "{\"unit\":\"" + text + "\"}";
        JsonException error = assertThrows(JsonException.class, () -> BOTH.read(json));
        assertThat(error.code()).isEqualTo(JsonErrorCode.UNKNOWN_VALUE);
        assertThat(error.path()).isEqualTo("$.unit");
        assertThat(error.offset()).isEqualTo(json.indexOf(':') + 1);
    }

    @Test
    void theLocaleHasNoSay() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale.Builder().setLanguage("tr").build());
            assertThat(BOTH.read("{\"unit\":\"minutes\"}").unit()).isEqualTo(TimeUnit.MINUTES);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"DARK,OTHER", "dark,DARK", "Night-Shade,DARK", "night-shade,OTHER"})
    void withoutTheMarkCaseMatters(String text, Shade expected) {
        assertThat(BOTH.read("{\"strict\":\"" + text + "\"}").strict()).isEqualTo(expected);
    }

    @Test
    void keysAreNeverLenient() {
        var codec = LettersTest_KeyedCodec.INSTANCE;
        assertThat(codec.read("{\"shades\":{\"DARK\":\"DARK\"}}").shades()).containsExactly(Shade.OTHER, Shade.DARK);
        assertThat(codec.read("{\"shades\":{\"dark\":\"DARK\"}}").shades()).containsExactly(Shade.DARK, Shade.DARK);
        byte[] seconds = "{\"units\":{\"seconds\":\"seconds\"}}".getBytes(UTF_8);
        JsonException read = assertThrows(JsonException.class, () -> codec.read(seconds));
        assertThat(read.code()).isEqualTo(JsonErrorCode.UNKNOWN_VALUE);
        JsonException viewed = assertThrows(JsonException.class, () -> new LettersTest_KeyedView().parse(seconds));
        assertThat(viewed.getMessage()).isEqualTo(read.getMessage());
    }

    @Test
    void viewsAndTheirCursorsIgnoreCaseToo() {
        LettersView view = new LettersView();
        view.parse(DOCUMENT.getBytes(UTF_8));
        assertThat(view.shade()).isEqualTo(Shade.DARK);
        assertThat(view.open()).isEqualTo(Shade.DARK);
        assertThat(view.openText().text()).isEqualTo("NIGHT-shade");
        assertThat(view.unit()).isEqualTo(TimeUnit.SECONDS);
        ElementCursor shades = view.shades();
        assertThat(shades.next()).isTrue();
        assertThat(shades.as(Letters_ShadeCodec.INSTANCE.ignoringCase())).isEqualTo(Shade.DARK);
        assertThat(shades.as(Letters_ShadeCodec.INSTANCE)).isEqualTo(Shade.OTHER);
    }

    @Test
    void aCodecThatIgnoresCaseIsTheSameInAllElse() {
        var lenient = Letters_ShadeCodec.INSTANCE.ignoringCase();
        assertThat(lenient).isSameInstanceAs(Letters_ShadeCodec.INSTANCE.ignoringCase());
        assertThat(lenient.type()).isEqualTo(Shade.class);
        assertThat(lenient.toJson(Shade.LIGHT)).isEqualTo("\"h\u00e9ll\"");
        assertThat(lenient.describe(Shade.LIGHT)).isEqualTo("LIGHT");
        assertThat(lenient.list().read("[\"DARK\",\"dark\"]")).containsExactly(Shade.DARK, Shade.DARK);
        assertThat(lenient.read("\"anything\"")).isEqualTo(Shade.OTHER);
    }

    /** Codec and view agree about each, and nothing but a JsonException comes out. */
    @Test
    void damageAtEveryPositionIsReadOrRejected() {
        byte[] document = DOCUMENT.getBytes(UTF_8);
        byte[] replacements = {'"', '{', '[', ',', 'A', 'a', '0', '-', ' ', '\\', 0, -1};
        assertThat(BOTH.rejectionsOfDamaged(document, replacements)).isAtLeast(4 * document.length);
    }
}
