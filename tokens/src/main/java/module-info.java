/**
 * Ready-made types for what the endpoints of OAuth 2.0 and OpenID Connect send and take. The codecs beside them are generated while the module
 * is compiled.
 */
module dev.jeton.tokens {
    requires transitive dev.jeton.runtime;
    requires static dev.jeton.annotation;
    requires static org.jspecify;

    exports dev.jeton.tokens.affinidi;
    exports dev.jeton.tokens.authlete;
    exports dev.jeton.tokens.ciba;
    exports dev.jeton.tokens.device;
    exports dev.jeton.tokens.exchange;
    exports dev.jeton.tokens.introspection;
    exports dev.jeton.tokens.metadata;
    exports dev.jeton.tokens.msal;
    exports dev.jeton.tokens.oauth;
    exports dev.jeton.tokens.openid;
    exports dev.jeton.tokens.par;
    exports dev.jeton.tokens.ppro;
    exports dev.jeton.tokens.rar;
    exports dev.jeton.tokens.registration;

    // Where JsonCodecs finds the codecs; the processor generates these classes.
    provides dev.jeton.codegen.CodecIndex with
            dev.jeton.tokens.affinidi.JetonIndex,
            dev.jeton.tokens.authlete.JetonIndex,
            dev.jeton.tokens.ciba.JetonIndex,
            dev.jeton.tokens.device.JetonIndex,
            dev.jeton.tokens.exchange.JetonIndex,
            dev.jeton.tokens.introspection.JetonIndex,
            dev.jeton.tokens.metadata.JetonIndex,
            dev.jeton.tokens.msal.JetonIndex,
            dev.jeton.tokens.oauth.JetonIndex,
            dev.jeton.tokens.openid.JetonIndex,
            dev.jeton.tokens.par.JetonIndex,
            dev.jeton.tokens.ppro.JetonIndex,
            dev.jeton.tokens.rar.JetonIndex,
            dev.jeton.tokens.registration.JetonIndex;
}
