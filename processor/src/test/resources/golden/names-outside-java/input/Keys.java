package golden;

import dev.jeton.annotation.Json;

@Json
public record Keys(
        @Json.Name("not-before-policy") long notBeforePolicy,
        @Json.Name("x5t#S256") String thumbprint,
        @Json.Name("client_name#ja-Jpan-JP") String japaneseName,
        @SuppressWarnings("J213") @Json.Name("") String empty,
        @SuppressWarnings("J213") @Json.Name("a\"b\\c*/\n") String escaped,
        @Json.Name("größe") String size,
        @Json.Name("default") String fallback) {}
