package golden;

import dev.jeton.annotation.Json;

@Json
public record Company(String name, Person owner) {}
