package golden;

import dev.jeton.annotation.Json;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;

@Json(view = true)
public record Lists(List<String> texts, Set<Long> numbers, Collection<BigDecimal> amounts, List<List<Integer>> table) {}
