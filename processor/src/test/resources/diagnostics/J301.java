package sample;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;

record Plain(String text) {}

record InList(String text) {}

record InMap(String text) {}

record InArray(String text) {}

interface Shape {}

@Json
record Token(
        Plain plain, // expect: J301
        Shape shape, // expect: J301
        List<InList> list, // expect: J301
        Map<String, InMap> map, // expect: J301
        InArray[] array, // expect: J301
        List<Plain> saidAlready,
        @Json.Ignore Plain ignored) {}
