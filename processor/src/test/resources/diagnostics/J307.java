package sample;

import dev.jeton.annotation.Json;
import dev.jeton.OpenEnum;
import java.util.List;
import java.util.Map;

@Json
enum Choice {
    YES
}

@Json
record Token(
        Object object, // expect: J307
        Number number, // expect: J307
        List<?> list, // expect: J307
        List<? super String> lower, // expect: J307
        Map<String, Object> map, // expect: J307
        OpenEnum<? extends Choice> open, // expect: J307
        List<? extends Choice> upper) {}
