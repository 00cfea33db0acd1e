package sample;

import dev.jeton.annotation.Json;

@Json
record Token(
        @Json.Name(Long.TEXT) // expect: J216
        String name,
        @Json.Alias({
            "short",
            Long.TEXT + "a" // expect: J216
        })
        String alias,
        @Json.Known({"short", Long.TEXT}) String known, // expect: J216
        @Json.Default(Long.TEXT) String preset) {} // expect: J216

@Json
enum Choice {
    @Json.Name(Long.TEXT) // expect: J216
    YES
}

/** Doubles a text sixteen times, which makes 65,536 characters. */
class Long {
    private static final String T3 = "12345678";
    private static final String T6 = T3 + T3 + T3 + T3 + T3 + T3 + T3 + T3;
    private static final String T9 = T6 + T6 + T6 + T6 + T6 + T6 + T6 + T6;
    private static final String T12 = T9 + T9 + T9 + T9 + T9 + T9 + T9 + T9;
    static final String TEXT = T12 + T12 + T12 + T12 + T12 + T12 + T12 + T12 + T12 + T12 + T12 + T12 + T12 + T12 + T12 + T12;
}
