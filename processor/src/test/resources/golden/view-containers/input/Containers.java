package golden;

import dev.jeton.annotation.Json;
import dev.jeton.RawJson;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Json(view = true)
public record Containers(
        List<String> names,
        Set<Long> numbers,
        Collection<BigDecimal> amounts,
        long[] times,
        String[] words,
        int[][] matrix,
        Map<String, Boolean> flags,
        Map<String, List<byte[]>> keys,
        @Json.Lenient List<Integer> codes,
        List<RawJson> anything,
        @Json.Secret Optional<List<Map<String, String>>> deep) {
    @Override
    public String toString() {
        return ContainersCodec.INSTANCE.describe(this);
    }
}
