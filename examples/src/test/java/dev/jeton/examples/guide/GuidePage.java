package dev.jeton.examples.guide;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the documentation.
 *
 * @param text what is in the file, with line feeds only
 */
record GuidePage(String text) {
    static final Path ROOT = Path.of("..");

    private static final Pattern OUTPUT = Pattern.compile("(?ms)^<!-- output of (\\S+) -->\n```text\n(.*?)^```$");

    /** A part of a document: a text, or a number of times a text. */
    private static final Pattern PART = Pattern.compile("(?:([0-9,]+) × )?`([^`]+)`");

    private static final Pattern BYTE = Pattern.compile("\\\\x([0-9A-F]{2})");

    static GuidePage of(String file) {
        try {
            return new GuidePage(Files.readString(ROOT.resolve(file)).replace("\r\n", "\n"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The fenced blocks of a language, in order. */
    List<String> blocks(String language) {
        return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
                .matcher(text)
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    /** What the page says that its programs print, by the name of the class. */
    Map<String, String> outputs() {
        Map<String, String> outputs = new TreeMap<>();
        OUTPUT.matcher(text).results().forEach(output -> outputs.put(output.group(1), output.group(2)));
        return outputs;
    }

    /** The rows of all tables behind a marker, each cell by itself, without heading and rule. */
    List<List<String>> rows(String marker) {
        List<String> lines = text.lines().toList();
        List<List<String>> rows = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).equals("<!-- table: " + marker + " -->")) {
                for (int row = line + 3; row < lines.size() && lines.get(row).startsWith("|"); row++) {
                    rows.add(cells(lines.get(row)));
                }
            }
        }
        if (rows.isEmpty()) {
            throw new IllegalStateException("no table " + marker);
        }
        return rows;
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.substring(1, row.length() - 1).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    /** The document that a cell spells: texts, some of them many times, with {@code \x0A} for a byte. */
    static byte[] document(String cell) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher part = PART.matcher(cell);
        while (part.find()) {
            int times =
                    part.group(1) == null ? 1 : Integer.parseInt(part.group(1).replace(",", ""));
            for (int time = 0; time < times; time++) {
                bytes.writeBytes(bytes(part.group(2)));
            }
        }
        if (bytes.size() == 0) {
            throw new IllegalStateException("no document: " + cell);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        String latin = new String(text.getBytes(UTF_8), ISO_8859_1);
        return BYTE.matcher(latin)
                .replaceAll(hex -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hex.group(1), 16))))
                .getBytes(ISO_8859_1);
    }

    /** What stands between the grave accents of a cell. */
    static String code(String cell) {
        return cell.replace("`", "");
    }
}
