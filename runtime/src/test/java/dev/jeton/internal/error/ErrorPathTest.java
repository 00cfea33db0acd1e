package dev.jeton.internal.error;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonWriter;
import dev.jeton.codegen.CodecWriter;
import dev.jeton.codegen.NameTable;
import org.junit.jupiter.api.Test;

/** Names that are no identifiers stand in brackets, as RFC 9535 has it. */
class ErrorPathTest {
    private static String pathOf(String name) {
        CodecWriter writer = (CodecWriter) JsonWriter.create();
        writer.beginObject();
        writer.member(NameTable.of("other", name), 1);
        return writer.failure(JsonErrorCode.INVALID_VALUE).path();
    }

    @Test
    void identifiersFollowADot() {
        assertThat(pathOf("access_token")).isEqualTo("$.access_token");
        assertThat(pathOf("_")).isEqualTo("$._");
        assertThat(pathOf("x5")).isEqualTo("$.x5");
        assertThat(pathOf("\u00e9")).isEqualTo("$.\u00e9");
    }

    @Test
    void everythingElseIsQuoted() {
        assertThat(pathOf("")).isEqualTo("$['']");
        assertThat(pathOf("5x")).isEqualTo("$['5x']");
        assertThat(pathOf("a b")).isEqualTo("$['a b']");
        assertThat(pathOf("a-")).isEqualTo("$['a-']");
        assertThat(pathOf("it's")).isEqualTo("$['it\\'s']");
        assertThat(pathOf("a\\b")).isEqualTo("$['a\\\\b']");
    }

    @Test
    void whereNoMemberHasBeenStartedThereIsNone() {
        CodecWriter writer = (CodecWriter) JsonWriter.create();
        assertThat(writer.failure(JsonErrorCode.INVALID_VALUE).path()).isEqualTo("$");
        writer.beginArray();
        assertThat(writer.failure(JsonErrorCode.INVALID_VALUE).path()).isEqualTo("$");
        writer.beginArray();
        assertThat(writer.failure(JsonErrorCode.INVALID_VALUE).path()).isEqualTo("$[0]");
        writer.writeNull();
        writer.endArray();
        assertThat(writer.failure(JsonErrorCode.INVALID_VALUE).path()).isEqualTo("$[0]");
        writer.beginObject();
        writer.key("free");
        assertThat(writer.failure(JsonErrorCode.INVALID_VALUE).path()).isEqualTo("$[1].*");
        writer.writeNull();
        writer.endObject();
        writer.endArray();
        assertThat(writer.failure(JsonErrorCode.INVALID_VALUE).path()).isEqualTo("$");
    }
}
