package dev.jeton.tokens;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenIntrospectionSuccessResponse;
import com.nimbusds.oauth2.sdk.as.AuthorizationServerMetadata;
import com.nimbusds.oauth2.sdk.device.DeviceAuthorizationSuccessResponse;
import com.nimbusds.oauth2.sdk.util.JSONObjectUtils;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.minidev.json.JSONObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies that real servers sent, read by their own types and written back; Nimbus reads what is written as it reads the body. */
final class LiveFamilyTest {
    private static final ObjectMapper JACKSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({
        "keycloak-introspect-active, INTROSPECTION, 12",
        "keycloak-introspect-inactive, INTROSPECTION, 0",
        "spring-as-introspect-active, INTROSPECTION, 0",
        "spring-as-introspect-inactive, INTROSPECTION, 0",
        "keycloak-oauth-as-metadata, PROVIDER_METADATA, 0",
        "keycloak-well-known, PROVIDER_METADATA, 0",
        "keycloak-oauth-as-metadata, SERVER_METADATA, 27",
        "keycloak-uma-config, SERVER_METADATA, 6",
        "spring-as-metadata, SERVER_METADATA, 0",
        "keycloak-device-authorization, DEVICE, 0",
        "spring-as-device-authorization, DEVICE, 0",
        "keycloak-par, PUSHED_AUTHORIZATION, 0",
        "keycloak-userinfo, USER_INFO, 0",
        "keycloak-token-exchange, TOKEN_EXCHANGE, 3"
    })
    void aBodyIsWrittenAsItWasReadAndNimbusAgrees(String name, FamilyFormat format, int unknownMembers)
            throws Exception {
        byte[] body = Resources.bytes("/live/" + name + ".json");
        Object value = format.codec().read(body);
        byte[] written = format.codec().toBytes(value);

        assertThat(JACKSON.readTree(written)).isEqualTo(expected(body));
        assertThat(format.codec().read(written)).isEqualTo(value);
        assertThat((Map<?, ?>) format.type().getMethod("extra").invoke(value)).hasSize(unknownMembers);
        assertThat(byNimbus(format, written)).isEqualTo(byNimbus(format, body));
    }

    /** The body, but for an audience of one, which Spring sends in brackets and Jeton writes without. */
    private static JsonNode expected(byte[] body) throws IOException {
        ObjectNode expected = (ObjectNode) JACKSON.readTree(body);
        JsonNode audience = expected.path("aud");
        if (audience.isArray() && audience.size() == 1) {
            expected.set("aud", audience.get(0));
        }
        return expected;
    }

    /** What Nimbus makes of a document, as JSON; the document where Nimbus has no type for it. */
    private static JsonNode byNimbus(FamilyFormat format, byte[] document) throws ParseException, IOException {
        JSONObject json = JSONObjectUtils.parse(new String(document, StandardCharsets.UTF_8));
        JSONObject read = switch (format) {
            case INTROSPECTION -> TokenIntrospectionSuccessResponse.parse(json).toJSONObject();
            case SERVER_METADATA -> AuthorizationServerMetadata.parse(json).toJSONObject();
            case PROVIDER_METADATA -> OIDCProviderMetadata.parse(json).toJSONObject();
            case DEVICE -> DeviceAuthorizationSuccessResponse.parse(json).toJSONObject();
            case USER_INFO -> new UserInfo(json).toJSONObject();
            default -> json;
        };
        return expected(read.toJSONString().getBytes(StandardCharsets.UTF_8));
    }
}
