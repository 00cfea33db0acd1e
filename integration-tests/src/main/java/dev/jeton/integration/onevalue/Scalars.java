package dev.jeton.integration.onevalue;

import dev.jeton.OpenEnum;
import dev.jeton.annotation.Json;
import dev.jeton.integration.Color;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One-value types of every kind that is no array and no object, and one inside another. */
@NullUnmarked
@Json(view = true)
public record Scalars(
        @Nullable Flag flag,
        @Nullable LenientFlag lenientFlag,
        @Nullable Small small,
        @Nullable Number number,
        @Nullable Boxed boxed,
        @Nullable LenientNumber lenientNumber,
        @Nullable Ratio ratio,
        @Nullable Letter letter,
        @Nullable Known known,
        @Nullable LenientText lenientText,
        @Nullable Amount amount,
        @Nullable Serial serial,
        @Nullable Ref ref,
        @Nullable Moment moment,
        @Nullable Day day,
        @Nullable Unit unit,
        @Nullable Paint paint,
        @Nullable OpenPaint openPaint,
        @Nullable Bytes bytes,
        @Nullable Pin pin,
        @Nullable Owner owner,
        @Nullable Bean bean,
        @Nullable Map<Small, Number> bySmall,
        @Nullable Map<Number, String> byNumber,
        @Nullable Map<Boxed, String> byBoxed,
        @Nullable Map<Ref, String> byRef,
        @Nullable Map<Paint, String> byPaint,
        @Nullable Map<Unit, String> byUnit,
        @Nullable Map<Day, String> byDay,
        @Nullable Map<Owner, Owner> byOwner,
        @Nullable Map<Seat, String> bySeat) {

    /** A boolean. */
    @Json
    public record Flag(@Json.Value boolean set) {}

    /** A boolean that may come as a string. */
    @Json
    public record LenientFlag(@Json.Value @Json.Lenient boolean set) {}

    /** A byte. */
    @Json
    public record Small(@Json.Value byte value) {}

    /** A long. */
    @Json
    public record Number(@Json.Value long value) {}

    /** An integer that is an object. */
    @Json
    public record Boxed(@Json.Value Integer value) {}

    /** A long that may come as a string. */
    @Json
    public record LenientNumber(@Json.Value @Json.Lenient Long value) {}

    /** A double. */
    @Json
    public record Ratio(@Json.Value double value) {}

    /** A character. */
    @Json
    public record Letter(@Json.Value char value) {}

    /** A string that often is one of two. */
    @Json
    public record Known(
            @Json.Value @Json.Known({"Bearer", "DPoP"}) String text) {}

    /** A string that may come as a number. */
    @Json
    public record LenientText(@Json.Value @Json.Lenient String text) {}

    /** A number with a fraction. */
    @Json
    public record Amount(@Json.Value BigDecimal value) {}

    /** A number of any size. */
    @Json
    public record Serial(@Json.Value BigInteger value) {}

    /** A UUID. */
    @Json
    public record Ref(@Json.Value UUID id) {}

    /** An instant that is a number. */
    @Json
    public record Moment(
            @Json.Value @Json.Epoch(TimeUnit.SECONDS) Instant at) {}

    /** A date in a pattern, which is a form of the codec's own. */
    @Json
    public record Day(@Json.Value @Json.Format("dd.MM.yyyy") LocalDate date) {}

    /** An enum that nobody annotated. */
    @Json
    public record Unit(@Json.Value TimeUnit unit) {}

    /** An enum with a codec. */
    @Json
    public record Paint(@Json.Value Color color) {}

    /** An enum that may be unknown. */
    @Json
    public record OpenPaint(@Json.Value OpenEnum<Color> color) {}

    /** Bytes. */
    @Json
    public record Bytes(@Json.Value @Json.Base64Url byte[] bytes) {}

    /** A secret that can be erased. */
    @Json
    public record Pin(@Json.Value char[] digits) {
        @Override
        public String toString() {
            return Scalars_PinCodec.INSTANCE.describe(this);
        }
    }

    /** One that holds another, and something that is no part of the JSON. */
    @Json
    public record Owner(
            @Json.Value AccountId account, @Json.Ignore int visits) {}

    /** A number as a key, by way of another type. */
    @Json
    public record Seat(@Json.Value Number number) {}

    /** A class with a constructor and a field. */
    @Json
    public static final class Bean {
        @Json.Value
        public final String value;

        /** The parameter is called otherwise. */
        public Bean(String other) {
            value = other;
        }
    }
}
