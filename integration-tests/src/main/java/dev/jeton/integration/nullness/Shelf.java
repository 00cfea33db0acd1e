package dev.jeton.integration.nullness;

import dev.jeton.JsonTree;
import dev.jeton.Patch;
import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Containers of what is never null, and each beside it of what may be. */
@Json(view = true)
public record Shelf(
        List<String> list,
        List<@Nullable String> listOfNullable,
        @Nullable Set<Long> set,
        @Nullable Set<@Nullable Long> setOfNullable,
        Collection<? extends Account.Part> wild,
        Collection<? extends Account.@Nullable Part> wildOfNullable,
        Map<String, Integer> map,
        Map<String, @Nullable Integer> mapOfNullable,
        String[] array,
        @Nullable String[] arrayOfNullable,
        List<List<Boolean>> nested,
        List<@Nullable List<@Nullable Boolean>> nestedOfNullable,
        ArrayList<Account.Part> own,
        ArrayList<Account.@Nullable Part> ownOfNullable,
        Optional<List<String>> optional,
        Optional<List<@Nullable String>> optionalOfNullable,
        Patch<List<String>> patch,
        Patch<List<@Nullable String>> patchOfNullable,
        @Json.SingleOrArray List<String> single,
        @Json.SingleOrArray List<@Nullable String> singleOfNullable,
        List<RawJson> raw,
        List<JsonTree> trees) {}
