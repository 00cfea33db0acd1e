package dev.jeton.integration.generic;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.Patch;
import dev.jeton.RawJson;
import dev.jeton.integration.own.VerdictCodec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is absent, null, left out or there twice, where the type is a type variable. */
class GenericPresenceTest {
    private static final JsonCodec<Long> LONGS = JsonCodecs.of(Long.class);

    private static final PresencesCodec<Long> CODEC = PresencesCodec.of(LONGS);

    private static final LateCodec<Presences<Long>, PresencesView<Long>> BOTH =
            new LateCodec<>(CODEC, new PresencesView<>(CODEC), PresencesView::toValue);

    private static final String FULL =
            "{'required':1,'always':2,'unlessDefault':3,'unlessEmpty':[4],'someUnlessEmpty':{'a':5},"
                    + "'listUnlessDefault':[6],'forNull':{'b':7},'pageUnlessDefault':{'items':[8],'total':1},'value':9,"
                    + "'values':[10],'page':{'items':[11],'total':1},'inner':{'required':12,'always':null,'forNull':{}},"
                    + "'maybe':13,'patch':14,'pagePatch':{'items':[15],'total':1}}";

    private static final List<String> ALIASES = List.of(
            "'old_value':null",
            "'old_required':90",
            "'old_values':[91,null]",
            "'old_page':{'items':[92],'total':2}",
            "'old_inner':{'old_required':93}",
            "'old_maybe':null",
            "'old_patch':null",
            "'old_page_patch':{'items':[94],'total':2}");

    private static String json(String quoted) {
        return GenericTypesTest.json(quoted);
    }

    private static String object(List<String> members) {
        return json("{" + String.join(",", members) + "}");
    }

    @Test
    void whatIsWrittenDependsOnTheValueOfTheVariable() {
        String full = json(FULL);
        assertThat(CODEC.toJson(BOTH.read(full))).isEqualTo(full);
        Presences<Long> least = BOTH.read(json("{'required':1}"));
        assertThat(least.listUnlessDefault()).isEmpty();
        assertThat(least.forNull()).isEmpty();
        assertThat(least.patch()).isEqualTo(Patch.absent());
        assertThat(CODEC.toJson(least)).isEqualTo(json("{'required':1,'always':null,'forNull':{}}"));
        Presences<Long> empty = BOTH.read(json("{'required':1,'unlessEmpty':[],'someUnlessEmpty':{},"
                + "'listUnlessDefault':null,'forNull':null,'patch':null}"));
        assertThat(empty.unlessEmpty()).isEmpty();
        assertThat(CODEC.toJson(empty))
                .isEqualTo(json("{'required':1,'always':null,'listUnlessDefault':null,'forNull':{},'patch':null}"));
    }

    /** A codec that has a value for null writes it, whatever is left out. */
    @Test
    void nullOfACodecThatKeepsItIsAValue() {
        PresencesCodec<RawJson> codec = PresencesCodec.of(JsonCodecs.of(RawJson.class));
        Presences<RawJson> nulls = codec.read(json("{'required':1,'always':null,'unlessDefault':null,'value':null}"));
        assertThat(nulls.unlessDefault()).isEqualTo(RawJson.of("null"));
        assertThat(nulls.typed()).isNull();
        assertThat(codec.toJson(nulls))
                .isEqualTo(json("{'required':1,'always':null,'unlessDefault':null,'forNull':{},'value':null}"));
        assertThat(PresencesCodec.of(VerdictCodec.INSTANCE)
                        .read(json("{'required':true,'unlessDefault':null,'old_value':null}"))
                        .value()
                        .name())
                .isEqualTo("UNDECIDED");
    }

    @Test
    void directionOfAVariableHolds() {
        Presences<Long> read = BOTH.read(json("{'required':1,'shown':[true],'typed':5,'shownPage':'x'}"));
        assertThat(read.shown()).isNull();
        assertThat(read.shownPage()).isNull();
        assertThat(read.typed()).isEqualTo(5);
        Presences<Long> shown = new Presences<>(
                null,
                null,
                null,
                Optional.empty(),
                List.of(),
                Map.of(),
                null,
                7L,
                8L,
                new Page<>(List.of(9L), null, 1),
                null,
                1L,
                null,
                null,
                null,
                Optional.empty(),
                Patch.absent(),
                Patch.absent());
        assertThat(CODEC.toJson(shown))
                .isEqualTo(json(
                        "{'required':1,'always':null,'forNull':{},'shown':7,'shownPage':{'items':[9],'total':1}}"));
        assertWithMessage("shown twice")
                .that(assertThrows(JsonException.class, () -> CODEC.read(json("{'required':1,'shown':1,'shown':1}"))))
                .isNotNull();
    }

    @Test
    void nameGoesBeforeItsAliasInEveryOrder() {
        List<String> members = new ArrayList<>(List.of(
                "'value':9",
                "'required':1",
                "'values':[10]",
                "'page':{'items':[11],'total':1}",
                "'inner':{'required':12}",
                "'maybe':13",
                "'patch':14",
                "'pagePatch':{'items':[15],'total':1}"));
        Presences<Long> expected = BOTH.read(object(members));
        members.addAll(ALIASES);
        Random random = new Random(9);
        for (int round = 0; round < 100; round++) {
            assertWithMessage(object(members)).that(BOTH.read(object(members))).isEqualTo(expected);
            Collections.shuffle(members, random);
        }
    }

    @Test
    void aliasAloneIsTheValue() {
        Presences<Long> value = BOTH.read(object(ALIASES));
        assertThat(value.required()).isEqualTo(90);
        assertThat(value.values()).containsExactly(91L, null).inOrder();
        assertThat(value.page()).isEqualTo(new Page<>(List.of(92L), null, 2));
        assertThat(value.inner().required()).isEqualTo(93);
        assertThat(value.patch().isNull()).isTrue();
        assertThat(value.pagePatch().get().items()).containsExactly(94L);
    }

    @Test
    void requiredVariableIsNeitherAbsentNorNullUnderEitherName() {
        for (String missing : List.of("{}", "{'value':1}")) {
            assertThat(assertThrows(JsonException.class, () -> BOTH.read(json(missing)))
                            .code())
                    .isEqualTo(JsonErrorCode.MISSING_MEMBER);
        }
        for (String isNull : List.of(
                "{'required':null}",
                "{'old_required':null}",
                "{'required':1,'old_required':null}",
                "{'old_required':null,'required':1}")) {
            assertWithMessage(isNull)
                    .that(assertThrows(JsonException.class, () -> BOTH.read(json(isNull)))
                            .code())
                    .isEqualTo(JsonErrorCode.NULL_VALUE);
        }
    }

    @Test
    void damagedDocumentsAreRefusedByTheViewOrWhenItsValueIsAskedFor() {
        String members = FULL.substring(1, FULL.length() - 1) + "," + String.join(",", ALIASES);
        byte[] sound = object(List.of(members)).getBytes(UTF_8);
        BOTH.read(sound);
        assertThat(BOTH.rejectionsOfDamaged(sound, "\"{}[],:0 xn\\".getBytes(UTF_8)))
                .isGreaterThan(1_000);
    }
}
