package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.codegen.NeverNull;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Codecs that are made of another one. */
class CodecCompositionTest {
    private static final JsonCodec<Token.Property> PROPERTIES = PropertyCodec.INSTANCE;
    private static final String DOCUMENT = "{\"key\":\"a\",\"hidden\":true}";

    @Test
    void nullableReadsAndWritesNull() {
        assertThat(PROPERTIES.nullable().read("null")).isNull();
        assertThat(PROPERTIES.nullable().toJson(null)).isEqualTo("null");
        assertThat(PROPERTIES.nullable().pretty().toJson(null)).isEqualTo("null");
        assertThrows(NullPointerException.class, () -> PROPERTIES.pretty().toJson(null));
        assertThat(PROPERTIES.nullable().read(DOCUMENT)).isEqualTo(PROPERTIES.read(DOCUMENT));
        assertThat(PROPERTIES.nullable().toJson(PROPERTIES.read(DOCUMENT))).isEqualTo(DOCUMENT);
    }

    @Test
    void nullableCodecsOfTypesThatKeepNullWriteJavasNullAsAWholeDocument() {
        assertThat(JsonCodecs.of(RawJson.class).nullable().toJson(null)).isEqualTo("null");
        assertThat(JsonCodecs.of(RawJson.class).nullable().read("null")).isEqualTo(RawJson.of("null"));
        assertThat(JsonTree.codec().nullable().toJson(null)).isEqualTo("null");
        assertThat(JsonTree.codec().nullable().read("null")).isEqualTo(JsonTree.ofNull());
    }

    @Test
    void elementsMayBeNullOnlyWhereTheirCodecSaysSo() {
        JsonException error =
                assertThrows(JsonException.class, () -> PROPERTIES.list().read("[null]"));
        assertThat(error.code()).isEqualTo(JsonErrorCode.NULL_VALUE);

        assertThat(PROPERTIES.nullable().list().read("[null]")).isEqualTo(Arrays.asList((Object) null));
        assertThat(PROPERTIES.nullable().list().toJson(Arrays.asList(null, null)))
                .isEqualTo("[null,null]");
    }

    /** As generated code composes them for type arguments. */
    @Test
    void nullAmongElementsThatAreNeverNullIsRejectedAtItsIndex() {
        JsonCodec<List<Token.Property>> list = NeverNull.of(PROPERTIES).list();
        JsonException read = assertThrows(JsonException.class, () -> list.read("[" + DOCUMENT + ", null]"));
        assertThat(read.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
        assertThat(read.path()).isEqualTo("$[1]");
        assertThat(read.offset()).isEqualTo(DOCUMENT.length() + 3);
        JsonException written =
                assertThrows(JsonException.class, () -> list.toJson(Arrays.asList(PROPERTIES.read(DOCUMENT), null)));
        assertThat(written.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
        assertThat(written.path()).isEqualTo("$[1]");
        assertThat(list.toJson(list.read("[" + DOCUMENT + "]"))).isEqualTo("[" + DOCUMENT + "]");
        JsonCodec<List<RawJson>> raw =
                NeverNull.keeping(JsonCodecs.of(RawJson.class)).list();
        assertThat(raw.read("[null]")).containsExactly(RawJson.of("null"));
        assertThrows(JsonException.class, () -> raw.toJson(Arrays.asList((RawJson) null)));
        assertThrows(
                JsonException.class,
                () -> NeverNull.keeping(JsonCodecs.of(String.class)).list().read("[null]"));
        assertThat(NeverNull.of(PROPERTIES).type()).isEqualTo(Token.Property.class);
        assertThat(NeverNull.of(JsonCodecs.of(Long.class)).describe(1L)).isEqualTo("1");
    }

    @Test
    void nullableCodecIsItsOwn() {
        JsonCodec<Token.Property> nullable = PROPERTIES.nullable();
        assertThat(nullable.nullable()).isSameInstanceAs(nullable);
        assertThat(JsonCodecs.of(RawJson.class).nullable().nullable().read("null"))
                .isEqualTo(RawJson.of("null"));
    }

    @Test
    void listsSetsAndMapsAreWrittenAsTheyWereRead() {
        assertThat(PROPERTIES.list().toJson(PROPERTIES.list().read("[" + DOCUMENT + "]")))
                .isEqualTo("[" + DOCUMENT + "]");
        assertThat(PROPERTIES.set().toJson(PROPERTIES.set().read("[" + DOCUMENT + "," + DOCUMENT + "]")))
                .isEqualTo("[" + DOCUMENT + "]");
        String map = "{\"x\":" + DOCUMENT + "}";
        assertThat(PROPERTIES.map().toJson(PROPERTIES.map().read(map))).isEqualTo(map);
        assertThat(PROPERTIES.list().map().list().read("[{\"x\":[]}]")).hasSize(1);
    }

    @Test
    void mappingGoesBothWays() {
        JsonCodec<StringBuilder> codec = PROPERTIES.mapping(
                StringBuilder.class,
                property -> new StringBuilder(property.key()),
                text -> new Token.Property(text.toString(), false));

        assertThat(codec.read(DOCUMENT).toString()).isEqualTo("a");
        assertThat(codec.toJson(new StringBuilder("b"))).isEqualTo("{\"key\":\"b\",\"hidden\":false}");
        assertThat(codec.type()).isEqualTo(StringBuilder.class);
    }

    @Test
    void limitsHoldForDocumentsThatAreReadWithoutAReader() {
        JsonCodec<Token.Property> small =
                PROPERTIES.withLimits(JsonLimits.builder().maxDocumentBytes(10).build());

        JsonException error = assertThrows(JsonException.class, () -> small.read(DOCUMENT));

        assertThat(error.code()).isEqualTo(JsonErrorCode.DOCUMENT_TOO_LARGE);
        assertThrows(JsonException.class, () -> small.read(DOCUMENT.getBytes(StandardCharsets.UTF_8)));
        assertThat(small.read(JsonReader.create().reset(DOCUMENT))).isEqualTo(PROPERTIES.read(DOCUMENT));
        assertThat(small.pretty().toJson(PROPERTIES.read(DOCUMENT))).contains("\n");
        assertThrows(JsonException.class, () -> small.pretty().read(DOCUMENT));
    }

    @Test
    void aCodecTellsTheLimitsOfItsDocuments() {
        JsonLimits limits = JsonLimits.builder().maxDocumentBytes(10).build();

        assertThat(PROPERTIES.limits()).isSameInstanceAs(JsonLimits.DEFAULT);
        assertThat(PROPERTIES.withLimits(limits).limits()).isSameInstanceAs(limits);
        assertThat(PROPERTIES.withLimits(limits).pretty().limits()).isSameInstanceAs(limits);
    }

    @Test
    void prettyWritesLines() {
        assertThat(PROPERTIES.pretty().toJson(PROPERTIES.read(DOCUMENT)))
                .isEqualTo("{\n  \"key\": \"a\",\n  \"hidden\": true\n}");
        assertThat(PROPERTIES.pretty().type()).isEqualTo(Token.Property.class);
    }

    @Test
    void descriptionsAreThoseOfTheCodecOrShowNothing() {
        JsonCodec<String> shown = new JsonCodec<>() {
            @Override
            public Class<?> type() {
                return String.class;
            }

            @Override
            public String decode(JsonReader reader) {
                return reader.readString();
            }

            @Override
            public void encode(String value, JsonWriter writer) {
                writer.writeString(value);
            }

            @Override
            public String describe(String value) {
                return "shown " + value;
            }
        };

        assertThat(shown.pretty().describe("a")).isEqualTo("shown a");
        assertThat(shown.nullable().describe("a")).isEqualTo("shown a");
        assertThat(shown.nullable().describe(null)).isEqualTo("null");
        assertThat(shown.list().describe(List.of("a"))).isEqualTo("<redacted>");
        assertThat(shown.mapping(Integer.class, Integer::valueOf, String::valueOf)
                        .describe(1))
                .isEqualTo("<redacted>");
    }
}
