package com.example;

import com.library.Base;
import com.library.Shown;
import dev.jeton.annotation.Json;
import java.util.List;

public class Heir extends Base {
    @Json(view = true)
    record Protected(
            Inner inner, // expect: J313
            List<Inner> more) {}

    @Json(view = true)
    record NestedInHidden(
            Shown.Open open, // expect: J313
            List<Shown.Open> more) {}
}
