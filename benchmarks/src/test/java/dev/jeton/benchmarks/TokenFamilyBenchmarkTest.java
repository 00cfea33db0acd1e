package dev.jeton.benchmarks;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jeton.tokens.introspection.IntrospectionResponse;
import dev.jeton.tokens.introspection.IntrospectionResponseCodec;
import dev.jeton.tokens.introspection.IntrospectionResponseView;
import dev.jeton.tokens.metadata.OpenIdProviderMetadata;
import dev.jeton.tokens.metadata.OpenIdProviderMetadataCodec;
import dev.jeton.tokens.metadata.OpenIdProviderMetadataView;
import dev.jeton.tokens.oauth.OAuthErrorResponse;
import dev.jeton.tokens.oauth.OAuthErrorResponseView;
import dev.jeton.tokens.oauth.OAuthTokenResponse;
import dev.jeton.tokens.oauth.OAuthTokenResponseView;
import dev.jeton.tokens.oauth.TokenResult;
import dev.jeton.tokens.oauth.TokenResultView;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The benchmarks of the types of {@code jeton-tokens} do what they say, in every way the same. */
class TokenFamilyBenchmarkTest {
    private static final ObjectMapper JACKSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({"small", "jwt"})
    void everyWayFindsTheSameToken(String size) {
        Set<String> different = new HashSet<>();
        for (int index = 0; index < 64; index++) {
            TokenResult.Granted granted =
                    (TokenResult.Granted) at(index, "granted", size).resultRecord();
            OAuthTokenResponse plain =
                    (OAuthTokenResponse) at(index, "granted", size).plainRecord();
            assertThat(granted.accessToken()).isEqualTo(plain.accessToken());
            assertThat(granted.expiresIn()).isEqualTo(plain.expiresIn());
            assertThat(granted.extra()).isEmpty();
            assertThat(((TokenResultView) at(index, "granted", size).resultView()).toValue())
                    .isEqualTo(granted);
            assertThat(((OAuthTokenResponseView) at(index, "granted", size).plainView()).toValue())
                    .isEqualTo(plain);
            different.add(granted.accessToken());
        }
        assertThat(different).hasSize(64);
    }

    @ParameterizedTest
    @CsvSource({"small", "jwt"})
    void everyWayFindsTheSameRefusal(String size) {
        for (int index = 0; index < 64; index++) {
            TokenResult.Denied denied =
                    (TokenResult.Denied) at(index, "denied", size).resultRecord();
            OAuthErrorResponse plain =
                    (OAuthErrorResponse) at(index, "denied", size).plainRecord();
            assertThat(denied.errorCode().get()).isEqualTo(plain.error().text());
            assertThat(denied.errorDescription()).isEqualTo(plain.errorDescription());
            assertThat(((TokenResultView) at(index, "denied", size).resultView()).toValue())
                    .isEqualTo(denied);
            assertThat(((OAuthErrorResponseView) at(index, "denied", size).plainView()).toValue())
                    .isEqualTo(plain);
        }
    }

    /** A benchmark whose next answer is a certain one. */
    private static TokenResultBenchmark at(int index, String answer, String size) {
        TokenResultBenchmark benchmark = new TokenResultBenchmark();
        benchmark.answer = answer;
        benchmark.size = size;
        benchmark.prepare();
        for (int before = 0; before < index; before++) {
            benchmark.plainRecord();
        }
        return benchmark;
    }

    @ParameterizedTest
    @ValueSource(strings = {"inactive", "active"})
    void introspectionsAreReadWhole(String document) throws IOException {
        TokenFamilyBenchmark benchmark = family(document);
        IntrospectionResponse record = (IntrospectionResponse) benchmark.jetonRecord();
        assertThat(record.active()).isEqualTo(document.equals("active"));
        assertThat(((IntrospectionResponseView) benchmark.jetonView()).toValue())
                .isEqualTo(record);
        JsonNode tree = (JsonNode) benchmark.jackson2Tree();
        assertThat(JACKSON.readTree(IntrospectionResponseCodec.INSTANCE.toBytes(record))
                        .size())
                .isEqualTo(tree.size());
    }

    @Test
    void discoveryIsReadWhole() throws IOException {
        TokenFamilyBenchmark benchmark = family("discovery");
        OpenIdProviderMetadata record = (OpenIdProviderMetadata) benchmark.jetonRecord();
        assertThat(((OpenIdProviderMetadataView) benchmark.jetonView()).toValue())
                .isEqualTo(record);
        JsonNode tree = (JsonNode) benchmark.jackson2Tree();
        assertThat(JACKSON.readTree(OpenIdProviderMetadataCodec.INSTANCE.toBytes(record)))
                .isEqualTo(tree);
    }

    private static TokenFamilyBenchmark family(String document) {
        TokenFamilyBenchmark benchmark = new TokenFamilyBenchmark();
        benchmark.document = document;
        benchmark.prepare();
        return benchmark;
    }
}
