package dev.jeton.internal.name;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameMatcherTest {
    @Test
    void nameIsFoundWithEachOfItsBytesAndNoOther() {
        for (int length = 0; length < 40; length++) {
            byte[] name = "abcdefghij".repeat(4).substring(0, length).getBytes(UTF_8);
            NameMatcher matcher = new NameMatcher(List.of("other".getBytes(UTF_8), name));
            byte[] buffer = ("??" + new String(name, UTF_8) + "x").getBytes(UTF_8);
            int end = 2 + length;
            assertThat(matcher.find(buffer, 2, end)).isEqualTo(1);
            assertThat(matcher.find(buffer, 2, end + 1)).isEqualTo(NameMatcher.NONE);
            assertThat(matcher.find(buffer, 1, end)).isEqualTo(NameMatcher.NONE);
            for (int at = 2; at < end; at++) {
                buffer[at] ^= 0x20;
                assertThat(matcher.find(buffer, 2, end)).isEqualTo(NameMatcher.NONE);
                assertThat(matcher.findIgnoringCase(buffer, 2, end)).isEqualTo(1);
                buffer[at] ^= 0x21;
                assertThat(matcher.findIgnoringCase(buffer, 2, end)).isEqualTo(NameMatcher.NONE);
                buffer[at] ^= 0x01;
            }
        }
    }
}
