package golden;

import dev.jeton.annotation.Json;
import java.util.List;

@Json(view = true)
public record Folder(
        String name,
        @Json.Required String owner,
        Long created,
        Long changed,
        boolean hidden,
        String comment,
        Folder parent,
        List<Folder> folders,
        List<String> files) {}
