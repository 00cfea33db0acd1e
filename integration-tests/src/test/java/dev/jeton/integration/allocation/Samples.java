package dev.jeton.integration.allocation;

import dev.jeton.integration.ArraysCodec;
import dev.jeton.integration.BranchCodec;
import dev.jeton.integration.DefaultsCodec;
import dev.jeton.integration.EverythingCodec;
import dev.jeton.integration.Huge;
import dev.jeton.integration.HugeCodec;
import dev.jeton.integration.LenientCodec;
import dev.jeton.integration.NamesCodec;
import dev.jeton.integration.Policies_ClosedCodec;
import dev.jeton.integration.Policies_ExplicitCodec;
import dev.jeton.integration.Policies_RequiredCodec;
import dev.jeton.integration.Policies_TolerantCodec;
import dev.jeton.tokens.affinidi.ConsumerAuthTokenEndpointOutputCodec;
import dev.jeton.tokens.authlete.TokenCreateResponseCodec;
import dev.jeton.tokens.msal.ServerAuthorizationTokenResponseCodec;
import dev.jeton.tokens.oauth.OAuthErrorResponseCodec;
import dev.jeton.tokens.oauth.OAuthTokenResponseCodec;
import dev.jeton.tokens.ppro.PproTokenResponseCodec;
import java.util.List;

/** Documents that have every member of their type, with text in ASCII, in Latin-1, beyond it, and with escapes. */
final class Samples {
    static final List<Sample<?>> ALL = List.of(
            Sample.of("empty", EverythingCodec.INSTANCE, "{}"),
            Sample.of("everything", EverythingCodec.INSTANCE, everything(everything("null"))),
            Sample.of("arrays", ArraysCodec.INSTANCE, arrays(arrays("{}"))),
            Sample.of("branch", BranchCodec.INSTANCE, branch(branch("null"))),
            Sample.of("lenient", LenientCodec.INSTANCE, """
                    {"tiny":"1","small":"-2e2","number":"\\u0033","large":"9223372036854775807","single":"1.5",
                    "precise":"3.141592653589793","boxed":"5000","optional":"3600","optionalBoxed":"\\u0036000",
                    "decimal":"-1.50","integer":"123456789012345678901234567890","text":12.50,"texts":[1,"\u00e9",2e3],
                    "numbers":["1",2.0,30e1]}"""),
            Sample.of("defaults", DefaultsCodec.INSTANCE, "{\"text\":\"a\"}"),
            Sample.of("closed", Policies_ClosedCodec.INSTANCE, "{\"other\":\"a\"}"),
            Sample.of(
                    "tolerant",
                    Policies_TolerantCodec.INSTANCE,
                    "{\"id\":\"a\",\"count\":1,\"count\":2,\"labels\":{\"a\":1,\"b\":5000,\"c\":-1}}"),
            Sample.of("explicit", Policies_ExplicitCodec.INSTANCE, "{\"id\":null,\"size\":1,\"tags\":[\"a\",null]}"),
            Sample.of("required", Policies_RequiredCodec.INSTANCE, "{\"id\":\"a\",\"count\":1,\"tags\":[]}"),
            Sample.of("names", NamesCodec.INSTANCE, """
                    {"":"a","gr\u00f6\u00dfe \u20ac \ud83d\ude00":"\u00e4","\\"\\\\/\\b\\f\\n\\r\\t\\u0001":"b","abcdefg":"c",
                    "elements":["d"],"$":"\u20ac"}"""),
            Sample.of("OAuthTokenResponse", OAuthTokenResponseCodec.INSTANCE, """
                    {"access_token":"2YotnFZFEjr1zCsicMWpAA","token_type":"Bearer","expires_in":3600,
                    "refresh_token":"tGzv3JOkF0XG5Qx2TlKWIA","scope":"openid profile e\u00e9 \u20ac","id_token":"eyJhbGciOi"}"""),
            Sample.of("OAuthErrorResponse", OAuthErrorResponseCodec.INSTANCE, """
                    {"error":"invalid_grant","error_description":"a \\"b\\" \u00e9\ud83d\ude00","error_uri":"https:\\/\\/a.b"}"""),
            Sample.of("ConsumerAuthTokenEndpointOutput", ConsumerAuthTokenEndpointOutputCodec.INSTANCE, """
                    {"access_token":"a.b.c","refresh_token":"d","scope":["openid","offline"],"token_type":"bearer",
                    "expires_in":"3600","id_token":"e.f.g"}"""),
            Sample.of("TokenCreateResponse", TokenCreateResponseCodec.INSTANCE, tokenCreateResponse()),
            Sample.of("ServerAuthorizationTokenResponse", ServerAuthorizationTokenResponseCodec.INSTANCE, msal()),
            Sample.of("PproTokenResponse", PproTokenResponseCodec.INSTANCE, """
                    {"access_token":"a.b.c","token_type":"Bearer","refresh_token":"d","session_state":"e","scope":"x y",
                    "expires_in":300,"refresh_expires_in":1800,"not-before-policy":0,"id_token":"f","error":"new \u00e9rror",
                    "error_description":"g","error_uri":"h","unknown":{"a":[1,2,"\u20ac"]},"\u00e9":null}"""));

    private static final int PROPERTIES_OF_HUGE = 150;

    private Samples() {}

    private static String everything(String nested) {
        return """
                {"flag":true,"tiny":-128,"small":32767,"number":-2147483648,"large":9223372036854775807,"letter":"\u20ac",
                "single":0.1,"precise":-1.7976931348623157e308,"boxed_flag":true,"boxed_tiny":-1,"boxed_small":1000,
                "boxed_number":1000,"boxed_large":-1000,"boxed_letter":"\u00ff","boxed_single":1e-3,"boxed_precise":5e-324,
                "text":"a\\"\\\\\\u0001\u00e9","known":"als bekannt \u00e4","decimal":-12.50,
                "integer":-123456789012345678901234567890123456789012345678901234567890,"color":"dark-green","size":"SMALL",
                "open_color":"a colour \u20ac","optional_text":"\u20ac\ud83d\ude00","optional_color":"dark-green",
                "optional_list":[1,1000],"optional_int":1,"optional_long":2,"optional_double":3.5,
                "scope":"a \u00e9 \u20ac \\u0062","audience":["a b","c"],"texts":["",null,"a"],"numbers":[1,null,1000],
                "colors":["dark-green"],"open_colors":["dark-green","other"],
                "prices":{"a":1.5,"b":null,"c":123456789012345678901234567890.5,"d":1E+3,"e":0.0000001,"f":-0.00},
                "deep":{"a":[[true,false],[]],"b":[]},"nested":%s,"children":[{},{"text":"a"}],"named":{"a":{}},
                "raw":{"a":[1,"\u20ac"]},"raw_text":[1,"\u00e9"],"more":1,"\u20ac":"\\u20ac"}""".formatted(nested);
    }

    private static String arrays(String child) {
        return """
                {"flags":[true,false],"bytes":"AAECAwQ=","smalls":[1,-1],"numbers":[],"larges":[1,2,3,4,5,6,7,8,9],
                "letters":"a\u00e9\u20ac\\n\\u20ac\ud83d\ude00","singles":[0.1,1e10],"precises":[0.1,1e-10],
                "texts":["a",null,"\u00e9"],"boxes":[1,null,1000],"colors":["dark-green"],"matrix":[[1],null,[]],
                "children":[%s],"lists":[[1],[]],"maps":{"a":["b","\u20ac"],"\u00e9":[]}}""".formatted(child);
    }

    private static String branch(String inner) {
        return """
                {"id":1,"left":%1$s,"right":%1$s,"more":[%1$s,{"id":2}],"named":{"a":[%1$s],"b":[]},
                "twig":{"thick":%1$s,"thin":{"id":3},"all":[%1$s]}}""".formatted(inner);
    }

    /** More properties than one method may take. */
    static Sample<Huge> huge() {
        StringBuilder json = new StringBuilder("{");
        for (int index = 0; index < PROPERTIES_OF_HUGE; index++) {
            String value = index % 3 == 0 ? "\"text\"" : index % 3 == 1 ? "1234567890123" : "[1,2,1000]";
            json.append(index == 0 ? "" : ",")
                    .append("\"p")
                    .append(index)
                    .append("\":")
                    .append(value);
        }
        return Sample.of("huge", HugeCodec.INSTANCE, json.append('}').toString());
    }

    private static String tokenCreateResponse() {
        return """
                {"resultCode":"A215001","resultMessage":"[A215001] ok","action":"OK","accessToken":"a.b.c",
                "clientId":26478243745571,"expiresAt":"1642335300000","expiresIn":3600,"grantType":"AUTHORIZATION_CODE",
                "properties":[{"key":"a","value":"b","hidden":true}],"refreshToken":"d","scopes":["openid","\u00e9"],
                "subject":"john","tokenType":"Bearer","jwtAccessToken":"e","authorizationDetails":{"elements":[{"type":"t",
                "locations":["l"],"actions":[],"dataTypes":["d"],"privileges":["p"],"identifier":"i","otherFields":"{}"}]},
                "forExternalAttachment":true,"tokenId":"t","refreshTokenScopes":["a"],"clientIdentifier":"c","sessionId":"s"}""";
    }

    private static String msal() {
        return """
                {"status":"200","token_type":"Bearer","scope":"a b","expires_in":3599,"refresh_in":"1800",
                "ext_expires_in":3599,"refresh_token_expires_in":86400,"access_token":"a.b.c","refresh_token":"d",
                "id_token":"e","client_info":"f","foci":1,"spa_code":"g","spa_accountid":"h","key_id":"i",
                "error":"invalid_grant","error_description":"AADSTS\\r\\n\u20ac","error_codes":[65001,"70000"],
                "suberror":"j","timestamp":"2026-01-01","trace_id":"k","correlation_id":"l","claims":"{\\"a\\":1}",
                "error_uri":"m","expires_on":1700000000,"not_before":1,"resource":"n","id_token_expires_in":1,"profile_info":"o",
                "client_id":"p","unknown":[1]}""";
    }
}
