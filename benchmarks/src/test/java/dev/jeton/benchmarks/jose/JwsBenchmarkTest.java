package dev.jeton.benchmarks.jose;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.benchmarks.document.CompactTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JwsBenchmarkTest {
    private static final String ISSUER = "https://login.example.com/tenant";
    private static final String SUBJECT = "248289761001";
    private static final String EXPIRES = "1795283512";

    @ParameterizedTest
    @CsvSource({"small,400", "medium,1200", "large,4000"})
    void tokensHaveTheSizesThatAreStated(String token, int size) {
        assertThat((double) CompactTokens.named(token).length())
                .isWithin(0.05 * size)
                .of(size);
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "medium", "large"})
    void allParsersReadTheSameClaims(String token) throws Exception {
        long lengths = ISSUER.length() + SUBJECT.length();
        for (TokenParser parser : TokenParser.values()) {
            JwsBenchmark benchmark = new JwsBenchmark();
            benchmark.parser = parser;
            benchmark.token = token;
            benchmark.prepare();
            // The view alone is asked how long the texts are.
            long expected = lengths + (parser == TokenParser.JETON ? EXPIRES.length() : Long.parseLong(EXPIRES));
            assertWithMessage("%s", parser).that(benchmark.parse()).isEqualTo(expected);
            assertWithMessage("%s again", parser).that(benchmark.parse()).isEqualTo(expected);
        }
    }

    @Test
    void keysAreFoundByAll() throws Exception {
        for (String kid : new String[] {"key-0", "key-100", "key-199"}) {
            JwkSetBenchmark benchmark = new JwkSetBenchmark();
            benchmark.kid = kid;
            benchmark.prepare();
            int characters = 342;
            assertThat(benchmark.jeton()).isEqualTo(characters);
            assertThat(benchmark.jetonLookup()).isEqualTo(characters);
            assertThat(benchmark.nimbus()).isEqualTo(characters);
        }
    }
}
