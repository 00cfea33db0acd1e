/**
 * Jeton's runtime: the reader, the writer and what generated codecs call. It depends on nothing but {@code java.base}; the
 * annotations of JSpecify are needed by compilers only, and not transitively: users need not have them.
 */
module dev.jeton.runtime {
    requires static org.jspecify;

    exports dev.jeton;
    exports dev.jeton.codegen;
    exports dev.jeton.stream;

    uses dev.jeton.codegen.CodecIndex;
}
