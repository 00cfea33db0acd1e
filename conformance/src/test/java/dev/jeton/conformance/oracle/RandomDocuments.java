package dev.jeton.conformance.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.SplittableRandom;

/** Documents that depend on nothing but a seed: valid ones, and such that were damaged. */
public final class RandomDocuments {
    /** Bytes that mean something somewhere. */
    private static final byte[] TELLING = "{}[]\",:\\ 0123456789-+.eEutfn/b\n\t\r\0\u001f\u007f".getBytes(UTF_8);

    private static final int[] CODE_POINTS = {
        0, 8, 9, 10, 0x1f, ' ', '"', '\\', '/', 'a', 'z', '0', 0x7f, 0x80, 0xe9, 0x7ff, 0x800, 0x20ac, 0x2028, 0xd7ff,
        0xe000, 0xfeff, 0xfffd, 0xffff, 0x10000, 0x1f600, 0x10ffff
    };

    private final SplittableRandom random;

    public RandomDocuments(SplittableRandom random) {
        this.random = random;
    }

    /** A valid document. */
    public byte[] valid() {
        StringBuilder json = new StringBuilder();
        space(json);
        value(json, 1 + random.nextInt(5));
        space(json);
        return json.toString().getBytes(UTF_8);
    }

    /** Deletes, doubles, replaces, inserts, moves or cuts one to three times. */
    public byte[] damaged(byte[] document) {
        byte[] damaged = document;
        for (int change = random.nextInt(1, 4); change > 0 && damaged.length > 0; change--) {
            damaged = changed(damaged);
        }
        return damaged;
    }

    private byte[] changed(byte[] document) {
        int at = random.nextInt(document.length);
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        changed.write(document, 0, at);
        int rest = at + 1;
        switch (random.nextInt(7)) {
            case 0 -> {} // deleted
            case 1 -> changed.write(new byte[] {document[at], document[at]}, 0, 2);
            case 2 -> changed.write(random.nextInt(256));
            case 3 -> changed.write(telling());
            case 4 -> {
                changed.write(telling());
                rest = at;
            }
            case 5 -> {
                int length = random.nextInt(Math.min(8, document.length - at));
                changed.write(document, at, length);
                rest = at;
            }
            default -> rest = random.nextInt(16) == 0 ? document.length : at;
        }
        changed.write(document, rest, document.length - rest);
        return changed.toByteArray();
    }

    private byte telling() {
        return TELLING[random.nextInt(TELLING.length)];
    }

    private void value(StringBuilder json, int depth) {
        switch (random.nextInt(depth > 0 ? 9 : 6)) {
            case 0 -> json.append("null");
            case 1 -> json.append(random.nextBoolean());
            case 2, 3 -> number(json);
            case 4, 5 -> string(json);
            case 6 -> array(json, depth);
            default -> object(json, depth);
        }
    }

    private void array(StringBuilder json, int depth) {
        json.append('[');
        space(json);
        for (int i = random.nextInt(5); i > 0; i--) {
            value(json, depth - 1);
            space(json);
            if (i > 1) {
                json.append(',');
                space(json);
            }
        }
        json.append(']');
    }

    private void object(StringBuilder json, int depth) {
        json.append('{');
        space(json);
        for (int i = random.nextInt(5); i > 0; i--) {
            string(json);
            space(json);
            json.append(':');
            space(json);
            value(json, depth - 1);
            space(json);
            if (i > 1) {
                json.append(',');
                space(json);
            }
        }
        json.append('}');
    }

    private void space(StringBuilder json) {
        while (random.nextInt(4) == 0) {
            json.append(" \t\n\r".charAt(random.nextInt(4)));
        }
    }

    private void string(StringBuilder json) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(random.nextInt(8) == 0 ? 40 : 7); i > 0; i--) {
            text.appendCodePoint(
                    random.nextInt(3) > 0 ? 'a' + random.nextInt(26) : CODE_POINTS[random.nextInt(CODE_POINTS.length)]);
        }
        json.append(Spelling.string(text.toString(), random));
    }

    private void number(StringBuilder json) {
        json.append(random.nextInt(3) == 0 ? "-" : "");
        json.append(random.nextInt(4) == 0 ? "0" : Long.toString(1 + (random.nextLong() >>> 1 + random.nextInt(63))));
        if (random.nextInt(3) == 0) {
            json.append('.').append(random.nextInt(10)).append(random.nextLong() >>> 1 + random.nextInt(63));
        }
        if (random.nextInt(4) == 0) {
            json.append(random.nextBoolean() ? 'e' : 'E')
                    .append(random.nextInt(3) == 0 ? "+" : random.nextBoolean() ? "-" : "")
                    .append(random.nextInt(random.nextBoolean() ? 10 : 400));
        }
    }
}
