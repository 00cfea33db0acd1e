package dev.jeton.jose;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.Utf8Slice;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a view of a set keeps of its keys' names changes how long a lookup takes, and never what it finds. */
final class KeyNamesTest {
    /** "Aa" and "BB" have one hash, and so do all texts that are made of them. */
    private static final List<String> NAMES =
            List.of("Aa", "BB", "AaAa", "BBBB", "AaBB", "", "é", "€uro", "\uD83D\uDD11", "none");

    private static Utf8Slice slice(String text) {
        Utf8Slice slice = new Utf8Slice();
        slice.setDefault(text.getBytes(UTF_8));
        return slice;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Aa", "\u007F\u0080\u07FF\u0800\uFFFF", "x\uD83D\uDD11\uDBFF\uDFFFy", "key-199"})
    void aStringHasTheHashOfItsSlice(String text) {
        assertThat(KeyNames.hash(text)).isEqualTo(slice(text).hashCode());
    }

    @Test
    void everyCharacterHasTheHashOfItsSlice() {
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            if (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE) {
                String text = Character.toString(character);
                if (KeyNames.hash(text) != slice(text).hashCode()) {
                    assertWithMessage("U+%s", Integer.toHexString(character)).fail();
                }
            }
        }
    }

    @Test
    void aKeyIsFoundByTheHashOfItsName() {
        KeyNames names = new KeyNames();
        names.learn(10, -7);
        names.learnNameless(11);
        names.learn(12, -1);
        names.learn(13, -7);
        assertThat(names.next(0, -7)).isEqualTo(0);
        assertThat(names.next(1, -7)).isEqualTo(3);
        assertThat(names.next(0, -1)).isEqualTo(2);
        assertThat(names.next(0, 7)).isEqualTo(KeyNames.NONE);
        assertThat(names.mark(3)).isEqualTo(13);
        names.forget();
        assertThat(names.size()).isEqualTo(0);
        assertThat(names.next(0, -7)).isEqualTo(KeyNames.NONE);
    }

    @Test
    void keysBehindTheMostAreNotRemembered() {
        KeyNames names = new KeyNames();
        for (int index = 0; index < KeyNames.MOST + 5; index++) {
            names.learn(index, index);
        }
        assertThat(names.size()).isEqualTo(KeyNames.MOST);
        assertThat(names.next(0, KeyNames.MOST - 1)).isEqualTo(KeyNames.MOST - 1);
        assertThat(names.next(0, KeyNames.MOST)).isEqualTo(KeyNames.NONE);
    }

    @Test
    void eachKeyOfASetIsLearntOnce() throws ReflectiveOperationException {
        Field field = JwkSetView.class.getDeclaredField("names");
        field.setAccessible(true);
        JwkSetView view = new JwkSetView();
        KeyNames names = (KeyNames) field.get(view);
        view.parse(set(new Random(1), 40).getBytes(UTF_8));
        int known = 0;
        for (int lookup = 0; lookup < 60; lookup++) {
            view.find(NAMES.get(lookup * 7 % NAMES.size()));
            assertThat(names.size()).isAtLeast(known);
            known = names.size();
        }
        assertThat(view.find("none")).isNull();
        assertThat(names.size()).isEqualTo(40);
        assertThat(view.find("none")).isNull();
        assertThat(names.size()).isEqualTo(40);
        view.erase();
        assertThat(names.size()).isEqualTo(0);
    }

    @Test
    void lookupsInAnyOrderFindWhatTheRecordFinds() {
        Random random = new Random(20261127);
        JwkSetView view = new JwkSetView();
        for (int round = 0; round < 1_000; round++) {
            String json = set(random, round % 250 == 0 ? KeyNames.MOST + 20 : random.nextInt(12));
            JwkSet set = JwkSetCodec.INSTANCE.read(json);
            view.parse(json.getBytes(UTF_8));
            for (int lookup = 0; lookup < 12; lookup++) {
                String name = NAMES.get(random.nextInt(NAMES.size()));
                JwkView found = random.nextBoolean() ? view.find(name) : view.find(slice(name));
                assertWithMessage("%s in %s", name, json)
                        .that(Optional.ofNullable(found).map(JwkView::toValue))
                        .isEqualTo(set.find(name));
            }
        }
    }

    /** Keys that differ in {@code x}, some of which can't be read, and whose names come again, are escaped, numbers or not there. */
    private static String set(Random random, int size) {
        List<String> keys = new ArrayList<>();
        for (int index = 0; index < size; index++) {
            String x = random.nextInt(8) == 0 ? "7" : "\"x" + index + "\"";
            keys.add(
                    switch (random.nextInt(10)) {
                        case 0 -> "{\"kty\":\"EC\",\"x\":" + x + "}";
                        case 1 -> "{\"kid\":7,\"kty\":\"EC\",\"x\":" + x + "}";
                        case 2 -> "{\"kid\":\"Aa\",\"kid\":\"Aa\",\"kty\":\"EC\"}";
                        case 3 -> "[\"Aa\"]";
                        case 4 -> "{\"kty\":\"EC\",\"kid\":\"\\u0041a\",\"x\":" + x + "}";
                        default ->
                            "{\"kty\":\"EC\",\"x\":" + x + ",\"kid\":\"" + NAMES.get(random.nextInt(NAMES.size() - 1))
                                    + "\"}";
                    });
        }
        return "{\"keys\":[" + String.join(",", keys) + "]}";
    }
}
