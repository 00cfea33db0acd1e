/** A library whose types are read and written by its users. */
module com.example {
    requires transitive dev.jeton.runtime;
    requires static dev.jeton.annotation;

    exports com.example;

    provides dev.jeton.codegen.CodecIndex with
            com.example.JetonIndex;
}
