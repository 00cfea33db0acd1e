package dev.jeton.integration.foreign;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Contains itself. */
public record Node(@Nullable String name, List<Node> children) {}
