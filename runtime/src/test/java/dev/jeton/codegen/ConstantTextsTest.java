package dev.jeton.codegen;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The texts that tell constants are looked at when there are any. */
class ConstantTextsTest {
    private enum Letter {
        A,
        B
    }

    private static ConstantTexts texts(@Nullable String a, @Nullable String b) {
        ConstantTexts texts = ConstantTexts.of(Letter.values());
        texts.add(Letter.A, a);
        texts.add(Letter.B, b);
        return texts;
    }

    @Test
    void textsAreInTheOrderOfTheConstants() {
        NameTable table = texts("\ud83d\ude00", "").table();
        assertThat(table.indexOf("\ud83d\ude00")).isEqualTo(0);
        assertThat(table.indexOf("")).isEqualTo(1);
        assertThat(texts("k", "K").table().indexOf("K")).isEqualTo(1);
        assertThat(texts("Ab", "\u00e9Z").tableIgnoringCase().find("aB")).isEqualTo(0);
    }

    @Test
    void constantsThatNobodyCanTellApartAreAnError() {
        assertThat(assertThrows(
                        IllegalStateException.class, () -> texts("x", "x").table()))
                .hasMessageThat()
                .contains("Letter.A and B have the same value in JSON: \"x\".");
        assertThat(assertThrows(
                        IllegalStateException.class, () -> texts("xZ", "Xz").tableIgnoringCase()))
                .hasMessageThat()
                .contains("Letter.A and B have the same value in JSON: \"Xz\".");
    }

    @Test
    void constantsThatCannotBeToldAreAnError() {
        assertThat(assertThrows(IllegalStateException.class, () -> texts("x", null)))
                .hasMessageThat()
                .contains("Letter.B has no value for JSON");
        for (String half : new String[] {"\ud83d", "a\ude00", "\ud83dx"}) {
            assertThat(assertThrows(IllegalStateException.class, () -> texts(half, "x")))
                    .hasMessageThat()
                    .contains("Letter.A has half of a surrogate pair");
        }
    }
}
