package dev.jeton.conformance.types;

import dev.jeton.conformance.oracle.JacksonParser;
import dev.jeton.conformance.oracle.RandomDocuments;
import dev.jeton.conformance.oracle.Spelling;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;

/** Random pieces of documents. */
final class Samples {
    private static final List<String> PIECES = List.of(
            "a",
            "bc",
            "Bearer",
            " ",
            "\"",
            "\\",
            "/",
            "\n",
            "\u0000",
            "\u001f",
            "\u007f",
            "\u00e9",
            "\u20ac",
            "\ud83d\ude00",
            "0");

    /** Values that most types do not take. */
    private static final List<String> ODD = List.of(
            "null",
            "true",
            "false",
            "\"\"",
            "\"x\"",
            "\"12\"",
            "\" 12\"",
            "\"1e2\"",
            "0",
            "-0",
            "1.0",
            "1.5",
            "1e2",
            "128",
            "32768",
            "2147483648",
            "9223372036854775808",
            "3.5e38",
            "1e309",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "[1,\"x\"]",
            "{\"a\":null}",
            "{\"a\":1,\"a\":2}",
            "\"plain\"",
            "\"PLAIN\"",
            "\"AA==\"",
            "\"AAE\"",
            "\"AB\"");

    private Samples() {}

    static String odd(SplittableRandom random) {
        return ODD.get(random.nextInt(ODD.size()));
    }

    static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(random.nextInt(10) == 0 ? 30 : 5); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    static byte[] bytes(SplittableRandom random) {
        byte[] bytes = new byte[random.nextInt(8)];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Any JSON, small. */
    static String json(SplittableRandom random) {
        return new String(new RandomDocuments(random).valid(), StandardCharsets.UTF_8).strip();
    }

    /** The same, in which no name comes twice, so that Jackson takes it. */
    static String strictJson(SplittableRandom random) {
        while (true) {
            String json = json(random);
            try {
                JacksonParser.parse(json.getBytes(StandardCharsets.UTF_8));
                return json;
            } catch (IOException duplicate) {
                if (!String.valueOf(duplicate.getMessage()).startsWith("Duplicate field")) {
                    throw new AssertionError(json, duplicate);
                }
            }
        }
    }

    /** A value in one of its spellings. */
    static String of(Object value, SplittableRandom random) {
        if (value instanceof byte[] bytes) {
            Base64.Encoder alphabet = random.nextBoolean() ? Base64.getEncoder() : Base64.getUrlEncoder();
            Base64.Encoder encoder = random.nextBoolean() ? alphabet : alphabet.withoutPadding();
            return Spelling.string(encoder.encodeToString(bytes), random);
        }
        return value instanceof Boolean ? value.toString() : Spelling.string(value.toString(), random);
    }
}
