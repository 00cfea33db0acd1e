package dev.jeton.fuzz;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.integration.Color;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An oracle that accepts everything would find nothing. */
class JudgementTest {
    private static Map<String, @Nullable Object> expected(String document) throws IOException, Oracle.Misfit {
        return Oracle.everything(Said.by(document.getBytes(UTF_8)));
    }

    @Test
    void jacksonSaysWhatIsThere() throws IOException {
        assertThat(Said.by("{\"a\": [1.0, \"\\u0062\", null] ,\"a\":true}".getBytes(UTF_8)))
                .isEqualTo(new Said.Members(List.of(
                        new Said.Member(
                                "a",
                                new Said.Elements(
                                        List.of(new Said.Digits("1.0"), new Said.Text("b"), new Said.Nothing())),
                                "[1.0, \"\\u0062\", null]"),
                        new Said.Member("a", new Said.Truth(true), "true"))));
        for (String malformed : List.of("", "1 2", "[1,]", "{\"a\":1,}", "'a'", "NaN")) {
            assertThrows(IOException.class, () -> Said.by(malformed.getBytes(UTF_8)));
        }
        assertThrows(IOException.class, () -> Said.by(new byte[] {'"', (byte) 0xc0, (byte) 0x80, '"'}));
    }

    @Test
    void valuesAreThoseOfTheTypes() throws Exception {
        Map<String, @Nullable Object> values = expected(
                "{\"large\":-0,\"single\":16777217,\"decimal\":1.50,\"color\":\"grass\",\"optional_int\":7,\"scope\":[\"a b\",\"c\"],"
                        + "\"texts\":[\"x\",null],\"raw\": { \"a\" : 1 } ,\"more\":[ ]}");
        assertThat(values).containsEntry("large", 0L);
        assertThat(values).containsEntry("small", (short) 0);
        assertThat(values).containsEntry("single", 16777216f);
        assertThat(values).containsEntry("decimal", new BigDecimal("1.50"));
        assertThat(values).containsEntry("color", Color.DARK_GREEN);
        assertThat(values).containsEntry("optionalInt", OptionalInt.of(7));
        assertThat(values).containsEntry("scope", List.of("a", "b", "c"));
        assertThat(values).containsEntry("texts", Arrays.asList("x", null));
        assertThat(values).containsEntry("raw", "{ \"a\" : 1 }");
        assertThat(values).containsEntry("extra", Map.of("more", "[ ]"));
    }

    @Test
    void misfitsAreToldFromWhatFits() {
        for (String misfit : List.of(
                "[]",
                "{\"flag\":1}",
                "{\"flag\":null}",
                "{\"tiny\":128}",
                "{\"large\":1.0}",
                "{\"precise\":1e400}",
                "{\"letter\":\"ab\"}",
                "{\"color\":\"Red\"}",
                "{\"text\":1}",
                "{\"scope\":[1]}",
                "{\"prices\":{\"a\":1,\"a\":1}}",
                "{\"text\":\"a\",\"te\\u0078t\":\"a\"}",
                "{\"x\":1,\"x\":1}",
                "{\"nested\":{\"children\":[{\"flag\":\"\"}]}}")) {
            assertThrows(Oracle.Misfit.class, () -> expected(misfit), misfit);
        }
    }
}
