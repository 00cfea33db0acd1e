package sample;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.jeton.annotation.Json;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Json
@JsonInclude(JsonInclude.Include.NON_NULL) // expect: J108
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class) // expect: J108
@JsonIgnoreProperties(ignoreUnknown = true) // expect: J108
record Token(
        @JsonProperty("access_token") // expect: J108
        @JsonAlias("token") // expect: J108
        String accessToken,
        @JsonUnwrapped // expect: J108
        Part part) {

    @JsonIgnore // expect: J108
    static final String CONSTANT = "";

    @JsonIgnore // expect: J108
    boolean isEmpty() {
        return false;
    }

    @JsonCreator // expect: J108
    static Token of(
            @JsonProperty("t") // expect: J108
            String text) {
        return new Token(text, null);
    }
}

@Json
@tools.jackson.databind.annotation.JsonDeserialize // expect: J108
record Part(
        @Bundle // expect: J108
        String text) {

    @JsonCreator // expect: J108
    Part {}

    @JsonProperty("other") // expect: J108
    @Override
    public String text() {
        return text;
    }
}

@Json
enum Choice {
    @JsonProperty("yes") // expect: J108
    YES,
    @JsonEnumDefaultValue // expect: J108
    OTHER;

    @JsonValue // expect: J108
    String text() {
        return name();
    }
}

@JacksonAnnotationsInside
@Retention(RetentionPolicy.RUNTIME)
@interface Bundle {}

@SuppressWarnings("J108")
@Json
record ForBoth(@JsonProperty("access_token") @Json.Name("access_token") String accessToken) {}

@Json
record ForBothInPart(@SuppressWarnings("J108") @JsonProperty("b") @Json.Name("b") String text) {}

@JsonInclude(JsonInclude.Include.NON_NULL)
record NoneOfOurs(@JsonProperty("access_token") String accessToken) {}
