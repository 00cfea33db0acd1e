package dev.jeton;

import static com.google.common.truth.Truth.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** What generated views make of slices: an object where there is a text, and null where there is none. */
class ViewAccessTest {
    private final JsonReader reader = new JsonReader();
    private final Utf8Slice slice = new Utf8Slice();

    @Test
    void absentNumbersAndBytesAreNull() {
        assertThat(JsonView.decimal(slice)).isNull();
        assertThat(JsonView.integer(slice)).isNull();
        assertThat(JsonView.base64(slice)).isNull();
    }

    @Test
    void numbersAreExact() {
        reader.reset("1.50").readNumberSlice(slice);
        assertThat(JsonView.decimal(slice)).isEqualTo(new BigDecimal("1.50"));
        reader.reset("\"\\u0031e30\"").readLenientIntegerSlice(slice);
        assertThat(JsonView.integer(slice)).isEqualTo(BigInteger.TEN.pow(30));
    }

    @Test
    void bytesAreDecoded() {
        reader.reset("[\"AQI\\u0044\",\"\"]").beginArray();
        assertThat(reader.nextElement()).isTrue();
        reader.readBase64Slice(slice);
        assertThat(JsonView.base64(slice)).isEqualTo(new byte[] {1, 2, 3});
        assertThat(reader.nextElement()).isTrue();
        reader.readBase64Slice(slice);
        assertThat(JsonView.base64(slice)).isEmpty();
    }

    @Test
    void cursorsSayWhetherThereIsSomething() {
        WordCursor words = new WordCursor();
        assertThat(words.isPresent()).isFalse();
        assertThat(words.toString()).isEqualTo("WordCursor[absent]");
        assertThat(words.next()).isFalse();
        words.readValue(reader.reset("[]"));
        assertThat(words.isPresent()).isTrue();
        assertThat(words.next()).isFalse();
        words.readValue(reader.reset("\"\""));
        assertThat(words.isPresent()).isTrue();
        assertThat(words.toString()).isEqualTo("WordCursor[present]");
        words.forget();
        assertThat(words.isPresent()).isFalse();
    }
}
