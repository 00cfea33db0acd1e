/** An application: it exports nothing and opens nothing. */
module com.example {
    requires dev.jeton.runtime;
    requires static dev.jeton.annotation;

    provides dev.jeton.codegen.CodecIndex with
            com.example.JetonIndex;
}
