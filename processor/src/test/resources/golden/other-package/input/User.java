package golden;

import dev.jeton.annotation.Json;
import golden.outside.Outside;

@Json
public record User(Outside outside, golden.outside.Outside[] more) {}
