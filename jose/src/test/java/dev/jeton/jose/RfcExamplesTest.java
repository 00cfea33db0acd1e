package dev.jeton.jose;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The examples of the RFCs. A slip of the pen in a token or key shows, since signatures are verified. */
final class RfcExamplesTest {
    private static final String JOE =
            "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
    private static final String BILBO =
            "SXTigJlzIGEgZGFuZ2Vyb3VzIGJ1c2luZXNzLCBGcm9kbywgZ29pbmcgb3V0IHlvdXIgZG9vci4gWW91IHN0ZXAgb250byB0aGUgcm9hZCwgYW5kIGlmIHlvdSBkb24ndCBrZWVwIHlvdXIgZmVldCwgdGhlcmXigJlzIG5vIGtub3dpbmcgd2hlcmUgeW91IG1pZ2h0IGJlIHN3ZXB0IG9mZiB0by4";
    private static final String BILBO_RSA =
            "n4EPtAOCc9AlkeQHPzHStgAbgs7bTZLwUBZdR8_KuKPEHLd4rHVTeT-O-XV2jRojdNhxJWTDvNd7nqQ0VEiZQHz_AJmSCpMaJMRBSFKrKb2wqVwGU_NsYOYL-QtiWN2lbzcEe6XC0dApr5ydQLrHqkHHig3RBordaZ6Aj-oBHqFEHYpPe7Tpe-OfVfHd1E6cS6M1FZcD1NNLYD5lFHpPI9bTwJlsde3uhGqC0ZCuEHg8lhzwOHrtIQbS0FVbb9k3-tVTU4fg_3L_vniUFAKwuCLqKnS2BYwdq_mzSnbLY7h_qixoR7jig3__kRhuaxwUkRz5iaiQkqgc5gHdrNP5zw";

    private final JwsView<JwtClaimsView> jws = new JwsView<>(JwtClaimsView::new);
    private final CompactJws text = new CompactJws();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private void parseJoe(String header, String signature) {
        jws.parse(bytes(header + "." + JOE + "." + signature));
        JwtClaimsView claims = jws.claims().unverified();
        assertThat(claims.iss().text()).isEqualTo("joe");
        assertThat(claims.expiresAt()).isEqualTo(Instant.ofEpochSecond(1300819380));
        assertThat(claims.others().next()).isTrue();
    }

    @Test
    void rfc7515AppendixA1AndRfc7519Section31AreReadAndVerified() throws Exception {
        parseJoe("eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        assertThat(jws.header().typ().text()).isEqualTo("JWT");
        assertThat(Verification.isMac(
                        jws,
                        jws.header().alg().text(),
                        "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"))
                .isTrue();
    }

    @Test
    void rfc7515AppendixA2IsReadAndVerified() throws Exception {
        parseJoe(
                "eyJhbGciOiJSUzI1NiJ9",
                "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw");
        Jwk key = Jwk.rsa(
                "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ",
                "AQAB");
        assertThat(Verification.isSigned(jws, "RS256", key.toPublicKey())).isTrue();
    }

    @Test
    void rfc7515AppendixA3IsReadAndVerified() throws Exception {
        parseJoe(
                "eyJhbGciOiJFUzI1NiJ9",
                "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q");
        Jwk key = Jwk.ec(
                "P-256", "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU", "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0");
        assertThat(Verification.isSigned(jws, "ES256", key.toPublicKey())).isTrue();
    }

    @Test
    void rfc7515AppendixA4IsReadAndVerified() throws Exception {
        text.parse(
                bytes(
                        "eyJhbGciOiJFUzUxMiJ9.UGF5bG9hZA.AdwMgeerwtHoh-l192l60hp9wAHZFVJbLfD_UxMi70cwnZOYaRI1bKPWROc-mZZqwqT2SI-KGDKB34XO0aw_7XdtAG8GaSwFKdCAPZgoXD2YBJZCPEX3xKpRwcdOO8KpEHwJjyqOgzDO7iKvU8vcnwNrmxYbSW9ERBXukOXolLzeO_Jn"));
        assertThat(new String(text.payload().unverified().toBytes(), StandardCharsets.UTF_8))
                .isEqualTo("Payload");
        Jwk key = Jwk.ec(
                "P-521",
                "AekpBQ8ST8a8VcfVOTNl353vSrDCLLJXmPk06wTjxrrjcBpXp5EOnYG_NjFZ6OvLFV1jSfS9tsz4qUxcWceqwQGk",
                "ADSmRA43Z1DSNx_RvcLI87cdL07l6jQyyBXMoxVg_l2Th-x3S1WDhjDly79ajL4Kkd0AZMaZmh9ubmf63e3kyMj2");
        assertThat(Verification.isSigned(text, "ES512", key.toPublicKey())).isTrue();
    }

    @Test
    void theUnsecuredTokensOfRfc7515AppendixA5AndRfc7519Section61AreRejected() {
        JwsException rejected =
                assertThrows(JwsException.class, () -> jws.parse(bytes("eyJhbGciOiJub25lIn0." + JOE + ".")));
        assertThat(rejected.code()).isEqualTo(JwsErrorCode.NO_SIGNATURE);
    }

    @Test
    void theNegativeTestOfRfc7515AppendixEIsRejected() {
        String token =
                "eyJhbGciOiJub25lIiwNCiAiY3JpdCI6WyJodHRwOi8vZXhhbXBsZS5jb20vVU5ERUZJTkVEIl0sDQogImh0dHA6Ly9leGFtcGxlLmNvbS9VTkRFRklORUQiOnRydWUNCn0.RkFJTA.";
        assertThat(assertThrows(JwsException.class, () -> text.parse(bytes(token)))
                        .code())
                .isEqualTo(JwsErrorCode.NO_SIGNATURE);
        assertThat(assertThrows(JwsException.class, () -> text.parse(bytes(token + "AAAA")))
                        .code())
                .isEqualTo(JwsErrorCode.CRITICAL_HEADER);
    }

    @Test
    void rfc7520Section41IsReadAndVerified() throws Exception {
        parseBilbo(
                "eyJhbGciOiJSUzI1NiIsImtpZCI6ImJpbGJvLmJhZ2dpbnNAaG9iYml0b24uZXhhbXBsZSJ9",
                "MRjdkly7_-oTPTS3AXP41iQIGKa80A0ZmTuV5MEaHoxnW2e5CZ5NlKtainoFmKZopdHM1O2U4mwzJdQx996ivp83xuglII7PNDi84wnB-BDkoBwA78185hX-Es4JIwmDLJK3lfWRa-XtL0RnltuYv746iYTh_qHRD68BNt1uSNCrUCTJDt5aAE6x8wW1Kt9eRo4QPocSadnHXFxnt8Is9UzpERV0ePPQdLuW3IS_de3xyIrDaLGdjluPxUAhb6L2aXic1U12podGU0KLUQSE_oI-ZnmKJ3F4uOZDnd6QZWJushZ41Axf_fcIe8u9ipH84ogoree7vjbU5y18kDquDg");
        assertThat(text.header().kid().text()).isEqualTo("bilbo.baggins@hobbiton.example");
        assertThat(Verification.isSigned(
                        text, "RS256", Jwk.rsa(BILBO_RSA, "AQAB").toPublicKey()))
                .isTrue();
    }

    @Test
    void rfc7520Section42IsReadAndVerified() throws Exception {
        parseBilbo(
                "eyJhbGciOiJQUzM4NCIsImtpZCI6ImJpbGJvLmJhZ2dpbnNAaG9iYml0b24uZXhhbXBsZSJ9",
                "cu22eBqkYDKgIlTpzDXGvaFfz6WGoz7fUDcfT0kkOy42miAh2qyBzk1xEsnk2IpN6-tPid6VrklHkqsGqDqHCdP6O8TTB5dDDItllVo6_1OLPpcbUrhiUSMxbbXUvdvWXzg-UD8biiReQFlfz28zGWVsdiNAUf8ZnyPEgVFn442ZdNqiVJRmBqrYRXe8P_ijQ7p8Vdz0TTrxUeT3lm8d9shnr2lfJT8ImUjvAA2Xez2Mlp8cBE5awDzT0qI0n6uiP1aCN_2_jLAeQTlqRHtfa64QQSUmFAAjVKPbByi7xho0uTOcbH510a6GYmJUAfmWjwZ6oD4ifKo8DYM-X72Eaw");
        assertThat(Verification.isSigned(
                        text, "PS384", Jwk.rsa(BILBO_RSA, "AQAB").toPublicKey()))
                .isTrue();
    }

    @Test
    void rfc7520Section43IsReadAndVerified() throws Exception {
        parseBilbo(
                "eyJhbGciOiJFUzUxMiIsImtpZCI6ImJpbGJvLmJhZ2dpbnNAaG9iYml0b24uZXhhbXBsZSJ9",
                "AE_R_YZCChjn4791jSQCrdPZCNYqHXCTZH0-JZGYNlaAjP2kqaluUIIUnC9qvbu9Plon7KRTzoNEuT4Va2cmL1eJAQy3mtPBu_u_sDDyYjnAMDxXPn7XrT0lw-kvAD890jl8e2puQens_IEKBpHABlsbEPX6sFY8OcGDqoRuBomu9xQ2");
        Jwk key = Jwk.ec(
                "P-521",
                "AHKZLLOsCOzz5cY97ewNUajB957y-C-U88c3v13nmGZx6sYl_oJXu9A5RkTKqjqvjyekWF-7ytDyRXYgCF5cj0Kt",
                "AdymlHvOiLxXkEhayXQnNCvDX4h9htZaCJN34kfmC6pV5OhQHiraVySsUdaQkAgDPrwQrJmbnX9cwlGfP-HqHZR1");
        assertThat(Verification.isSigned(text, "ES512", key.toPublicKey())).isTrue();
    }

    @Test
    void rfc7520Section44IsReadAndVerified() throws Exception {
        parseBilbo(
                "eyJhbGciOiJIUzI1NiIsImtpZCI6IjAxOGMwYWU1LTRkOWItNDcxYi1iZmQ2LWVlZjMxNGJjNzAzNyJ9",
                "s0h6KThzkfBBBkLspW1h84VsJZFTsPPqMDA7g1Md7p0");
        assertThat(Verification.isMac(text, "HS256", "hJtXIZ2uSN5kbQfbtTNWbpdmhkV8FJG-Onbc6mxCcYg"))
                .isTrue();
    }

    private void parseBilbo(String header, String signature) {
        text.parse(bytes(header + "." + BILBO + "." + signature));
        assertThat(new String(text.payload().unverified().toBytes(), StandardCharsets.UTF_8))
                .startsWith("It\u2019s a dangerous business, Frodo, going out your door.");
    }

    @Test
    void rfc8037AppendixA4IsReadAndVerified() throws Exception {
        text.parse(
                bytes(
                        "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg"));
        Jwk key = Jwk.okp("Ed25519", "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");
        assertThat(Verification.isSigned(text, "EdDSA", key.toPublicKey())).isTrue();
    }

    @Test
    void theProofOfRfc9449Section42IsVerifiedWithTheKeyInItsHeader() throws Exception {
        JwsView<DpopProofView> proof = new JwsView<>(DpopProofView::new);
        proof.parse(
                bytes(
                        "eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7Imt0eSI6IkVDIiwieCI6Imw4dEZyaHgtMzR0VjNoUklDUkRZOXpDa0RscEJoRjQyVVFVZldWQVdCRnMiLCJ5IjoiOVZFNGpmX09rX282NHpiVFRsY3VOSmFqSG10NnY5VERWclUwQ2R2R1JEQSIsImNydiI6IlAtMjU2In19.eyJqdGkiOiItQndDM0VTYzZhY2MybFRjIiwiaHRtIjoiUE9TVCIsImh0dSI6Imh0dHBzOi8vc2VydmVyLmV4YW1wbGUuY29tL3Rva2VuIiwiaWF0IjoxNTYyMjYyNjE2fQ.2-GxA6T8lP4vfrg8v-FdWP0A0zdrj8igiMLvqRMUvwnQg4PtFLbdLXiOSsX0x7NVY-FNyJK70nfbV37xRZT3Lg"));
        JwkView key = proof.header().jwk();
        assertThat(key).isNotNull();
        boolean verified = Verification.isSigned(proof, "ES256", key.toValue().toPublicKey());
        DpopProofView claims = proof.claims().trustedAfter(verified);
        assertThat(claims.htm().text()).isEqualTo("POST");
        assertThat(claims.htu().text()).isEqualTo("https://server.example.com/token");
        assertThat(claims.jti().text()).isEqualTo("-BwC3ESc6acc2lTc");
        assertThat(claims.iat()).isEqualTo(1562262616);
    }

    @Test
    void theKeysOfRfc7517AppendixA1AreFoundAndMade() throws Exception {
        String json = """
                {"keys":
                  [
                    {"kty":"EC",
                     "crv":"P-256",
                     "x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",
                     "y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM",
                     "use":"enc",
                     "kid":"1"},
                    {"kty":"RSA",
                     "n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw",
                     "e":"AQAB",
                     "alg":"RS256",
                     "kid":"2011-04-29"}
                  ]
                }""";
        JwkSetView set = new JwkSetView();
        set.parse(json.getBytes(StandardCharsets.UTF_8));
        assertThat(set.find("1").toValue().toPublicKey()).isInstanceOf(ECPublicKey.class);
        JwkView rsa = set.find("2011-04-29");
        assertThat(rsa.alg().text()).isEqualTo("RS256");
        RSAPublicKey key = (RSAPublicKey) rsa.toValue().toPublicKey();
        assertThat(key.getModulus().bitLength()).isEqualTo(2048);
        assertThat(set.find("2")).isNull();
        assertThat(set.toValue().keys()).hasSize(2);
        assertThat(JwkSetCodec.INSTANCE.read(json).find("1").orElseThrow().use())
                .isEqualTo("enc");
    }
}
