package golden;

import dev.jeton.annotation.Json;

@Json
public enum Action {
    OK,
    BAD_REQUEST,
    FORBIDDEN
}
