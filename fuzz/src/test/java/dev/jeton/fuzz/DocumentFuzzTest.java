package dev.jeton.fuzz;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.jeton.JsonCodec;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.RawJson;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any bytes give a value or a {@link dev.jeton.JsonException}, by whatever way they go in, and by each way the same. What was accepted can
 * be written, and what is written is read as the same.
 */
class DocumentFuzzTest {
    private static final JsonLimits NARROW = JsonLimits.builder()
            .maxDocumentBytes(2_000)
            .maxDepth(6)
            .maxStringBytes(24)
            .maxNumberBytes(12)
            .maxNameBytes(20)
            .maxMembers(8)
            .maxElements(4)
            .build();

    /** Used again and again, as in a server. */
    private final JsonReader reader = JsonReader.create();

    private final JsonReader narrow = JsonReader.create(NARROW);

    @MethodSource("dev.jeton.fuzz.Seeds#documents")
    @DictionaryFile(resourcePath = "/dev/jeton/fuzz/json.dict")
    @FuzzTest(maxDuration = "60s")
    void onlyJsonExceptionsComeOut(byte[] document) {
        String text = textOf(document);
        for (JsonCodec<?> codec : Types.CODECS) {
            readAndWrite(codec, document);
        }
        // All ways with all codecs would take most of the time for what the first ones have shown.
        int choice = Math.floorMod(Arrays.hashCode(document), Types.CODECS.size());
        everyWay(Types.CODECS.get(choice), document, text);
        raw(text);
    }

    private static <T> void readAndWrite(JsonCodec<T> codec, byte[] document) {
        Verdict verdict = plain(codec, document);
        if (verdict.accepted()) {
            String written = Types.WITH_DEFAULTS.contains(codec) ? rewritten(codec, verdict.text()) : verdict.text();
            assertThat(rewritten(codec, written)).isEqualTo(written);
        }
    }

    private static <T> String rewritten(JsonCodec<T> codec, String json) {
        return codec.toJson(codec.read(json));
    }

    private void everyWay(JsonCodec<?> codec, byte[] document, @Nullable String text) {
        Verdict verdict = plain(codec, document);
        assertWithMessage("reused reader").that(reused(codec, document)).isEqualTo(verdict);
        assertWithMessage("part of an array").that(embedded(codec, document)).isEqualTo(verdict);
        assertWithMessage("direct buffer").that(direct(codec, document)).isEqualTo(verdict);
        assertWithMessage("stream").that(stream(codec, document)).isEqualTo(verdict);
        if (text != null) {
            assertWithMessage("string").that(string(codec, text)).isEqualTo(verdict);
        }
        narrowed(codec, document, verdict);
    }

    private static Verdict plain(JsonCodec<?> codec, byte[] document) {
        return Verdict.of(codec, new Verdict.Way() {
            @Override
            public <V> V read(JsonCodec<V> target) {
                return target.read(document);
            }
        });
    }

    private Verdict reused(JsonCodec<?> codec, byte[] document) {
        return Verdict.of(codec, new Verdict.Way() {
            @Override
            public <V> V read(JsonCodec<V> target) {
                return target.read(reader.reset(document));
            }
        });
    }

    /** What lies around the document would go on with it. */
    private static Verdict embedded(JsonCodec<?> codec, byte[] document) {
        int before = 1 + document.length % 16;
        byte[] around = new byte[before + document.length + 16];
        Arrays.fill(around, (byte) '1');
        System.arraycopy(document, 0, around, before, document.length);
        return Verdict.of(codec, new Verdict.Way() {
            @Override
            public <V> V read(JsonCodec<V> target) {
                return target.read(around, before, document.length);
            }
        });
    }

    private static Verdict direct(JsonCodec<?> codec, byte[] document) {
        ByteBuffer buffer = ByteBuffer.allocateDirect(document.length).put(document);
        buffer.flip();
        Verdict verdict = Verdict.of(codec, new Verdict.Way() {
            @Override
            public <V> V read(JsonCodec<V> target) {
                return target.read(buffer);
            }
        });
        assertThat(buffer.hasRemaining()).isEqualTo(!verdict.accepted() && document.length > 0);
        return verdict;
    }

    private static Verdict stream(JsonCodec<?> codec, byte[] document) {
        return Verdict.of(codec, new Verdict.Way() {
            @Override
            public <V> V read(JsonCodec<V> target) throws java.io.IOException {
                return target.read(new DripStream(document));
            }
        });
    }

    private static Verdict string(JsonCodec<?> codec, String text) {
        return Verdict.of(codec, new Verdict.Way() {
            @Override
            public <V> V read(JsonCodec<V> target) {
                return target.read(text);
            }
        });
    }

    /** Narrow limits reject more, and what they accept is the same. */
    private void narrowed(JsonCodec<?> codec, byte[] document, Verdict verdict) {
        Verdict narrowed = Verdict.of(codec, new Verdict.Way() {
            @Override
            public <V> V read(JsonCodec<V> target) {
                return target.read(narrow.reset(document));
            }
        });
        if (narrowed.accepted()) {
            assertThat(narrowed).isEqualTo(verdict);
        }
    }

    private static void raw(@Nullable String text) {
        if (text == null) {
            return;
        }
        RawJson raw;
        try {
            raw = RawJson.of(text);
        } catch (JsonException rejection) {
            assertThat(rejection.offset()).isAtLeast(0);
            return;
        }
        assertThat(RawJson.of(raw.json())).isEqualTo(raw);
    }

    private static @Nullable String textOf(byte[] document) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(document))
                    .toString();
        } catch (CharacterCodingException malformed) {
            return null;
        }
    }
}
