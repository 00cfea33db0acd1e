package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.codegen.CodecReader;
import dev.jeton.internal.read.DocumentReader;
import dev.jeton.internal.read.ReaderMemory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

/** Once the next document is read, readers and views keep nothing of the one before, though both were accepted: no reference to its array, no copy. */
class EarlierDocumentsTest {
    private static final String FIRST =
            "{\"access_token\":\"s\\u0065cret\",\"x\\u0065\":\"\u20ac\",\"scope\":\"a b\",\"labels\":{\"k\\u0065y\":\"v\"},"
                    + "\"times\":[1,2],\"properties\":[{\"key\":\"\\u0041\",\"hidden\":true}],\"retries\":3}";

    private static final byte[] SECOND = "{\"access_token\":\"t\"}".getBytes(UTF_8);

    private final CodecReader reader = new DocumentReader(JsonLimits.DEFAULT);

    private static void assertCollected(WeakReference<byte[]> document) {
        for (int round = 0; round < 50 && document.get() != null; round++) {
            System.gc();
        }
        assertWithMessage("the document before is still referred to")
                .that(document.get())
                .isNull();
    }

    /** In a method of its own, so that no variable here refers to the array. */
    private WeakReference<byte[]> read() {
        byte[] document = FIRST.getBytes(UTF_8);
        assertThat(TokenCodec.INSTANCE.read(reader.reset(document)).accessToken())
                .isEqualTo("secret");
        return new WeakReference<>(document);
    }

    @Test
    void readersLetGoOfTheArray() {
        WeakReference<byte[]> before = read();
        TokenCodec.INSTANCE.read(reader.reset(SECOND));
        assertCollected(before);
    }

    @Test
    void readersHaveTheNextDocumentInAllTheirFields() {
        byte[] document = FIRST.getBytes(UTF_8);
        reader.reset(document);
        reader.beginMap();
        while (reader.nextKey() != null) {
            if (reader.isString()) {
                reader.readSlice(reader.discarded());
            } else {
                reader.skipValue();
            }
        }
        assertThat(reader.discarded().bytes()).isSameInstanceAs(document);
        assertThat(ReaderMemory.text(reader)).isAnyOf(document, ReaderMemory.scratch(reader));
        byte[] scratch = ReaderMemory.scratch(reader);
        assertThat(ReaderMemory.scratchEnd(reader)).isGreaterThan(0);

        reader.reset(SECOND);
        assertThat(ReaderMemory.document(reader)).isSameInstanceAs(SECOND);
        assertThat(ReaderMemory.text(reader)).isNotSameInstanceAs(document);
        assertThat(ReaderMemory.textLength(reader)).isEqualTo(0);
        assertThat(reader.discarded().bytes()).isNotSameInstanceAs(document);
        assertThat(scratch).isEqualTo(new byte[scratch.length]);
    }

    private static WeakReference<byte[]> parse(TokenView view) {
        byte[] document = FIRST.getBytes(UTF_8);
        view.parse(document);
        assertThat(view.accessToken().text()).isEqualTo("secret");
        view.toValue();
        return new WeakReference<>(document);
    }

    @Test
    void viewsLetGoOfTheArray() {
        TokenView view = new TokenView();
        WeakReference<byte[]> before = parse(view);
        view.parse(SECOND);
        assertCollected(before);
        before = parse(view);
        assertThat(view.tryParse(SECOND, 0, SECOND.length, new JsonError())).isTrue();
        assertCollected(before);
    }

    private static WeakReference<byte[]> walk(ElementCursor cursor, CodecReader source) {
        byte[] document = "[\"\\u0061\",[\"b\"],{\"\\u0063\":\"d e\"},1e2]".getBytes(UTF_8);
        source.reset(document);
        cursor.begin(source);
        source.skipValue();
        cursor.end(source);
        cursor.next();
        cursor.asSlice().text();
        for (WordCursor words = cursor.asSlice().words(); words.next(); ) {
            words.word().text();
        }
        cursor.next();
        cursor.asArray().next();
        cursor.asRaw();
        cursor.next();
        MemberCursor members = cursor.asMap();
        members.next();
        members.key().text();
        members.asSlice().text();
        return new WeakReference<>(document);
    }

    @Test
    void cursorsLetGoOfTheArray() {
        ElementCursor cursor = new ElementCursor();
        WeakReference<byte[]> before = walk(cursor, reader);
        reader.reset("[]".getBytes(UTF_8));
        cursor.begin(reader);
        reader.skipValue();
        cursor.end(reader);
        assertCollected(before);
        before = walk(cursor, reader);
        reader.reset(SECOND);
        cursor.forget();
        assertCollected(before);
    }

    @Test
    void copiesAreOverwrittenBehindTheNextDocument() throws IOException {
        for (int kind = 0; kind < 3; kind++) {
            CodecReader other = new DocumentReader(JsonLimits.DEFAULT);
            copy(other, kind, "\"long and secret \u20ac\"");
            byte[] held = ReaderMemory.document(other);
            assertThat(new String(held, UTF_8)).contains("secret");
            copy(other, kind, "1");
            assertThat(new String(held, UTF_8)).doesNotContain("cret");
            copy(other, kind, "\"long and secret \u20ac\"");
            byte[] again = ReaderMemory.document(other);
            other.reset(SECOND).skipValue();
            assertThat(new String(again, UTF_8)).doesNotContain("cret");
        }
    }

    private static void copy(CodecReader target, int kind, String json) throws IOException {
        byte[] bytes = json.getBytes(UTF_8);
        switch (kind) {
            case 0 -> target.reset(json);
            case 1 ->
                target.reset(ByteBuffer.allocateDirect(bytes.length).put(bytes).flip());
            default -> target.reset(new ByteArrayInputStream(bytes));
        }
        target.skipValue();
        target.endDocument();
    }

    @Test
    void copiesOfViewsAreOverwrittenByTheNextArray() {
        TokenView view = new TokenView();
        view.parse(ByteBuffer.wrap(FIRST.getBytes(UTF_8)));
        byte[] held = view.accessToken().bytes();
        assertThat(held).isNotNull();
        view.parse(ByteBuffer.wrap("{\"access_token\":\"held-secret\"}".getBytes(UTF_8)));
        byte[] copy = view.accessToken().bytes();
        assertThat(new String(copy, UTF_8)).contains("held-secret");
        view.parse(SECOND);
        assertThat(new String(copy, UTF_8)).doesNotContain("held-secret");
    }
}
