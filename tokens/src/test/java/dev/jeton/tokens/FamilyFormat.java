package dev.jeton.tokens;

import dev.jeton.JsonCodec;
import dev.jeton.tokens.affinidi.AffinidiError;
import dev.jeton.tokens.affinidi.AffinidiErrorCodec;
import dev.jeton.tokens.affinidi.AffinidiErrorDetail;
import dev.jeton.tokens.affinidi.AffinidiErrorDetailCodec;
import dev.jeton.tokens.affinidi.AffinidiErrorDetailView;
import dev.jeton.tokens.affinidi.AffinidiErrorView;
import dev.jeton.tokens.authlete.TokenFailResponse;
import dev.jeton.tokens.authlete.TokenFailResponseCodec;
import dev.jeton.tokens.authlete.TokenFailResponseView;
import dev.jeton.tokens.authlete.TokenIssueResponse;
import dev.jeton.tokens.authlete.TokenIssueResponseCodec;
import dev.jeton.tokens.authlete.TokenIssueResponseView;
import dev.jeton.tokens.authlete.TokenResponse;
import dev.jeton.tokens.authlete.TokenResponseCodec;
import dev.jeton.tokens.authlete.TokenResponseView;
import dev.jeton.tokens.authlete.TokenUpdateResponse;
import dev.jeton.tokens.authlete.TokenUpdateResponseCodec;
import dev.jeton.tokens.authlete.TokenUpdateResponseView;
import dev.jeton.tokens.ciba.BackchannelAuthenticationResponse;
import dev.jeton.tokens.ciba.BackchannelAuthenticationResponseCodec;
import dev.jeton.tokens.ciba.BackchannelAuthenticationResponseView;
import dev.jeton.tokens.ciba.PingCallback;
import dev.jeton.tokens.ciba.PingCallbackCodec;
import dev.jeton.tokens.ciba.PingCallbackView;
import dev.jeton.tokens.ciba.PushCallback;
import dev.jeton.tokens.ciba.PushCallbackCodec;
import dev.jeton.tokens.ciba.PushCallbackView;
import dev.jeton.tokens.device.DeviceAuthorizationResponse;
import dev.jeton.tokens.device.DeviceAuthorizationResponseCodec;
import dev.jeton.tokens.device.DeviceAuthorizationResponseView;
import dev.jeton.tokens.device.PollingErrorResponse;
import dev.jeton.tokens.device.PollingErrorResponseCodec;
import dev.jeton.tokens.device.PollingErrorResponseView;
import dev.jeton.tokens.exchange.TokenExchangeResponse;
import dev.jeton.tokens.exchange.TokenExchangeResponseCodec;
import dev.jeton.tokens.exchange.TokenExchangeResponseView;
import dev.jeton.tokens.introspection.Confirmation;
import dev.jeton.tokens.introspection.ConfirmationCodec;
import dev.jeton.tokens.introspection.ConfirmationView;
import dev.jeton.tokens.introspection.IntrospectionResponse;
import dev.jeton.tokens.introspection.IntrospectionResponseCodec;
import dev.jeton.tokens.introspection.IntrospectionResponseView;
import dev.jeton.tokens.metadata.AuthorizationServerMetadata;
import dev.jeton.tokens.metadata.AuthorizationServerMetadataCodec;
import dev.jeton.tokens.metadata.AuthorizationServerMetadataView;
import dev.jeton.tokens.metadata.MtlsEndpointAliases;
import dev.jeton.tokens.metadata.MtlsEndpointAliasesCodec;
import dev.jeton.tokens.metadata.MtlsEndpointAliasesView;
import dev.jeton.tokens.metadata.OpenIdProviderMetadata;
import dev.jeton.tokens.metadata.OpenIdProviderMetadataCodec;
import dev.jeton.tokens.metadata.OpenIdProviderMetadataView;
import dev.jeton.tokens.metadata.ProtectedResourceMetadata;
import dev.jeton.tokens.metadata.ProtectedResourceMetadataCodec;
import dev.jeton.tokens.metadata.ProtectedResourceMetadataView;
import dev.jeton.tokens.oauth.OAuthErrorResponse;
import dev.jeton.tokens.oauth.OAuthErrorResponseCodec;
import dev.jeton.tokens.oauth.OAuthErrorResponseView;
import dev.jeton.tokens.openid.Address;
import dev.jeton.tokens.openid.AddressCodec;
import dev.jeton.tokens.openid.AddressView;
import dev.jeton.tokens.openid.UserInfo;
import dev.jeton.tokens.openid.UserInfoCodec;
import dev.jeton.tokens.openid.UserInfoView;
import dev.jeton.tokens.par.PushedAuthorizationResponse;
import dev.jeton.tokens.par.PushedAuthorizationResponseCodec;
import dev.jeton.tokens.par.PushedAuthorizationResponseView;
import dev.jeton.tokens.rar.AuthorizationDetail;
import dev.jeton.tokens.rar.AuthorizationDetailCodec;
import dev.jeton.tokens.rar.AuthorizationDetailView;
import dev.jeton.tokens.registration.ClientInformationResponse;
import dev.jeton.tokens.registration.ClientInformationResponseCodec;
import dev.jeton.tokens.registration.ClientInformationResponseView;
import dev.jeton.tokens.registration.ClientMetadata;
import dev.jeton.tokens.registration.ClientMetadataCodec;
import dev.jeton.tokens.registration.ClientMetadataView;
import java.util.List;
import java.util.Set;

/** The types beside the five token responses, seen alike: what holds for each of them is tested for each of them. */
enum FamilyFormat implements DocumentFormat {
    INTROSPECTION(
            IntrospectionResponse.class,
            new ViewedCodec<>(
                    IntrospectionResponseCodec.INSTANCE,
                    new IntrospectionResponseView(),
                    IntrospectionResponseView::toValue),
            "introspection_response",
            "active"),
    CONFIRMATION(
            Confirmation.class,
            new ViewedCodec<>(ConfirmationCodec.INSTANCE, new ConfirmationView(), ConfirmationView::toValue),
            "confirmation"),
    SERVER_METADATA(
            AuthorizationServerMetadata.class,
            new ViewedCodec<>(
                    AuthorizationServerMetadataCodec.INSTANCE,
                    new AuthorizationServerMetadataView(),
                    AuthorizationServerMetadataView::toValue),
            "authorization_server_metadata",
            "issuer",
            "response_types_supported"),
    PROVIDER_METADATA(
            OpenIdProviderMetadata.class,
            new ViewedCodec<>(
                    OpenIdProviderMetadataCodec.INSTANCE,
                    new OpenIdProviderMetadataView(),
                    OpenIdProviderMetadataView::toValue),
            "openid_provider_metadata",
            "issuer",
            "jwks_uri",
            "response_types_supported",
            "subject_types_supported",
            "id_token_signing_alg_values_supported"),
    MTLS_ENDPOINTS(
            MtlsEndpointAliases.class,
            new ViewedCodec<>(
                    MtlsEndpointAliasesCodec.INSTANCE, new MtlsEndpointAliasesView(), MtlsEndpointAliasesView::toValue),
            "mtls_endpoint_aliases"),
    RESOURCE_METADATA(
            ProtectedResourceMetadata.class,
            new ViewedCodec<>(
                    ProtectedResourceMetadataCodec.INSTANCE,
                    new ProtectedResourceMetadataView(),
                    ProtectedResourceMetadataView::toValue),
            "protected_resource_metadata",
            "resource"),
    DEVICE(
            DeviceAuthorizationResponse.class,
            new ViewedCodec<>(
                    DeviceAuthorizationResponseCodec.INSTANCE,
                    new DeviceAuthorizationResponseView(),
                    DeviceAuthorizationResponseView::toValue),
            "device_authorization_response",
            "device_code",
            "user_code",
            "verification_uri"),
    POLLING_ERROR(
            PollingErrorResponse.class,
            new ViewedCodec<>(
                    PollingErrorResponseCodec.INSTANCE,
                    new PollingErrorResponseView(),
                    PollingErrorResponseView::toValue),
            "polling_error_response",
            "error"),
    PUSHED_AUTHORIZATION(
            PushedAuthorizationResponse.class,
            new ViewedCodec<>(
                    PushedAuthorizationResponseCodec.INSTANCE,
                    new PushedAuthorizationResponseView(),
                    PushedAuthorizationResponseView::toValue),
            "pushed_authorization_response",
            "request_uri"),
    TOKEN_EXCHANGE(
            TokenExchangeResponse.class,
            new ViewedCodec<>(
                    TokenExchangeResponseCodec.INSTANCE,
                    new TokenExchangeResponseView(),
                    TokenExchangeResponseView::toValue),
            "token_exchange_response",
            "access_token",
            "issued_token_type",
            "token_type"),
    AUTHORIZATION_DETAIL(
            AuthorizationDetail.class,
            new ViewedCodec<>(
                    AuthorizationDetailCodec.INSTANCE, new AuthorizationDetailView(), AuthorizationDetailView::toValue),
            "authorization_detail",
            "type"),
    CLIENT_METADATA(
            ClientMetadata.class,
            new ViewedCodec<>(ClientMetadataCodec.INSTANCE, new ClientMetadataView(), ClientMetadataView::toValue),
            "client_metadata"),
    CLIENT_INFORMATION(
            ClientInformationResponse.class,
            new ViewedCodec<>(
                    ClientInformationResponseCodec.INSTANCE,
                    new ClientInformationResponseView(),
                    ClientInformationResponseView::toValue),
            "client_information_response",
            "client_id"),
    USER_INFO(
            UserInfo.class,
            new ViewedCodec<>(UserInfoCodec.INSTANCE, new UserInfoView(), UserInfoView::toValue),
            "userinfo",
            "sub"),
    ADDRESS(
            Address.class,
            new ViewedCodec<>(AddressCodec.INSTANCE, new AddressView(), AddressView::toValue),
            "address"),
    BACKCHANNEL(
            BackchannelAuthenticationResponse.class,
            new ViewedCodec<>(
                    BackchannelAuthenticationResponseCodec.INSTANCE,
                    new BackchannelAuthenticationResponseView(),
                    BackchannelAuthenticationResponseView::toValue),
            "backchannel_authentication_response",
            "auth_req_id"),
    PING(
            PingCallback.class,
            new ViewedCodec<>(PingCallbackCodec.INSTANCE, new PingCallbackView(), PingCallbackView::toValue),
            "ping_callback",
            "auth_req_id"),
    PUSH(
            PushCallback.class,
            new ViewedCodec<>(PushCallbackCodec.INSTANCE, new PushCallbackView(), PushCallbackView::toValue),
            "push_callback",
            "auth_req_id"),
    ERROR(
            OAuthErrorResponse.class,
            new ViewedCodec<>(
                    OAuthErrorResponseCodec.INSTANCE, new OAuthErrorResponseView(), OAuthErrorResponseView::toValue),
            "oauth_error_response",
            "error"),
    AFFINIDI_ERROR(
            AffinidiError.class,
            new ViewedCodec<>(AffinidiErrorCodec.INSTANCE, new AffinidiErrorView(), AffinidiErrorView::toValue),
            "affinidi_error",
            "name"),
    AFFINIDI_ERROR_DETAIL(
            AffinidiErrorDetail.class,
            new ViewedCodec<>(
                    AffinidiErrorDetailCodec.INSTANCE, new AffinidiErrorDetailView(), AffinidiErrorDetailView::toValue),
            "affinidi_error_detail"),
    AUTHLETE_TOKEN_RESPONSE(
            TokenResponse.class,
            new ViewedCodec<>(TokenResponseCodec.INSTANCE, new TokenResponseView(), TokenResponseView::toValue),
            "authlete_token_response"),
    AUTHLETE_TOKEN_ISSUE_RESPONSE(
            TokenIssueResponse.class,
            new ViewedCodec<>(
                    TokenIssueResponseCodec.INSTANCE, new TokenIssueResponseView(), TokenIssueResponseView::toValue),
            "authlete_token_issue_response"),
    AUTHLETE_TOKEN_FAIL_RESPONSE(
            TokenFailResponse.class,
            new ViewedCodec<>(
                    TokenFailResponseCodec.INSTANCE, new TokenFailResponseView(), TokenFailResponseView::toValue),
            "authlete_token_fail_response"),
    AUTHLETE_TOKEN_UPDATE_RESPONSE(
            TokenUpdateResponse.class,
            new ViewedCodec<>(
                    TokenUpdateResponseCodec.INSTANCE, new TokenUpdateResponseView(), TokenUpdateResponseView::toValue),
            "authlete_token_update_response"),
    AUTHLETE_INTROSPECTION_RESPONSE(
            dev.jeton.tokens.authlete.IntrospectionResponse.class,
            new ViewedCodec<>(
                    dev.jeton.tokens.authlete.IntrospectionResponseCodec.INSTANCE,
                    new dev.jeton.tokens.authlete.IntrospectionResponseView(),
                    dev.jeton.tokens.authlete.IntrospectionResponseView::toValue),
            "authlete_introspection_response");

    private final Class<?> type;
    private final JsonCodec<Object> codec;
    private final String resource;
    private final List<String> required;

    @SuppressWarnings("unchecked") // Both are of the same T.
    <T> FamilyFormat(Class<T> type, JsonCodec<T> codec, String resource, String... required) {
        this.type = type;
        this.codec = (JsonCodec<Object>) codec;
        this.resource = resource;
        this.required = List.of(required);
    }

    Class<?> type() {
        return type;
    }

    @Override
    public JsonCodec<Object> codec() {
        return codec;
    }

    /** The members without which a document is rejected. */
    List<String> required() {
        return required;
    }

    /** The members whose value counts as absent where it has a wrong type or form. */
    Set<String> forgiven() {
        return switch (this) {
            case ERROR, POLLING_ERROR -> Set.of("error_description", "error_uri");
            case PUSH -> Set.of("error_description");
            default -> Set.of();
        };
    }

    /** A document that has every member of the specification, and no other. */
    @Override
    public byte[] body() {
        return Resources.bytes("/family/" + resource + ".json");
    }
}
