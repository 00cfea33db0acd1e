package sample;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Json
record Order(
        Status status, // expect: J108
        Optional<Status> before,
        List<Map<String, Kind[]>> kinds, // expect: J108
        Plain plain,
        Ours ours,
        @Json.Ignore Ignored ignored) {}

enum Status {
    OPEN("o");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    @JsonValue
    String code() {
        return code;
    }

    @JsonCreator
    static Status of(String code) {
        return OPEN;
    }
}

enum Kind {
    @JsonProperty("b-2-b")
    BUSINESS
}

enum Plain {
    A
}

@Json
enum Ours {
    @JsonProperty("a") // expect: J108
    A
}

enum Ignored {
    @JsonProperty("a")
    A
}
