package lombok;

import dev.jeton.annotation.Json;

@interface Data {}

@Json
@Data
class Token { // expect: J321
    @Json.Required
    private String text;
}

@Json(builder = Built.Builder.class)
@Data
class Built { // expect: J321
    final String text = "";

    static class Builder {}
}

@Json
@Data
class WithField {
    String text;
}
