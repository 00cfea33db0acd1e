/** The models of ordinary services, one of each kind: what other libraries read, Jeton reads, too. Builders of Lombok, Immutables and AutoValue are in {@code build-tests}. */
@Json.Import(value = Level.class, mixin = Levels.class)
@Json.Import(value = Address.class, with = @Json(naming = Json.Naming.SNAKE_CASE, view = true))
@Json.Import(value = TimeUnit.class, mixin = Units.class)
@NullMarked
package dev.jeton.integration.services;

import dev.jeton.annotation.Json;
import dev.jeton.integration.foreign.Address;
import dev.jeton.integration.foreign.Level;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullMarked;
