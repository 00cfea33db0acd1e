package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.codegen.CodecReader;
import dev.jeton.internal.read.DocumentReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

/** What generated views make of slices: an object where there is a text, and null where there is none. */
class ViewAccessTest {
    private final CodecReader reader = new DocumentReader(JsonLimits.DEFAULT);
    private final Utf8Slice slice = new Utf8Slice();
    private final JsonView view = new PropertyView();

    @Test
    void absentNumbersAndBytesAreNull() {
        assertThat(view.decimal(slice)).isNull();
        assertThat(view.integer(slice)).isNull();
        assertThat(view.base64(slice)).isNull();
    }

    @Test
    void numbersAreExact() {
        Readers.of(reader.reset("1.50")).readNumberSlice(slice);
        assertThat(view.decimal(slice)).isEqualTo(new BigDecimal("1.50"));
        Readers.of(reader.reset("\"\\u0031e30\"")).readLenientIntegerSlice(slice);
        assertThat(view.integer(slice)).isEqualTo(BigInteger.TEN.pow(30));
    }

    @Test
    void bytesAreDecoded() {
        Readers.of(reader.reset("[\"AQI\\u0044\",\"\"]")).beginArray();
        assertThat(reader.nextElement()).isTrue();
        reader.readBase64Slice(slice);
        assertThat(view.base64(slice)).isEqualTo(new byte[] {1, 2, 3});
        assertThat(reader.nextElement()).isTrue();
        reader.readBase64Slice(slice);
        assertThat(view.base64(slice)).isEmpty();
    }

    @Test
    void booleansAreWhatTheyAre() {
        ElementCursor elements = new ElementCursor();
        reader.reset("[true,false,true]");
        elements.begin(reader);
        reader.skipValue();
        elements.end(reader);
        assertThat(elements.next() && elements.asBoolean()).isTrue();
        assertThat(elements.next() && !elements.asBoolean()).isTrue();
        assertThat(elements.next() && elements.asBoolean()).isTrue();
        assertThat(elements.toString()).isEqualTo("ElementCursor[17 bytes]");
    }

    @Test
    void forgottenCursorsHaveNoCurrentKeyOrWord() {
        MemberCursor members = new MemberCursor();
        reader.reset("{\"a\":1}".getBytes(UTF_8));
        members.begin(reader);
        reader.skipValue();
        members.end(reader);
        assertThat(members.next()).isTrue();
        assertThat(members.key().text()).isEqualTo("a");
        members.forget();
        assertThat(members.key().isPresent()).isFalse();

        WordCursor words = new WordCursor();
        words.readValue(Readers.of(reader.reset("\"a b\"")));
        assertThat(words.next()).isTrue();
        assertThat(words.word().text()).isEqualTo("a");
        words.forget();
        assertThat(words.word().isPresent()).isFalse();
        assertThat(words.next()).isFalse();

        Utf8Slice text = new Utf8Slice();
        Readers.of(reader.reset("\"a b\"")).readSlice(text);
        WordCursor own = text.words();
        assertThat(own.next()).isTrue();
        text.forget();
        assertThat(own.word().isPresent()).isFalse();
    }

    @Test
    void emptyViewsAreNotCopied() {
        PropertyView view = new PropertyView();
        assertThrows(IllegalStateException.class, () -> view.tryCopyTo(new byte[9], 0, 9));
        assertThrows(IllegalStateException.class, () -> view.write(JsonWriter.create()));
        view.parse("{\"key\":\"x\"}".getBytes(UTF_8));
        byte[] target = new byte[11];
        assertThat(view.tryCopyTo(target, 0, 11)).isEqualTo(11);
        assertThat(new String(target, UTF_8)).isEqualTo("{\"key\":\"x\"}");
        assertThat(view.tryCopyTo(target, 0, 10)).isEqualTo(-11);
    }

    @Test
    void viewsFillBuffersToTheLastByte() {
        PropertyView view = new PropertyView();
        assertThrows(IllegalStateException.class, () -> view.tryCopyTo(ByteBuffer.allocate(9)));
        view.parse("{\"key\":\"x\"}".getBytes(UTF_8));
        ByteBuffer exact = ByteBuffer.allocate(11);
        assertThat(view.tryCopyTo(exact)).isEqualTo(11);
        assertThat(exact.position()).isEqualTo(11);
        ByteBuffer small = ByteBuffer.allocate(10);
        assertThat(view.tryCopyTo(small)).isEqualTo(-11);
        assertThat(small.position()).isEqualTo(0);
    }

    @Test
    void cursorsSayWhetherThereIsSomething() {
        WordCursor words = new WordCursor();
        assertThat(words.isPresent()).isFalse();
        assertThat(words.toString()).isEqualTo("WordCursor[absent]");
        assertThat(words.next()).isFalse();
        words.readValue(Readers.of(reader.reset("[]")));
        assertThat(words.isPresent()).isTrue();
        assertThat(words.next()).isFalse();
        words.readValue(Readers.of(reader.reset("\"\"")));
        assertThat(words.isPresent()).isTrue();
        assertThat(words.toString()).isEqualTo("WordCursor[present]");
        words.forget();
        assertThat(words.isPresent()).isFalse();
    }
}
