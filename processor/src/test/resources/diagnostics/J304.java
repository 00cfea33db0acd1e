package sample;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

@Json
record Part(String name) {}

@Json
record Token(
        Map<Double, String> numbers, // expect: J304
        TreeMap<Part, String> parts, // expect: J304
        Map<List<String>, String> lists, // expect: J304
        Map<Boolean, String> flags, // expect: J304
        Properties properties) {} // expect: J304
