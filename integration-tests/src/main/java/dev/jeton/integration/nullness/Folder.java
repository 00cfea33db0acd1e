package dev.jeton.integration.nullness;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import dev.jeton.integration.own.Money;
import dev.jeton.integration.own.MoneyCodec;
import dev.jeton.integration.own.Verdict;
import dev.jeton.integration.own.VerdictCodec;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Collections that are type arguments, of what is never null and of what may be. */
@Json(view = true)
public record Folder(
        @Nullable Sheet<List<String>> list,
        @Nullable Sheet<List<@Nullable String>> listOfNullable,
        @Nullable Sheet<Set<Long>> set,
        @Nullable Sheet<Set<@Nullable Long>> setOfNullable,
        @Nullable Sheet<Map<String, Account.Part>> map,
        @Nullable Sheet<Map<String, Account.@Nullable Part>> mapOfNullable,
        @Nullable Sheet<List<List<Boolean>>> nested,
        @Nullable Sheet<List<@Nullable List<@Nullable Boolean>>> nestedOfNullable,
        @Nullable Sheet<Sheet<List<String>>> deep,
        @Nullable Sheet<Sheet<List<@Nullable String>>> deepOfNullable,
        @Nullable Sheet<List<@Json.Using(MoneyCodec.class) Money>> own,
        @Nullable Sheet<List<@Json.Using(MoneyCodec.class) @Nullable Money>> ownOfNullable,
        @Nullable Binder<Long> variable,
        @Nullable Sheet<List<RawJson>> raw,
        @Nullable Sheet<List<@Json.Using(VerdictCodec.class) Verdict>> verdicts) {

    /** Has one value. */
    @Json(view = true)
    public record Sheet<T>(@Nullable T value) {}

    /** Has a variable in what stands for a variable. */
    @Json(view = true)
    public record Binder<T>(
            @Nullable Sheet<List<T>> list, @Nullable Sheet<List<@Nullable T>> listOfNullable) {}

    /** In code that isn't marked null is a value of everything. */
    @NullUnmarked
    @Json(view = true)
    public record Loose(Sheet<List<String>> list, Sheet<Map<String, Long>> map, Sheet<List<RawJson>> raw) {}
}
