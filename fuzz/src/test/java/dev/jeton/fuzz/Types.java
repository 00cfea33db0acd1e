package dev.jeton.fuzz;

import dev.jeton.JsonCodec;
import dev.jeton.integration.ArraysCodec;
import dev.jeton.integration.DefaultsCodec;
import dev.jeton.integration.EverythingCodec;
import dev.jeton.integration.FlagsCodec;
import dev.jeton.integration.FlagsView;
import dev.jeton.integration.ForgivingCodec;
import dev.jeton.integration.ForgivingView;
import dev.jeton.integration.JsonComparedCodec;
import dev.jeton.integration.LedgersCodec;
import dev.jeton.integration.LedgersView;
import dev.jeton.integration.Ledgers_LastWinsCodec;
import dev.jeton.integration.Ledgers_LastWinsView;
import dev.jeton.integration.LenientCodec;
import dev.jeton.integration.NamesCodec;
import dev.jeton.integration.Policies_ClosedCodec;
import dev.jeton.integration.Policies_ExplicitCodec;
import dev.jeton.integration.Policies_RequiredCodec;
import dev.jeton.integration.Policies_TolerantCodec;
import dev.jeton.integration.ShelvesCodec;
import dev.jeton.integration.ShelvesView;
import dev.jeton.integration.SinglesCodec;
import dev.jeton.integration.SinglesView;
import dev.jeton.integration.SpellingsCodec;
import dev.jeton.integration.TextValuesCodec;
import dev.jeton.integration.TextValuesView;
import dev.jeton.integration.TextsInContainersCodec;
import dev.jeton.integration.TextsInContainersView;
import dev.jeton.integration.ViewedCodec;
import dev.jeton.integration.flattened.NotedCodec;
import dev.jeton.integration.flattened.NotedView;
import dev.jeton.integration.flattened.ShipmentCodec;
import dev.jeton.integration.flattened.ShipmentView;
import dev.jeton.integration.generic.DirectoryCodec;
import dev.jeton.integration.generic.DirectoryView;
import dev.jeton.integration.imported.CustomerCodec;
import dev.jeton.integration.imported.CustomerView;
import dev.jeton.integration.listed.CatalogueCodec;
import dev.jeton.integration.listed.CatalogueView;
import dev.jeton.integration.made.AccountCodec;
import dev.jeton.integration.made.AccountView;
import dev.jeton.integration.made.FieldsCodec;
import dev.jeton.integration.made.FieldsView;
import dev.jeton.integration.made.MoneyCodec;
import dev.jeton.integration.made.MoneyView;
import dev.jeton.integration.made.OrderCodec;
import dev.jeton.integration.made.OrderView;
import dev.jeton.integration.made.SettingsCodec;
import dev.jeton.integration.made.SettingsView;
import dev.jeton.integration.onevalue.ScalarsCodec;
import dev.jeton.integration.onevalue.ScalarsView;
import dev.jeton.integration.own.InvoiceCodec;
import dev.jeton.integration.own.InvoiceView;
import dev.jeton.integration.subtypes.DetailsCodec;
import dev.jeton.integration.subtypes.DetailsView;
import dev.jeton.integration.subtypes.ExpressionCodec;
import dev.jeton.integration.subtypes.ExpressionView;
import dev.jeton.integration.subtypes.ReplyCodec;
import dev.jeton.integration.subtypes.ReplyView;
import dev.jeton.integration.subtypes.TokenResultCodec;
import dev.jeton.integration.subtypes.TokenResultView;
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
import java.util.Set;

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
            SpellingsCodec.INSTANCE,
            ShelvesCodec.INSTANCE,
            LedgersCodec.INSTANCE,
            Ledgers_LastWinsCodec.INSTANCE,
            SinglesCodec.INSTANCE,
            FlagsCodec.INSTANCE,
            MoneyCodec.INSTANCE,
            AccountCodec.INSTANCE,
            SettingsCodec.INSTANCE,
            FieldsCodec.INSTANCE,
            OrderCodec.INSTANCE,
            InvoiceCodec.INSTANCE,
            CatalogueCodec.INSTANCE,
            ForgivingCodec.INSTANCE,
            ScalarsCodec.INSTANCE,
            DetailsCodec.INSTANCE,
            TokenResultCodec.INSTANCE,
            ReplyCodec.INSTANCE,
            ExpressionCodec.INSTANCE,
            NotedCodec.INSTANCE,
            ShipmentCodec.INSTANCE,
            CustomerCodec.INSTANCE,
            DirectoryCodec.INSTANCE);

    /** A null that is left out comes back as the default of these. */
    static final Set<JsonCodec<?>> WITH_DEFAULTS = Set.of(
            DefaultsCodec.INSTANCE,
            ShelvesCodec.INSTANCE,
            LedgersCodec.INSTANCE,
            SettingsCodec.INSTANCE,
            FieldsCodec.INSTANCE,
            OrderCodec.INSTANCE,
            ForgivingCodec.INSTANCE,
            ShipmentCodec.INSTANCE);

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
                    TextsInContainersCodec.INSTANCE, new TextsInContainersView(), TextsInContainersView::toValue),
            new MadeLaterCodec<>(ShelvesCodec.INSTANCE, new ShelvesView(), ShelvesView::toValue),
            new MadeLaterCodec<>(LedgersCodec.INSTANCE, new LedgersView(), LedgersView::toValue),
            new MadeLaterCodec<>(
                    Ledgers_LastWinsCodec.INSTANCE, new Ledgers_LastWinsView(), Ledgers_LastWinsView::toValue),
            new ViewedCodec<>(SinglesCodec.INSTANCE, new SinglesView(), SinglesView::toValue),
            new ViewedCodec<>(FlagsCodec.INSTANCE, new FlagsView(), FlagsView::toValue),
            new MadeLaterCodec<>(MoneyCodec.INSTANCE, new MoneyView(), MoneyView::toValue),
            new MadeLaterCodec<>(AccountCodec.INSTANCE, new AccountView(), AccountView::toValue),
            new MadeLaterCodec<>(SettingsCodec.INSTANCE, new SettingsView(), SettingsView::toValue),
            new MadeLaterCodec<>(FieldsCodec.INSTANCE, new FieldsView(), FieldsView::toValue),
            new MadeLaterCodec<>(OrderCodec.INSTANCE, new OrderView(), OrderView::toValue),
            new DecodedLaterCodec<>(InvoiceCodec.INSTANCE, new InvoiceView(), InvoiceView::toValue),
            new DecodedLaterCodec<>(CatalogueCodec.INSTANCE, new CatalogueView(), CatalogueView::toValue),
            new ViewedCodec<>(ForgivingCodec.INSTANCE, new ForgivingView(), ForgivingView::toValue),
            new MadeLaterCodec<>(ScalarsCodec.INSTANCE, new ScalarsView(), ScalarsView::toValue),
            new JsonComparedCodec<>(DetailsCodec.INSTANCE, new DetailsView(), DetailsView::toValue),
            new JsonComparedCodec<>(TokenResultCodec.INSTANCE, new TokenResultView(), TokenResultView::toValue),
            new MadeLaterCodec<>(ReplyCodec.INSTANCE, new ReplyView(), ReplyView::toValue),
            new JsonComparedCodec<>(ExpressionCodec.INSTANCE, new ExpressionView(), ExpressionView::toValue),
            new MadeLaterCodec<>(NotedCodec.INSTANCE, new NotedView(), NotedView::toValue),
            new MadeLaterCodec<>(ShipmentCodec.INSTANCE, new ShipmentView(), ShipmentView::toValue),
            new MadeLaterCodec<>(CustomerCodec.INSTANCE, new CustomerView(), CustomerView::toValue),
            new DecodedLaterCodec<>(DirectoryCodec.INSTANCE, new DirectoryView(), DirectoryView::toValue));

    private Types() {}
}
