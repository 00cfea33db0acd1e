package dev.jeton.benchmarks.document;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Documents that a hostile server could send, of any size, to see what each further byte of them costs. */
public final class GrowingDocuments {
    private GrowingDocuments() {}

    /**
     * Returns a document, an object.
     *
     * @param workload {@code members}: so many members with names that no type has; otherwise one member {@code value}: an
     *     {@code integer} or {@code fraction} with so many digits, a {@code text} or {@code escapedText} with so many characters
     *     or escapes, a {@code list} with so many elements
     * @param size how much of it
     */
    public static byte[] of(String workload, int size) {
        return switch (workload) {
            case "members" -> members(size);
            case "integer" -> number("", size);
            case "fraction" -> number("0.", size);
            case "text" -> ("{\"value\":\"" + MadeUpTokens.opaque(size, size) + "\"}").getBytes(UTF_8);
            case "escapedText" -> ("{\"value\":\"" + "\\u00e9".repeat(size) + "\"}").getBytes(UTF_8);
            case "list" -> ("{\"value\":[\"a\"" + ",\"a\"".repeat(size - 1) + "]}").getBytes(UTF_8);
            default -> throw new IllegalArgumentException(workload);
        };
    }

    private static byte[] members(int size) {
        StringBuilder text = new StringBuilder("{");
        for (int member = 0; member < size; member++) {
            // All names are equally long: twice as many members are twice as many bytes.
            text.append(member == 0 ? "" : ",")
                    .append("\"member")
                    .append(10_000_000 + member)
                    .append("\":0");
        }
        return text.append('}').toString().getBytes(UTF_8);
    }

    private static byte[] number(String start, int size) {
        StringBuilder text = new StringBuilder("{\"value\":").append(start);
        for (int digit = 0; digit < size; digit++) {
            text.append((char) ('1' + digit % 9));
        }
        return text.append('}').toString().getBytes(UTF_8);
    }
}
