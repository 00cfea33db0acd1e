package golden;

import dev.jeton.annotation.Json;
import java.util.List;

@Json
public record Clashes(
        String reader,
        String writer,
        String value,
        long seen,
        int member,
        List<String> elements,
        List<String> element,
        int mark,
        String extra,
        String INSTANCE,
        String MEMBERS,
        List<String> readElements,
        String $,
        String a$b,
        String _x) {}
