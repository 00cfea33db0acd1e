package dev.jeton.integration.nullness;

import dev.jeton.JsonTree;
import dev.jeton.Patch;
import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is not nullable must be there, and what is may be absent or null. */
@Json(view = true)
public record Account(
        String id,
        @Nullable String nick,
        Long number,
        @Json.Lenient Long lenient,

        @Json.Alias(value = "amount", together = Json.Together.PREFER_NAME)
        BigDecimal balance,

        byte[] key,
        Part part,
        RawJson raw,
        JsonTree tree,
        int logins,
        @Json.Default("none") String hint,
        @Json.Default(value = "a", forNull = true) String covered,
        @Json.DefaultOnError @Json.Default("red") String color,
        Optional<String> optional,
        Patch<String> patch,
        List<String> roles,
        @Json.DefaultOnError List<Part> parts,
        Map<String, Part> byName,
        TreeSet<String> sorted,
        int[] numbers,
        @Json.SpaceDelimited Set<String> scope,
        @Json.SingleOrArray List<String> audience,
        @Nullable List<String> none) {

    /** Something in it. */
    @Json(view = true)
    public record Part(String text) {}

    /** Properties that are set one by one keep what they had, and get no null either. */
    @Json(view = true)
    public static final class Bean {
        private String text = "t";
        private @Nullable String nullable = "n";
        public List<String> list = List.of("l");

        @Json.DefaultOnError
        public String forgiving = "f";

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }

        public @Nullable String getNullable() {
            return nullable;
        }

        public void setNullable(@Nullable String nullable) {
            this.nullable = nullable;
        }
    }

    /** The last one counts. */
    @Json(view = true, duplicates = Json.Duplicates.LAST_WINS)
    public record Last(
            String text,
            List<String> list,
            @Json.Default("d") String defaulted) {}

    /** Everything must be there. */
    @Json(view = true, absent = Json.Absent.REJECT)
    public record Strict(
            int number,
            boolean flag,
            List<String> list,
            @Nullable String nick,
            Optional<String> optional) {}

    /** Nothing must be there. */
    @Json(view = true, absent = Json.Absent.ALLOW)
    public record Loose(
            String text, List<String> list, @Json.Required String id) {}

    /** Flattened objects that are never null are made of absent members. */
    @Json(view = true)
    public record Holder(
            @Json.Flatten(prefix = "a_") Inner always,
            @Json.Flatten(prefix = "b_") @Nullable Inner maybe) {}

    /** Of which one must be there. */
    @Json
    public record Inner(String id, @Nullable String note, List<String> tags) {}

    /** Without one that must be there. */
    @Json(view = true)
    public record OfOptional(@Json.Flatten Options options) {}

    /** All of them may be absent. */
    @Json
    public record Options(
            @Nullable String note,
            List<String> tags,
            @Json.Default("5") int level) {}

    /** A variable that is never null, and one that may be. */
    @Json(view = true)
    public record Pair<A, B extends @Nullable Object>(A first, B second, List<A> firsts, List<B> seconds) {}
}
