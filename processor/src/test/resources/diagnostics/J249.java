package sample;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
class Forgiving {
    @Json
    record Token(
            @Json.DefaultOnError String scope, // expect: J249
            @Json.DefaultOnError @Nullable String nick,
            @Json.DefaultOnError Optional<String> name,
            @Json.DefaultOnError List<String> roles,
            @Json.DefaultOnError @Json.Default("none") String hint,
            @Json.DefaultOnError long expiresIn) {}

    @Json(absent = Json.Absent.REJECT)
    record Strict(@Json.DefaultOnError long expiresIn) {} // expect: J249

    @Json(absent = Json.Absent.ALLOW)
    record Loose(@Json.DefaultOnError String scope) {}
}
