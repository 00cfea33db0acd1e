package golden;

import dev.jeton.annotation.Json;

@Json(discriminator = "type")
public sealed interface Detail {

    @Json.Subtype({"payment", "payment_initiation"})
    record Payment(long amount) implements Detail {}
}
