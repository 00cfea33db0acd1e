package dev.jeton.internal.write;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.JsonLimits;
import dev.jeton.RawJson;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A writer keeps no more than its limit from one document to the next, whatever made it grow. */
class RetentionTest {
    private static final int LIMIT = 8 << 10;

    private static final JsonLimits LIMITS = JsonLimits.builder()
            .maxRetainedBytes(LIMIT)
            .maxNumberBytes(200_000)
            .maxDepth(1_000)
            .build();

    private final DocumentWriter writer = new DocumentWriter(LIMITS, "");

    private static Map<String, Consumer<DocumentWriter>> large() {
        Map<String, Integer> map = new LinkedHashMap<>();
        for (int index = 0; index < 5_000; index++) {
            map.put("k" + index, index);
        }
        Map<String, Consumer<DocumentWriter>> documents = new LinkedHashMap<>();
        documents.put("text", writer -> writer.writeString("x".repeat(LIMIT)));
        documents.put("text with escapes", writer -> writer.writeString("\u20ac\n".repeat(LIMIT)));
        documents.put("raw text", writer -> writer.writeRawText('"' + "x".repeat(LIMIT) + '"'));
        documents.put("raw value", writer -> writer.writeRaw(RawJson.of('"' + "x".repeat(LIMIT) + '"')));
        documents.put("list", writer -> writer.writeStrings(Collections.nCopies(10_000, "")));
        documents.put("linked list", writer -> writer.writeStrings(new LinkedList<>(Collections.nCopies(10_000, ""))));
        documents.put("map", writer -> writer.stack().push(map));
        documents.put("number", writer -> writer.writeBigInteger(BigInteger.TEN.pow(150_000)));
        documents.put("depth", writer -> {
            for (int level = 0; level < 1_000; level++) {
                writer.beginArray();
            }
        });
        return documents;
    }

    private long retained() {
        return writer.retainedBytes();
    }

    @Test
    void theNextDocumentStartsSmallWhateverMadeTheWriterGrow() {
        for (Map.Entry<String, Consumer<DocumentWriter>> document : large().entrySet()) {
            for (Runnable next : List.<Runnable>of(writer::reset, writer::erase)) {
                writer.reset();
                document.getValue().accept(writer);
                byte[] grown = writer.buffer;
                assertWithMessage(document.getKey()).that(retained()).isGreaterThan(LIMIT);
                next.run();
                assertWithMessage(document.getKey()).that(retained()).isAtMost(1_000);
                if (writer.buffer != grown) {
                    assertWithMessage(document.getKey()).that(grown).isEqualTo(new byte[grown.length]);
                }
                writer.writeStrings(List.of("a", "y".repeat(100)));
                assertThat(writer.toJson()).isEqualTo("[\"a\",\"" + "y".repeat(100) + "\"]");
            }
        }
    }

    @Test
    void whatIsBelowTheLimitIsKept() {
        String text = "x".repeat(LIMIT / 4);
        for (int round = 0; round < 3; round++) {
            writer.reset();
            writer.writeString(text);
            byte[] array = writer.buffer;
            writer.reset();
            assertThat(writer.buffer).isSameInstanceAs(array);
            writer.erase();
            assertThat(writer.buffer).isSameInstanceAs(array);
        }
    }

    @Test
    void documentsOfAThirtySecondOfTheLimitGiveNothingUp() {
        String text = "\u20ac".repeat(LIMIT / 32 / 3 - 2);
        List<String> elements = Collections.nCopies(LIMIT / 32 / 3 - 2, "");
        for (Consumer<DocumentWriter> document : List.<Consumer<DocumentWriter>>of(
                target -> target.writeString(text),
                target -> target.writeStrings(new LinkedList<>(elements)),
                target -> target.writeRawText('"' + text + '"'))) {
            writer.reset();
            document.accept(writer);
            assertThat(writer.size()).isAtMost(LIMIT / 32);
            long kept = retained();
            writer.reset();
            assertThat(retained()).isEqualTo(kept);
        }
    }

    @Test
    void aLimitBelowTheFirstArraysChangesNothing() {
        DocumentWriter smallest =
                new DocumentWriter(JsonLimits.builder().maxRetainedBytes(1).build(), "");
        byte[] array = smallest.buffer;
        smallest.writeInt(1);
        smallest.reset();
        assertThat(smallest.buffer).isSameInstanceAs(array);
    }
}
