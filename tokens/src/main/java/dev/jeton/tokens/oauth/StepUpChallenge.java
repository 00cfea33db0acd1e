package dev.jeton.tokens.oauth;

/**
 * The parts of a step-up authentication challenge (RFC 9470 section 3): what a resource server puts into {@code WWW-Authenticate} where the
 * token is valid but the user's authentication is too weak or too old.
 *
 * <pre>{@code
 * WWW-Authenticate: Bearer error="insufficient_user_authentication", acr_values="myACR", max_age="300"
 * }</pre>
 */
public final class StepUpChallenge {
    /** The value of {@code error}, also {@link OAuthErrorCode#INSUFFICIENT_USER_AUTHENTICATION}. */
    public static final String ERROR = "insufficient_user_authentication";

    /** The parameter with the acceptable classes of authentication, separated by spaces, the preferred one first. */
    public static final String ACR_VALUES = "acr_values";

    /** The parameter with the number of seconds that may have passed since the authentication. */
    public static final String MAX_AGE = "max_age";

    private StepUpChallenge() {}
}
