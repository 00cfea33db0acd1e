package dev.jeton.benchmarks;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.benchmarks.document.TokenResponses;
import dev.jeton.tokens.oauth.OAuthTokenResponse;
import dev.jeton.tokens.oauth.OAuthTokenResponseCodec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every benchmark does what it is named after, before anybody believes its time. */
class TokenResponseBenchmarkTest {
    @ParameterizedTest
    @CsvSource({"rfc, 22, 140", "oidc, 1400, 3773"})
    void everyMethodDoesItsWork(String workload, int accessTokenLength, int documentLength) {
        byte[] document = TokenResponses.named(workload);
        TokenResponseBenchmark benchmark = new TokenResponseBenchmark();
        benchmark.workload = workload;
        benchmark.prepare();

        OAuthTokenResponse record = benchmark.readRecord();
        assertThat(record.accessToken()).hasLength(accessTokenLength);
        assertThat(record.expiresIn()).hasValue(3_600);
        assertThat(new String(OAuthTokenResponseCodec.INSTANCE.toBytes(record), UTF_8))
                .isEqualTo(new String(document, UTF_8));
        assertThat(document).hasLength(documentLength);
        assertThat(benchmark.copy()).isEqualTo(document);
        assertThat(benchmark.readView()).isEqualTo(3_600L + accessTokenLength);
        assertThat(benchmark.rejectView()).isFalse();
        assertThat(benchmark.writeView()).isEqualTo(document.length);
        assertThat(benchmark.writeRecord()).isEqualTo(document.length);
    }
}
