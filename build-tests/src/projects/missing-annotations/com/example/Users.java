package com.example;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;

final class Users {
    @Json(view = true)
    record First(
            Plain plain, // expect: J301
            Plain again,
            List<Plain> more) {}

    @Json
    record Second(Plain plain) {}

    @Json
    record Third(
            @Json.Extra Map<String, Object> extra) {} // expect: J210
}
