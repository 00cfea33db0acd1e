package sample;

import dev.jeton.annotation.Json;
import java.util.List;

record Money(String text) {}

class Text {}

interface MoneyFormat {}

@Json(view = true)
record Token(
        @Json.Using(Text.class) Money price, // expect: J230
        @Json.Using(Text.class) String saidAlready,
        List<@Json.Using(MoneyFormat.class) Money> prices) {} // expect: J230
