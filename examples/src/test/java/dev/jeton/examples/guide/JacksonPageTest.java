package dev.jeton.examples.guide;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** {@code docs/guide/from-jackson.md} says what Jackson 2, Jackson 3 and Jeton do with a document. */
final class JacksonPageTest {
    private static final GuidePage PAGE = GuidePage.of("docs/guide/from-jackson.md");
    private static final ObjectMapper JACKSON_2 = new ObjectMapper();
    private static final JsonMapper JACKSON_3 = JsonMapper.builder().build();

    @TempDir
    private static Path directory;

    private static PageProgram program;
    private static Class<?> type;
    private static JsonCodec<?> codec;

    private interface Reading {
        Object read(byte[] document) throws IOException;
    }

    @BeforeAll
    static void compile() throws Exception {
        program = PageProgram.compile(directory, PAGE.blocks("java"));
        type = program.type("com.example.Settings");
        codec = (JsonCodec<?>) program.constant("com.example.SettingsCodec", "INSTANCE");
    }

    @AfterAll
    static void close() throws IOException {
        program.close();
    }

    @TestFactory
    List<DynamicTest> everyLibraryDoesWhatTheRowSays() {
        List<DynamicTest> tests = new ArrayList<>();
        for (List<String> row : PAGE.rows("behaviour")) {
            tests.add(DynamicTest.dynamicTest(row.get(0), () -> {
                byte[] document = GuidePage.document(row.get(1));
                String property = GuidePage.code(row.get(2));
                List<String> done = List.of(
                        outcome(json -> JACKSON_2.readValue(json, type), document, property),
                        outcome(json -> JACKSON_3.readValue(json, type), document, property),
                        outcome(codec::read, document, property));
                assertThat(done)
                        .containsExactly(
                                GuidePage.code(row.get(3)), GuidePage.code(row.get(4)), GuidePage.code(row.get(5)))
                        .inOrder();
            }));
        }
        return tests;
    }

    private static String outcome(Reading reading, byte[] document, String property) throws Exception {
        Object settings;
        try {
            settings = reading.read(document);
        } catch (JsonProcessingException | JacksonException e) {
            return "rejected";
        } catch (JsonException e) {
            return e.code().name();
        }
        return settings == null
                ? "null"
                : String.valueOf(type.getField(property).get(settings)).replace("\ud83d", "\\ud83d");
    }

    private interface Writing {
        String write(Object value) throws IOException;
    }

    @Test
    void valuesAreWrittenAsTheTableSays() throws Exception {
        List<Object> values = List.of(type.getConstructor().newInstance(), Double.NaN, Instant.EPOCH);
        List<List<String>> rows = PAGE.rows("writing");
        assertThat(rows).hasSize(values.size());
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = rows.get(row);
            Object value = values.get(row);
            assertThat(List.of(
                            written(JACKSON_2::writeValueAsString, value),
                            written(JACKSON_3::writeValueAsString, value),
                            written(JacksonPageTest::writeWithJeton, value)))
                    .containsExactlyElementsIn(
                            cells.subList(1, 4).stream().map(GuidePage::code).toList())
                    .inOrder();
        }
    }

    @SuppressWarnings("unchecked")
    private static String writeWithJeton(Object value) {
        return ((JsonCodec<Object>) JsonCodecs.of(value.getClass())).toJson(value);
    }

    private static String written(Writing writing, Object value) throws IOException {
        try {
            return writing.write(value);
        } catch (JsonProcessingException | JacksonException e) {
            return "rejected";
        } catch (JsonException e) {
            return e.code().name();
        }
    }

    @Test
    void limitsAreThoseOfTheTable() {
        StreamReadConstraints two = StreamReadConstraints.defaults();
        tools.jackson.core.StreamReadConstraints three = tools.jackson.core.StreamReadConstraints.defaults();
        JsonLimits limits = JsonLimits.DEFAULT;
        List<List<Long>> expected = List.of(
                List.of(two.getMaxDocumentLength(), three.getMaxDocumentLength(), (long) limits.maxDocumentBytes()),
                row(two.getMaxNestingDepth(), three.getMaxNestingDepth(), limits.maxDepth()),
                row(two.getMaxStringLength(), three.getMaxStringLength(), limits.maxStringBytes()),
                row(two.getMaxNumberLength(), three.getMaxNumberLength(), limits.maxNumberBytes()),
                row(two.getMaxNameLength(), three.getMaxNameLength(), limits.maxNameBytes()),
                row(-1, -1, limits.maxMembers()),
                row(-1, -1, limits.maxElements()));
        List<List<Long>> stated = new ArrayList<>();
        for (List<String> cells : PAGE.rows("limits")) {
            assertWithMessage("%s", cells).that(cells).hasSize(4);
            stated.add(cells.subList(1, 4).stream()
                    .map(cell -> cell.equals("none") ? -1L : Long.parseLong(cell.replace(",", "")))
                    .toList());
        }
        assertThat(stated).isEqualTo(expected);
    }

    private static List<Long> row(int two, int three, int jeton) {
        return List.of((long) two, (long) three, (long) jeton);
    }
}
