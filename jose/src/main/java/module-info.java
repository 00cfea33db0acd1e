/**
 * JOSE without garbage: compact JWS, the claims of JWTs, and JSON Web Keys. It parses, writes and converts; it never judges a
 * signature, which is left to {@link java.security.Signature}.
 */
module dev.jeton.jose {
    requires transitive dev.jeton.runtime;
    requires static dev.jeton.annotation;
    requires static org.jspecify;

    exports dev.jeton.jose;

    // Where JsonCodecs finds the codecs; the processor generates this class.
    provides dev.jeton.codegen.CodecIndex with
            dev.jeton.jose.JetonIndex;
}
