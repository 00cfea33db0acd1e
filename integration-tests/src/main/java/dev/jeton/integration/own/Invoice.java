package dev.jeton.integration.own;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Codecs of their own wherever a value may stand. */
@Json(view = true)
public record Invoice(
        @Json.Required @Json.Using(MoneyCodec.class) Money total,
        @Json.Using(MoneyCodec.class) @Nullable Money paid,
        Optional<@Json.Using(MoneyCodec.class) Money> discount,
        @Nullable List<@Json.Using(MoneyCodec.class) @Nullable Money> lines,
        @Nullable Map<String, @Json.Using(MoneyCodec.class) Money> taxes,
        @Nullable List<Map<String, @Json.Using(MoneyCodec.class) Money[]>> deep,
        @Json.Using(MoneyCodec.class) Money @Nullable [] rates,
        @Json.Using(HexCodec.class) int color,
        @Json.Using(HexCodec.class) @Nullable Integer shade,
        @Json.Using(PairCodec.class) @Nullable Pair<String, List<@Json.Using(MoneyCodec.class) Money>> offer,
        @Nullable List<@Json.Using(PairCodec.class) Pair<Temperature, Long>> readings,
        @Nullable Temperature temperature,
        @Nullable List<Temperature> temperatures,
        @Json.Using(VerdictCodec.class) @Nullable Verdict verdict,
        @Nullable List<@Json.Using(VerdictCodec.class) Verdict> verdicts,
        @Json.Secret @Json.Using(MoneyCodec.class) @Nullable Money salary) {

    @Override
    public String toString() {
        return InvoiceCodec.INSTANCE.describe(this);
    }
}
