package dev.jeton.internal.number;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A bit pattern and the decimal that JDK 25 writes for it; the pattern in hexadecimal, one line of a resource. */
record KnownAnswer(long bits, String decimal) {
    static List<KnownAnswer> read(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(KnownAnswer.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(KnownAnswer::parse)
                    .toList();
        }
    }

    private static KnownAnswer parse(String line) {
        String[] columns = line.split(" ");
        return new KnownAnswer(Long.parseUnsignedLong(columns[0], 16), columns[1]);
    }
}
