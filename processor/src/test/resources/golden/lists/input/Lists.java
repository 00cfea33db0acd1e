package golden;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Set;

@Json(view = true)
public record Lists(List<String> texts, Set<Long> numbers, List<List<Integer>> table) {}
