package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.NameTable;
import dev.jeton.codegen.NestedView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A view whose type holds itself makes as many views as objects were asked for, or one to check them, and uses them again. */
class NestedViewTest {
    private static final NameTable MEMBERS = NameTable.of("name", "left", "right", "other");

    private static int made;

    /** As the processor would generate it. */
    private static final class TreeView extends JsonView {
        private final Utf8Slice name = new Utf8Slice();
        private final NestedView<TreeView> left = new NestedView<>(TreeView.class);
        private final NestedView<TreeView> right = new NestedView<>(TreeView.class);
        private final NestedView<PairView> other = new NestedView<>(PairView.class);

        TreeView() {
            made++;
        }

        @Override
        protected @Nullable JsonException read(CodecReader reader) {
            forget();
            reader.beginView(MEMBERS);
            for (int member = reader.nextMember(); member != JsonReader.END_OBJECT; member = reader.nextMember()) {
                switch (member) {
                    case 0 -> reader.readSlice(name);
                    case 1 -> left.read(reader, left.lacksView(reader) ? new TreeView() : null);
                    case 2 -> right.read(reader, right.lacksView(reader) ? new TreeView() : null);
                    case 3 -> other.read(reader, other.lacksView(reader) ? new PairView() : null);
                    default -> reader.skipValue();
                }
            }
            return null;
        }

        @Override
        protected void forget() {
            name.forget();
            left.forget();
            right.forget();
            other.forget();
        }

        TreeView left() {
            return left.view(left.lacksView() ? new TreeView() : null);
        }

        TreeView right() {
            return right.view(right.lacksView() ? new TreeView() : null);
        }

        PairView other() {
            return other.view(other.lacksView() ? new PairView() : null);
        }
    }

    /** Another type, whose views must not be taken for the first one's. */
    private static final class PairView extends JsonView {
        private final NestedView<TreeView> tree = new NestedView<>(TreeView.class);

        PairView() {
            made++;
        }

        @Override
        protected @Nullable JsonException read(CodecReader reader) {
            try {
                tree.forget();
                reader.beginView(MEMBERS);
                while (reader.nextMember() == 1) {
                    tree.read(reader, tree.lacksView(reader) ? new TreeView() : null);
                }
                return null;
            } catch (JsonException rejected) {
                return rejected;
            }
        }

        @Override
        protected void forget() {
            tree.forget();
        }

        TreeView tree() {
            return tree.view(tree.lacksView() ? new TreeView() : null);
        }
    }

    private static final String DOCUMENT =
            "{\"name\":\"a\",\"left\":{\"name\":\"b\",\"right\":{\"name\":\"\\u0063\"}},\"right\":{\"name\":\"d\"},"
                    + "\"other\":{\"left\":{\"name\":\"e\",\"other\":{\"left\":{\"name\":\"f\"}}}}}";

    private final TreeView tree = new TreeView();

    private void parse(String json) {
        tree.parse(json.getBytes(UTF_8));
    }

    private void touch(List<JsonView> views) {
        views.addAll(List.of(
                tree,
                tree.left(),
                tree.left().right(),
                tree.right(),
                tree.other(),
                tree.other().tree(),
                tree.other().tree().other(),
                tree.other().tree().other().tree()));
    }

    @Test
    void everyObjectHasAViewOfItsOwn() {
        for (int round = 0; round < 3; round++) {
            parse(DOCUMENT);
            assertThat(tree.name.text()).isEqualTo("a");
            TreeView left = tree.left();
            assertThat(left.name.text()).isEqualTo("b");
            assertThat(left.right().name.text()).isEqualTo("c");
            assertThat(tree.right().name.text()).isEqualTo("d");
            assertThat(tree.other().tree().name.text()).isEqualTo("e");
            assertThat(tree.other().tree().other().tree().name.text()).isEqualTo("f");
            assertThat(left.name.text()).isEqualTo("b");
            assertThat(tree.left()).isSameInstanceAs(left);
            List<JsonView> views = new ArrayList<>();
            touch(views);
            Set<Object> different = Collections.newSetFromMap(new IdentityHashMap<>());
            different.addAll(views);
            assertThat(different).hasSize(views.size());
        }
    }

    @Test
    void viewsAreUsedAgain() {
        parse(DOCUMENT);
        touch(new ArrayList<>());
        int before = made;
        for (int round = 0; round < 5; round++) {
            parse(DOCUMENT);
            touch(new ArrayList<>());
        }
        assertThat(made).isEqualTo(before);
    }

    @Test
    void checkingNeedsOneViewForEachLevel() {
        int before = made;
        parse("{\"left\":{},\"right\":{\"left\":{},\"right\":{}}}");
        assertThat(made - before).isEqualTo(2);
        parse("{\"left\":{\"left\":{}},\"right\":{\"right\":{}}}");
        assertThat(made - before).isEqualTo(2);
    }

    private static List<Consumer<JsonView>> verbs() {
        return List.of(JsonView::reset, JsonView::erase, JsonView::eraseDocument);
    }

    @Test
    void viewsOfForgottenObjectsAreEmpty() {
        for (Consumer<JsonView> verb : verbs()) {
            byte[] document = DOCUMENT.getBytes(UTF_8);
            tree.parse(document);
            List<JsonView> views = new ArrayList<>();
            touch(views);
            verb.accept(tree);
            for (JsonView view : views) {
                assertThat(view.isEmpty()).isTrue();
                assertThat(BufferErasureTest.arrays(view)).doesNotContain(document);
            }
        }
        assertThrows(IllegalStateException.class, tree::left);
        assertThat(tree.left.lacksView()).isFalse();
        assertThat(tree.left.toString()).isEqualTo("NestedView[0 bytes]");
        parse("{\"left\":{}}");
        assertThat(tree.left.toString()).isEqualTo("NestedView[2 bytes]");
        assertThrows(IllegalStateException.class, tree::right);
    }

    @Test
    void mistakesInsideAreFoundWhileParsingAndLeaveTheViewUsable() {
        for (String bad :
                new String[] {"7", "[]", "{\"name\":7}", "{\"left\":{\"right\":1}}", "{\"other\":{\"left\":7}}", "{"}) {
            parse(DOCUMENT);
            touch(new ArrayList<>());
            assertThrows(JsonException.class, () -> parse("{\"right\":" + bad + "}"));
            assertThat(tree.isEmpty()).isTrue();
        }
        JsonException error = assertThrows(JsonException.class, () -> parse("{\"left\":{\"right\":{\"name\":0}}}"));
        assertThat(error.path()).isEqualTo("$.left.right.name");
        parse(DOCUMENT);
        assertThat(tree.left().right().name.text()).isEqualTo("c");
    }

    @Test
    void verbsOnAnIdleViewChangeNothing() {
        for (Consumer<JsonView> verb : verbs()) {
            byte[] document = DOCUMENT.getBytes(UTF_8);
            tree.parse(document);
            List<JsonView> views = new ArrayList<>();
            touch(views);
            byte[] next = DOCUMENT.getBytes(UTF_8);
            tree.parse(next);
            int before = made;
            for (JsonView idle : views.subList(1, views.size())) {
                verb.accept(idle);
                assertThat(idle.isEmpty()).isTrue();
            }
            assertThat(document).isEqualTo(DOCUMENT.getBytes(UTF_8));
            assertThat(next).isEqualTo(DOCUMENT.getBytes(UTF_8));
            touch(new ArrayList<>());
            assertThat(tree.left().right().name.text()).isEqualTo("c");
            assertThat(made).isEqualTo(before);
        }
    }

    @Test
    void verbsOnALentViewEndItsOwnObjectOnly() {
        for (Consumer<JsonView> verb : verbs()) {
            tree.parse(DOCUMENT.getBytes(UTF_8));
            TreeView left = tree.left();
            assertThat(left.right().name.text()).isEqualTo("c");
            verb.accept(left);
            assertThat(left.isEmpty()).isTrue();
            assertThat(left.name.isPresent()).isFalse();
            assertThat(tree.name.text()).isEqualTo("a");
            assertThat(tree.right().name.text()).isEqualTo("d");
            assertThat(tree.left()).isSameInstanceAs(left);
        }
    }

    /** The views for the objects inside are lent by that reader, which goes on meanwhile. */
    @Test
    void objectsThatAreReadByHandLendTheirViewsFromTheReader() {
        JsonReader reader = JsonReader.create();
        for (int round = 0; round < 3; round++) {
            TreeView first = new TreeView();
            TreeView second = new TreeView();
            reader.reset("[" + DOCUMENT + "," + DOCUMENT + "]").beginArray();
            assertThat(reader.nextElement()).isTrue();
            first.decode(reader);
            assertThat(first.left().right().name.text()).isEqualTo("c");
            assertThat(reader.nextElement()).isTrue();
            second.decode(reader);
            assertThat(reader.nextElement()).isFalse();
            reader.endDocument();
            assertThat(second.other().tree().other().tree().name.text()).isEqualTo("f");
            assertThat(first.right().name.text()).isEqualTo("d");
            assertThat(first.left().right().name.text()).isEqualTo("c");
            int before = made;
            first.erase();
            second.erase();
            first.decode(reader.reset(DOCUMENT));
            assertThat(first.left().right().name.text()).isEqualTo("c");
            assertThat(made).isEqualTo(before);
        }
    }

    /** A view that never comes back, because the one around it is gone, must not be kept by the reader with its document. */
    @Test
    void readerDoesNotReferToViewsThatItLent() {
        JsonReader reader = JsonReader.create();
        byte[] document = DOCUMENT.getBytes(UTF_8);
        TreeView lost = new TreeView();
        lost.decode(reader.reset(document));
        assertThat(lost.left().right().name.text()).isEqualTo("c");
        reader.reset("{}");
        assertThat(BufferErasureTest.arrays(lost)).contains(document);
        assertThat(BufferErasureTest.arrays(reader)).doesNotContain(document);
        // Asked for late: for this view the reader reads the document before again, until its own next one.
        assertThat(lost.right().name.text()).isEqualTo("d");
        assertThat(BufferErasureTest.arrays(reader)).contains(document);
        reader.reset("{}");
        assertThat(BufferErasureTest.arrays(reader)).doesNotContain(document);
    }

    @Test
    void namesThatWereDecodedAreErasedWithTheViewsThatReadThem() {
        parse("{\"left\":{\"n\\u0061me\":\"x\",\"right\":{\"n\\u0061me\":\"y\"}}}");
        assertThat(tree.left().right().name.text()).isEqualTo("y");
        assertThat(BufferErasureTest.arrays(tree).stream().allMatch(BufferErasureTest::isZero))
                .isFalse();
        tree.erase();
        assertThat(BufferErasureTest.arrays(tree).stream().allMatch(BufferErasureTest::isZero))
                .isTrue();
    }

    @Test
    void rejectionThatIsReturnedIsThrownToo() {
        PairView pair = new PairView();
        pair.parse("{\"left\":{}}".getBytes(UTF_8));
        JsonException error = assertThrows(JsonException.class, () -> pair.parse("{\"left\":7}".getBytes(UTF_8)));
        assertThat(error.path()).isEqualTo("$.left");
        assertThat(pair.isEmpty()).isTrue();
    }

    @Test
    void documentThatChangedIsRefusedWhereItIsReadAgain() {
        byte[] document = DOCUMENT.getBytes(UTF_8);
        tree.parse(document);
        document[DOCUMENT.indexOf("\"d\"")] = '!';
        assertThrows(JsonException.class, tree::right);
        int before = made;
        assertThrows(JsonException.class, tree::right);
        assertThat(made).isEqualTo(before);
        assertThat(tree.left().right().name.text()).isEqualTo("c");
        document[DOCUMENT.indexOf("\"d\"")] = '"';
        assertThat(tree.right().name.text()).isEqualTo("d");
    }

    @Test
    void viewThatIsLackingCanNotBeTaken() {
        CodecReader reader = Readers.of(JsonReader.create().reset("{}"));
        NestedView<TreeView> nested = new NestedView<>(TreeView.class);
        assertThat(nested.lacksView(reader)).isTrue();
        assertThrows(IllegalStateException.class, () -> nested.read(reader, null));
        nested.read(reader, new TreeView());
        assertThat(nested.lacksView(reader)).isFalse();
        assertThat(nested.lacksView()).isFalse();
        assertThat(nested.view(null).isEmpty()).isFalse();
        assertThat(nested.lacksView(reader)).isTrue();
    }

    @Test
    void textThatWasDecodedIsErasedWithItsView() {
        parse(DOCUMENT);
        Utf8Slice name = tree.left().right().name;
        byte[] decoded = name.bytes();
        assertThat(decoded[0]).isEqualTo('c');
        tree.erase();
        assertThat(decoded[0]).isEqualTo(0);
        assertThat(name.isPresent()).isFalse();
    }
}
