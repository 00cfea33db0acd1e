/** A library whose author didn't think of what its codecs show of Jeton. */
module com.example {
    requires dev.jeton.runtime;
    requires static dev.jeton.annotation;

    exports com.example;

    provides dev.jeton.codegen.CodecIndex with
            com.example.JetonIndex;
}
