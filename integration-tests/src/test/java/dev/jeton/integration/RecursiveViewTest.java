package dev.jeton.integration;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.ElementCursor;
import dev.jeton.JsonCodec;
import dev.jeton.JsonException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Views of types that have themselves in them, whose objects get a view only when they are asked for. */
class RecursiveViewTest {
    private static final JsonCodec<Branch> BRANCH =
            new ViewedCodec<>(BranchCodec.INSTANCE, new BranchView(), BranchView::toValue);

    private final BranchView view = new BranchView();

    private BranchView parsed(String json) {
        view.parse(json.getBytes(UTF_8));
        return view;
    }

    private static String tree(Random random, int depth) {
        StringBuilder json = new StringBuilder("{\"id\":").append(random.nextInt(1_000));
        if (depth > 0) {
            for (String member : new String[] {"left", "right"}) {
                if (random.nextInt(3) > 0) {
                    json.append(",\"").append(member).append("\":").append(tree(random, depth - 1));
                }
            }
            if (random.nextInt(4) == 0) {
                json.append(",\"more\":[").append(tree(random, depth - 1)).append(",null]");
            }
            if (random.nextInt(4) == 0) {
                json.append(",\"named\":{\"a\":[")
                        .append(tree(random, depth - 1))
                        .append("]}");
            }
            if (random.nextInt(4) == 0) {
                json.append(",\"twig\":{\"thin\":")
                        .append(tree(random, depth - 1))
                        .append('}');
            }
        }
        return json.append('}').toString();
    }

    @Test
    void randomTreesAreSeenAsTheyAreRead() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            Branch tree = BRANCH.read(tree(random, 1 + random.nextInt(5)));
            assertThat(BranchCodec.INSTANCE.read(BRANCH.toJson(tree))).isNotNull();
        }
    }

    @Test
    void mistakesAnywhereAreFoundWhenTheDocumentIsParsed() {
        Random random = new Random(8);
        for (int i = 0; i < 50; i++) {
            String tree = tree(random, 4);
            String wrong = tree.substring(0, tree.lastIndexOf("\"id\":") + 5)
                    + "x"
                    + tree.substring(tree.lastIndexOf("\"id\":") + 5);
            assertThrows(JsonException.class, () -> BRANCH.read(wrong));
            assertThrows(JsonException.class, () -> parsed(wrong));
            assertThat(view.isEmpty()).isTrue();
            assertThat(view.left()).isNull();
        }
    }

    @Test
    void siblingsAreThereAtTheSameTime() {
        parsed("{\"left\":{\"id\":1,\"left\":{\"id\":2}},\"right\":{\"id\":3,\"left\":{\"id\":4}}}");
        BranchView left = view.left();
        BranchView right = view.right();
        BranchView leftmost = left.left();
        assertThat(right.left().id()).isEqualTo(4);
        assertThat(leftmost.id()).isEqualTo(2);
        assertThat(left.id()).isEqualTo(1);
        assertThat(right.id()).isEqualTo(3);
        assertThat(view.left()).isSameInstanceAs(left);
        assertThat(left.left()).isSameInstanceAs(leftmost);
    }

    @Test
    void theNextDocumentEmptiesTheViewsOfTheOneBefore() {
        BranchView left = parsed("{\"left\":{\"id\":1,\"left\":{\"id\":2}}}").left();
        BranchView leftmost = left.left();
        parsed("{}");
        assertThat(left.isEmpty()).isTrue();
        assertThat(left.hasLeft()).isFalse();
        assertThat(leftmost.isEmpty()).isTrue();
        assertThat(view.left()).isNull();
    }

    @Test
    void clearedViewsHaveNothingInThem() {
        BranchView left =
                parsed("{\"left\":{\"id\":1},\"twig\":{\"thick\":{\"id\":2}}}").left();
        BranchView thick = view.twig().thick();
        view.erase();
        assertThat(left.isEmpty()).isTrue();
        assertThat(thick.isEmpty()).isTrue();
        assertThat(view.left()).isNull();
        assertThat(view.twig()).isNull();
    }

    /** Elements may be kept in views of the caller's own while the cursor goes on. */
    @Test
    void elementsThatTheCallerKeepsStayWhileTheCursorGoesOn() {
        parsed("{\"more\":[{\"left\":{\"id\":1}},{\"left\":{\"id\":2,\"right\":{\"id\":3}}}]}");
        ElementCursor more = view.more();
        assertThat(more.next()).isTrue();
        BranchView first = more.as(new BranchView());
        BranchView inFirst = first.left();
        assertThat(more.next()).isTrue();
        BranchView second = more.as(new BranchView());
        assertThat(second.left().right().id()).isEqualTo(3);
        assertThat(inFirst.id()).isEqualTo(1);
        assertThat(first.left()).isSameInstanceAs(inFirst);
    }
}
