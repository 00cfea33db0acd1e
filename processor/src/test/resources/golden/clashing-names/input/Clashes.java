package golden;

import dev.jeton.OpenEnum;
import dev.jeton.annotation.Json;
import java.util.List;

/** Names that the generated code has for things of its own. */
@Json(view = true)
public record Clashes(
        String reader,
        long seen,
        List<Part> parts,
        String partsElement,
        OpenEnum<Choice> choice,
        @Json.Default("x") String text,
        String TEXT_DEFAULT,
        String MEMBERS,
        @Json.Required String read,
        String $) {
    @Json(view = true)
    record Part(String Clashes) {}

    @Json
    enum Choice {
        YES
    }
}
