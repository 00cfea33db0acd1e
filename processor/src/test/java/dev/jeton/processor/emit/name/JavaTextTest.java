package dev.jeton.processor.emit.name;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class JavaTextTest {

    @Test
    void literalsArePlainAscii() {
        assertThat(JavaText.literal("access_token")).isEqualTo("\"access_token\"");
        assertThat(JavaText.literal("a\"b\\c")).isEqualTo("\"a\\\"b\\\\c\"");
        assertThat(JavaText.literal("\n\r\t")).isEqualTo("\"\\n\\r\\t\"");
        assertThat(JavaText.literal("\u00e9\ud83d\ude00\ud800")).isEqualTo("\"\\u00e9\\ud83d\\ude00\\ud800\"");
    }

    @Test
    void controlCharactersAreThreeOctalDigitsSoThatADigitMayFollow() {
        assertThat(JavaText.literal("\0" + "1\b\u007f")).isEqualTo("\"\\0001\\010\\177\"");
    }

    @Test
    void commentsShowNoBackslashAndNoLineEnd() {
        assertThat(JavaText.comment("not-before")).isEqualTo("not-before");
        assertThat(JavaText.comment("a\\u000ab")).isEqualTo("a<U+005C>u000ab");
        assertThat(JavaText.comment("a\nb\u00e9")).isEqualTo("a<U+000A>b<U+00E9>");
        assertThat(JavaText.comment("\ud83d\ude00")).isEqualTo("<U+1F600>");
        assertThat(JavaText.comment("")).isEqualTo("the empty name");
    }

    @Test
    void longNamesAreCutInComments() {
        assertThat(JavaText.comment("x".repeat(60))).isEqualTo("x".repeat(60));
        assertThat(JavaText.comment("x".repeat(61))).isEqualTo("x".repeat(60) + "...");
    }

    @Test
    void constantsAreUpperSnakeCase() {
        assertThat(JavaText.upperSnakeCase("tokenType")).isEqualTo("TOKEN_TYPE");
        assertThat(JavaText.upperSnakeCase("URL")).isEqualTo("URL");
        assertThat(JavaText.upperSnakeCase("x5tS256")).isEqualTo("X5T_S256");
    }
}
