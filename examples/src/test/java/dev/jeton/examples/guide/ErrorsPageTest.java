package dev.jeton.examples.guide;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonCodec;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The tables of {@code docs/guide/errors.md} say what happens to the documents in them. */
final class ErrorsPageTest {
    private static final GuidePage PAGE = GuidePage.of("docs/guide/errors.md");

    /** As the page says. */
    private static final JsonLimits SMALL = JsonLimits.builder()
            .maxDocumentBytes(200)
            .maxDepth(3)
            .maxStringBytes(40)
            .maxNameBytes(12)
            .maxNumberBytes(12)
            .maxMembers(8)
            .maxElements(6)
            .maxEqualHashes(2)
            .build();

    @TempDir
    private static Path directory;

    private static PageProgram program;

    private static JsonCodec<Object> codec;

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void compile() throws Exception {
        program = PageProgram.compile(directory, PAGE.blocks("java"));
        codec = (JsonCodec<Object>) program.constant("com.example.OrderCodec", "INSTANCE");
    }

    @AfterAll
    static void close() throws IOException {
        program.close();
    }

    @TestFactory
    List<DynamicTest> everyDocumentGivesItsCode() {
        List<DynamicTest> tests = new ArrayList<>();
        PAGE.rows("codes").forEach(row -> tests.add(givesItsCode(row, codec)));
        PAGE.rows("codes, small limits").forEach(row -> tests.add(givesItsCode(row, codec.withLimits(SMALL))));
        return tests;
    }

    private static DynamicTest givesItsCode(List<String> row, JsonCodec<Object> reading) {
        return DynamicTest.dynamicTest(
                row.get(0),
                () -> assertThat(rejection(reading, row.get(2)).code().name()).isEqualTo(GuidePage.code(row.get(0))));
    }

    @TestFactory
    List<DynamicTest> everyDocumentGivesItsPath() {
        List<DynamicTest> tests = new ArrayList<>();
        for (List<String> row : PAGE.rows("paths")) {
            tests.add(DynamicTest.dynamicTest(
                    row.get(0),
                    () -> assertThat(rejection(codec, row.get(1)).path()).isEqualTo(GuidePage.code(row.get(2)))));
        }
        return tests;
    }

    private static JsonException rejection(JsonCodec<Object> reading, String cell) {
        byte[] document = GuidePage.document(cell);
        return assertThrows(JsonException.class, () -> reading.read(document));
    }

    @Test
    void everyCodeIsInATable() {
        Set<JsonErrorCode> codes = EnumSet.noneOf(JsonErrorCode.class);
        for (String table : List.of("codes", "codes, small limits", "codes of writing")) {
            PAGE.rows(table).forEach(row -> codes.add(JsonErrorCode.valueOf(GuidePage.code(row.get(0)))));
        }
        assertThat(codes).containsExactlyElementsIn(JsonErrorCode.values());
    }

    @Test
    void noMessageShowsTheDocument() {
        for (List<String> row : PAGE.rows("codes")) {
            String message = rejection(codec, row.get(2)).getMessage();
            assertWithMessage(message).that(message).doesNotContainMatch("colour|LOST|02-30|pigeon");
        }
    }

    @Test
    void valuesThatCannotBeWrittenGiveTheCodesOfWriting() throws Exception {
        Map<JsonErrorCode, Object> values = new EnumMap<>(JsonErrorCode.class);
        values.put(JsonErrorCode.NOT_FINITE, order("a", LocalDate.EPOCH, Double.NaN, null));
        values.put(JsonErrorCode.UNPAIRED_SURROGATE, order("\ud83d", LocalDate.EPOCH, 0, null));
        values.put(JsonErrorCode.MISSING_MEMBER, order(null, LocalDate.EPOCH, 0, null));
        values.put(JsonErrorCode.NULL_VALUE, order("a", null, 0, Collections.singletonMap(null, "red")));
        values.put(JsonErrorCode.INVALID_VALUE, order("a", LocalDate.of(-5, 1, 1), 0, null));
        Map<String, String> twice = new IdentityHashMap<>();
        twice.put("colour", "red");
        twice.put(String.join("", "col", "our"), "blue");
        values.put(JsonErrorCode.DUPLICATE_MEMBER, order("a", null, 0, twice));
        values.put(JsonErrorCode.INVALID_OBJECT, order("a", null, 0, new AbstractMap<>() {
            @Override
            public Set<Map.Entry<String, String>> entrySet() {
                throw new IllegalStateException();
            }
        }));
        List<JsonErrorCode> stated = PAGE.rows("codes of writing").stream()
                .map(row -> JsonErrorCode.valueOf(GuidePage.code(row.get(0))))
                .toList();
        assertThat(values.keySet()).containsExactlyElementsIn(stated);
        values.forEach((code, value) -> assertThat(assertThrows(JsonException.class, () -> codec.toBytes(value))
                        .code())
                .isEqualTo(code));
    }

    private static Object order(String id, LocalDate placed, double weight, Map<String, String> labels)
            throws ReflectiveOperationException {
        Class<?> type = program.type("com.example.Order");
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return type.getConstructor(types).newInstance(id, 1, null, placed, weight, null, labels, null, null);
    }
}
