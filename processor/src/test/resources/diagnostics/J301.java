package sample;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;

record Plain(String text) {}

interface Shape {}

@Json
record Token(
        Plain plain, // expect: J301
        Shape shape, // expect: J301
        List<Plain> list, // expect: J301
        Map<String, Plain> map, // expect: J301
        Plain[] array, // expect: J301
        @Json.Ignore Plain ignored) {}
