package golden;

import dev.jeton.annotation.Json;
import java.util.Collection;
import java.util.List;

@Json
public record Lists(
        List<String> texts,
        List<Integer> numbers,
        Collection<Boolean> flags,
        List<Lists> children) {}
