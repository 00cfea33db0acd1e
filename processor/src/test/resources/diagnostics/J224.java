package sample;

import dev.jeton.annotation.Json;

@Json
class Bean {
    @Json.Name("a")
    private String text;

    @Json.Alias({"b", "c"})
    private String other;

    @Json.Name("b") // expect: J224
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    @Json.Alias({"b", "c"})
    public String getOther() {
        return other;
    }

    public void setOther(
            @Json.Alias("b") // expect: J224
            String other) {
        this.other = other;
    }
}

@Json
record Grant(@Json.Name("a") String scope, @Json.Secret String token) {
    @Json.Name("b") // expect: J224
    public String scope() {
        return scope;
    }

    @Override
    public String toString() {
        return "";
    }
}
