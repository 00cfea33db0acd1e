package golden;

import dev.jeton.annotation.Json;

/** @deprecated for the test */
@Deprecated
@Json
public record Old(String id, @Deprecated String name) {}
