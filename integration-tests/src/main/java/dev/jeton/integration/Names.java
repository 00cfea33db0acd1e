package dev.jeton.integration;

import dev.jeton.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names that get in the way: of JSON, of Java and of what is generated. */
@Json(view = true)
@SuppressWarnings("MemberName")
public record Names(
        @SuppressWarnings("J213") @Json.Name("") @Nullable String empty,
        @Json.Name("not-before-policy") @Nullable String hyphens,
        @Json.Name("x5t#S256") @Nullable String thumbprint,
        @Json.Name("client_name#ja-Jpan-JP") @Nullable String japaneseName,
        @Json.Name("\"\\/\b\f\n\r\t\u0001") @Nullable String escapes,

        @Json.Name("gr\u00f6\u00dfe \u20ac \ud83d\ude00") @Nullable
        String unicode,

        @Json.Name("*/ // \\u000a") @Nullable String comment,
        @Json.Name("abcdefgh") @Nullable String eight,
        @Json.Name("abcdefg") @Nullable String seven,
        @Json.Name("abcdefghi") @Nullable String nine,
        @Json.Name("abcdefghabcdefgh") @Nullable String sixteen,

        @Json.Name("a name that is longer than forty-three bytes, as some are") @Nullable
        String longest,

        @Nullable String reader,
        @Nullable String writer,
        @Nullable String value,
        @Nullable String seen,
        @Nullable String member,
        @Nullable List<String> element,
        @Nullable List<String> elements,
        @Nullable List<String> readElements,
        @Nullable String mark,
        @Nullable String INSTANCE,
        @Nullable String MEMBERS,
        @Nullable String a$b,
        @Nullable String $) {}
