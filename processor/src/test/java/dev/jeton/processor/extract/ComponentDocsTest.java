package dev.jeton.processor.extract;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentDocsTest {

    @Test
    void firstPhraseOfAComponentIsTaken() {
        ComponentDocs docs = ComponentDocs.of("""
                 A token. It expires.

                 @param expiresIn the lifetime
                   in seconds. Never negative.
                 @param scope
                     what is allowed; all if absent
                 @param count How often
                 @param <T> the type
                 @since 1.0
                """);

        assertThat(docs.phrase("expiresIn").orElse("")).isEqualTo("the lifetime in seconds");
        assertThat(docs.phrase("scope").orElse("")).isEqualTo("what is allowed");
        assertThat(docs.phrase("count").orElse("")).isEqualTo("how often");
        assertThat(docs.phrase("other").isPresent()).isFalse();
        assertThat(ComponentDocs.of(null).phrase("scope").isPresent()).isFalse();
    }

    @Test
    void tagBehindAComponentEndsItsPhrase() {
        assertThat(ComponentDocs.of(" @param a first\n @see Other\n and more")
                        .phrase("a")
                        .orElse(""))
                .isEqualTo("first");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "the {@link Scope}",
                "<b>bold</b>",
                "a & b",
                "ends } early",
                "an e@mail",
                "ends \\u002a\\u002f the comment",
                "a text that is far too long to stand on one line of an accessor with all of what follows"
            })
    void phraseThatCannotStandInDocumentationOfOursIsLeftOut(String phrase) {
        assertThat(ComponentDocs.of(" @param a " + phrase).phrase("a").isPresent())
                .isFalse();
    }
}
