package dev.jeton.integration;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonTree;
import dev.jeton.Patch;
import dev.jeton.annotation.Json;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Members that are absent, null or a value. */
class PatchesTest {
    private static final String VALUES =
            "{\"text\":\"t\",\"number\":7,\"decimal\":1.50,\"time\":\"1970-01-01T00:00:00Z\","
                    + "\"color\":\"red\",\"branch\":{\"id\":1},\"words\":[\"a\",null],\"groups\":{\"g\":[{\"id\":2}]},"
                    + "\"bytes\":\"AAEC\",\"raw\":[1],\"tree\":{\"k\":2.0},\"secret\":\"hush\",\"must\":\"m\",\"plain\":\"p\"}";
    private static final String NULLS = "{\"text\":null,\"number\":null,\"decimal\":null,\"time\":null,\"color\":null,"
            + "\"branch\":null,\"words\":null,\"groups\":null,\"bytes\":null,\"raw\":null,\"tree\":null,\"secret\":null,"
            + "\"must\":null,\"plain\":null}";
    private static final String ABSENT = "{\"must\":\"m\"}";

    private static final JsonComparedCodec<Patches, PatchesView> BOTH =
            new JsonComparedCodec<>(PatchesCodec.INSTANCE, new PatchesView(), PatchesView::toValue);

    private static List<Patch<?>> patchesOf(Patches patches) {
        return List.of(
                patches.text(),
                patches.number(),
                patches.decimal(),
                patches.time(),
                patches.color(),
                patches.branch(),
                patches.words(),
                patches.groups(),
                patches.bytes(),
                patches.raw(),
                patches.tree(),
                patches.secret());
    }

    @Test
    void absentNullAndValueAreToldApartAndWrittenAsTheyWereRead() {
        for (String json : List.of(VALUES, NULLS)) {
            assertThat(BOTH.toJson(BOTH.read(json))).isEqualTo(json);
        }
        assertThat(BOTH.toJson(BOTH.read(ABSENT))).isEqualTo("{\"must\":\"m\",\"plain\":null}");
        patchesOf(BOTH.read(VALUES))
                .forEach(patch -> assertThat(patch.isPresent()).isTrue());
        patchesOf(BOTH.read(NULLS)).forEach(patch -> assertThat(patch.isNull()).isTrue());
        patchesOf(BOTH.read(ABSENT))
                .forEach(patch -> assertThat(patch.isAbsent()).isTrue());
        assertThat(BOTH.read(VALUES).number()).isEqualTo(Patch.of(7L));
        assertThat(BOTH.read(VALUES).tree().get().get("k")).isEqualTo(JsonTree.parse("2.0"));
    }

    @Test
    void requiredPatchMustBeThereAndMayBeNull() {
        assertThat(BOTH.read("{\"must\":null}").must().isNull()).isTrue();
        JsonException missing = assertThrows(JsonException.class, () -> BOTH.read("{\"text\":\"t\"}"));
        assertThat(missing.code()).isEqualTo(JsonErrorCode.MISSING_MEMBER);
        assertThat(missing.path()).isEqualTo("$.must");
        for (Patch<String> none : Arrays.asList(null, Patch.<String>absent())) {
            Patches lacking =
                    new Patches(null, null, null, null, null, null, null, null, null, null, null, null, none, null);
            JsonException refused = assertThrows(JsonException.class, () -> BOTH.toJson(lacking));
            assertThat(refused.code()).isEqualTo(JsonErrorCode.MISSING_MEMBER);
        }
    }

    @Test
    void javasNullIsWrittenAsAnAbsentPatch() {
        Patches nothing = new Patches(
                null, null, null, null, null, null, null, null, null, null, null, null, Patch.ofNull(), null);
        assertThat(BOTH.toJson(nothing)).isEqualTo("{\"must\":null,\"plain\":null}");
    }

    @Test
    void emptyStringIsNullWhereNumbersAreLenient() {
        assertThat(BOTH.read("{\"must\":null,\"number\":\"\"}").number().isNull())
                .isTrue();
        assertThat(BOTH.read("{\"must\":null,\"number\":\"8\"}").number()).isEqualTo(Patch.of(8L));
        assertThat(BOTH.read("{\"must\":null,\"text\":\"\"}").text()).isEqualTo(Patch.of(""));
    }

    @Test
    void viewTellsTheThreeApart() {
        PatchesView view = new PatchesView();
        for (String json : List.of(VALUES, NULLS, ABSENT, NULLS, VALUES)) {
            view.parse(json.getBytes(UTF_8));
            List<Boolean> has = List.of(
                    view.hasText(),
                    view.hasNumber(),
                    view.hasDecimal(),
                    view.hasTime(),
                    view.hasColor(),
                    view.hasBranch(),
                    view.hasWords(),
                    view.hasGroups(),
                    view.hasBytes(),
                    view.hasRaw(),
                    view.hasTree(),
                    view.hasSecret());
            List<Boolean> isNull = List.of(
                    view.isTextNull(),
                    view.isNumberNull(),
                    view.isDecimalNull(),
                    view.isTimeNull(),
                    view.isColorNull(),
                    view.isBranchNull(),
                    view.isWordsNull(),
                    view.isGroupsNull(),
                    view.isBytesNull(),
                    view.isRawNull(),
                    view.isTreeNull(),
                    view.isSecretNull());
            assertWithMessage(json).that(has.stream().distinct()).containsExactly(json.equals(VALUES));
            assertWithMessage(json).that(isNull.stream().distinct()).containsExactly(json.equals(NULLS));
            assertThat(PatchesCodec.INSTANCE.toJson(view.toValue()))
                    .isEqualTo(PatchesCodec.INSTANCE.toJson(PatchesCodec.INSTANCE.read(json)));
            assertThat(view.text().isPresent()).isEqualTo(json.equals(VALUES));
            assertThat(view.branch() != null).isEqualTo(json.equals(VALUES));
            assertThat(view.words().next()).isEqualTo(json.equals(VALUES));
            assertThat(view.tree() != null).isEqualTo(json.equals(VALUES));
            assertThat(view.number()).isEqualTo(json.equals(VALUES) ? 7 : 0);
        }
        view.reset();
        assertThat(view.isTextNull()).isFalse();
        assertThat(view.hasText()).isFalse();
    }

    /** Where the last of two members counts, null takes back the value before it. */
    @Json(duplicates = Json.Duplicates.LAST_WINS, view = true)
    record Tolerant(Patch<String> text, @Json.Required Patch<List<String>> list) {}

    @Test
    void lastMemberCountsWhereThatIsAllowed() {
        ViewedCodec<Tolerant, PatchesTest_TolerantView> codec = new JsonComparedCodec<>(
                PatchesTest_TolerantCodec.INSTANCE, new PatchesTest_TolerantView(), PatchesTest_TolerantView::toValue);
        Tolerant nulled = codec.read("{\"text\":\"a\",\"text\":null,\"list\":[\"x\"],\"list\":null}");
        assertThat(nulled.text().isNull()).isTrue();
        assertThat(nulled.list().isNull()).isTrue();
        assertThat(codec.read("{\"text\":null,\"text\":\"a\",\"list\":null}").text())
                .isEqualTo(Patch.of("a"));
        PatchesTest_TolerantView view = new PatchesTest_TolerantView();
        view.parse("{\"text\":\"a\",\"text\":null,\"list\":[\"x\"],\"list\":null}".getBytes(UTF_8));
        assertThat(view.isTextNull()).isTrue();
        assertThat(view.text().isPresent()).isFalse();
        assertThat(view.list().next()).isFalse();
    }

    /** Keeps what it has where no setter is called. */
    @Json
    static class Bean {
        private Patch<String> name = Patch.of("initial");

        public Patch<String> getName() {
            return name;
        }

        public void setName(Patch<String> name) {
            this.name = name;
        }
    }

    /** Made by a factory, which ignores one parameter. */
    @Json
    record Made(Patch<String> name, @Json.Ignore Patch<String> ignored) {
        @Json.Creator
        static Made of(Patch<String> name, Patch<String> ignored) {
            return new Made(name, ignored);
        }
    }

    /** Made by a builder. */
    @Json(builder = Built.Builder.class)
    record Built(Patch<Integer> count) {
        static class Builder {
            private @Nullable Patch<Integer> count;

            Builder count(Patch<Integer> given) {
                count = given;
                return this;
            }

            Built build() {
                return new Built(count);
            }
        }
    }

    @Test
    void settersOfAbsentPatchesAreNotCalledAndParametersGetAbsentOnes() {
        assertThat(PatchesTest_BeanCodec.INSTANCE.read("{}").getName()).isEqualTo(Patch.of("initial"));
        assertThat(PatchesTest_BeanCodec.INSTANCE.read("{\"name\":null}").getName())
                .isEqualTo(Patch.ofNull());
        assertThat(PatchesTest_MadeCodec.INSTANCE.read("{}")).isEqualTo(new Made(Patch.absent(), Patch.absent()));
        assertThat(PatchesTest_BuiltCodec.INSTANCE.read("{}").count()).isNull();
        assertThat(PatchesTest_BuiltCodec.INSTANCE.read("{\"count\":3}").count())
                .isEqualTo(Patch.of(3));
        assertThat(PatchesTest_BuiltCodec.INSTANCE.toJson(new Built(Patch.ofNull())))
                .isEqualTo("{\"count\":null}");
    }

    @Test
    void descriptionShowsNoSecretOfAPatch() {
        assertThat(BOTH.read(VALUES).toString())
                .isEqualTo(
                        "Patches[text=Patch[t], number=Patch[7], decimal=Patch[1.50], time=Patch[1970-01-01T00:00:00Z],"
                                + " color=Patch[RED], branch=Patch[Branch[id=1, left=null, right=null, more=null, named=null,"
                                + " twig=null]], words=Patch[[a, null]], groups=Patch[{g=[Branch[id=2, left=null, right=null,"
                                + " more=null, named=null, twig=null]]}], bytes=Patch[[0, 1, 2]], raw=Patch[<redacted>],"
                                + " tree=Patch[<redacted>], secret=<redacted>, must=Patch[m], plain=p]");
        assertThat(BOTH.read("{\"must\":null,\"secret\":null}").toString())
                .contains("text=Patch[absent], number=Patch[absent]");
        assertThat(BOTH.read("{\"must\":null,\"secret\":null}").toString())
                .endsWith("secret=Patch[null], must=Patch[null], plain=null]");
    }

    /** Codec and view agree about each, and nothing but a JsonException comes out. */
    @Test
    void damageAtEveryPositionIsReadOrRejected() {
        for (String document : List.of(VALUES, NULLS)) {
            byte[] bytes = document.getBytes(UTF_8);
            byte[] replacements = {'"', '{', '}', '[', ']', ',', '0', '-', ' ', 'x', 0, -1};
            assertThat(BOTH.rejectionsOfDamaged(bytes, replacements)).isAtLeast(5 * bytes.length);
        }
    }
}
