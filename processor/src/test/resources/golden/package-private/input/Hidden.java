package golden;

import dev.jeton.annotation.Json;

@Json
record Hidden(
        String id) {}
