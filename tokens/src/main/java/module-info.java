/**
 * Ready-made types for the answers of OAuth 2.0 and OpenID Connect token endpoints. The codecs beside them are generated while
 * the module is compiled.
 */
module dev.jeton.tokens {
    requires transitive dev.jeton.runtime;
    requires static dev.jeton.annotation;
    requires static org.jspecify;

    exports dev.jeton.tokens.affinidi;
    exports dev.jeton.tokens.authlete;
    exports dev.jeton.tokens.msal;
    exports dev.jeton.tokens.oauth;
    exports dev.jeton.tokens.ppro;

    // Where JsonCodecs finds the codecs; the processor generates these classes.
    provides dev.jeton.codegen.CodecIndex with
            dev.jeton.tokens.affinidi.JetonIndex,
            dev.jeton.tokens.authlete.JetonIndex,
            dev.jeton.tokens.msal.JetonIndex,
            dev.jeton.tokens.oauth.JetonIndex,
            dev.jeton.tokens.ppro.JetonIndex;
}
