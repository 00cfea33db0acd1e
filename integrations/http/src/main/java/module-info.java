/** Bodies of the JDK's HTTP client, read and written by Jeton's codecs. */
module dev.jeton.http {
    requires transitive dev.jeton.runtime;
    requires transitive java.net.http;
    requires static dev.jeton.tokens;
    requires static org.jspecify;

    exports dev.jeton.http;
}
