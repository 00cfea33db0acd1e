package dev.jeton.internal.read;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonError;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.Readers;
import dev.jeton.TokenCodec;
import dev.jeton.TokenView;
import dev.jeton.codegen.CodecReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What servers send in place of JSON in UTF-8 is named, by codecs and views alike. */
class DocumentFormatTest {
    private static final String JSON = "{\"access_token\":\"a\",\"expires_in\":1}";

    private static JsonErrorCode code(byte[] document) {
        JsonException error = assertThrows(JsonException.class, () -> TokenCodec.INSTANCE.read(document));
        TokenView view = new TokenView();
        JsonError taken = new JsonError();
        assertThat(view.tryParse(document, 0, document.length, taken)).isFalse();
        assertThat(taken.toString()).isEqualTo(error.getMessage());
        byte[] part = new byte[document.length + 8];
        Arrays.fill(part, (byte) '<');
        System.arraycopy(document, 0, part, 4, document.length);
        assertThat(view.tryParse(part, 4, document.length, taken)).isFalse();
        assertThat(taken.toString()).isEqualTo(error.getMessage());
        return error.code();
    }

    private static JsonErrorCode code(String document) {
        return code(document.getBytes(UTF_8));
    }

    @Test
    void errorPagesAreMarkup() {
        for (String page : new String[] {
            "<html><p>502", "<!DOCTYPE html>", "\n  <?xml version=\"1.0\"?>", "<s:Envelope/>", "<!-- -->"
        }) {
            assertWithMessage(page).that(code(page)).isEqualTo(JsonErrorCode.MARKUP);
        }
        for (String other : new String[] {"<", "<1>", "< a>", "</a>", "&lt;"}) {
            assertWithMessage(other).that(code(other)).isEqualTo(JsonErrorCode.UNEXPECTED_CHARACTER);
        }
        assertThat(code("[<a>]")).isEqualTo(JsonErrorCode.WRONG_TYPE);
        assertThat(code("{<a>}")).isEqualTo(JsonErrorCode.UNEXPECTED_CHARACTER);
        assertThat(code("{\"a\":<a>}")).isEqualTo(JsonErrorCode.UNEXPECTED_CHARACTER);
    }

    @Test
    void compressedBodiesAreNamed() throws IOException {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (OutputStream stream = new GZIPOutputStream(gzip)) {
            stream.write(JSON.getBytes(UTF_8));
        }
        assertThat(code(gzip.toByteArray())).isEqualTo(JsonErrorCode.COMPRESSED);
        ByteArrayOutputStream deflate = new ByteArrayOutputStream();
        try (OutputStream stream = new DeflaterOutputStream(deflate)) {
            stream.write(JSON.getBytes(UTF_8));
        }
        assertThat(code(deflate.toByteArray())).isEqualTo(JsonErrorCode.COMPRESSED);
        assertThat(code(new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 4, 0}))
                .isEqualTo(JsonErrorCode.COMPRESSED);
        assertThat(code(new byte[] {0x1F, (byte) 0x8B})).isEqualTo(JsonErrorCode.UNEXPECTED_CHARACTER);
        assertThat(code(new byte[] {' ', 0x1F, (byte) 0x8B, 8, 0})).isEqualTo(JsonErrorCode.UNEXPECTED_CHARACTER);
    }

    @Test
    void otherCharsetsAreNamed() {
        for (String charset : new String[] {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"}) {
            for (String document :
                    new String[] {JSON, " " + JSON, "\uFEFF" + JSON, "[1,2]", "\"text\"", "12", "true", "null", "7"}) {
                byte[] bytes = document.getBytes(Charset.forName(charset));
                assertWithMessage(charset + " " + document).that(code(bytes)).isEqualTo(JsonErrorCode.WRONG_CHARSET);
            }
            assertThrows(
                    JsonException.class,
                    () -> Readers.of(JsonReader.create().reset("1".getBytes(Charset.forName(charset))))
                            .endDocument());
        }
    }

    @Test
    void zerosAloneAreNoCharset() {
        for (String document : new String[] {"{\0\"a\":1}", "{\0}", "\0\"a\"", "\0", "{}\0\0", "{\0\"a\0\0"}) {
            assertWithMessage(document.replace('\0', '0'))
                    .that(code(document))
                    .isNotEqualTo(JsonErrorCode.WRONG_CHARSET);
        }
    }

    @Test
    void limitsComeFirst() {
        CodecReader reader =
                new DocumentReader(JsonLimits.builder().maxDocumentBytes(3).build());
        JsonException error = assertThrows(JsonException.class, () -> reader.reset(new byte[] {0, '{', 0, '}'}));
        assertThat(error.code()).isEqualTo(JsonErrorCode.DOCUMENT_TOO_LARGE);
    }
}
