/** Codecs in Vert.x: buffers, request bodies, and the web client, which is optional. */
module dev.jeton.vertx {
    requires transitive dev.jeton.runtime;
    requires transitive io.vertx.core;
    requires static transitive io.vertx.web.common;
    requires static org.jspecify;

    exports dev.jeton.vertx;
}
