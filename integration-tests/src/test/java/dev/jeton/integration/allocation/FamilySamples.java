package dev.jeton.integration.allocation;

import dev.jeton.tokens.ciba.PushCallbackCodec;
import dev.jeton.tokens.device.DeviceAuthorizationResponseCodec;
import dev.jeton.tokens.device.PollingErrorResponseCodec;
import dev.jeton.tokens.exchange.TokenExchangeResponseCodec;
import dev.jeton.tokens.introspection.IntrospectionResponseCodec;
import dev.jeton.tokens.metadata.AuthorizationServerMetadataCodec;
import dev.jeton.tokens.metadata.OpenIdProviderMetadataCodec;
import dev.jeton.tokens.metadata.ProtectedResourceMetadataCodec;
import dev.jeton.tokens.openid.UserInfoCodec;
import dev.jeton.tokens.registration.ClientInformationResponseCodec;
import java.util.List;

/** Documents of the types of {@code jeton-tokens} beside the token responses, the examples of their specifications with some members more. */
final class FamilySamples {
    static final List<Sample<?>> ALL = List.of(
            Sample.of("IntrospectionResponse", IntrospectionResponseCodec.INSTANCE, """
                    {"active":true,"scope":"read write","client_id":"l238j323ds-23ij4","username":"jdoe",
                    "token_type":"Bearer","exp":1419356238,"iat":1419350238,"nbf":1419350238,
                    "sub":"Z5O3upPC88QrAjx00dis","aud":["https://protected.example.net/resource","b"],
                    "iss":"https://server.example.com/","jti":"id",
                    "cnf":{"jkt":"0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I",
                    "x5t#S256":"bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2"},"acr":"myACR","auth_time":1646340198,
                    "authorization_details":[{"type":"t","actions":["a"]}],"unknown#ja":{"a":[1,"\u30af"]}}"""),
            Sample.of("AuthorizationServerMetadata", AuthorizationServerMetadataCodec.INSTANCE, """
                    {"issuer":"https://server.example.com",
                    "authorization_endpoint":"https://server.example.com/authorize",
                    "token_endpoint":"https://server.example.com/token",
                    "token_endpoint_auth_methods_supported":["client_secret_basic","private_key_jwt"],
                    "token_endpoint_auth_signing_alg_values_supported":["RS256","ES256"],
                    "userinfo_endpoint":"https://server.example.com/userinfo",
                    "jwks_uri":"https://server.example.com/jwks.json",
                    "registration_endpoint":"https://server.example.com/register","scopes_supported":["openid","profile",
                    "email","address","phone","offline_access"],"response_types_supported":["code","code token"],
                    "service_documentation":"http://server.example.com/service_documentation.html",
                    "ui_locales_supported":["en-US","en-GB","en-CA","fr-FR","fr-CA"],
                    "mtls_endpoint_aliases":{"token_endpoint":"https://mtls.example.com/token"},"unknown#ja":{"a":[1,
                    "\u30af"]}}"""),
            Sample.of("ProtectedResourceMetadata", ProtectedResourceMetadataCodec.INSTANCE, """
                    {"resource":"https://resource.example.com","authorization_servers":["https://as1.example.com"],
                    "jwks_uri":"https://resource.example.com/jwks","scopes_supported":["profile"],
                    "bearer_methods_supported":["header"],"resource_signing_alg_values_supported":["ES256"],
                    "resource_name":"Example","resource_documentation":"d","resource_policy_uri":"p",
                    "resource_tos_uri":"t","tls_client_certificate_bound_access_tokens":true,
                    "authorization_details_types_supported":["payment"],"dpop_signing_alg_values_supported":["ES256"],
                    "dpop_bound_access_tokens_required":false,"signed_metadata":"a.b.c","unknown#ja":{"a":[1,"\u30af"]}}"""),
            Sample.of("DeviceAuthorizationResponse", DeviceAuthorizationResponseCodec.INSTANCE, """
                    {"device_code":"GmRhmhcxhwAzkoEqiMEg_DnyEysNkuNhszIySk9eS","user_code":"WDJB-MJHT",
                    "verification_uri":"https://example.com/device",
                    "verification_uri_complete":"https://example.com/device?user_code=WDJB-MJHT","expires_in":1800,
                    "interval":5,"unknown#ja":{"a":[1,"\u30af"]}}"""),
            Sample.of("PollingErrorResponse", PollingErrorResponseCodec.INSTANCE, """
                    {"error":"slow_down","error_description":"d","error_uri":"u","interval":10,"unknown#ja":{"a":[1,
                    "\u30af"]}}"""),
            Sample.of("TokenExchangeResponse", TokenExchangeResponseCodec.INSTANCE, """
                    {"access_token":"a.b.c","issued_token_type":"urn:ietf:params:oauth:token-type:jwt",
                    "token_type":"N_A","expires_in":60,"scope":"a b","refresh_token":"r","unknown#ja":{"a":[1,
                    "\u30af"]}}"""),
            Sample.of("ClientInformationResponse", ClientInformationResponseCodec.INSTANCE, """
                    {"client_id":"text 0","client_secret":"text 1","client_id_issued_at":1700000002,
                    "client_secret_expires_at":1700000003,"registration_access_token":"text 4",
                    "registration_client_uri":"text 5","redirect_uris":["a6","b"],"token_endpoint_auth_method":"text 7",
                    "grant_types":["a8","b"],"response_types":["a9","b"],"client_name":"text 10","client_uri":"text 11",
                    "logo_uri":"text 12","scope":"openid email","contacts":["a14","b"],"tos_uri":"text 15",
                    "policy_uri":"text 16","jwks_uri":"text 17","jwks":{"keys":[]},"software_id":"text 19",
                    "software_version":"text 20","software_statement":"text 21","unknown#ja":{"a":[1,"\u30af"]}}"""),
            Sample.of("UserInfo", UserInfoCodec.INSTANCE, """
                    {"sub":"248289761001","name":"Jane Doe","given_name":"Jane","family_name":"Doe","middle_name":"M",
                    "nickname":"J","preferred_username":"j.doe","profile":"https://a","picture":"https://b",
                    "website":"https://c","email":"janedoe@example.com","email_verified":true,"gender":"female",
                    "birthdate":"0000-10-31","zoneinfo":"Europe/Paris","locale":"en-US",
                    "phone_number":"+1 (425) 555-1212","phone_number_verified":false,"address":{"country":"FR"},
                    "updated_at":1700000000,"unknown#ja":{"a":[1,"\u30af"]}}"""),
            Sample.of("PushCallback", PushCallbackCodec.INSTANCE, """
                    {"auth_req_id":"1c266114","access_token":"a","token_type":"Bearer","refresh_token":"r",
                    "expires_in":120,"id_token":"a.b.c","error":"access_denied","error_description":"d",
                    "unknown#ja":{"a":[1,"\u30af"]}}"""),
            Sample.of("OpenIdProviderMetadata", OpenIdProviderMetadataCodec.INSTANCE, """
                    {"issuer":"https://server.example.com",
                    "authorization_endpoint":"https://server.example.com/connect/authorize",
                    "token_endpoint":"https://server.example.com/connect/token",
                    "token_endpoint_auth_methods_supported":["client_secret_basic","private_key_jwt"],
                    "token_endpoint_auth_signing_alg_values_supported":["RS256","ES256"],
                    "userinfo_endpoint":"https://server.example.com/connect/userinfo",
                    "check_session_iframe":"https://server.example.com/connect/check_session",
                    "end_session_endpoint":"https://server.example.com/connect/end_session",
                    "jwks_uri":"https://server.example.com/jwks.json",
                    "registration_endpoint":"https://server.example.com/connect/register","scopes_supported":["openid",
                    "profile","email","address","phone","offline_access"],"response_types_supported":["code",
                    "code id_token","id_token","id_token token"],"acr_values_supported":["urn:mace:incommon:iap:silver",
                    "urn:mace:incommon:iap:bronze"],"subject_types_supported":["public","pairwise"],
                    "userinfo_signing_alg_values_supported":["RS256","ES256","HS256"],
                    "userinfo_encryption_alg_values_supported":["RSA-OAEP-256","A128KW"],
                    "userinfo_encryption_enc_values_supported":["A128CBC-HS256","A128GCM"],
                    "id_token_signing_alg_values_supported":["RS256","ES256","HS256"],
                    "id_token_encryption_alg_values_supported":["RSA-OAEP-256","A128KW"],
                    "id_token_encryption_enc_values_supported":["A128CBC-HS256","A128GCM"],
                    "request_object_signing_alg_values_supported":["none","RS256","ES256"],
                    "display_values_supported":["page","popup"],"claim_types_supported":["normal","distributed"],
                    "claims_supported":["sub","iss","auth_time","acr","name","given_name","family_name","nickname",
                    "profile","picture","website","email","email_verified","locale","zoneinfo",
                    "http://example.info/claims/groups"],"claims_parameter_supported":true,
                    "service_documentation":"http://server.example.com/connect/service_documentation.html",
                    "ui_locales_supported":["en-US","en-GB","en-CA","fr-FR","fr-CA"]}"""),
            Sample.of("inactive", IntrospectionResponseCodec.INSTANCE, "{\"active\":false}"));

    private FamilySamples() {}
}
