package dev.jeton.integration.subtypes;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Told by the members that are present, with all that makes a guess go wrong: several members that decide, also known ones, and a type that holds itself. */
@Json(view = true)
public sealed interface Reply permits Reply.Failed, Reply.Partial, Reply.Complete, Reply.Other {

    @Json.Subtype(whenPresent = {"error", "errors"})
    record Failed(
            @Json.Raw @Nullable String error,
            @Nullable List<String> errors,
            @Json.Extra @Nullable Map<String, RawJson> rest)
            implements Reply {
        @Override
        public String toString() {
            return Reply_FailedCodec.INSTANCE.describe(this);
        }
    }

    /** Knows a member that decides for another one. */
    @Json.Subtype(whenPresent = "partial")
    record Partial(
            @Nullable String partial,
            @Json.DefaultOnError @Nullable String errors,
            long count) implements Reply {}

    /** Holds what may be guessed wrongly once more. */
    @Json.Subtype(whenPresent = {"items", "next"})
    record Complete(
            @Nullable List<Reply> items,
            @Nullable String next,
            @Json.DefaultOnError @Nullable TokenResult result,
            @Json.Extra @Nullable Map<String, RawJson> rest)
            implements Reply {
        @Override
        public String toString() {
            return Reply_CompleteCodec.INSTANCE.describe(this);
        }
    }

    /** Wants a member, and no others. */
    @Json(unknown = Json.Unknown.FAIL)
    @Json.Subtype(fallback = true)
    record Other(
            @Json.Required String name,
            @Nullable Map<String, Reply> nested,
            @Nullable TokenResult result) implements Reply {
        public Other {
            if (name.isEmpty()) {
                throw new IllegalArgumentException("no name");
            }
        }
    }
}
