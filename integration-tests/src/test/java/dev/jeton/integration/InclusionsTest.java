package dev.jeton.integration;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.annotation.Json;
import dev.jeton.integration.Inclusions.NonDefaults;
import dev.jeton.integration.Inclusions.NonEmpty;
import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which properties are written. */
class InclusionsTest {
    private static final ViewedCodec<NonEmpty, Inclusions_NonEmptyView> NON_EMPTY = new ViewedCodec<>(
            Inclusions_NonEmptyCodec.INSTANCE, new Inclusions_NonEmptyView(), Inclusions_NonEmptyView::toValue);
    private static final ViewedCodec<NonDefaults, Inclusions_NonDefaultsView> NON_DEFAULT = new ViewedCodec<>(
            Inclusions_NonDefaultsCodec.INSTANCE,
            new Inclusions_NonDefaultsView(),
            Inclusions_NonDefaultsView::toValue);

    private static final String FULL =
            "{\"number\":1,\"text\":\"t\",\"raw\":\"\",\"optional\":\"o\",\"optionalInt\":0,\"list\":[null],\"iterable\":[\"i\"],\"optionalSet\":[1],"
                    + "\"map\":{\"a\":1},\"array\":[0],\"bytes\":\"AA==\",\"chars\":\"c\",\"scope\":\"a b\",\"aud\":\"me\",\"kept\":[],"
                    + "\"always\":null,\"color\":\"red\"}";

    private static final String OTHER =
            "{\"number\":1,\"flag\":true,\"precise\":-0.0,\"letter\":\"a\",\"text\":\"\",\"optional\":0,\"size\":0,\"active\":false,"
                    + "\"ratio\":0.25,\"scope\":null,\"boxed\":null,\"seconds\":null,\"color\":null,\"list\":null,\"letters\":[],"
                    + "\"own\":[\"\"],\"array\":[2,1],\"bytes\":\"\",\"map\":null,\"inside\":null,\"kept\":9,\"required\":0}";

    @Test
    void whatIsEmptyIsLeftOut() {
        NonEmpty empty = NON_EMPTY.read(
                "{\"text\":\"\",\"optional\":\"\",\"list\":[],\"iterable\":[],\"optionalSet\":[],\"map\":{},\"array\":[],\"bytes\":\"\","
                        + "\"chars\":\"\",\"scope\":\"\",\"aud\":[],\"kept\":[]}");
        assertThat(Inclusions_NonEmptyCodec.INSTANCE.toJson(empty))
                .isEqualTo("{\"number\":0,\"kept\":[],\"always\":null}");
        assertThat(Inclusions_NonEmptyCodec.INSTANCE.toJson(NON_EMPTY.read("{}")))
                .isEqualTo("{\"number\":0,\"always\":null}");
        assertThat(Inclusions_NonEmptyCodec.INSTANCE.toJson(NON_EMPTY.read(FULL.replace("\"raw\":\"\"", "\"raw\":[]"))))
                .isEqualTo(FULL.replace("\"raw\":\"\"", "\"raw\":[]"));
    }

    @Test
    void whatAnAbsentMemberGivesIsLeftOut() {
        assertThat(Inclusions_NonDefaultsCodec.INSTANCE.toJson(NON_DEFAULT.read("{\"required\":0}")))
                .isEqualTo("{\"kept\":9,\"required\":0}");
        assertThat(
                        Inclusions_NonDefaultsCodec.INSTANCE.toJson(
                                NON_DEFAULT.read(
                                        "{\"list\":[],\"letters\":[\"a\"],\"own\":[],\"array\":[1,2],\"bytes\":\"AQAB\",\"map\":{},\"inside\":[\"x\"],\"required\":1}")))
                .isEqualTo("{\"kept\":9,\"required\":1}");
    }

    /** Null is not what an absent member gives, so that it is written. */
    @Test
    void whatIsNotTheDefaultIsWrittenAndReadBackAsTheSame() {
        assertThat(Inclusions_NonDefaultsCodec.INSTANCE.toJson(NON_DEFAULT.read(OTHER)))
                .isEqualTo(OTHER);
    }

    /** Counts on nothing that a user's list says. */
    private static final class Hostile extends AbstractList<String> {
        @Override
        public String get(int index) {
            throw new IllegalStateException("secret");
        }

        @Override
        public int size() {
            throw new IllegalStateException("secret");
        }
    }

    @Json(include = Json.Inclusion.NON_EMPTY)
    record Holder(@Nullable List<String> list) {}

    @Json(include = Json.Inclusion.NON_DEFAULT)
    record Defaulted(@Json.Default("[\"a\"]") @Nullable List<String> list) {}

    @Test
    void whatAUsersListThrowsWhileItIsAskedIsAJsonException() {
        JsonException asked = assertThrows(
                JsonException.class, () -> InclusionsTest_HolderCodec.INSTANCE.toJson(new Holder(new Hostile())));
        assertThat(asked.code()).isEqualTo(JsonErrorCode.INVALID_OBJECT);
        assertThat(asked).hasMessageThat().doesNotContain("secret");
        JsonException compared = assertThrows(
                JsonException.class, () -> InclusionsTest_DefaultedCodec.INSTANCE.toJson(new Defaulted(new Hostile())));
        assertThat(compared.code()).isEqualTo(JsonErrorCode.INVALID_OBJECT);
    }

    /** Nobody could tell the type of an object without its discriminator. */
    @Json(discriminator = "type", include = Json.Inclusion.NON_DEFAULT)
    sealed interface Shape {
        @Json.Subtype("circle")
        record Circle(
                @Json.Default("circle") @Nullable String type,
                @Json.Default("1") int radius) implements Shape {}
    }

    @Test
    void discriminatorIsAlwaysWritten() {
        assertThat(InclusionsTest_ShapeCodec.INSTANCE.toJson(new Shape.Circle("circle", 1)))
                .isEqualTo("{\"type\":\"circle\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"ALWAYS | {\"x\":null}", "NON_NULL | {}", "NON_EMPTY | {}", "NON_DEFAULT | {}"})
    void propertyWithoutAValueIsWrittenAsNullOrNotAtAll(Json.Inclusion inclusion, String json) {
        String written = switch (inclusion) {
            case ALWAYS -> InclusionsTest_AlwaysCodec.INSTANCE.toJson(new Always(null));
            case NON_NULL -> InclusionsTest_NonNullCodec.INSTANCE.toJson(new NonNull(null));
            case NON_EMPTY -> InclusionsTest_EmptyCodec.INSTANCE.toJson(new Empty(null));
            case NON_DEFAULT -> InclusionsTest_DefaultCodec.INSTANCE.toJson(new Default(null));
        };
        assertThat(written).isEqualTo(json);
    }

    @Json(include = Json.Inclusion.ALWAYS)
    record Always(@Nullable String x) {}

    @Json
    record NonNull(@Nullable String x) {}

    @Json
    record Empty(
            @Json.Include(Json.Inclusion.NON_EMPTY) @Nullable
            String x) {}

    @Json
    record Default(
            @Json.Include(Json.Inclusion.NON_DEFAULT) @Nullable
            String x) {}

    @Test
    void damageAtEveryPositionIsReadOrRejected() {
        byte[] replacements = {'"', '{', '}', '[', ']', ',', ':', '0', '-', ' ', 'x', '\\', 0, -1};
        byte[] empty = FULL.getBytes(UTF_8);
        assertThat(NON_EMPTY.rejectionsOfDamaged(empty, replacements)).isAtLeast(4 * empty.length);
        byte[] other = OTHER.getBytes(UTF_8);
        assertWithMessage("defaults")
                .that(NON_DEFAULT.rejectionsOfDamaged(other, replacements))
                .isAtLeast(4 * other.length);
    }
}
