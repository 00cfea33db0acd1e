package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Nothing of a document stays in a view that was erased or has rejected the next one: every array that can be reached from the view is
 * searched. What resetting leaves is in {@link ViewVerbsTest}.
 */
class ViewErasureTest {
    /** Every part of it stands escaped somewhere, so that decoding leaves it in arrays of the view's own. */
    private static final String SECRET = "zQ9xVkW";

    private static final String ESCAPED = "zQ9xV\\u006bW";

    private static final String DOCUMENT = ("{\"access_token\":\"S\",\"token_type\":\"S\",\"scope\":[\"S S\",\"aS\"],"
                    + "\"properties\":[{\"key\":\"S\",\"S\":\"S\"}],\"labels\":{\"S\":\"S\",\"S2\":\"S\"},"
                    + "\"times\":[1,2],\"kind\":\"S\",\"S\":{\"S\":[\"S\",{\"S\":\"S\"}]},\"S3\":\"S\",\"S4\":1}")
            .replace("S", ESCAPED);

    private final TokenView view = new TokenView();
    private final PropertyView property = new PropertyView();

    private void touchEverything() {
        touch(view.accessToken());
        touch(view.tokenType());
        touch(view.kindText());
        for (WordCursor words = view.scope(); words.next(); ) {
            touch(words.word());
        }
        for (ElementCursor properties = view.properties(); properties.next(); ) {
            touch(properties.as(property).key());
            touch(properties.asMap());
        }
        touch(view.labels());
        touch(view.extra());
        assertThat(view.toValue().text()).contains(SECRET);
    }

    private static void touch(Utf8Slice slice) {
        assertThat(slice.text()).contains(SECRET);
        for (WordCursor words = slice.words(); words.next(); ) {
            assertThat(words.word().length()).isAtLeast(SECRET.length());
        }
    }

    private static void touch(MemberCursor members) {
        while (members.next()) {
            assertThat(members.key().text()).isNotEmpty();
            touchValue(members);
        }
    }

    private static void touchValue(ValueCursor value) {
        switch (value.asRaw().byteAt(0)) {
            case '"' -> touch(value.asSlice());
            case '{' -> touch(value.asMap());
            case '[' -> {
                for (ElementCursor elements = value.asArray(); elements.next(); ) {
                    touchValue(elements);
                }
            }
            default -> assertThat(value.asRaw().length()).isAtLeast(1);
        }
    }

    /** How many of the byte arrays that can be reached from an object hold a part of the secret. */
    private static int arraysWithTheSecret(Object root) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> pending = new ArrayDeque<>(List.of(root));
        int found = 0;
        while (!pending.isEmpty()) {
            Object object = pending.pop();
            if (!seen.add(object)) {
                continue;
            }
            if (object instanceof byte[] bytes) {
                found += holdsSecret(bytes) ? 1 : 0;
            } else if (object instanceof Object[] array) {
                Arrays.stream(array).filter(element -> element != null).forEach(pending::push);
            } else if (object.getClass().getName().startsWith("dev.jeton.")) {
                fields(object, pending);
            }
        }
        return found;
    }

    private static boolean holdsSecret(byte[] bytes) {
        String text = new String(bytes, ISO_8859_1);
        // Four bytes in a row are no accident.
        for (int at = 0; at + 4 <= SECRET.length(); at++) {
            if (text.contains(SECRET.substring(at, at + 4))) {
                return true;
            }
        }
        return false;
    }

    private static void fields(Object object, Deque<Object> pending) {
        for (Class<?> type = object.getClass(); type != Object.class && type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getType().isPrimitive()
                        || field.getType().isEnum()
                        || !type.getName().startsWith("dev.jeton.")) {
                    continue;
                }
                if (Modifier.isStatic(field.getModifiers())) {
                    continue;
                }
                try {
                    field.setAccessible(true);
                    Object value = field.get(object);
                    if (value != null) {
                        pending.push(value);
                    }
                } catch (IllegalAccessException impossible) {
                    throw new AssertionError(impossible);
                }
            }
        }
    }

    private byte[] parsed() {
        byte[] document = (" " + DOCUMENT + "\n").getBytes(UTF_8);
        view.parse(document);
        touchEverything();
        assertThat(arraysWithTheSecret(view)).isAtLeast(5);
        assertThat(arraysWithTheSecret(property)).isAtLeast(1);
        return document;
    }

    private void assertErased(String how) {
        assertWithMessage(how).that(arraysWithTheSecret(view)).isEqualTo(0);
        assertWithMessage(how).that(view.isEmpty()).isTrue();
        assertWithMessage(how).that(view.accessToken().isPresent()).isFalse();
        assertWithMessage(how).that(view.accessToken().text()).isEmpty();
        assertWithMessage(how).that(view.scope().next()).isFalse();
        assertWithMessage(how).that(view.properties().next()).isFalse();
        assertWithMessage(how).that(view.labels().next()).isFalse();
        assertWithMessage(how).that(view.labels().key().isPresent()).isFalse();
        assertWithMessage(how).that(view.extra().next()).isFalse();
        assertWithMessage(how).that(view.kindText().length()).isEqualTo(0);
    }

    @Test
    void eraseLeavesTheCallersArrayAsItIs() {
        byte[] document = parsed();
        view.erase();
        assertErased("erase");
        assertThat(new String(document, UTF_8)).contains(ESCAPED);
    }

    @Test
    void eraseDocumentOverwritesTheDocumentAndNothingAroundIt() {
        byte[] document = ("xx" + DOCUMENT + "yy").getBytes(UTF_8);
        view.parse(document, 2, document.length - 4);
        touchEverything();
        view.eraseDocument();
        assertErased("eraseDocument");
        byte[] expected = new byte[document.length];
        expected[0] = 'x';
        expected[1] = 'x';
        expected[expected.length - 1] = 'y';
        expected[expected.length - 2] = 'y';
        assertThat(document).isEqualTo(expected);
        view.eraseDocument();
        assertThat(document).isEqualTo(expected);
    }

    @Test
    void nestedViewErasesItsOwnObjectOfTheDocument() {
        byte[] document = parsed();
        String object = DOCUMENT.substring(DOCUMENT.indexOf("{\"key\""), DOCUMENT.indexOf("],\"labels\""));
        ElementCursor properties = view.properties();
        assertThat(properties.next()).isTrue();
        properties.as(property).eraseDocument();
        assertThat(arraysWithTheSecret(property)).isEqualTo(0);
        assertThat(property.isEmpty()).isTrue();
        assertThat(new String(document, UTF_8))
                .isEqualTo(" " + DOCUMENT.replace(object, "\0".repeat(object.length())) + "\n");
        view.eraseDocument();
        assertErased("eraseDocument");
        assertThat(document).isEqualTo(new byte[document.length]);
    }

    @Test
    void rejectedDocument() {
        assertErasedWhereCutOffEvery(47);
    }

    @Test
    @Tag("exhaustive")
    void documentRejectedInManyPlaces() {
        assertErasedWhereCutOffEvery(3);
    }

    private void assertErasedWhereCutOffEvery(int step) {
        JsonError error = new JsonError();
        String half = DOCUMENT.substring(0, DOCUMENT.length() - 1);
        for (int length = 0; length < half.length(); length += step) {
            parsed();
            byte[] cut = half.substring(0, length).getBytes(UTF_8);
            assertThat(view.tryParse(cut, 0, length, error)).isFalse();
            assertErased("tryParse");
            assertThat(arraysWithTheSecret(error.toException()) + arraysWithTheSecret(error))
                    .isEqualTo(0);
            parsed();
            assertThrows(JsonException.class, () -> view.parse(cut));
            assertErased("parse");
            parsed();
            assertThrows(JsonException.class, () -> view.parse(ByteBuffer.wrap(cut)));
            assertErased("parse");
        }
        parsed();
        assertThrows(IndexOutOfBoundsException.class, () -> view.parse(new byte[1], 0, 2));
        assertErased("a document outside the array");
    }

    @Test
    void ownCopyOfABuffer() {
        view.parse(ByteBuffer.wrap(DOCUMENT.getBytes(UTF_8)));
        touchEverything();
        view.erase();
        assertErased("erase");
        view.parse(ByteBuffer.wrap(DOCUMENT.getBytes(UTF_8)));
        view.eraseDocument();
        assertErased("eraseDocument");
    }

    @Test
    void nextDocumentLeavesNothingOfTheLastOneToTheAccessors() {
        parsed();
        view.parse("{\"access_token\":\"\"}".getBytes(UTF_8));
        assertThat(view.accessToken().isPresent()).isTrue();
        assertThat(view.describe()).isEqualTo(" null OptionalLong.empty 0 null null null [] null");
        byte[] other = ("{\"access_token\":\"" + "\\u0061".repeat(3) + "\"}").getBytes(UTF_8);
        parsed();
        view.parse(other);
        assertThat(view.accessToken().text()).isEqualTo("aaa");
        assertThat(arraysWithTheSecret(view.accessToken())).isEqualTo(0);
    }

    @Test
    void toStringTellsNothing() {
        parsed();
        assertThat(view.toString()).isEqualTo("TokenView[" + DOCUMENT.length() + " bytes]");
        assertThat(view.accessToken().toString()).isEqualTo("<redacted>");
        assertThat(view.extra().toString()).doesNotContain(SECRET);
        assertThat(view.scope().toString()).doesNotContain(SECRET);
        MemberCursor extra = view.extra();
        assertThat(extra.next()).isTrue();
        assertThat(extra.key().toString()).isEqualTo("<redacted>");
        assertThat(extra.asRaw().toString()).isEqualTo("<redacted>");
        MemberCursor inner = extra.asMap();
        assertThat(inner.next()).isTrue();
        assertThat(inner.key().toString()).isEqualTo("<redacted>");
        assertThat(inner.asArray().next()).isTrue();
        assertThat(view.tokenType().toString()).isEqualTo(SECRET);
        WordCursor words = view.accessToken().words();
        assertThat(words.next()).isTrue();
        assertThat(words.word().toString()).isEqualTo("<redacted>");
        view.erase();
        assertThat(view.accessToken().toString()).isEmpty();
    }
}
