package dev.jeton.benchmarks.jose;

import com.auth0.jwt.JWT;
import com.auth0.jwt.interfaces.DecodedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.jeton.benchmarks.document.CompactTokens;
import dev.jeton.jose.JwsError;
import dev.jeton.jose.JwsView;
import dev.jeton.jose.JwtClaimsView;
import io.fusionauth.jwt.JWTUtils;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Date;
import java.util.Objects;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/** Libraries that parse a JWT without its signature. Each reads header and claims, and is asked for three claims. */
public enum TokenParser {
    /** A view, from bytes. */
    JETON {
        @Override
        Parsing of(String token) {
            byte[] bytes = named(token);
            JwsView<JwtClaimsView> jws = new JwsView<>(JwtClaimsView::new);
            JwsError error = new JwsError();
            return () -> {
                if (!jws.tryParse(bytes, 0, bytes.length, error)) {
                    throw error.toException();
                }
                JwtClaimsView claims = jws.claims().unverified();
                return claims.iss().length()
                        + claims.sub().length()
                        + claims.expText().length();
            };
        }
    },
    /** The same view, and what the claims are as strings and as an instant. */
    JETON_VALUES {
        @Override
        Parsing of(String token) {
            byte[] bytes = named(token);
            JwsView<JwtClaimsView> jws = new JwsView<>(JwtClaimsView::new);
            JwsError error = new JwsError();
            return () -> {
                if (!jws.tryParse(bytes, 0, bytes.length, error)) {
                    throw error.toException();
                }
                JwtClaimsView claims = jws.claims().unverified();
                return sum(
                        claims.iss().text(),
                        claims.sub().text(),
                        Objects.requireNonNull(claims.expiresAt()).getEpochSecond());
            };
        }
    },
    /** Nimbus JOSE+JWT. */
    NIMBUS {
        @Override
        Parsing of(String token) {
            String text = CompactTokens.named(token);
            return () -> {
                JWTClaimsSet claims = SignedJWT.parse(text).getJWTClaimsSet();
                return sum(claims.getIssuer(), claims.getSubject(), seconds(claims.getExpirationTime()));
            };
        }
    },
    /** jjwt, which reads no signed token without a key: the same claims, unsigned, so without the work for a signature. It can't be told not to look at the clock. */
    JJWT {
        @Override
        Parsing of(String token) {
            String text = CompactTokens.unsigned(token);
            Date issued = new Date(CompactTokens.ISSUED * MILLISECONDS);
            JwtParser parser = Jwts.parser().unsecured().clock(() -> issued).build();
            return () -> {
                Claims claims = parser.parseUnsecuredClaims(text).getPayload();
                return sum(claims.getIssuer(), claims.getSubject(), seconds(claims.getExpiration()));
            };
        }
    },
    /** java-jwt of Auth0. */
    AUTH0 {
        @Override
        Parsing of(String token) {
            String text = CompactTokens.named(token);
            return () -> {
                DecodedJWT jwt = JWT.decode(text);
                return sum(jwt.getIssuer(), jwt.getSubject(), seconds(jwt.getExpiresAt()));
            };
        }
    },
    /** fusionauth-jwt. */
    FUSIONAUTH {
        @Override
        Parsing of(String token) {
            String text = CompactTokens.named(token);
            return () -> {
                JWTUtils.decodeHeader(text);
                io.fusionauth.jwt.domain.JWT jwt = JWTUtils.decodePayload(text);
                return sum(jwt.issuer, jwt.subject, jwt.expiration.toEpochSecond());
            };
        }
    },
    /** jose4j. */
    JOSE4J {
        @Override
        Parsing of(String token) {
            String text = CompactTokens.named(token);
            JwtConsumer consumer = new JwtConsumerBuilder()
                    .setSkipAllValidators()
                    .setDisableRequireSignature()
                    .setSkipSignatureVerification()
                    .build();
            return () -> {
                JwtClaims claims = consumer.processToClaims(text);
                return sum(
                        claims.getIssuer(),
                        claims.getSubject(),
                        claims.getExpirationTime().getValue());
            };
        }
    },
    /** Vert.x, whose parser makes a tree. */
    VERTX {
        @Override
        Parsing of(String token) {
            String text = CompactTokens.named(token);
            return () -> {
                JsonObject claims = io.vertx.ext.auth.impl.jose.JWT.parse(text).getJsonObject("payload");
                return sum(claims.getString("iss"), claims.getString("sub"), claims.getLong("exp"));
            };
        }
    };

    /** A second. */
    private static final long MILLISECONDS = 1_000;

    /** Parses one token, over and over. */
    @FunctionalInterface
    public interface Parsing {
        /**
         * Parses it once.
         *
         * @return a number made of three claims, the same for all that make values of them
         */
        long parse() throws ParseException, InvalidJwtException, MalformedClaimException;
    }

    /** Prepares to parse the token of a name. */
    abstract Parsing of(String token);

    private static byte[] named(String token) {
        return CompactTokens.named(token).getBytes(StandardCharsets.US_ASCII);
    }

    private static long seconds(Date date) {
        return date.getTime() / MILLISECONDS;
    }

    private static long sum(String issuer, String subject, long expiration) {
        return issuer.length() + subject.length() + expiration;
    }
}
