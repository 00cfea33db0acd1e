package golden;

import dev.jeton.annotation.Json;
import java.util.Collection;
import java.util.List;
import java.util.Set;

@Json
public record Scopes(
        @Json.SpaceDelimited List<String> scope,
        @Json.SpaceDelimited Set<String> audience,
        @Json.SpaceDelimited @Json.Required Collection<String> roles) {}
