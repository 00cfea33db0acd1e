package dev.jeton.internal.value;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JDK is the judge: the same texts, the same values, but for what the documentation lists as stricter. */
class TextFormTest {
    /** Values for each type; the property {@code jeton.text.values} asks for more. */
    private static final int COUNT = Integer.getInteger("jeton.text.values", 200_000);

    private static final String CHARACTERS = "0123456789+-:.,TtZzPDHMSYWdhms[]/_ \u00e9";

    static Stream<TextForm<?>> forms() {
        return TextForms.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    @Tag("exhaustive")
    <T> void whatIsWrittenIsWhatTheJdkWritesAndIsReadBack(TextForm<T> form) {
        SplittableRandom random = new SplittableRandom(20_271);
        for (int i = 0; i < COUNT; i++) {
            T value = form.random().apply(random);
            String text = form.write(value);
            if (!text.equals(form.jdkText().apply(value))) {
                assertWithMessage("%s", form)
                        .that(text)
                        .isEqualTo(form.jdkText().apply(value));
            }
            T parsed = form.parse(text);
            if (!value.equals(parsed)) {
                assertWithMessage("%s of %s", form, text).that(parsed).isEqualTo(value);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    @Tag("exhaustive")
    <T> void randomlyChangedTextsHaveTheVerdictOfTheJdk(TextForm<T> form) {
        SplittableRandom random = new SplittableRandom(20_272);
        for (int i = 0; i < COUNT / 10; i++) {
            StringBuilder text = new StringBuilder(form.write(form.random().apply(random)));
            for (int changes = random.nextInt(1, 4); changes > 0; changes--) {
                change(text, random);
            }
            assertSameVerdict(form, text.toString());
        }
    }

    private static void change(StringBuilder text, SplittableRandom random) {
        char character = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
        int at = random.nextInt(text.length() + 1);
        switch (random.nextInt(3)) {
            case 0 -> text.insert(at, character);
            case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(3)));
            default -> text.replace(at, Math.min(text.length(), at + 1), String.valueOf(character));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    <T> void samplesAreRead(TextForm<T> form) {
        for (String sample : form.samples()) {
            T value = form.parse(sample);
            assertWithMessage("%s of %s", form, sample).that(value).isNotNull();
            assertSameVerdict(form, sample);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    <T> void everyPrefixAndSuffixHasTheVerdictOfTheJdk(TextForm<T> form) {
        for (String sample : form.samples()) {
            for (int at = 0; at <= sample.length(); at++) {
                assertSameVerdict(form, sample.substring(0, at));
                assertSameVerdict(form, sample.substring(at));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    <T> void everyChangeOfOneByteHasTheVerdictOfTheJdk(TextForm<T> form) {
        for (String sample : form.samples()) {
            for (int at = 0; at < sample.length(); at++) {
                String before = sample.substring(0, at);
                String after = sample.substring(at + 1);
                assertSameVerdict(form, before + after);
                for (char changed = 0; changed < 256; changed++) {
                    assertSameVerdict(form, before + changed + after);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    <T> void everyInsertedByteHasTheVerdictOfTheJdk(TextForm<T> form) {
        for (String sample : form.samples()) {
            for (int at = 0; at <= sample.length(); at++) {
                for (char inserted = 0; inserted < 256; inserted++) {
                    assertSameVerdict(form, sample.substring(0, at) + inserted + sample.substring(at));
                }
            }
        }
    }

    /** Jeton reads what the JDK reads, but for what is listed, and nothing that is listed. */
    static <T> void assertSameVerdict(TextForm<T> form, String text) {
        @Nullable T expected = form.parseByJdk(text);
        @Nullable T actual = form.parse(text);
        if (expected != null && form.stricter().refuses(text, expected)) {
            expected = null;
        }
        if (expected == null ? actual != null : !expected.equals(actual)) {
            assertWithMessage("%s of \"%s\"", form, text).that(actual).isEqualTo(expected);
        }
    }
}
