package dev.jeton.integration;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.ElementCursor;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonObject;
import dev.jeton.JsonTree;
import dev.jeton.MemberCursor;
import dev.jeton.annotation.Json;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Trees as properties, in containers, views, and as what collects unknown members. */
class TreesTest {
    private static final String DOCUMENT = "{\"any\":{\"a\":[1.0,null]},\"must\":true,\"maybe\":\"s\","
            + "\"list\":[1,null,[]],\"array\":[{}],\"map\":{\"k\":null,\"l\":-1e5},\"u\":[\"x\"],\"v\":null}";

    private static final JsonComparedCodec<Trees, TreesView> BOTH =
            new JsonComparedCodec<>(TreesCodec.INSTANCE, new TreesView(), TreesView::toValue);

    /** Where the last of two members counts. */
    @SuppressWarnings("J402")
    @Json(duplicates = Json.Duplicates.LAST_WINS, view = true)
    record Tolerant(JsonTree any, @Json.Extra Map<String, JsonTree> rest) {}

    @Test
    void treesAreWrittenAsTheyWereRead() {
        Trees trees = BOTH.read(DOCUMENT);
        assertThat(trees.any().at("/a/0").asBigDecimal().scale()).isEqualTo(1);
        assertThat(trees.must()).isEqualTo(JsonTree.of(true));
        assertThat(trees.maybe()).isEqualTo(Optional.of(JsonTree.of("s")));
        assertThat(trees.list()).hasSize(3);
        assertThat(trees.list().get(1)).isEqualTo(JsonTree.ofNull());
        assertThat(trees.array()).asList().containsExactly(JsonTree.object().build());
        assertThat(trees.map()).containsEntry("k", JsonTree.ofNull());
        assertThat(trees.rest().keySet()).containsExactly("u", "v").inOrder();
        assertThat(BOTH.toJson(trees)).isEqualTo(DOCUMENT);
    }

    @Test
    void nullIsATreeAndAbsentIsNone() {
        Trees nulls = BOTH.read("{\"any\":null,\"must\":1,\"maybe\":null,\"list\":null,\"array\":null,\"map\":null}");
        assertThat(nulls.any()).isEqualTo(JsonTree.ofNull());
        assertThat(nulls.maybe()).isEqualTo(Optional.empty());
        assertThat(BOTH.toJson(nulls)).isEqualTo("{\"any\":null,\"must\":1}");
        Trees absent = BOTH.read("{\"must\":1}");
        assertThat(absent.any()).isNull();
        assertThat(absent.rest()).isEmpty();
        assertThat(BOTH.toJson(absent)).isEqualTo("{\"must\":1}");
    }

    @Test
    void requiredTreeIsThereAndNotNull() {
        assertThat(codeOf("{}")).isEqualTo(JsonErrorCode.MISSING_MEMBER);
        assertThat(codeOf("{\"must\":null}")).isEqualTo(JsonErrorCode.NULL_VALUE);
        Trees lacking = new Trees(null, null, null, null, null, null, null);
        JsonException refused = assertThrows(JsonException.class, () -> BOTH.toJson(lacking));
        assertThat(refused.code()).isEqualTo(JsonErrorCode.MISSING_MEMBER);
    }

    private static JsonErrorCode codeOf(String json) {
        return assertThrows(JsonException.class, () -> BOTH.read(json)).code();
    }

    @Test
    void viewMakesTreesWhenItIsAsked() {
        TreesView view = new TreesView();
        view.parse(DOCUMENT.getBytes(UTF_8));
        assertThat(view.any()).isEqualTo(JsonTree.parse("{\"a\":[1.0,null]}"));
        assertThat(view.hasMaybe()).isTrue();
        assertThat(view.maybe().asString()).isEqualTo("s");
        ElementCursor list = view.list();
        assertThat(list.next()).isTrue();
        assertThat(list.as(JsonTree.codec()).asLong()).isEqualTo(1);
        assertThat(list.next()).isTrue();
        assertThat(list.as(JsonTree.codec())).isEqualTo(JsonTree.ofNull());
        MemberCursor rest = view.rest();
        assertThat(rest.next()).isTrue();
        assertThat(rest.as(JsonTree.codec()).get(0).asString()).isEqualTo("x");
        view.parse("{\"must\":null,\"any\":null,\"must\":1}"
                .replace("\"must\":null,", "")
                .getBytes(UTF_8));
        assertThat(view.hasAny()).isTrue();
        assertThat(view.any()).isEqualTo(JsonTree.ofNull());
        view.parse("{\"must\":1}".getBytes(UTF_8));
        assertThat(view.hasAny()).isFalse();
        assertThat(view.any()).isNull();
    }

    /** A view checks what it leaves undecoded to be well-formed only, as with every codec that was not generated. */
    @Test
    void nameThatComesTwiceInATreeIsRejectedWhereTheTreeIsMade() {
        String json = "{\"must\":1,\"any\":{\"secret\":1,\"secret\":2}}";
        JsonException read = assertThrows(JsonException.class, () -> TreesCodec.INSTANCE.read(json));
        assertThat(read.code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
        assertThat(read.path()).isEqualTo("$.any.*");
        assertThat(read.getMessage()).doesNotContain("secret");
        TreesView view = new TreesView();
        view.parse(json.getBytes(UTF_8));
        JsonException made = assertThrows(JsonException.class, view::any);
        assertThat(made.code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
        assertThat(assertThrows(JsonException.class, view::toValue).getMessage())
                .isEqualTo(read.getMessage());
    }

    @Test
    void unknownMembersAreCollectedAsTreesOnceOrTheLastOfThem() {
        assertThat(codeOf("{\"must\":1,\"u\":1,\"u\":1}")).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
        String json = "{\"any\":1,\"u\":1,\"any\":2,\"u\":[3]}";
        Tolerant tolerant = TreesTest_TolerantCodec.INSTANCE.read(json);
        assertThat(TreesTest_TolerantCodec.INSTANCE.toJson(tolerant)).isEqualTo("{\"any\":2,\"u\":[3]}");
        assertThrows(UnsupportedOperationException.class, () -> tolerant.rest().clear());
        Trees known = new Trees(null, JsonTree.of(1), null, null, null, null, Map.of("any", JsonTree.of(1)));
        assertThat(assertThrows(JsonException.class, () -> BOTH.toJson(known)).code())
                .isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
    }

    @Test
    void descriptionShowsNothingOfTrees() {
        assertThat(BOTH.read(
                                "{\"any\":\"secret\",\"must\":\"secret\",\"list\":[\"secret\"],\"map\":{\"k\":\"secret\"},\"u\":1}")
                        .toString())
                .isEqualTo("Trees[any=<redacted>, must=<redacted>, maybe=Optional.empty, list=[<redacted>], array=null,"
                        + " map={k=<redacted>}, rest=<redacted>]");
    }

    @Test
    void recordsAreFoundAndReadFromTrees() {
        JsonTree tree = JsonTree.parse(DOCUMENT);
        Trees trees = tree.as(JsonCodecs.of(Trees.class));
        assertThat(TreesCodec.INSTANCE.toJson(trees)).isEqualTo(DOCUMENT);
        assertThat(((JsonObject) tree).members().keySet()).contains("map");
    }

    /** Codec and view agree about each, and nothing but a JsonException comes out. */
    @Test
    void damageAtEveryPositionIsReadOrRejected() {
        byte[] document = DOCUMENT.getBytes(UTF_8);
        byte[] replacements = {'"', '{', '}', '[', ']', ',', '0', '-', ' ', 0, -1};
        assertThat(BOTH.rejectionsOfDamaged(document, replacements)).isAtLeast(5 * document.length);
    }
}
