package dev.jeton.internal.name;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameMatcherTest {
    @Test
    void nameIsThereOnlyWithItsClosingQuoteInsideTheDocument() {
        for (int length = 0; length < 40; length++) {
            byte[] name = "abcdefghij".repeat(4).substring(0, length).getBytes(UTF_8);
            NameMatcher matcher = new NameMatcher(List.of(name));
            for (int padding = 0; padding < 17; padding++) {
                byte[] buffer = ("??" + new String(name, UTF_8) + "\"" + "x".repeat(padding)).getBytes(UTF_8);
                int quote = 2 + length;
                for (int end = 2; end <= buffer.length; end++) {
                    assertThat(matcher.isAt(0, buffer, 2, end)).isEqualTo(end > quote);
                }
                buffer[quote] = 'x';
                assertThat(matcher.isAt(0, buffer, 2, buffer.length)).isFalse();
                for (int at = 2; at < quote; at++) {
                    buffer[quote] = '"';
                    buffer[at] ^= 0x20;
                    assertThat(matcher.isAt(0, buffer, 2, buffer.length)).isFalse();
                    assertThat(matcher.find(buffer, 2, quote)).isEqualTo(NameMatcher.NONE);
                    buffer[at] ^= 0x20;
                }
            }
        }
    }

    @Test
    void nameThatWouldReachBeyondTheLargestArrayIsNotThere() {
        NameMatcher matcher = new NameMatcher(List.of("access_token".getBytes(UTF_8)));
        assertThat(matcher.isAt(0, new byte[0], Integer.MAX_VALUE - 3, Integer.MAX_VALUE))
                .isFalse();
    }
}
