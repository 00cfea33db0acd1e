package sample;

import dev.jeton.annotation.Json;
import dev.jeton.processor.MarkedElsewhere;

class Holders {
    @Json
    record Asks(@Json.Flatten MarkedElsewhere inner) {} // expect: J248

    @Json(absent = Json.Absent.ALLOW)
    record Says(@Json.Flatten MarkedElsewhere inner) {}

    @Json(absent = Json.Absent.REJECT)
    record Rejects(@Json.Flatten MarkedElsewhere inner) {}
}
