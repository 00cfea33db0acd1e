package golden;

import dev.jeton.annotation.Json;

@Json(naming = Json.Naming.CAMEL_CASE)
enum Grant {
    AUTHORIZATION_CODE,
    CIBA,
    @Json.Name("urn:ietf:params:oauth:grant-type:device_code")
    @Json.Alias("device_code")
    DEVICE_CODE
}
