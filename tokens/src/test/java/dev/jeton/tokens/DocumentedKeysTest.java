package dev.jeton.tokens;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import dev.jeton.JsonCodec;
import dev.jeton.tokens.authlete.AuthzDetails;
import dev.jeton.tokens.authlete.AuthzDetailsCodec;
import dev.jeton.tokens.authlete.AuthzDetailsElement;
import dev.jeton.tokens.authlete.AuthzDetailsElementCodec;
import dev.jeton.tokens.authlete.Property;
import dev.jeton.tokens.authlete.PropertyCodec;
import dev.jeton.tokens.oauth.OAuthErrorResponse;
import dev.jeton.tokens.oauth.OAuthErrorResponseCodec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the documents' members, typed by hand, against what the codecs read and write. */
final class DocumentedKeysTest {
    private static final String TEXT = "\"some text\"";
    private static final String NUMBER = "1234567890123";
    private static final String SMALL_NUMBER = "200";
    private static final String TEXTS = "[\"one\",\"two\"]";
    private static final String FLAG = "true";

    private record Member(String name, String value) {}

    private static List<Member> documented(TokenFormat format) {
        return switch (format) {
            case MSAL ->
                List.of(
                        new Member("status", SMALL_NUMBER),
                        new Member("token_type", TEXT),
                        new Member("scope", TEXT),
                        new Member("expires_in", NUMBER),
                        new Member("refresh_in", NUMBER),
                        new Member("ext_expires_in", NUMBER),
                        new Member("refresh_token_expires_in", NUMBER),
                        new Member("access_token", TEXT),
                        new Member("refresh_token", TEXT),
                        new Member("id_token", TEXT),
                        new Member("client_info", TEXT),
                        new Member("foci", TEXT),
                        new Member("spa_code", TEXT),
                        new Member("spa_accountid", TEXT),
                        new Member("key_id", TEXT),
                        new Member("error", TEXT),
                        new Member("error_description", TEXT),
                        new Member("error_codes", TEXTS),
                        new Member("suberror", TEXT),
                        new Member("timestamp", TEXT),
                        new Member("trace_id", TEXT),
                        new Member("correlation_id", TEXT),
                        new Member("claims", TEXT));
            case AFFINIDI ->
                List.of(
                        new Member("access_token", TEXT),
                        new Member("refresh_token", TEXT),
                        new Member("scope", TEXT),
                        new Member("token_type", TEXT),
                        new Member("expires_in", NUMBER),
                        new Member("id_token", TEXT));
            case PPRO ->
                List.of(
                        new Member("access_token", TEXT),
                        new Member("token_type", TEXT),
                        new Member("refresh_token", TEXT),
                        new Member("session_state", TEXT),
                        new Member("scope", TEXT),
                        new Member("expires_in", NUMBER),
                        new Member("refresh_expires_in", NUMBER),
                        new Member("not-before-policy", NUMBER));
            case AUTHLETE ->
                List.of(
                        new Member("resultCode", TEXT),
                        new Member("resultMessage", TEXT),
                        new Member("action", TEXT),
                        new Member("accessToken", TEXT),
                        new Member("clientId", NUMBER),
                        new Member("expiresAt", NUMBER),
                        new Member("expiresIn", NUMBER),
                        new Member("grantType", TEXT),
                        new Member("properties", "[{\"key\":\"k\",\"value\":\"v\",\"hidden\":false}]"),
                        new Member("refreshToken", TEXT),
                        new Member("scopes", TEXTS),
                        new Member("subject", TEXT),
                        new Member("tokenType", TEXT),
                        new Member("jwtAccessToken", TEXT),
                        new Member("authorizationDetails", "{\"elements\":[{\"type\":\"t\"}]}"),
                        new Member("forExternalAttachment", FLAG),
                        new Member("tokenId", TEXT),
                        new Member("refreshTokenScopes", TEXTS),
                        new Member("clientIdentifier", TEXT),
                        new Member("sessionId", TEXT));
            case OAUTH ->
                List.of(
                        new Member("access_token", TEXT),
                        new Member("token_type", TEXT),
                        new Member("expires_in", NUMBER),
                        new Member("refresh_token", TEXT),
                        new Member("scope", TEXT),
                        new Member("id_token", TEXT));
        };
    }

    /** Sent although the documents don't have them; they stand behind those. */
    private static List<Member> undocumented(TokenFormat format) {
        return switch (format) {
            case MSAL ->
                List.of(
                        new Member("error_uri", TEXT),
                        new Member("expires_on", NUMBER),
                        new Member("not_before", NUMBER),
                        new Member("resource", TEXT),
                        new Member("id_token_expires_in", NUMBER),
                        new Member("profile_info", TEXT),
                        new Member("client_id", TEXT));
            case PPRO ->
                List.of(
                        new Member("id_token", TEXT),
                        new Member("error", TEXT),
                        new Member("error_description", TEXT),
                        new Member("error_uri", TEXT));
            default -> List.of();
        };
    }

    private static List<Member> all(TokenFormat format) {
        List<Member> members = new ArrayList<>(documented(format));
        members.addAll(undocumented(format));
        return members;
    }

    @ParameterizedTest
    @EnumSource
    void everyMemberIsReadAndWrittenUnderItsExactName(TokenFormat format) {
        for (Member member : all(format)) {
            assertIsReadAndWritten(format.codec(), format.codec().read("{}"), member);
        }
    }

    @ParameterizedTest
    @EnumSource
    void thereIsNoMemberBesides(TokenFormat format) {
        assertThat(format.type().getRecordComponents()).hasLength(all(format).size() + 1);
    }

    @ParameterizedTest
    @EnumSource
    void noDocumentedMemberIsTakenForAnUnknownOne(TokenFormat format) throws ReflectiveOperationException {
        Object value = format.codec().read(format.body());
        Map<?, ?> extra = (Map<?, ?>) format.type().getMethod("extra").invoke(value);
        // The body of PPRO has two that Keycloak sends sometimes.
        assertThat(extra.keySet())
                .isEqualTo(format == TokenFormat.PPRO ? Set.of("issued_token_type", "webhook") : Set.of());
    }

    @ParameterizedTest
    @EnumSource
    void membersAreWrittenInTheDocumentedOrder(TokenFormat format) throws IOException {
        List<Member> members = all(format);
        StringBuilder reversed = new StringBuilder("{");
        for (int index = members.size() - 1; index >= 0; index--) {
            Member member = members.get(index);
            reversed.append('"').append(member.name()).append("\":").append(member.value());
            reversed.append(index == 0 ? "}" : ",");
        }

        String written = format.codec().toJson(format.codec().read(reversed.toString()));

        JsonNode node = new ObjectMapper().readTree(written);
        assertThat(ImmutableList.copyOf(node.fieldNames()))
                .containsExactlyElementsIn(members.stream().map(Member::name).toList())
                .inOrder();
    }

    @Test
    void propertiesOfAuthleteHaveTheirMembers() {
        List<Member> members = List.of(new Member("key", TEXT), new Member("value", TEXT), new Member("hidden", FLAG));
        Property empty = PropertyCodec.INSTANCE.read("{}");
        members.forEach(member -> assertIsReadAndWritten(PropertyCodec.INSTANCE, empty, member));
        assertThat(Property.class.getRecordComponents()).hasLength(members.size());
    }

    @Test
    void authorizationDetailsOfAuthleteHaveTheirMembers() {
        String type = "{\"type\":\"t\"";
        List<Member> members = List.of(
                new Member("locations", TEXTS),
                new Member("actions", TEXTS),
                new Member("dataTypes", TEXTS),
                new Member("privileges", TEXTS),
                new Member("identifier", TEXT),
                new Member("otherFields", "\"{\\\"a\\\":1}\""));
        for (Member member : members) {
            String json = type + ",\"" + member.name() + "\":" + member.value() + "}";
            AuthzDetailsElement element = AuthzDetailsElementCodec.INSTANCE.read(json);
            assertThat(element).isNotEqualTo(AuthzDetailsElementCodec.INSTANCE.read(type + "}"));
            assertThat(AuthzDetailsElementCodec.INSTANCE.toJson(element)).isEqualTo(json);
        }
        assertThat(AuthzDetailsElement.class.getRecordComponents()).hasLength(members.size() + 1);
        AuthzDetails none = AuthzDetailsCodec.INSTANCE.read("{}");
        assertIsReadAndWritten(AuthzDetailsCodec.INSTANCE, none, new Member("elements", "[{\"type\":\"t\"}]"));
        assertThat(AuthzDetails.class.getRecordComponents()).hasLength(1);
    }

    @Test
    void errorsHaveTheMembersOfSection52() {
        String json = "{\"error\":\"invalid_grant\",\"error_description\":\"d\",\"error_uri\":\"u\"}";
        OAuthErrorResponse error = OAuthErrorResponseCodec.INSTANCE.read(json);
        assertThat(error.errorDescription()).isEqualTo("d");
        assertThat(error.errorUri()).isEqualTo("u");
        assertThat(OAuthErrorResponseCodec.INSTANCE.toJson(error)).isEqualTo(json);
        assertThat(OAuthErrorResponse.class.getRecordComponents()).hasLength(4);
        assertThat(error.extra()).isEmpty();
    }

    /** Where unknown members are not kept, one would change nothing in the value and would not be written. */
    private static <T> void assertIsReadAndWritten(JsonCodec<T> codec, T empty, Member member) {
        String json = "{\"" + member.name() + "\":" + member.value() + "}";
        T value = codec.read(json);
        assertWithMessage(member.name()).that(value).isNotEqualTo(empty);
        assertThat(codec.toJson(value)).isEqualTo(json);
    }
}
