package sample;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

@Json
record Token(
        Optional<Optional<String>> twice, // expect: J305
        List<Optional<String>> list, // expect: J305
        Optional<OptionalLong> mixed, // expect: J305
        Map<String, OptionalLong> map, // expect: J305
        OptionalLong[] array) {} // expect: J305
