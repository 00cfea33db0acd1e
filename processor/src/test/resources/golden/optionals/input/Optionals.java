package golden;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Optional;

@Json
public record Optionals(
        Optional<String> text,
        Optional<Long> number,
        Optional<List<String>> list,
        Optional<Optionals> next) {}
