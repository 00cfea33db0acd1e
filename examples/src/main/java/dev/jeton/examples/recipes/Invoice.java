package dev.jeton.examples.recipes;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Optional;

/**
 * Amounts of money wherever they may stand.
 *
 * @param number what the customer quotes
 * @param total what is to be paid
 * @param discount what was taken off
 * @param lines what each line costs
 */
@Json(view = true)
public record Invoice(
        @Json.Required String number,
        @Json.Required @Json.Using(MoneyCodec.class) Money total,
        Optional<@Json.Using(MoneyCodec.class) Money> discount,
        List<@Json.Using(MoneyCodec.class) Money> lines) {}
