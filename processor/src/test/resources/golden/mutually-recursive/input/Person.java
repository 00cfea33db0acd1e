package golden;

import dev.jeton.annotation.Json;
import java.util.List;

@Json
public record Person(String name, List<Company> employers) {}
