package dev.jeton.jose;

import dev.jeton.ElementCursor;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.JsonView;
import dev.jeton.MemberCursor;
import dev.jeton.Utf8Slice;
import dev.jeton.WordCursor;
import dev.jeton.codegen.CodecReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A view of {@link JwtClaims}: it reads one document after the other and allocates nothing once it has grown to the largest, but for the
 * instants that it is asked for. {@link #isCurrent} makes none. What its methods return is valid until the next document. One thread at a time.
 *
 * <p>It accepts what the codec accepts. An {@code aud} that is neither a string nor an array of strings is rejected as {@link
 * JsonErrorCode#INVALID_OBJECT}.
 */
public final class JwtClaimsView extends JsonView {
    private final ClaimMembersView members;
    private final TextCursor audience = new TextCursor();
    private final TextCursor roles = new TextCursor();
    private final TextCursor groups = new TextCursor();
    private final NumericDate date = new NumericDate();

    /** Makes an empty view with {@link JsonLimits#DEFAULT}. */
    public JwtClaimsView() {
        this(JsonLimits.DEFAULT);
    }

    /**
     * Makes an empty view.
     *
     * @param limits how large documents may be
     */
    public JwtClaimsView(JsonLimits limits) {
        super(limits);
        members = new ClaimMembersView(limits);
    }

    @Override
    protected @Nullable JsonException read(CodecReader reader) {
        members.readValue(reader);
        if (members.isEmpty()) {
            return null; // The reader holds the rejection.
        }
        audience.begin(members.aud());
        roles.begin(members.roles());
        groups.begin(members.groups());
        if (audience.isPresent() && !audience.isTextOrTexts()) {
            return reader.failure(JsonErrorCode.INVALID_OBJECT);
        }
        return null;
    }

    @Override
    protected void forget() {
        if (!members.isEmpty()) {
            members.erase();
        }
        audience.forget();
        roles.forget();
        groups.forget();
    }

    /**
     * Makes the record, which does not depend on the document any more.
     *
     * @return a new record
     * @throws IllegalStateException if the view is empty
     */
    public JwtClaims toValue() {
        return JwtClaimsCodec.INSTANCE.decode(rereader());
    }

    /**
     * Returns whether now is before {@code exp} and not before {@code nbf}. A date that is absent excludes nothing: a caller that needs {@code
     * exp} asks for it. {@code iat} is not looked at.
     *
     * @param clock says what time it is, in milliseconds
     * @param skew how wrong the clocks may be; not negative
     * @return whether the token is current
     * @throws IllegalArgumentException if the skew is negative
     */
    public boolean isCurrent(Clock clock, Duration skew) {
        NumericDate.requireSkew(skew);
        Utf8Slice exp = members.expText();
        Utf8Slice nbf = members.nbfText();
        return (!exp.isPresent() || date.read(exp).isAfterNowLess(skew, clock))
                && (!nbf.isPresent() || !date.read(nbf).isAfterNowAnd(skew, clock));
    }

    private @Nullable Instant instant(Utf8Slice number) {
        return number.isPresent() ? date.read(number).instant() : null;
    }

    /**
     * Who issued the token: the claim {@code iss}.
     *
     * @return the text; not present where there is none
     */
    public Utf8Slice iss() {
        return members.iss();
    }

    /**
     * Whom the token is about: the claim {@code sub}.
     *
     * @return the text; not present where there is none; its {@code toString} is redacted
     */
    public Utf8Slice sub() {
        return members.sub();
    }

    /**
     * Whom the token is for: the claim {@code aud}.
     *
     * @return a cursor before the first value, always the same; it ends at once where there is none
     */
    public TextCursor audience() {
        audience.rewind();
        return audience;
    }

    /**
     * Returns whether the token is for somebody.
     *
     * @param recipient the identifier of the recipient; compared exactly, as RFC 7519 section 2 says
     * @return whether it is among {@link #audience()}
     */
    public boolean hasAudience(String recipient) {
        return audience.contains(recipient);
    }

    /**
     * When the token expires: the claim {@code exp}.
     *
     * @return a new instant, cut to nanoseconds and limited to what {@link Instant#toEpochMilli()} can say; null where there is none
     */
    public @Nullable Instant expiresAt() {
        return instant(members.expText());
    }

    /**
     * The number in {@code exp}, digit for digit.
     *
     * @return the text; not present where there is none
     */
    public Utf8Slice expText() {
        return members.expText();
    }

    /**
     * When the token becomes valid: the claim {@code nbf}.
     *
     * @return a new instant, cut to nanoseconds and limited to what {@link Instant#toEpochMilli()} can say; null where there is none
     */
    public @Nullable Instant notBefore() {
        return instant(members.nbfText());
    }

    /**
     * The number in {@code nbf}, digit for digit.
     *
     * @return the text; not present where there is none
     */
    public Utf8Slice nbfText() {
        return members.nbfText();
    }

    /**
     * When the token was issued: the claim {@code iat}.
     *
     * @return a new instant, cut to nanoseconds and limited to what {@link Instant#toEpochMilli()} can say; null where there is none
     */
    public @Nullable Instant issuedAt() {
        return instant(members.iatText());
    }

    /**
     * The number in {@code iat}, digit for digit.
     *
     * @return the text; not present where there is none
     */
    public Utf8Slice iatText() {
        return members.iatText();
    }

    /**
     * The token's identifier: the claim {@code jti}.
     *
     * @return the text; not present where there is none; its {@code toString} is redacted
     */
    public Utf8Slice jti() {
        return members.jti();
    }

    /**
     * What the token is good for: the claim {@code scope}.
     *
     * @return a cursor before the first word, always the same; it ends at once where there is none
     */
    public WordCursor scope() {
        return members.scope();
    }

    /**
     * The client: the claim {@code client_id}.
     *
     * @return the text; not present where there is none
     */
    public Utf8Slice clientId() {
        return members.clientId();
    }

    /**
     * The client that the token was issued to: the claim {@code azp}.
     *
     * @return the text; not present where there is none
     */
    public Utf8Slice azp() {
        return members.azp();
    }

    /**
     * When the user was authenticated: the claim {@code auth_time}.
     *
     * @return a new instant, cut to nanoseconds and limited to what {@link Instant#toEpochMilli()} can say; null where there is none
     */
    public @Nullable Instant authenticatedAt() {
        return instant(members.authTimeText());
    }

    /**
     * The number in {@code auth_time}, digit for digit.
     *
     * @return the text; not present where there is none
     */
    public Utf8Slice authTimeText() {
        return members.authTimeText();
    }

    /**
     * The nonce of the client's request: the claim {@code nonce}.
     *
     * @return the text; not present where there is none; its {@code toString} is redacted
     */
    public Utf8Slice nonce() {
        return members.nonce();
    }

    /**
     * The class of the authentication: the claim {@code acr}.
     *
     * @return the text; not present where there is none
     */
    public Utf8Slice acr() {
        return members.acr();
    }

    /**
     * How the user was authenticated: the claim {@code amr}.
     *
     * @return a cursor before the first element, always the same; it ends at once where there is none
     */
    public ElementCursor amr() {
        return members.amr();
    }

    /**
     * The key that the sender must prove to have: the claim {@code cnf}.
     *
     * @return the view; null where there is none
     */
    public @Nullable ConfirmationView cnf() {
        return members.cnf();
    }

    /**
     * Who acts for the subject: the claim {@code act}.
     *
     * @return the view; null where there is none
     */
    public @Nullable ActorView act() {
        return members.act();
    }

    /**
     * The strings in the claim {@code roles}, which is one string or an array; what is not a string is passed over.
     *
     * @return a cursor before the first one, always the same; it ends at once where there is none
     */
    public TextCursor roles() {
        roles.rewind();
        return roles;
    }

    /**
     * The strings in the claim {@code groups}, which is one string or an array; what is not a string is passed over.
     *
     * @return a cursor before the first one, always the same; it ends at once where there is none
     */
    public TextCursor groups() {
        groups.rewind();
        return groups;
    }

    /**
     * The claims that the view does not know.
     *
     * @return a cursor before the first one, always the same
     */
    public MemberCursor others() {
        return members.others();
    }
}
