package dev.jeton.integration.flattened;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonCodecs;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.RawJson;
import dev.jeton.integration.JsonComparedCodec;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Objects that are flattened into generic ones. */
class FlattenedIntoGenericsTest {
    private static final byte[] REPLACEMENTS = "\"{}[],:0 xn\\".getBytes(UTF_8);

    private static final String TAGGED =
            "{'value':[1],'geo_lat':1.5,'geo_lon':2.5,'from':3,'until':4}".replace('\'', '"');

    private static final String WIDE =
            fields("{", "a_", ",\"value\":7,") + fields("", "b_", ",") + fields("", "c_", "}");

    private static String fields(String before, String prefix, String after) {
        return IntStream.range(0, 24)
                .mapToObj(field -> "\"" + prefix + "f" + field + "\":" + (field + 100))
                .collect(Collectors.joining(",", before, after));
    }

    @Test
    void membersOfAFlattenedObjectStandBesideThoseOfAVariable() {
        TaggedCodec<Long> codec = TaggedCodec.of(JsonCodecs.of(Long.class));
        String json = "{'value':1,'geo_lat':1.5,'geo_lon':2.5,'from':3,'until':null}".replace('\'', '"');
        Tagged<Long> tagged = codec.read(json);
        assertThat(tagged).isEqualTo(new Tagged<>(1L, new Position(1.5, 2.5), new Period(3L, null)));
        assertThat(codec.toJson(tagged)).isEqualTo(json);
        JsonException missing = assertThrows(JsonException.class, () -> codec.read("{\"value\":1}"));
        assertThat(missing.code()).isEqualTo(JsonErrorCode.MISSING_MEMBER);
        assertThat(missing.path()).isEqualTo("$.from");
    }

    @Test
    void manyMembersAreReadInGroups() {
        Tagged_WideCodec<Long> codec = Tagged_WideCodec.of(JsonCodecs.of(Long.class));
        Tagged.Wide<Long> wide = codec.read(WIDE);
        assertThat(wide.value()).isEqualTo(7);
        assertThat(wide.b().f23).isEqualTo(123);
        assertThat(codec.toJson(wide)).isEqualTo(WIDE);
        Tagged.Wide<Long> almostEmpty = codec.read("{\"value\":8}");
        assertThat(almostEmpty.a()).isNull();
        assertThat(almostEmpty.c().f23).isEqualTo(23);
    }

    /** Of variables that take any JSON a view is as strict as its codec: each prefix, and each byte replaced. */
    @Test
    void viewIsAsStrictAsTheCodec() {
        TaggedCodec<RawJson> tagged = TaggedCodec.of(JsonCodecs.of(RawJson.class));
        assertThat(new JsonComparedCodec<>(tagged, new TaggedView<>(tagged), TaggedView::toValue)
                        .rejectionsOfDamaged(TAGGED.getBytes(UTF_8), REPLACEMENTS))
                .isGreaterThan(3 * TAGGED.length());
        Tagged_WideCodec<RawJson> wide = Tagged_WideCodec.of(JsonCodecs.of(RawJson.class));
        assertThat(new JsonComparedCodec<>(wide, new Tagged_WideView<>(wide), Tagged_WideView::toValue)
                        .rejectionsOfDamaged(WIDE.getBytes(UTF_8), REPLACEMENTS))
                .isGreaterThan(3 * WIDE.length());
    }
}
