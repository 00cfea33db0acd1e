package dev.jeton.examples.gateway;

/** Reads what comes with a request. One for each connection. */
interface TokenEngine {
    /**
     * Reads a token response and a JWT, and makes the header of the token.
     *
     * @return the size of the header in {@link #bytes()}, or 0 where one of the two can't be used
     */
    int header(byte[] response, int responseLength, byte[] jwt, int jwtLength);

    /** The header. */
    byte[] bytes();
}
