package dev.jeton.integration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tests that put documents through views prove nothing unless a difference is seen. */
class ViewComparisonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"number\":1}                    | {\"number\":2}",
                "{\"text\":\"a\"}                  | {\"text\":\"b\"}",
                "{\"text\":\"\"}                   | {}",
                "{}                                | {\"boxed_number\":0}",
                "{\"color\":\"red\"}               | {\"color\":\"dark-green\"}",
                "{\"open_color\":\"dark-green\"}   | {\"open_color\":\"grass\"}",
                "{\"decimal\":1.0}                 | {\"decimal\":1.00}",
                "{\"scope\":\"a b\"}               | {\"scope\":\"a\"}",
                "{\"texts\":[\"a\",\"b\"]}         | {\"texts\":[\"b\",\"a\"]}",
                "{\"numbers\":[1]}                 | {\"numbers\":[1,null]}",
                "{\"colors\":[]}                   | {}",
                "{\"prices\":{\"a\":1}}            | {\"prices\":{\"b\":1}}",
                "{\"deep\":{\"a\":[[true]]}}       | {\"deep\":{\"a\":[[false]]}}",
                "{\"nested\":{\"tiny\":1}}         | {\"nested\":{\"tiny\":2}}",
                "{\"children\":[{\"tiny\":1}]}     | {\"children\":[{\"tiny\":2}]}",
                "{\"raw\":[1]}                     | {\"raw\":[1 ]}",
                "{\"unknown\":1}                   | {}"
            })
    void everyDifferenceIsSeen(String json, String other) {
        EverythingView view = new EverythingView();
        view.parse(json.getBytes(UTF_8));
        ViewComparison.assertSaysTheSame(view, EverythingCodec.INSTANCE.read(json));
        Everything different = EverythingCodec.INSTANCE.read(other);
        assertThrows(AssertionError.class, () -> ViewComparison.assertSaysTheSame(view, different));
    }

    @Test
    void oneValueOfASetMayComeInTwoSpellings() {
        String json = "{\"colors\":[\"red\",\"dark-green\",\"\\u0072ed\",\"dark-green\"]}";
        EverythingView view = new EverythingView();
        view.parse(json.getBytes(UTF_8));
        ViewComparison.assertSaysTheSame(view, EverythingCodec.INSTANCE.read(json));
    }
}
