package dev.jeton;

import java.util.List;

/** Token responses for {@link TokenCodec}, made up, with what servers send. */
final class TokenBodies {
    /** All members, about 200 bytes, with text of one to four bytes a character and escapes. */
    static final String SMALL = """
            {"access_token":"2YotnFZ\\u0045jr1z\u00e9\u20ac\ud83d\ude00","token_type":"Bearer","expires_in":"3600",\
            "scope":"a b","properties":[{"key":"k","hidden":true},null],"labels":{"x":null},"times":[1,-2],\
            "kind":"code","x":{"y":[1.5e3]}}""";

    /** Out of order, with white space, an alias and an escaped name. */
    static final String SHUFFLED = """
            {
              "kind" : "SOMETHING_NEW",
              "times" : [ 9223372036854775807, -9223372036854775808, 0 ],
              "expires" : 3600.0,
              "acc\\u0065ss_token" : "a.b-c_d~e+f/g==",
              "scope" : [ "openid", "profile" ],
              "authed_user" : { "id" : "U1", "access_token" : "inner", "deep" : [ [ { "a" : null } ] ] },
              "token_type" : "N_A",
              "retries" : 7
            }
            """;

    static final List<String> ALL = List.of(
            SMALL,
            SHUFFLED,
            "{\"access_token\":\"\"}",
            "{\"access_token\":\"x\",\"expires_in\":null,\"scope\":\"\",\"properties\":[],\"labels\":{},\"times\":[]}",
            "{\"error\":\"invalid_grant\",\"error_description\":\"AADSTS70011: a\\r\\nTrace\",\"access_token\":\"x\"}");

    private TokenBodies() {}
}
