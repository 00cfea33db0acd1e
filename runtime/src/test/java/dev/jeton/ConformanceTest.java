package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.NameTable;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every document of the corpus, read in every way in which a value can be met. */
class ConformanceTest {
    /** Documents of the corpus are as deep as the limit allows; inside another value they need one level more. */
    private static final JsonLimits ONE_DEEPER =
            JsonLimits.builder().maxDepth(65).build();

    private static final NameTable KNOWN = NameTable.of("known");

    /** Where RFC 8259 leaves the verdict to us; null is acceptance. */
    private static final Map<String, @Nullable JsonErrorCode> DECISIONS = new LinkedHashMap<>();

    static {
        DECISIONS.put("i_byte_order_mark", JsonErrorCode.BYTE_ORDER_MARK);
        DECISIONS.put("i_byte_order_mark_alone", JsonErrorCode.BYTE_ORDER_MARK);
        DECISIONS.put("i_depth_500_arrays", JsonErrorCode.TOO_DEEP);
        DECISIONS.put("i_depth_65_arrays", JsonErrorCode.TOO_DEEP);
        DECISIONS.put("i_depth_65_mixed", JsonErrorCode.TOO_DEEP);
        DECISIONS.put("i_depth_65_objects", JsonErrorCode.TOO_DEEP);
        DECISIONS.put("i_name_4097_bytes", JsonErrorCode.NAME_TOO_LONG);
        // Skipped and raw numbers are only spelt: how large they are matters to whoever reads them.
        DECISIONS.put("i_number_1000_digits", null);
        DECISIONS.put("i_number_1001_characters_with_fraction", JsonErrorCode.NUMBER_TOO_LONG);
        DECISIONS.put("i_number_1001_digits", JsonErrorCode.NUMBER_TOO_LONG);
        DECISIONS.put("i_number_enormous_exponent", null);
        DECISIONS.put("i_number_enormous_negative_exponent", null);
        DECISIONS.put("i_number_huge_exponent", null);
        DECISIONS.put("i_number_minus_huge_exponent", null);
        DECISIONS.put("i_string_high_alone", JsonErrorCode.UNPAIRED_SURROGATE);
        DECISIONS.put("i_string_high_high_low", JsonErrorCode.UNPAIRED_SURROGATE);
        DECISIONS.put("i_string_high_then_bmp", JsonErrorCode.UNPAIRED_SURROGATE);
        DECISIONS.put("i_string_high_then_escape", JsonErrorCode.UNPAIRED_SURROGATE);
        DECISIONS.put("i_string_high_then_high", JsonErrorCode.UNPAIRED_SURROGATE);
        DECISIONS.put("i_string_high_then_letter", JsonErrorCode.UNPAIRED_SURROGATE);
        DECISIONS.put("i_string_high_then_raw", JsonErrorCode.UNPAIRED_SURROGATE);
        DECISIONS.put("i_string_last_low_alone", JsonErrorCode.UNPAIRED_SURROGATE);
        DECISIONS.put("i_string_low_alone", JsonErrorCode.UNPAIRED_SURROGATE);
        DECISIONS.put("i_string_low_then_high", JsonErrorCode.UNPAIRED_SURROGATE);
        DECISIONS.put("i_string_pair_then_low", JsonErrorCode.UNPAIRED_SURROGATE);
        DECISIONS.put("i_structure_name_unpaired_surrogate", JsonErrorCode.UNPAIRED_SURROGATE);
    }

    /** A way to meet a value. */
    enum Place {
        SKIPPED_ROOT {
            @Override
            void read(byte[] document) {
                CodecReader reader = Readers.of(JsonReader.create().reset(document));
                reader.skipValue();
                reader.endDocument();
            }
        },
        RAW_ROOT {
            @Override
            void read(byte[] document) {
                CodecReader reader = Readers.of(JsonReader.create().reset(document));
                RawJson raw = reader.readRaw();
                reader.endDocument();
                assertThat(raw.json()).isEqualTo(trimmed(new String(document, UTF_8)));
            }
        },
        RAW_TEXT {
            @Override
            void read(byte[] document) {
                CodecReader reader = Readers.of(JsonReader.create().reset(document));
                String raw = reader.readRawText();
                reader.endDocument();
                assertThat(raw).isEqualTo(trimmed(new String(document, UTF_8)));
            }
        },
        READ_ROOT {
            @Override
            void read(byte[] document) {
                assertThat(Events.ofJeton(document)).isNotEmpty();
            }
        },
        UNKNOWN_BEFORE_KNOWN {
            @Override
            void read(byte[] document) {
                assertThat(readKnown(inside("{\"other\":", document, ",\"known\":7}")))
                        .isEqualTo(7);
            }
        },
        UNKNOWN_AFTER_KNOWN {
            @Override
            void read(byte[] document) {
                assertThat(readKnown(inside("{\"known\":7,\"other\":", document, "}")))
                        .isEqualTo(7);
            }
        },
        LAST_ELEMENT {
            @Override
            void read(byte[] document) {
                CodecReader reader = Readers.of(JsonReader.create(ONE_DEEPER).reset(inside("[0,", document, "]")));
                int elements = 0;
                reader.beginArray();
                while (reader.nextElement()) {
                    reader.skipValue();
                    elements++;
                }
                reader.endDocument();
                assertThat(elements).isEqualTo(2);
            }
        },
        FIRST_ELEMENT_RAW {
            @Override
            void read(byte[] document) {
                CodecReader reader = Readers.of(JsonReader.create(ONE_DEEPER).reset(inside("[", document, ",0]")));
                int elements = 0;
                reader.beginArray();
                while (reader.nextElement()) {
                    assertThat(reader.readRaw().size()).isAtLeast(1);
                    elements++;
                }
                reader.endDocument();
                assertThat(elements).isEqualTo(2);
            }
        };

        abstract void read(byte[] document);

        private static int readKnown(byte[] document) {
            CodecReader reader = Readers.of(JsonReader.create(ONE_DEEPER).reset(document));
            int known = 0;
            reader.beginObject(KNOWN);
            for (int member = reader.nextMember(); member != JsonReader.END_OBJECT; member = reader.nextMember()) {
                if (member == 0) {
                    known = reader.readInt();
                } else {
                    reader.skipValue();
                }
            }
            reader.endDocument();
            return known;
        }

        private static byte[] inside(String before, byte[] document, String behind) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(before.getBytes(UTF_8));
            bytes.writeBytes(document);
            bytes.writeBytes(behind.getBytes(UTF_8));
            return bytes.toByteArray();
        }

        /** {@link String#trim()} takes control characters for white space. */
        private static String trimmed(String text) {
            return text.replaceAll("\\A[ \\t\\r\\n]+|[ \\t\\r\\n]+\\z", "");
        }
    }

    @Test
    void corpusIsThere() {
        Stream<Character> verdicts =
                Corpus.DOCUMENTS.keySet().stream().map(name -> name.charAt(0)).distinct();
        assertThat(verdicts.toList()).containsExactly('i', 'n', 'y');
        assertThat(Corpus.DOCUMENTS.size()).isAtLeast(480);
    }

    @ParameterizedTest
    @EnumSource
    void validDocumentsAreAccepted(Place place) {
        Corpus.DOCUMENTS.forEach((name, document) -> {
            if (name.startsWith("y_")) {
                try {
                    place.read(document);
                } catch (JsonException rejected) {
                    throw new AssertionError(name, rejected);
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void malformedDocumentsAreRejected(Place place) {
        Corpus.DOCUMENTS.forEach((name, document) -> {
            if (name.startsWith("n_")) {
                assertThrows(JsonException.class, () -> place.read(document), name);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"SKIPPED_ROOT", "RAW_ROOT", "RAW_TEXT", "READ_ROOT"})
    void whatIsLeftToUsIsDecided(Place place) {
        Corpus.DOCUMENTS.forEach((name, document) -> {
            if (name.startsWith("i_")) {
                assertWithMessage("a decision on %s", name).that(DECISIONS).containsKey(name);
                assertWithMessage(name).that(verdict(place, document)).isEqualTo(DECISIONS.get(name));
            }
        });
        assertThat(Corpus.DOCUMENTS.keySet()).containsAtLeastElementsIn(DECISIONS.keySet());
    }

    private static @Nullable JsonErrorCode verdict(Place place, byte[] document) {
        try {
            place.read(document);
            return null;
        } catch (JsonException rejected) {
            return rejected.code();
        }
    }
}
