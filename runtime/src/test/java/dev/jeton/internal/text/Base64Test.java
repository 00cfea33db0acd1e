package dev.jeton.internal.text;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JDK is the judge of what is base64, too, and of what is canonical: what it writes. */
class Base64Test {
    private static final String CHARACTERS = "Az09Qw+/=-_ \n\u00e9";
    private static final int[] FORMS = {Base64.ANY, Base64.STANDARD, Base64.URL};

    private final Random random = new Random(20_266);

    @Test
    void bytesAreEncodedAndDecodedAsTheJdkDoes() {
        for (int length = 0; length < 300; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            byte[] target = new byte[(int) Base64.encodedLength(length)];
            assertThat(Base64.encode(bytes, target, 0)).isEqualTo(target.length);
            assertThat(target).isEqualTo(java.util.Base64.getEncoder().encode(bytes));
            assertThat(decoded(target, Base64.STANDARD)).isEqualTo(bytes);
            int end = Base64.encodeUrl(bytes, target, 0);
            byte[] url = Arrays.copyOf(target, end);
            assertThat(url)
                    .isEqualTo(java.util.Base64.getUrlEncoder().withoutPadding().encode(bytes));
            assertThat(decoded(url, Base64.URL)).isEqualTo(bytes);
        }
    }

    @Test
    void anyFormIsEitherAlphabetWithPaddingOrWithout() {
        for (int length = 0; length < 100; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            for (java.util.Base64.Encoder encoder :
                    new java.util.Base64.Encoder[] {java.util.Base64.getEncoder(), java.util.Base64.getUrlEncoder()}) {
                assertThat(decoded(encoder.encode(bytes), Base64.ANY)).isEqualTo(bytes);
                assertThat(decoded(encoder.withoutPadding().encode(bytes), Base64.ANY))
                        .isEqualTo(bytes);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"+_8=", "-/8=", "+--+", "____////", "/w==-_", "-w=+"})
    void alphabetsAreNotMixed(String text) {
        for (int form : FORMS) {
            assertThat(decoded(text.getBytes(ISO_8859_1), form)).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB", "AB==", "AAB", "AAB=", "//", "-_", "AAAAAAD", "AC=="})
    void bitsThatBelongToNoByteAreZero(String text) {
        for (int form : FORMS) {
            assertThat(decoded(text.getBytes(ISO_8859_1), form)).isNull();
        }
    }

    @Test
    void anyTextIsAcceptedOrRejectedAsByTheJdkIfItIsCanonical() {
        for (int count = 0; count < 100_000; count++) {
            StringBuilder text = new StringBuilder();
            int kinds = 1 + random.nextInt(CHARACTERS.length());
            for (int length = random.nextInt(10); length > 0; length--) {
                text.append(CHARACTERS.charAt(random.nextInt(kinds)));
            }
            text.append("==".substring(random.nextInt(3)));
            byte[] bytes = text.toString().getBytes(ISO_8859_1);
            for (int form : FORMS) {
                assertWithMessage("%s as %s", text, form)
                        .that(decoded(bytes, form))
                        .isEqualTo(decodedByJdk(bytes, form));
            }
        }
    }

    /** Alone and between other bytes the outcome is the same, and the check says what decoding does. */
    private static byte @Nullable [] decoded(byte[] text, int form) {
        byte @Nullable [] alone = decoded(text, 0, text.length, form);
        for (int before = 1; before < 4; before++) {
            byte[] buffer = new byte[before + text.length + 2];
            Arrays.fill(buffer, (byte) (text.length % 2 == 0 ? '=' : 'A'));
            System.arraycopy(text, 0, buffer, before, text.length);
            assertThat(decoded(buffer, before, before + text.length, form)).isEqualTo(alone);
        }
        return alone;
    }

    private static byte @Nullable [] decoded(byte[] text, int from, int to, int form) {
        int length = Base64.decodedLength(text, from, to, form);
        byte[] bytes = new byte[Math.max(0, length)];
        boolean valid = length >= 0 && Base64.decode(text, from, to, bytes, form);
        assertThat(Base64.isValid(text, from, to, form)).isEqualTo(valid);
        if (form == Base64.ANY) {
            assertThat(Base64.decodedLength(text, from, to)).isEqualTo(length);
            assertThat(Base64.isValid(text, from, to)).isEqualTo(valid);
            assertThat(length >= 0 && Base64.decode(text, from, to, new byte[length]))
                    .isEqualTo(valid);
        }
        return valid ? bytes : null;
    }

    private static byte @Nullable [] decodedByJdk(byte[] text, int form) {
        if (form == Base64.STANDARD) {
            return decodedByJdk(text, java.util.Base64.getDecoder(), java.util.Base64.getEncoder());
        }
        byte @Nullable [] url = decodedByJdk(
                text,
                java.util.Base64.getUrlDecoder(),
                java.util.Base64.getUrlEncoder().withoutPadding());
        if (form == Base64.URL || url != null) {
            return url;
        }
        byte @Nullable [] padded =
                decodedByJdk(text, java.util.Base64.getUrlDecoder(), java.util.Base64.getUrlEncoder());
        if (padded != null) {
            return padded;
        }
        byte @Nullable [] standard = decodedByJdk(text, Base64.STANDARD);
        return standard != null
                ? standard
                : decodedByJdk(
                        text,
                        java.util.Base64.getDecoder(),
                        java.util.Base64.getEncoder().withoutPadding());
    }

    private static byte @Nullable [] decodedByJdk(
            byte[] text, java.util.Base64.Decoder decoder, java.util.Base64.Encoder encoder) {
        try {
            byte[] bytes = decoder.decode(text);
            return Arrays.equals(encoder.encode(bytes), text) ? bytes : null;
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
