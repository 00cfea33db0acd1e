package sample;

import dev.jeton.annotation.Json;

public class J111 {
    @Json
    record Hidden(String text) {}

    @Json
    public record Shown(String text) {} // expect: J111

    @Json
    public record Next(String text) {}
}
