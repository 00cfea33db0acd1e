package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Jackson and the JDK's decoder as the oracle: accepted by the one is accepted by the other, and says the same. */
class JacksonDifferentialTest {
    private static final long SEED = 0x6A65746F6EL;

    /** Why Jackson accepts what is rejected with these codes. An entry that explains nothing any more fails. */
    private static final Map<JsonErrorCode, String> STRICTER = new EnumMap<>(Map.of(
            JsonErrorCode.UNPAIRED_SURROGATE, "Jackson lets \\ud800 alone become a String that is no text",
            JsonErrorCode.TOO_DEEP, "Jackson's limit is 500 or 1,000, ours 64",
            JsonErrorCode.NAME_TOO_LONG, "Jackson's limit is 50,000 characters, ours 4 KiB",
            JsonErrorCode.NUMBER_TOO_LONG, "Jackson counts digits, we count characters"));

    private static final byte[] TELLING_BYTES = "{}[]\",:\\ 0123456789-+.eEutfn/b\n\t\r\0\u001f\u007f".getBytes(UTF_8);

    private final Map<JsonErrorCode, String> explanationsUsed = new EnumMap<>(JsonErrorCode.class);

    @Test
    @Tag("exhaustive")
    void corpusAndMutationsOfItAreJudgedAlike() {
        SplittableRandom random = new SplittableRandom(SEED);
        Corpus.DOCUMENTS.forEach((name, document) -> {
            compare(name, document);
            int rounds = document.length > 1_000 ? 4 : 40;
            for (int round = 0; round < rounds; round++) {
                compare(name + ", round " + round, mutate(document, random));
            }
        });
        assertWithMessage("reasons that are no reasons any more")
                .that(explanationsUsed.keySet())
                .containsExactlyElementsIn(STRICTER.keySet());
    }

    @Test
    @Tag("exhaustive")
    void mutationsOfTokensAreJudgedAlike() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (String body : TokenBodies.ALL) {
            for (int round = 0; round < 4_000; round++) {
                compare("round " + round, mutate(body.getBytes(UTF_8), random));
            }
        }
    }

    private void compare(String what, byte[] document) {
        JsonException rejection = null;
        List<String> events = List.of();
        try {
            events = Events.ofJeton(document);
        } catch (JsonException rejected) {
            rejection = rejected;
        }
        List<String> jackson = eventsOfJackson(document);
        String place = what + ": " + HexFormat.of().formatHex(document);
        if (rejection != null) {
            assertWithMessage(place).that(rejection.offset()).isAtMost(document.length);
            if (jackson != null) {
                assertWithMessage("Jackson accepts %s", place).that(STRICTER).containsKey(rejection.code());
                explanationsUsed.put(rejection.code(), what);
            }
        } else {
            assertWithMessage(place).that(jackson).isEqualTo(events);
        }
    }

    private static @Nullable List<String> eventsOfJackson(byte[] document) {
        try {
            return Events.ofJackson(document);
        } catch (IOException rejected) {
            return null;
        }
    }

    /** Deletes, doubles, replaces or inserts one to three times. */
    private static byte[] mutate(byte[] document, SplittableRandom random) {
        List<Byte> bytes = new ArrayList<>();
        for (byte b : document) {
            bytes.add(b);
        }
        for (int change = random.nextInt(1, 4); change > 0 && !bytes.isEmpty(); change--) {
            int at = random.nextInt(bytes.size());
            switch (random.nextInt(5)) {
                case 0 -> bytes.remove(at);
                case 1 -> bytes.add(at, bytes.get(at));
                case 2 -> bytes.set(at, (byte) random.nextInt(256));
                case 3 -> bytes.set(at, TELLING_BYTES[random.nextInt(TELLING_BYTES.length)]);
                default -> bytes.add(at, TELLING_BYTES[random.nextInt(TELLING_BYTES.length)]);
            }
        }
        byte[] mutated = new byte[bytes.size()];
        for (int index = 0; index < mutated.length; index++) {
            mutated[index] = bytes.get(index);
        }
        return mutated;
    }

    @Test
    void oracleTellsDocumentsApart() throws IOException {
        assertThat(Events.ofJackson("{\"a\":[1,\"b\",null,true]}".getBytes(UTF_8)))
                .containsExactly("{", "name a", "[", "number 1", "string b", "null true", "boolean true", "]", "}")
                .inOrder();
        assertThat(eventsOfJackson("1 2".getBytes(UTF_8))).isNull();
        assertThat(eventsOfJackson("".getBytes(UTF_8))).isNull();
        assertThat(eventsOfJackson("[1,]".getBytes(UTF_8))).isNull();
    }
}
