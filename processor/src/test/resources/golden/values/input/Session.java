package golden;

import dev.jeton.annotation.Json;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

@Json(view = true)
record Session(@Json.Epoch(TimeUnit.SECONDS) Instant expires, TimeUnit unit) {}
