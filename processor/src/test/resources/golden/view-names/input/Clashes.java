package golden;

import dev.jeton.annotation.Json;
import dev.jeton.OpenEnum;
import java.util.List;

@Json(view = true)
public record Clashes(
        String reader,
        String value,
        long seen,
        int member,
        boolean present,
        int limits,
        List<Part> parts,
        String partsElement,
        OpenEnum<Choice> choice,
        @Json.Default("x") String text,
        String TEXT_DEFAULT,
        String MEMBERS,
        String checkParts,
        String parse,
        String write,
        String copyTo,
        @Json.Required String read,
        String $) {

    @Json(view = true)
    record Part(String Clashes) {}

    @Json
    enum Choice {
        YES
    }
}
