package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The three verbs that end a document, on a view over each source of documents and on a nested one: {@code reset} keeps nothing that leads to the
 * caller's array, {@code erase} no byte in what is the view's own, {@code eraseDocument} none in the caller's array either.
 */
class ViewVerbsTest {
    private static final String SECRET = "zQ9xVkWp";

    private static final String ELEMENT = "{\"key\":\"" + SECRET + "\\u0041\",\"hidden\":true}";

    private static final String DOCUMENT = " {\"access_token\":\"" + SECRET + "\\u0042\",\"properties\":[" + ELEMENT
            + "],\"labels\":{\"a\":\"" + SECRET + "\\u0043\"},\"retries\":3} ";

    private final TokenView view = new TokenView();
    private final PropertyView property = new PropertyView();

    private enum Verb implements Consumer<JsonView> {
        RESET(JsonView::reset),
        ERASE(JsonView::erase),
        ERASE_DOCUMENT(JsonView::eraseDocument);

        private final Consumer<JsonView> call;

        Verb(Consumer<JsonView> call) {
            this.call = call;
        }

        @Override
        public void accept(JsonView view) {
            call.accept(view);
        }
    }

    private static long arraysWithTheSecret(Object root) {
        return BufferErasureTest.arrays(root).stream()
                .filter(array -> array instanceof byte[] bytes && new String(bytes, ISO_8859_1).contains(SECRET))
                .count();
    }

    private static boolean refersTo(Object root, byte[] array) {
        return BufferErasureTest.arrays(root).contains(array);
    }

    /** Decodes what is decoded on request. */
    private void touch() {
        assertThat(view.accessToken().text()).isEqualTo(SECRET + "B");
        ElementCursor properties = view.properties();
        assertThat(properties.next()).isTrue();
        assertThat(properties.as(property).key().text()).isEqualTo(SECRET + "A");
        MemberCursor labels = view.labels();
        assertThat(labels.next()).isTrue();
        assertThat(labels.asSlice().text()).isEqualTo(SECRET + "C");
        assertThat(view.toValue().retries()).isEqualTo(3);
        assertThat(arraysWithTheSecret(view)).isAtLeast(3);
    }

    private void assertEmpty() {
        assertThat(view.isEmpty()).isTrue();
        assertThat(view.accessToken().isPresent()).isFalse();
        assertThat(view.properties().next()).isFalse();
        assertThat(view.labels().next()).isFalse();
        assertThat(view.toString()).isEqualTo("TokenView[0 bytes]");
    }

    @ParameterizedTest
    @EnumSource
    void viewOverAnArrayKeepsNothingThatLeadsToIt(Verb verb) {
        byte[] document = DOCUMENT.getBytes(UTF_8);
        view.parse(document);
        touch();
        assertThat(refersTo(view, document)).isTrue();
        verb.accept(view);
        assertEmpty();
        assertThat(refersTo(view, document)).isFalse();
        assertThat(arraysWithTheSecret(view)).isEqualTo(0);
        byte[] expected = verb == Verb.ERASE_DOCUMENT ? new byte[document.length] : DOCUMENT.getBytes(UTF_8);
        assertThat(document).isEqualTo(expected);
    }

    private enum Source {
        HEAP_BUFFER,
        DIRECT_BUFFER,
        STREAM
    }

    /** Returns the caller's bytes. */
    private ByteBuffer parse(Source source) throws IOException {
        byte[] document = DOCUMENT.getBytes(UTF_8);
        if (source == Source.STREAM) {
            view.parse(new ByteArrayInputStream(document));
            return ByteBuffer.wrap(document);
        }
        ByteBuffer buffer = source == Source.HEAP_BUFFER
                ? ByteBuffer.wrap(document)
                : ByteBuffer.allocateDirect(document.length).put(document).flip();
        view.parse(buffer);
        return buffer.rewind();
    }

    @ParameterizedTest
    @EnumSource
    void resetLeavesOfACopiedDocumentTheCopyUntilTheNextOne(Source source) throws IOException {
        parse(source);
        touch();
        view.reset();
        assertEmpty();
        assertThat(arraysWithTheSecret(view)).isEqualTo(1);
        view.parse("{\"access_token\":\"\"}".getBytes(UTF_8));
        assertThat(arraysWithTheSecret(view)).isEqualTo(0);
        parse(source);
        view.reset();
        view.erase();
        assertThat(arraysWithTheSecret(view)).isEqualTo(0);
    }

    @ParameterizedTest
    @EnumSource
    void eraseOverwritesTheCopyAndLeavesWhatWasCopied(Source source) throws IOException {
        for (Verb verb : new Verb[] {Verb.ERASE, Verb.ERASE_DOCUMENT}) {
            ByteBuffer callers = parse(source);
            touch();
            verb.accept(view);
            assertEmpty();
            assertWithMessage("%s", verb).that(arraysWithTheSecret(view)).isEqualTo(0);
            assertThat(UTF_8.decode(callers).toString()).isEqualTo(DOCUMENT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nestedViewEndsItsOwnObjectOnly(Verb verb) {
        byte[] document = DOCUMENT.getBytes(UTF_8);
        view.parse(document);
        touch();
        verb.accept(property);
        assertThat(property.isEmpty()).isTrue();
        assertThat(property.key().isPresent()).isFalse();
        assertThat(refersTo(property, document)).isFalse();
        assertThat(arraysWithTheSecret(property)).isEqualTo(0);
        String expected =
                verb == Verb.ERASE_DOCUMENT ? DOCUMENT.replace(ELEMENT, "\0".repeat(ELEMENT.length())) : DOCUMENT;
        assertThat(new String(document, UTF_8)).isEqualTo(expected);
        // The view around it still has what is its own.
        assertThat(view.accessToken().text()).isEqualTo(SECRET + "B");
    }

    @ParameterizedTest
    @EnumSource
    void viewParsesAgainAfterEachVerbAndAfterTwoOfThem(Verb verb) throws IOException {
        for (Verb second : Verb.values()) {
            for (Source source : Source.values()) {
                verb.accept(view);
                second.accept(view);
                parse(source);
                touch();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void errorThatWasResetRefersToNoDocument(Verb verb) {
        byte[] document = "{\"access_token\":7}".getBytes(UTF_8);
        JsonError error = new JsonError();
        assertThat(view.tryParse(document, 0, document.length, error)).isFalse();
        assertThat(refersTo(error, document)).isTrue();
        verb.accept(view);
        assertThat(error.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
        error.reset();
        assertThat(refersTo(error, document)).isFalse();
        assertThat(error.code()).isNull();
        assertThat(error.line()).isEqualTo(0);
    }

    /** Its own reader and its copy belonged to the document before. */
    @Test
    void viewThatReadsAnElementDropsTheDocumentThatItParsedItself() throws IOException {
        String own = "{\"key\":\"" + SECRET + "\\u0041\"}";
        view.parse("{\"access_token\":\"\",\"properties\":[{\"key\":\"x\"}]}".getBytes(UTF_8));
        property.parse(new ByteArrayInputStream(own.getBytes(UTF_8)));
        assertThat(property.key().text()).isEqualTo(SECRET + "A");
        ElementCursor properties = view.properties();
        assertThat(properties.next()).isTrue();
        assertThat(properties.as(property).key().text()).isEqualTo("x");
        assertThat(arraysWithTheSecret(property)).isEqualTo(0);

        byte[] document = own.getBytes(UTF_8);
        property.parse(document);
        assertThat(properties.as(property).key().text()).isEqualTo("x");
        assertThat(refersTo(property, document)).isFalse();
    }
}
