package golden;

import dev.jeton.annotation.Json;
import java.util.Deque;

@Json
public record Collected(Labels labels, Deque<Long> times) {}
