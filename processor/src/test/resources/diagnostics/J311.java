package sample;

import dev.jeton.annotation.Json;
import java.util.List;

@Json
record J311(
        PartView view, // expect: J311
        List<PartCodec> codecs, // expect: J311
        @Json.Ignore PartView kept) {}

@Json(view = true)
record Part(String text) {}
