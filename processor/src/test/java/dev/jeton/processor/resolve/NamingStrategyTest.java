package dev.jeton.processor.resolve;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingStrategyTest {

    @ParameterizedTest
    @CsvSource({
        "accessToken, access token",
        "NOT_BEFORE_POLICY, not before policy",
        "notBeforePolicy, not before policy",
        "idTokenURL, id token url",
        "URLValue, url value",
        "aBC, a bc",
        "x5t, x5t",
        "x5tS256, x5t s256",
        "oauth2Token, oauth2 token",
        "ES256K, es256k",
        "ES256_K, es256 k",
        "_id, id",
        "a__b_, a b",
        "this$0, this 0",
        "straßeÄußere, straße äußere",
        "x, x",
        "X, x"
    })
    void nameFallsIntoWords(String name, String words) {
        assertThat(Words.of(name)).isEqualTo(List.of(words.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "AS_WRITTEN, notBeforePolicy",
        "SNAKE_CASE, not_before_policy",
        "KEBAB_CASE, not-before-policy",
        "UPPER_SNAKE_CASE, NOT_BEFORE_POLICY",
        "CAMEL_CASE, notBeforePolicy",
        "PASCAL_CASE, NotBeforePolicy"
    })
    void wordsAreJoined(NamingStrategy strategy, String name) {
        assertThat(strategy.apply("notBeforePolicy")).isEqualTo(name);
        if (strategy != NamingStrategy.AS_WRITTEN) {
            assertThat(strategy.apply("NOT_BEFORE_POLICY")).isEqualTo(name);
        }
    }

    @Test
    void everyStrategyKeepsANameWithoutWords() {
        for (NamingStrategy strategy : NamingStrategy.values()) {
            assertWithMessage(strategy.name()).that(strategy.apply("$_$")).isEqualTo("$_$");
        }
    }

    @Test
    void turkishLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(NamingStrategy.SNAKE_CASE.apply("idTokenID")).isEqualTo("id_token_id");
            assertThat(NamingStrategy.UPPER_SNAKE_CASE.apply("idTokenId")).isEqualTo("ID_TOKEN_ID");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void lettersBeyondTheBasicPlaneStayWhole() {
        String deseret = "a\uD801\uDC00b"; // a capital letter of two chars

        assertThat(NamingStrategy.SNAKE_CASE.apply(deseret)).isEqualTo("a_\uD801\uDC28b");
        assertThat(NamingStrategy.PASCAL_CASE.apply(deseret)).isEqualTo("A\uD801\uDC00b");
    }
}
