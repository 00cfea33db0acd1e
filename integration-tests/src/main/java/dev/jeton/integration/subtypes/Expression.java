package dev.jeton.integration.subtypes;

import dev.jeton.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** May hold itself by every way there is, and has a sealed type among its subtypes. */
@Json(discriminator = "op", unknown = Json.Unknown.FAIL, view = true)
public sealed interface Expression permits Expression.Literal, Expression.Binary, Expression.Call {

    @Json.Subtype("literal")
    record Literal(double value) implements Expression {}

    /** Stands for its own subtypes; has a codec as well, for properties of this type. */
    @Json
    sealed interface Binary extends Expression permits Sum, Product {}

    @Json.Subtype("sum")
    record Sum(@Nullable Expression left, @Nullable Expression right) implements Binary {}

    @Json.Subtype("product")
    record Product(@Nullable Expression left, @Nullable Expression right) implements Binary {}

    @Json.Subtype("call")
    record Call(
            @Nullable String name,
            @Nullable List<Expression> arguments,
            @Nullable Binary last) implements Expression {}
}
