package sample;

import dev.jeton.annotation.Json;
import java.util.Map;

enum Choice {
    YES
}

@Json
record Token(Map<Integer, String> numbers, Map<Choice, String> choices) {} // expect: J304 J304
