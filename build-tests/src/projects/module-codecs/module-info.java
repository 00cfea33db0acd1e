/** Lists a codec for all of its types. */
@dev.jeton.annotation.Json.Codecs(com.example.MoneyCodec.class)
module com.example {
    requires dev.jeton.runtime;
    requires static dev.jeton.annotation;
}
