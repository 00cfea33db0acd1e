package dev.jeton.integration.trust;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonError;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.JsonView;
import dev.jeton.MemberCursor;
import dev.jeton.Utf8Slice;
import dev.jeton.ValueCursor;
import dev.jeton.WordCursor;
import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing of a document stays in the memory of generated views and of readers that were told to forget it. */
class ErasedViewsTest {
    /** Escaped, so that decoding leaves it in arrays of the view's own. */
    private static byte[] escaped(Subject subject) {
        return subject.text()
                .replace(Canary.TEXT, Canary.TEXT.substring(0, 30) + "\\u0066e")
                .getBytes(UTF_8);
    }

    /** Asks a view for all that it has, so that all that is decoded on request is decoded. */
    private static void touch(JsonView view) {
        for (Method accessor : view.getClass().getDeclaredMethods()) {
            if (accessor.getParameterCount() == 0
                    && Modifier.isPublic(accessor.getModifiers())
                    && !accessor.isSynthetic()) {
                try {
                    touch(accessor.invoke(view));
                } catch (InvocationTargetException failure) {
                    throw new AssertionError(failure.getCause());
                } catch (IllegalAccessException impossible) {
                    throw new AssertionError(impossible);
                }
            }
        }
    }

    private static void touch(Object value) {
        if (value instanceof Utf8Slice slice) {
            assertThat(slice.text()).isNotNull();
            for (WordCursor words = slice.words(); words.next(); ) {
                assertThat(words.word().text()).isNotEmpty();
            }
        } else if (value instanceof WordCursor words) {
            while (words.next()) {
                touch(words.word());
            }
        } else if (value instanceof ValueCursor cursor) {
            while (cursor.next()) {
                if (cursor instanceof MemberCursor members) {
                    touch(members.key());
                }
                touchElement(cursor);
            }
        } else if (value instanceof JsonView view) {
            touch(view);
        }
    }

    private static void touchElement(ValueCursor cursor) {
        Utf8Slice raw = cursor.asRaw();
        touch(raw);
        switch (raw.byteAt(0)) {
            case '"' -> touch(cursor.asSlice());
            case '[' -> touch(cursor.asArray());
            case '{' -> touch(cursor.asMap());
            default -> assertThat(raw.length()).isAtLeast(1);
        }
    }

    private static void assertErased(String how, Subject subject, JsonView view) {
        assertWithMessage("%s of %s", how, subject)
                .that(OwnedBytes.withTheCanary(view))
                .isEqualTo(0);
        assertThat(view.isEmpty()).isTrue();
        assertThat(view.toString()).endsWith("[0 bytes]");
    }

    @ParameterizedTest
    @EnumSource
    void erasedViewsHoldNothing(Subject subject) {
        JsonView view = subject.newView(JsonLimits.DEFAULT);
        byte[] document = escaped(subject);
        view.parse(document);
        touch(view);
        assertThat(OwnedBytes.withTheCanary(view)).isAtLeast(2);
        view.eraseDocument();
        assertErased("eraseDocument", subject, view);
        assertThat(document).isEqualTo(new byte[document.length]);
    }

    @ParameterizedTest
    @EnumSource
    void viewsThatWereResetHoldNothingButTheCopyOfADocument(Subject subject) throws Exception {
        JsonView view = subject.newView(JsonLimits.DEFAULT);
        byte[] document = escaped(subject);
        view.parse(document);
        touch(view);
        view.reset();
        assertErased("reset", subject, view);
        assertThat(document).isEqualTo(escaped(subject));
        view.parse(new ByteArrayInputStream(document));
        touch(view);
        view.reset();
        assertThat(view.isEmpty()).isTrue();
        assertThat(OwnedBytes.withTheCanary(view)).isAtMost(1);
        view.erase();
        assertErased("erase behind reset", subject, view);
    }

    @ParameterizedTest
    @EnumSource
    void copiesThatAViewMadeAreErased(Subject subject) throws Exception {
        JsonView view = subject.newView(JsonLimits.DEFAULT);
        view.parse(ByteBuffer.wrap(escaped(subject)));
        touch(view);
        view.eraseDocument();
        assertErased("eraseDocument of a copy of a buffer", subject, view);
        view.parse(new ByteArrayInputStream(escaped(subject)));
        touch(view);
        view.erase();
        assertErased("erase of a copy of a stream", subject, view);
    }

    @ParameterizedTest
    @EnumSource
    void rejectionLeavesNothingOfItselfOrTheDocumentBefore(Subject subject) {
        JsonView view = subject.newView(JsonLimits.DEFAULT);
        JsonError error = new JsonError();
        byte[] document = escaped(subject);
        for (int length = 0; length < document.length; length += 23) {
            view.parse(ByteBuffer.wrap(document));
            touch(view);
            assertThat(view.tryParse(ByteBuffer.wrap(document, 0, length), error))
                    .isFalse();
            assertErased("rejected buffer", subject, view);
            assertThat(OwnedBytes.withTheCanary(error)).isEqualTo(0);
            view.parse(document);
            touch(view);
            byte[] cut = Arrays.copyOf(document, length);
            assertThrows(JsonException.class, () -> view.parse(cut));
            assertErased("rejected array", subject, view);
        }
    }

    @ParameterizedTest
    @EnumSource
    void erasedReadersHoldNothing(Subject subject) throws Exception {
        JsonReader reader = JsonReader.create();
        Object value = subject.codec().read(reader.reset(new ByteArrayInputStream(escaped(subject))));
        assertThat(Canary.isIn(subject.codec().toJson(value))).isTrue();
        assertThat(OwnedBytes.withTheCanary(reader)).isAtLeast(1);
        reader.erase();
        assertThat(OwnedBytes.withTheCanary(reader)).isEqualTo(0);
        subject.codec().read(reader.reset(new String(escaped(subject), UTF_8)));
        reader.erase();
        assertThat(OwnedBytes.withTheCanary(reader)).isEqualTo(0);
    }

    /** The next document lies in another array, and has no canary. */
    private static byte[] withoutCanary(Subject subject) {
        return subject.text()
                .replace(Canary.TEXT, "x".repeat(Canary.TEXT.length()))
                .replace(Canary.DIGITS, "1".repeat(Canary.DIGITS.length()))
                .getBytes(UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void acceptedDocumentsLeaveNothingForTheNext(Subject subject) throws Exception {
        byte[] next = withoutCanary(subject);
        JsonView view = subject.newView(JsonLimits.DEFAULT);
        JsonReader reader = JsonReader.create();
        for (int kind = 0; kind < 3; kind++) {
            byte[] document = escaped(subject);
            switch (kind) {
                case 0 -> view.parse(document);
                case 1 -> view.parse(ByteBuffer.wrap(document));
                default -> view.parse(new ByteArrayInputStream(document));
            }
            touch(view);
            assertThat(OwnedBytes.withTheCanary(view)).isAtLeast(1);
            view.parse(next);
            assertWithMessage("view of %s", subject)
                    .that(OwnedBytes.withTheCanary(view))
                    .isEqualTo(0);

            switch (kind) {
                case 0 -> reader.reset(document);
                case 1 -> reader.reset(new String(document, UTF_8));
                default -> reader.reset(new ByteArrayInputStream(document));
            }
            subject.codec().read(reader);
            assertThat(OwnedBytes.withTheCanary(reader)).isAtLeast(1);
            subject.codec().read(reader.reset(next));
            assertWithMessage("reader of %s", subject)
                    .that(OwnedBytes.withTheCanary(reader))
                    .isEqualTo(0);
        }
    }
}
