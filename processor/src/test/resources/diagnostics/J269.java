@Json.Defaults(
        @Json( // expect: J269 J269
                naming = Json.Naming.SNAKE_CASE,
                discriminator = "type",
                builder = StringBuilder.class))
package sample;

import dev.jeton.annotation.Json;
