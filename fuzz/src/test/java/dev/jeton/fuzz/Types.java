package dev.jeton.fuzz;

import dev.jeton.JsonCodec;
import dev.jeton.integration.ArraysCodec;
import dev.jeton.integration.DefaultsCodec;
import dev.jeton.integration.EverythingCodec;
import dev.jeton.integration.LenientCodec;
import dev.jeton.integration.NamesCodec;
import dev.jeton.integration.Policies_ClosedCodec;
import dev.jeton.integration.Policies_ExplicitCodec;
import dev.jeton.integration.Policies_RequiredCodec;
import dev.jeton.integration.Policies_TolerantCodec;
import dev.jeton.integration.SpellingsCodec;
import dev.jeton.integration.TextValuesCodec;
import dev.jeton.integration.TextValuesView;
import dev.jeton.integration.TextsInContainersCodec;
import dev.jeton.integration.TextsInContainersView;
import dev.jeton.integration.ViewedCodec;
import dev.jeton.tokens.affinidi.ConsumerAuthTokenEndpointOutputCodec;
import dev.jeton.tokens.affinidi.ConsumerAuthTokenEndpointOutputView;
import dev.jeton.tokens.authlete.TokenCreateResponseCodec;
import dev.jeton.tokens.authlete.TokenCreateResponseView;
import dev.jeton.tokens.device.DeviceAuthorizationResponseCodec;
import dev.jeton.tokens.device.DeviceAuthorizationResponseView;
import dev.jeton.tokens.introspection.IntrospectionResponseCodec;
import dev.jeton.tokens.introspection.IntrospectionResponseView;
import dev.jeton.tokens.metadata.OpenIdProviderMetadataCodec;
import dev.jeton.tokens.metadata.OpenIdProviderMetadataView;
import dev.jeton.tokens.msal.ServerAuthorizationTokenResponseCodec;
import dev.jeton.tokens.msal.ServerAuthorizationTokenResponseView;
import dev.jeton.tokens.oauth.OAuthTokenResponseCodec;
import dev.jeton.tokens.oauth.OAuthTokenResponseView;
import dev.jeton.tokens.openid.UserInfoCodec;
import dev.jeton.tokens.openid.UserInfoView;
import dev.jeton.tokens.ppro.PproTokenResponseCodec;
import dev.jeton.tokens.ppro.PproTokenResponseView;
import dev.jeton.tokens.rar.AuthorizationDetailCodec;
import dev.jeton.tokens.rar.AuthorizationDetailView;
import dev.jeton.tokens.registration.ClientInformationResponseCodec;
import dev.jeton.tokens.registration.ClientInformationResponseView;
import java.util.List;

/** The types that documents are read as: the token types and more of {@code jeton-tokens}, and those of the integration tests, which have every kind of property. */
final class Types {
    static final List<JsonCodec<?>> CODECS = List.of(
            OAuthTokenResponseCodec.INSTANCE,
            ServerAuthorizationTokenResponseCodec.INSTANCE,
            ConsumerAuthTokenEndpointOutputCodec.INSTANCE,
            PproTokenResponseCodec.INSTANCE,
            TokenCreateResponseCodec.INSTANCE,
            IntrospectionResponseCodec.INSTANCE,
            OpenIdProviderMetadataCodec.INSTANCE,
            DeviceAuthorizationResponseCodec.INSTANCE,
            ClientInformationResponseCodec.INSTANCE,
            UserInfoCodec.INSTANCE,
            AuthorizationDetailCodec.INSTANCE,
            EverythingCodec.INSTANCE,
            ArraysCodec.INSTANCE,
            LenientCodec.INSTANCE,
            DefaultsCodec.INSTANCE,
            NamesCodec.INSTANCE,
            Policies_ClosedCodec.INSTANCE,
            Policies_TolerantCodec.INSTANCE,
            Policies_ExplicitCodec.INSTANCE,
            Policies_RequiredCodec.INSTANCE,
            TextValuesCodec.INSTANCE,
            TextsInContainersCodec.INSTANCE,
            SpellingsCodec.INSTANCE);

    /** Each reads by way of its view, too, and throws an {@link AssertionError} where the two differ. */
    static final List<JsonCodec<?>> VIEWED = List.of(
            new ViewedCodec<>(
                    OAuthTokenResponseCodec.INSTANCE, new OAuthTokenResponseView(), OAuthTokenResponseView::toValue),
            new ViewedCodec<>(
                    ServerAuthorizationTokenResponseCodec.INSTANCE,
                    new ServerAuthorizationTokenResponseView(),
                    ServerAuthorizationTokenResponseView::toValue),
            new ViewedCodec<>(
                    ConsumerAuthTokenEndpointOutputCodec.INSTANCE,
                    new ConsumerAuthTokenEndpointOutputView(),
                    ConsumerAuthTokenEndpointOutputView::toValue),
            new ViewedCodec<>(
                    PproTokenResponseCodec.INSTANCE, new PproTokenResponseView(), PproTokenResponseView::toValue),
            new ViewedCodec<>(
                    TokenCreateResponseCodec.INSTANCE, new TokenCreateResponseView(), TokenCreateResponseView::toValue),
            new ViewedCodec<>(
                    IntrospectionResponseCodec.INSTANCE,
                    new IntrospectionResponseView(),
                    IntrospectionResponseView::toValue),
            new ViewedCodec<>(
                    OpenIdProviderMetadataCodec.INSTANCE,
                    new OpenIdProviderMetadataView(),
                    OpenIdProviderMetadataView::toValue),
            new ViewedCodec<>(
                    DeviceAuthorizationResponseCodec.INSTANCE,
                    new DeviceAuthorizationResponseView(),
                    DeviceAuthorizationResponseView::toValue),
            new ViewedCodec<>(
                    ClientInformationResponseCodec.INSTANCE,
                    new ClientInformationResponseView(),
                    ClientInformationResponseView::toValue),
            new ViewedCodec<>(UserInfoCodec.INSTANCE, new UserInfoView(), UserInfoView::toValue),
            new ViewedCodec<>(
                    AuthorizationDetailCodec.INSTANCE, new AuthorizationDetailView(), AuthorizationDetailView::toValue),
            ViewedCodec.EVERYTHING,
            ViewedCodec.ARRAYS,
            ViewedCodec.LENIENT,
            ViewedCodec.DEFAULTS,
            ViewedCodec.NAMES,
            ViewedCodec.CLOSED,
            ViewedCodec.TOLERANT,
            ViewedCodec.REQUIRED,
            new ViewedCodec<>(TextValuesCodec.INSTANCE, new TextValuesView(), TextValuesView::toValue),
            new ViewedCodec<>(
                    TextsInContainersCodec.INSTANCE, new TextsInContainersView(), TextsInContainersView::toValue));

    private Types() {}
}
