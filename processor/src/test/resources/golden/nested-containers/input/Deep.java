package golden;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Json
public record Deep(
        List<List<String>> table,
        Map<String, List<int[]>> index,
        List<Map<String, Deep>> rows,
        Optional<Set<Long>> ids) {}
