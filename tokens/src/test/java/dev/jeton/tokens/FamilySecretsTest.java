package dev.jeton.tokens;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import dev.jeton.JsonException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which members of the family count as secret: no {@code toString} shows one, and no error shows any value. */
final class FamilySecretsTest {
    private static final ObjectMapper JACKSON = new ObjectMapper();
    private static final String CANARY = "cNrY4tO9kXq7ZbV2";

    private static List<String> secrets(FamilyFormat format) {
        return switch (format) {
            case INTROSPECTION -> List.of("username", "sub", "jti");
            case DEVICE -> List.of("device_code", "user_code", "verification_uri_complete");
            case PUSHED_AUTHORIZATION -> List.of("request_uri");
            case TOKEN_EXCHANGE -> List.of("access_token", "refresh_token");
            case CLIENT_METADATA -> List.of("contacts", "jwks");
            case CLIENT_INFORMATION -> List.of("client_secret", "registration_access_token", "contacts", "jwks");
            case USER_INFO ->
                List.of(
                        "sub",
                        "name",
                        "given_name",
                        "family_name",
                        "middle_name",
                        "nickname",
                        "preferred_username",
                        "profile",
                        "picture",
                        "website",
                        "email",
                        "gender",
                        "birthdate",
                        "zoneinfo",
                        "locale",
                        "phone_number");
            case ADDRESS -> List.of("formatted", "street_address", "locality", "region", "postal_code", "country");
            case BACKCHANNEL, PING -> List.of("auth_req_id");
            case PUSH -> List.of("auth_req_id", "access_token", "refresh_token", "id_token");
            case AFFINIDI_ERROR_DETAIL -> List.of("value");
            case AUTHLETE_TOKEN_RESPONSE ->
                List.of(
                        "responseContent",
                        "username",
                        "password",
                        "ticket",
                        "accessToken",
                        "refreshToken",
                        "idToken",
                        "jwtAccessToken",
                        "subjectToken",
                        "actorToken",
                        "assertion");
            case AUTHLETE_TOKEN_ISSUE_RESPONSE ->
                List.of("responseContent", "accessToken", "refreshToken", "jwtAccessToken");
            case AUTHLETE_TOKEN_UPDATE_RESPONSE -> List.of("accessToken");
            case AUTHLETE_TOKEN_FAIL_RESPONSE, AUTHLETE_INTROSPECTION_RESPONSE -> List.of("responseContent");
            default -> List.of();
        };
    }

    @ParameterizedTest
    @EnumSource
    void aSecretIsNotShownAndWhatIsNoneIs(FamilyFormat format) throws IOException {
        for (String name : ImmutableList.copyOf(tree(format).fieldNames())) {
            JsonNode value = tree(format).get(name);
            if (value.isTextual() || value.isArray() && value.get(0).isTextual() || name.equals("jwks")) {
                String shown = read(format, name, value.isArray() ? "[\"" + CANARY + "\",\"b\"]" : '"' + CANARY + '"');
                if (secrets(format).contains(name)) {
                    assertThat(shown).doesNotContain(CANARY);
                    assertThat(shown).contains("<redacted>");
                } else {
                    assertThat(shown).contains(CANARY);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void neitherNamesNorValuesOfUnknownMembersAreShown(FamilyFormat format) throws IOException {
        assertThat(read(format, "x" + CANARY, "{\"" + CANARY + "\":[\"" + CANARY + "\"]}"))
                .doesNotContain(CANARY);
    }

    @ParameterizedTest
    @EnumSource
    void noErrorShowsAValue(FamilyFormat format) throws IOException {
        for (String name : ImmutableList.copyOf(tree(format).fieldNames())) {
            for (String value : List.of("\"%s\"", "[\"%s\"]", "{\"%s\":1}", "%s", "[[\"%s\"]]")) {
                String document = document(format, name, value.formatted(CANARY));
                try {
                    format.codec().read(document);
                } catch (JsonException rejection) {
                    StringWriter trace = new StringWriter();
                    rejection.printStackTrace(new PrintWriter(trace));
                    assertThat(trace.toString()).doesNotContain(CANARY);
                    assertThat(rejection.path()).doesNotContain(CANARY);
                }
            }
        }
    }

    private static String read(FamilyFormat format, String name, String value) throws IOException {
        return format.codec().read(document(format, name, value)).toString();
    }

    /** The body with one member changed or added. */
    private static String document(FamilyFormat format, String name, String value) throws IOException {
        String others = tree(format).without(name).toString();
        String comma = others.equals("{}") ? "" : ",";
        return others.substring(0, others.length() - 1) + comma + "\"" + name + "\":" + value + "}";
    }

    private static ObjectNode tree(FamilyFormat format) throws IOException {
        return (ObjectNode) JACKSON.readTree(format.body());
    }
}
