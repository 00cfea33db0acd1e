package dev.jeton.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of {@code docs/conformance.md}. */
final class PolicyTable {
    private static final Path DOCUMENT = Path.of("..", "docs", "conformance.md");

    /** A part of a document: a text, or a number of times a text. */
    private static final Pattern PART = Pattern.compile("(?:([0-9,]+) × )?`([^`]+)`");

    private PolicyTable() {}

    /**
     * A row that says what Jeton does.
     *
     * @param what what the RFC leaves open
     * @param readAs the type of the member in which the document stands, {@code skipped} for an unknown one, {@code root} for none
     * @param document a document, as the table spells it
     * @param verdict {@code accepted}, {@code accepted as} and the value, or the code of an error
     */
    record Policy(String what, String readAs, String document, String verdict) {
        /** The document itself. */
        byte[] bytes(Map<String, byte[]> corpus) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Matcher part = PART.matcher(document);
            while (part.find()) {
                byte[] text = corpus.getOrDefault(part.group(2), part.group(2).getBytes(UTF_8));
                int times = part.group(1) == null
                        ? 1
                        : Integer.parseInt(part.group(1).replace(",", ""));
                for (int i = 0; i < times; i++) {
                    bytes.writeBytes(text);
                }
            }
            if (bytes.size() == 0) {
                throw new IllegalStateException("no document in the row: " + what);
            }
            return bytes.toByteArray();
        }

        /** The file of the corpus that is the document, or an empty text. */
        String file() {
            return document.matches("`[iny]_\\w+\\.json`") ? document.replace("`", "") : "";
        }
    }

    static List<Policy> policies() {
        List<Policy> policies = new ArrayList<>();
        for (List<String> row : rows("policy")) {
            policies.add(new Policy(
                    row.get(0),
                    row.get(2).replace("`", ""),
                    row.get(3),
                    row.get(4).replace("`", "")));
        }
        return policies;
    }

    /** The rows of the table behind a marker, each cell by itself, without heading and rule. */
    static List<List<String>> rows(String marker) {
        List<String> lines;
        try {
            lines = Files.readAllLines(DOCUMENT);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        int at = lines.indexOf("<!-- table: " + marker + " -->");
        if (at < 0) {
            throw new IllegalStateException("no table " + marker);
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = at + 3; i < lines.size() && lines.get(i).startsWith("|"); i++) {
            String line = lines.get(i);
            rows.add(List.of(line.substring(2, line.length() - 2).split(" \\| ")));
        }
        return rows;
    }
}
