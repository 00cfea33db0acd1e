package dev.jeton.examples.guide;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.JsonCodec;
import dev.jeton.JsonException;
import dev.jeton.annotation.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of {@code docs/guide/presence.md}: each row is compiled as a record of one component. */
final class PresencePageTest {
    private static final GuidePage PAGE = GuidePage.of("docs/guide/presence.md");

    @TempDir
    private Path directory;

    @Test
    void absentAndNullAreReadAsTheTableSays() throws Exception {
        List<List<String>> rows = PAGE.rows("reading");
        try (PageProgram program = compile(rows, "")) {
            for (int row = 0; row < rows.size(); row++) {
                List<String> cells = rows.get(row);
                assertWithMessage("%s absent", cells.get(0))
                        .that(read(program, row, "{}"))
                        .isEqualTo(GuidePage.code(cells.get(1)));
                assertWithMessage("%s null", cells.get(0))
                        .that(read(program, row, "{\"x\":null}"))
                        .isEqualTo(GuidePage.code(cells.get(2)));
            }
        }
    }

    @Test
    void whatWasReadIsWrittenAsTheTableSays() throws Exception {
        List<List<String>> rows = PAGE.rows("writing");
        Map<String, Integer> settings = new LinkedHashMap<>();
        for (Json.Inclusion inclusion : Json.Inclusion.values()) {
            settings.put("(include = Json.Inclusion." + inclusion + ")", 2 + settings.size());
        }
        for (Map.Entry<String, Integer> setting : settings.entrySet()) {
            try (PageProgram program = compile(rows, setting.getKey())) {
                for (int row = 0; row < rows.size(); row++) {
                    List<String> cells = rows.get(row);
                    JsonCodec<Object> codec = codec(program, row);
                    assertWithMessage("%s", cells)
                            .that(codec.toJson(codec.read(GuidePage.code(cells.get(1)))))
                            .isEqualTo(GuidePage.code(cells.get(setting.getValue())));
                }
            }
        }
    }

    private PageProgram compile(List<List<String>> rows, String setting) throws IOException {
        List<String> sources = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            sources.add(
                    "package com.example;\nimport dev.jeton.*;\nimport dev.jeton.annotation.Json;\nimport java.util.*;\n@Json"
                            + setting + "\n@SuppressWarnings(\"J402\")\npublic record Row" + row + "("
                            + GuidePage.code(rows.get(row).get(0)) + ") {}\n");
        }
        return PageProgram.compile(directory, sources);
    }

    @SuppressWarnings("unchecked")
    private static JsonCodec<Object> codec(PageProgram program, int row) throws ReflectiveOperationException {
        return (JsonCodec<Object>) program.constant("com.example.Row" + row + "Codec", "INSTANCE");
    }

    /** The value as a reader of the page would spell it, or the code of the error. */
    private static String read(PageProgram program, int row, String document) throws ReflectiveOperationException {
        Object holder;
        try {
            holder = codec(program, row).read(document);
        } catch (JsonException rejected) {
            return rejected.code().name();
        }
        Object value = holder.getClass().getMethod("x").invoke(holder);
        if (value instanceof Object[] array) {
            return Arrays.toString(array);
        }
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty() ? "{}" : "{" + String.join(",", map.keySet().toArray(String[]::new)) + "}";
        }
        return "null".equals(value) ? "the text null" : String.valueOf(value);
    }
}
