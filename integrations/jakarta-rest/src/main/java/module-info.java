/** Codecs in Jakarta REST: a message body reader and writer, found by themselves. */
module dev.jeton.jakarta.rest {
    requires transitive dev.jeton.runtime;
    requires transitive jakarta.ws.rs;
    requires static dev.jeton.annotation;
    requires static org.jspecify;

    exports dev.jeton.jakarta.rest;

    provides jakarta.ws.rs.core.Feature with
            dev.jeton.jakarta.rest.JetonServiceFeature;
}
