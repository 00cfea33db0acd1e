package golden;

import dev.jeton.annotation.Json;
import java.util.List;

@Json
public record OtherForms(
        @Json.SingleOrArray List<String> aud,
        @Json.Charset(Json.Characters.VSCHAR) String code,
        @Json.Delimited(",") List<String> tags) {}
