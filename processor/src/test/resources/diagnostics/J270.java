package sample;

import dev.jeton.Patch;
import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Json
record Change(
        List<Patch<String>> list, // expect: J270
        Map<String, Patch<Long>> map, // expect: J270
        Optional<Patch<String>> optional, // expect: J270
        Patch<Patch<String>> twice, // expect: J270
        Patch<List<Patch<String>>> inside, // expect: J270
        Patch<String>[] array, // expect: J308
        Patch<? extends List<String>> fine) {}
