/** Types that take what {@code @Json} means from their package. */
@Json.Defaults(
        @Json(
                naming = Json.Naming.SNAKE_CASE,
                include = Json.Inclusion.NON_EMPTY,
                duplicates = Json.Duplicates.LAST_WINS,
                view = true))
@NullMarked
package dev.jeton.integration.defaulted;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.NullMarked;
