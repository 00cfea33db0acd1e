package dev.jeton.tokens;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jeton.JsonCodec;
import dev.jeton.tokens.oauth.OAuthTokenResponse;
import dev.jeton.tokens.oauth.TokenResult;
import dev.jeton.tokens.oauth.TokenResults;
import dev.jeton.tokens.rar.AuthorizationDetail;
import dev.jeton.tokens.rar.AuthorizationDetailCodec;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the specifications, read and written back as they are. */
final class RfcExamplesTest {
    private static final ObjectMapper JACKSON = new ObjectMapper();
    private static final JsonCodec<List<AuthorizationDetail>> DETAILS = AuthorizationDetailCodec.INSTANCE.list();

    @ParameterizedTest
    @CsvSource({
        "introspection-7662-2.2, INTROSPECTION, 1",
        "introspection-inactive-7662-2.2, INTROSPECTION, 0",
        "introspection-8705-3.2, INTROSPECTION, 0",
        "introspection-9396-9.2, INTROSPECTION, 2",
        "introspection-9449-6.2, INTROSPECTION, 0",
        "introspection-9470-6.2, INTROSPECTION, 0",
        "metadata-8414-3.2, SERVER_METADATA, 1",
        "metadata-8705-5, SERVER_METADATA, 0",
        "discovery-4.2, PROVIDER_METADATA, 0",
        "protected-resource-9728-3.2, RESOURCE_METADATA, 0",
        "device-8628-3.2, DEVICE, 0",
        "par-9126-2.2, PUSHED_AUTHORIZATION, 0",
        "par-error-9126-2.3, ERROR, 0",
        "exchange-8693-2.3, TOKEN_EXCHANGE, 0",
        "error-6749-5.2, ERROR, 0",
        "error-9449-8, ERROR, 0",
        "detail-9396-1, AUTHORIZATION_DETAIL, 4",
        "detail-9396-2, AUTHORIZATION_DETAIL, 4",
        "detail-9396-2.1, AUTHORIZATION_DETAIL, 1",
        "registration-7591-3.1, CLIENT_METADATA, 2",
        "registration-authorized-7591-3.1, CLIENT_METADATA, 2",
        "registration-statement-7591-3.1.1, CLIENT_METADATA, 1",
        "client-information-7591-3.2.1, CLIENT_INFORMATION, 2",
        "client-information-7592-3, CLIENT_INFORMATION, 1",
        "registration-error-7591-3.2.2, ERROR, 0",
        "registration-error-metadata-7591-3.2.2, ERROR, 0",
        "userinfo-5.3.2, USER_INFO, 0",
        "ciba-7.3, BACKCHANNEL, 0",
        "ciba-ping-10.2, PING, 0",
        "ciba-push-10.3.1, PUSH, 0",
        "ciba-error-13, ERROR, 0"
    })
    void anExampleIsWrittenAsItWasRead(String example, FamilyFormat format, int unknownMembers) throws Exception {
        byte[] body = Resources.bytes("/rfc/" + example + ".json");
        Object value = format.codec().read(body);

        assertThat(JACKSON.readTree(format.codec().toBytes(value))).isEqualTo(JACKSON.readTree(body));
        assertThat(format.codec().read(format.codec().toBytes(value))).isEqualTo(value);
        Map<?, ?> extra = (Map<?, ?>) format.type().getMethod("extra").invoke(value);
        assertThat(extra).hasSize(unknownMembers);
    }

    @ParameterizedTest
    @CsvSource({
        "token-6749-5.1, example_parameter",
        "token-9396-7, authorization_details",
        "token-9396-7.1-accounts, authorization_details",
        "token-9396-7.1-medical, authorization_details",
        "token-9449-5,",
        "token-core-3.1.3.3,",
        "token-ciba-10.1.1,"
    })
    void aTokenResponseIsWrittenAsItWasRead(String example, String unknownMember) throws Exception {
        byte[] body = Resources.bytes("/rfc/" + example + ".json");
        JsonCodec<Object> codec = TokenFormat.OAUTH.codec();
        OAuthTokenResponse response = (OAuthTokenResponse) codec.read(body);

        assertThat(JACKSON.readTree(codec.toBytes(response))).isEqualTo(JACKSON.readTree(body));
        assertThat(response.extra().keySet()).isEqualTo(unknownMember == null ? Set.of() : Set.of(unknownMember));
        TokenResult result = TokenResults.read(200, "application/json", body);
        assertThat(((TokenResult.Granted) result).accessToken()).isEqualTo(response.accessToken());
        assertThat(((TokenResult.Granted) result).extra()).isEqualTo(response.extra());
    }

    /** A token response of RFC 9396 has the details as a further member, which the codec of a list reads. */
    @Test
    void theDetailsOfATokenAreReadFromItsFurtherMembers() {
        TokenResult result =
                TokenResults.read(200, "application/json", Resources.bytes("/rfc/token-9396-7.1-medical.json"));
        List<AuthorizationDetail> details = ((TokenResult.Granted) result)
                .extra()
                .get("authorization_details")
                .as(DETAILS);

        assertThat(details).hasSize(1);
        assertThat(details.get(0).identifier()).isEqualTo("patient-541235");
        assertThat(details.get(0).extra().keySet()).containsExactly("sens");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2-combined",
                "2.2-common",
                "2.2-two",
                "2.2-extension",
                "6.1-admin",
                "6.1-reduced",
                "a.1",
                "a.1-advanced",
                "a.2",
                "a.4"
            })
    void authorizationDetailsAreWrittenAsTheyWereRead(String example) throws Exception {
        byte[] body = Resources.bytes("/rfc/details-9396-" + example + ".json");
        List<AuthorizationDetail> details = DETAILS.read(body);

        assertThat(JACKSON.readTree(DETAILS.toBytes(details))).isEqualTo(JACKSON.readTree(body));
        // By the view, too, without white space, which raw JSON keeps.
        List<AuthorizationDetail> compact = DETAILS.read(JACKSON.readTree(body).toString());
        for (JsonNode detail : JACKSON.readTree(body)) {
            assertThat(compact)
                    .contains(FamilyFormat.AUTHORIZATION_DETAIL.codec().read(detail.toString()));
        }
    }

    /** The RFC says that {@code actions} is an array; the example of its appendix A.3 has a string. */
    @Test
    void anActionWithoutBracketsIsAListOfOneAndWrittenInBrackets() throws Exception {
        byte[] body = Resources.bytes("/rfc/details-9396-a.3.json");
        ObjectNode detail = (ObjectNode) JACKSON.readTree(body).get(0);
        AuthorizationDetail read =
                (AuthorizationDetail) FamilyFormat.AUTHORIZATION_DETAIL.codec().read(detail.toString());

        assertThat(DETAILS.read(body)).containsExactly(read);
        assertThat(read.actions()).containsExactly("read_tax_declaration");
        detail.putArray("actions").add("read_tax_declaration");
        assertThat(JACKSON.readTree(AuthorizationDetailCodec.INSTANCE.toBytes(read)))
                .isEqualTo(detail);
    }
}
