package golden;

import dev.jeton.annotation.Json;
import java.util.List;

/** As if it had more than 8 properties; see GoldenTest. */
@Json(view = true)
public record Folder(@Json.Required String owner, Folder parent, List<Folder> folders) {}
