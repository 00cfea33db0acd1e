package dev.jeton.internal.text;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.CodeSizes;
import org.junit.jupiter.api.Test;

/** What HotSpot inlines of the scanners is a matter of their size. */
class ScannerSizeTest {
    @Test
    void scanOfLongStringsIsTooLargeToBeInlined() {
        assertThat(CodeSizes.of(WordScanner.class).get("plainEnd")).isGreaterThan(CodeSizes.MOST_INLINED);
    }

    @Test
    void scanOfShortStringsIsInlined() {
        assertThat(CodeSizes.of(StringScanner.class).get("plainEnd")).isAtMost(CodeSizes.MOST_INLINED);
    }
}
