package golden;

import dev.jeton.annotation.Json;

@Json
public record Tree(
        String name,
        Tree left,
        Tree right) {}
