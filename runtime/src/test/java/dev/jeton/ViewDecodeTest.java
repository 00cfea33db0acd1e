package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static dev.jeton.Allocation.assertAllocatesNothing;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.NameTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A person who goes through a document with a reader reads objects in it into a view. */
class ViewDecodeTest {
    private static final String ELEMENTS =
            "[{\"key\":\"a\"}, {\"key\":\"\\u0062\",\"hidden\":true} ,null,{\"x\":[1],\"key\":\"c\"}]";

    private final JsonReader reader = JsonReader.create();
    private final PropertyView view = new PropertyView();

    private List<String> keys(JsonReader source) {
        List<String> keys = new ArrayList<>();
        source.beginArray();
        while (source.nextElement()) {
            if (source.readNull()) {
                keys.add("null");
            } else {
                view.decode(source);
                keys.add(view.key().text() + view.hidden());
            }
        }
        source.endDocument();
        return keys;
    }

    @Test
    void elementsOfAnArrayThatIsGoneThroughByHand() {
        assertThat(keys(reader.reset(ELEMENTS)))
                .containsExactly("afalse", "btrue", "null", "cfalse")
                .inOrder();
        assertThat(view.toString()).isEqualTo("PropertyView[19 bytes]");
        assertThat(keys(reader.reset(ELEMENTS.getBytes(UTF_8)))).hasSize(4);
    }

    @Test
    void errorsHaveTheirPathAndOffsetInTheReadersDocument() {
        JsonException error = assertThrows(JsonException.class, () -> keys(reader.reset("[{}, {\"key\":7}]")));
        assertThat(error.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
        assertThat(error.path()).isEqualTo("$[1].key");
        assertThat(error.offset()).isEqualTo(12);
        assertThat(view.isEmpty()).isTrue();
        error = assertThrows(JsonException.class, () -> view.decode(reader.reset("null")));
        assertThat(error.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
        error = assertThrows(JsonException.class, () -> view.decode(reader.reset("{\"key\":")));
        assertThat(error.code()).isEqualTo(JsonErrorCode.UNEXPECTED_END);
        assertThat(keys(reader.reset(ELEMENTS))).hasSize(4);
    }

    @Test
    void whatComesBehindTheObjectIsLeftToTheCaller() {
        view.decode(reader.reset("{\"key\":\"a\"} x"));
        assertThat(view.key().text()).isEqualTo("a");
        assertThat(assertThrows(JsonException.class, reader::endDocument).code())
                .isEqualTo(JsonErrorCode.TRAILING_CONTENT);
    }

    @Test
    void viewIsValidWhileTheReaderGoesOnInTheSameDocument() {
        PropertyView first = new PropertyView();
        reader.reset("[{\"key\":\"\\u0061\"},{\"key\":\"\\u0062\"}]").beginArray();
        assertThat(reader.nextElement()).isTrue();
        first.decode(reader);
        assertThat(reader.nextElement()).isTrue();
        view.decode(reader);
        assertThat(reader.nextElement()).isFalse();
        reader.endDocument();
        assertThat(first.key().text() + view.key().text()).isEqualTo("ab");
        assertThat(first.toValue().key()).isEqualTo("a");
    }

    @Test
    void viewRefersToTheDocumentUntilItIsResetWhateverTheReaderDoes() {
        byte[] document = "{\"key\":\"a\"}".getBytes(UTF_8);
        view.decode(reader.reset(document));
        reader.erase();
        assertThat(BufferErasureTest.arrays(reader)).doesNotContain(document);
        assertThat(BufferErasureTest.arrays(view)).contains(document);
        view.reset();
        assertThat(BufferErasureTest.arrays(view)).doesNotContain(document);
    }

    @Test
    void eraseDocumentOverwritesTheObjectOnly() {
        byte[] document = "[{\"key\":\"a\"},{\"key\":\"b\"}]".getBytes(UTF_8);
        reader.reset(document).beginArray();
        assertThat(reader.nextElement()).isTrue();
        view.decode(reader);
        view.eraseDocument();
        assertThat(reader.nextElement()).isTrue();
        view.decode(reader);
        assertThat(view.key().text()).isEqualTo("b");
        assertThat(reader.nextElement()).isFalse();
        assertThat(new String(document, UTF_8)).isEqualTo("[" + "\0".repeat(11) + ",{\"key\":\"b\"}]");
    }

    /** A view around it that is read quietly, as generated ones are by {@code tryParse}. */
    private final class AroundView extends JsonView {
        private final NameTable members = NameTable.of("inner");

        private @Nullable JsonException caught;

        @Override
        protected @Nullable JsonException read(CodecReader source) {
            try {
                source.beginView(members);
                while (source.nextMember() == 0) {
                    readInner(source);
                }
                return null;
            } catch (JsonException rejected) {
                return rejected;
            }
        }

        private void readInner(CodecReader source) {
            try {
                view.decode(source);
            } catch (JsonException rejected) {
                caught = rejected;
                throw rejected;
            }
        }

        @Override
        protected void forget() {}
    }

    @Test
    void errorIsThrownEvenWhereTheViewAroundIsReadQuietly() {
        AroundView around = new AroundView();
        JsonError error = new JsonError();
        byte[] document = "{\"inner\":{\"key\":\"a\"},\"inner\":{\"key\":{}}}".getBytes(UTF_8);
        assertThat(around.tryParse(document, 0, document.length, error)).isFalse();
        assertThat(around.caught).isNotNull();
        assertThat(error.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
        assertThat(error.path()).isEqualTo("$.inner.key");
        assertThat(error.offset()).isEqualTo(36);
        // Quiet again behind an object that was accepted: this error is not thrown, and kept all the same.
        byte[] cut = "{\"inner\":{\"key\":\"a\"} 1".getBytes(UTF_8);
        around.caught = null;
        assertThat(around.tryParse(cut, 0, cut.length, error)).isFalse();
        assertThat(around.caught).isNull();
        assertThat(error.code()).isEqualTo(JsonErrorCode.UNEXPECTED_CHARACTER);
    }

    @Test
    @Tag("allocation")
    void elementsAllocateNothing() {
        byte[] document = "[{\"key\":\"\\u0061b\"},{\"hidden\":true},{\"key\":\"c\"}]".getBytes(UTF_8);
        assertAllocatesNothing("elements by hand", () -> {
            reader.reset(document).beginArray();
            while (reader.nextElement()) {
                view.decode(reader);
                number += view.key().length();
            }
            reader.endDocument();
            view.reset();
        });
    }

    private volatile long number;
}
