package dev.jeton.processor;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code docs/guide/from-others.md} says that Jeton has not, and what it has in its place. */
class OtherLibrariesTest {
    private static final String HEADER = "package sample; import dev.jeton.annotation.Json; import java.util.*;\n";

    private static List<String> errorsOf(String source) {
        return CompiledSources.of(HEADER + source).compilation().errors().stream()
                .map(message -> message.getMessage(Locale.ROOT).replaceAll("(?s):.*", ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "J301 | class Plain { int x; } @Json record Holder(Plain plain) {}",
                "J340 | @Json record Holder(java.net.URL url) {}",
                "J340 | @Json record Holder(java.util.Date date) {}",
                "J103 | @Json record Id<T>(@Json.Value T value) {}",
                "J296 | @Json sealed interface U { @Json.Subtype(whenPresent = `a`) record A(int a) implements U {} }"
                        + " @Json record Holder(@Json.Flatten U u) {}",
                "J296 | @Json record Page<T>(T value) {} @Json record Holder(@Json.Flatten Page<String> page) {}",
                "J244 | @Json sealed interface U { @Json.Subtype(whenPresent = `a`) record A(@Json.Value int a)"
                        + " implements U {} }",
            })
    void whatIsMissingIsRefusedWithTheMessageThatThePageNames(String id, String source) {
        assertThat(errorsOf(source.replace('`', '"'))).contains(id);
    }

    @Test
    void untypedValuesAreRefused() {
        assertThat(errorsOf("@Json record Holder(Object value) {}")).isNotEmpty();
        assertThat(errorsOf("@Json record Holder(Map<String, Object> values) {}"))
                .isNotEmpty();
        assertThat(errorsOf("@Json record Holder(Map<Thread, String> values) {}"))
                .isNotEmpty();
    }

    @Test
    void whatThePageNamesInPlaceOfTheOthersCompiles() {
        assertThat(errorsOf("""
            @Json record Holder(
                dev.jeton.JsonTree any,
                Map<String, dev.jeton.JsonTree> members,
                @Json.Name("written") @Json.Alias("read") String name,
                @Json.Lenient long number,
                @Json.Lenient String text,
                @Json.Lenient boolean flag,
                @Json.SingleOrArray List<String> one,
                dev.jeton.Patch<String> patch,
                java.math.BigInteger unsigned,
                int[] bytesAsNumbers) {}
            @Json(discriminator = "type") sealed interface U {
                @Json.Subtype("a") record A(int a) implements U {}
                @Json.Subtype(fallback = true) record Other() implements U {}
            }
            """)).isEmpty();
    }
}
