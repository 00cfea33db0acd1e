package sample;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;

@Json
record Token(
        List<String>[] lists, // expect: J308
        Map<String, String>[][] maps, // expect: J308
        String[][] texts) {}

@Json
record Page<T>(T[] items) {} // expect: J308
