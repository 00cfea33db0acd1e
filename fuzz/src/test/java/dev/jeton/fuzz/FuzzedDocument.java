package dev.jeton.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A document whose members mostly have names of the types and values that go with them. */
final class FuzzedDocument {
    /** A name and the kinds of its value, of which one is chosen: see {@link #value}. */
    private static final String[] MEMBERS = {
        "flag:b",
        "tiny:i",
        "small:i",
        "number:i",
        "large:i",
        "letter:c",
        "single:d",
        "precise:d",
        "boxed_flag:b",
        "boxed_tiny:i",
        "boxed_small:i",
        "boxed_number:i",
        "boxed_large:i",
        "boxed_letter:c",
        "boxed_single:d",
        "boxed_precise:d",
        "text:s",
        "known:s",
        "decimal:d",
        "integer:i",
        "color:e",
        "size:e",
        "open_color:e",
        "optional_text:s",
        "optional_color:e",
        "optional_list:I",
        "optional_int:i",
        "optional_long:i",
        "optional_double:d",
        "scope:S",
        "audience:S",
        "texts:S",
        "numbers:I",
        "colors:E",
        "open_colors:E",
        "prices:D",
        "deep:m",
        "nested:o",
        "children:O",
        "named:M",
        "raw:a",
        "raw_text:a",
        "unknown:a",
        "Flag:b",
        "text\\u0000:s",
        "flags:B",
        "bytes:s",
        "smalls:I",
        "larges:I",
        "letters:s",
        "singles:N",
        "precises:N",
        "boxes:I",
        "matrix:X",
        "lists:X",
        "maps:m",
        "instant:t",
        "localDate:t",
        "zonedDateTime:t",
        "duration:t",
        "zone:t",
        "uri:t",
        "locale:t",
        "address:t",
        "unit:t",
        "seconds:d",
        "nanoseconds:i",
        "uses:N",
        "created:t",
        "born:t",
        "standard:t",
        "url:t",
        "password:s",
        "iterable:S",
        "sorted:S",
        "navigable:I",
        "queue:I",
        "deque:E",
        "colors:k",
        "array_list:I",
        "linked_list:S",
        "hash_set:B",
        "points:O",
        "array_deque:T",
        "priorities:I",
        "tags:S",
        "bag:O",
        "x:i",
        "y:i",
        "ints:k",
        "longs:k",
        "ids:k",
        "concurrent:k",
        "registry:k",
        "days:k",
        "uris:k",
        "aud:S",
        "codes:I",
        "verified:b",
        "many:B",
        "currency:s",
        "cents:i",
        "retries:i",
        "scopes:S",
        "limit:i",
        "deposit:o",
        "fallback:o",
        "lines:O",
        "article:s",
        "count:i",
        "priority:i",
        "owner_name:s",
        "balance:o",
        "total:o",
        "taxes:M",
        "temperature:s",
        "access_token:s",
        "expires_in:i",
        "id:s",
        "note:s",
        "l_code:s",
        "l_text:s",
        "number:s",
        "weight:i",
        "by_name:s",
        "by_tariff_code:s",
        "by_tariff_cents:i",
        "home:o",
        "street:s",
        "billing_city:s",
        "billing_street:s",
        "billing_house_number:i",
        "accounts:O",
        "counts:k",
        "limits:k",
        "contact:o",
        "trips:O",
        "tree:o",
        "users:o",
        "numbers:o",
        "items:I",
        "items:O",
        "total:i",
        "next:s",
        "results:M",
        "either:o",
        "value:o",
        "error:m",
        "range:o",
        "low:i",
        "between:I",
        "envelope:o",
        "rise:o",
    };

    private static final String[] INTEGERS = {
        "0",
        "-0",
        "1",
        "-1",
        "127",
        "-128",
        "128",
        "32767",
        "-32769",
        "2147483647",
        "-2147483649",
        "9223372036854775807",
        "-9223372036854775808",
        "9223372036854775808",
        "123456789012345678901234567890",
        "1.0",
        "1e2",
        "01",
        "-",
        "1_0",
        "999999999999999999",
        "1000000000000000000",
    };
    private static final String[] DECIMALS = {
        "0.0",
        "-0.0",
        "0.1",
        "1e23",
        "8.5e22",
        "9007199254740993",
        "1.7976931348623157e308",
        "1.7976931348623159e308",
        "4.9e-324",
        "2.4e-324",
        "2.2250738585072011e-308",
        "3.4028235e38",
        "3.4028236e38",
        "1.4e-45",
        "7e-46",
        "1E+5",
        "16777217",
        "0.30000000000000004",
        "1e-400",
        "1e400",
        "123456789.123456789e-5",
        "1.",
        ".1",
        "1e",
        "0e0",
    };
    private static final String[] TEXTS = {
        "",
        "a",
        "red",
        "dark-green",
        "grass",
        "Blue!",
        "SMALL",
        "large",
        "LaRgE",
        "known",
        "EUR",
        "21C",
        "als bekannt \u00e4",
        "openid email",
        " ",
        "  a  b ",
        "AP9/",
        "AA==",
        "\\u0061",
        "\\n\\\\\\\"\\/",
        "\u20ac",
        "\ud83d\ude00",
        "\\ud83d\\ude00",
        "\\ud800",
        "\\udc00x",
        "\u2028",
        "\\u0000",
        "abcdefgh",
        "abcdefg\u00e4",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "\t",
        "\u007f",
    };
    /** Values that are texts, and what is nearly one. */
    private static final String[] TIMES = {
        "2026-11-27T00:17:48.5Z",
        "2026-11-27T24:00:00+18:00",
        "2026-02-30",
        "2024-02-29",
        "29.02.2024",
        "2026-11-27 00:17:48Z",
        "2026-11-27T00:17:48+01:00[Europe/Paris]",
        "+999999999-12-31T23:59:59Z",
        "-0044-03-15",
        "PT8H6M12.345S",
        "PT-0.000000001S",
        "P1Y2M3D",
        "Europe/Paris",
        "+01:00",
        "Z",
        "SECONDS",
        "seconds",
        "https://example.com/?a=b",
        "a b",
        "de-AT",
        "i-klingon",
        "192.0.2.1",
        "::ffff:192.0.2.1",
        "1.2.3",
        "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
        "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6",
        "HTTPS://example.com/?a=b",
        "red",
        "+/8=",
        "-_8",
    };

    private static final String[] SPACES = {"", "", "", "", " ", "\n", "\t ", "\r\n", "\f", "\u00a0"};
    private static final byte[] TELLING =
            "{}[]\",:\\ 0123456789-+.eEutfn/b\n\t\r\0\u001f\u007f".getBytes(StandardCharsets.ISO_8859_1);

    private final FuzzedDataProvider data;
    private final StringBuilder text = new StringBuilder();
    private int budget = 60;

    FuzzedDocument(FuzzedDataProvider data) {
        this.data = data;
    }

    String text() {
        value(data.consumeInt(0, 30) == 0 ? 'a' : 'o');
        space();
        return text.toString();
    }

    private void space() {
        text.append(data.pickValue(SPACES));
    }

    private void value(char kind) {
        space();
        // Seldom another kind than the member has.
        char chosen = data.consumeInt(0, 15) == 0 ? "bicdseaSoIn".charAt(data.consumeInt(0, 10)) : kind;
        if (budget-- < 0) {
            text.append('0');
            return;
        }
        switch (chosen) {
            case 'b' -> text.append(data.consumeBoolean());
            case 'i' -> number(INTEGERS);
            case 'd' -> number(data.consumeBoolean() ? DECIMALS : INTEGERS);
            case 'n' -> text.append("null");
            case 'c', 's', 'e' -> string(data.pickValue(TEXTS));
            case 't' -> string(data.pickValue(TIMES));
            case 'o' -> object();
            case 'm' -> map('S');
            case 'D' -> map('d');
            case 'M' -> map('o');
            case 'k' -> keyed();
            case 'T' -> array('t');
            case 'S' -> array('s');
            case 'I' -> array('i');
            case 'E' -> array('e');
            case 'O' -> array('o');
            case 'B' -> array('b');
            case 'N' -> array('d');
            case 'X' -> array('I');
            default -> value("bisodSDn".charAt(data.consumeInt(0, 7)));
        }
    }

    private void number(String[] known) {
        if (data.consumeBoolean()) {
            text.append(data.pickValue(known));
        } else if (known == INTEGERS) {
            text.append(data.consumeLong() >> data.consumeInt(0, 63));
        } else {
            double number = data.consumeRegularDouble();
            text.append(data.consumeBoolean() ? Double.toString(number) : Float.toString((float) number));
        }
    }

    private void string(String content) {
        text.append('"')
                .append(content)
                .append(data.consumeBoolean() ? "" : data.pickValue(TEXTS))
                .append('"');
    }

    private void object() {
        text.append('{');
        for (int count = data.consumeInt(0, 6), index = 0; index < count; index++) {
            String member = data.pickValue(MEMBERS);
            separate(index);
            int colon = member.indexOf(':');
            name(member.substring(0, colon));
            value(member.charAt(colon + 1));
        }
        space();
        text.append('}');
    }

    /** Sometimes with an escape for its first letter. */
    private void name(String name) {
        text.append('"');
        text.append(
                data.consumeInt(0, 15) == 0 ? "\\u00" + Integer.toHexString(name.charAt(0)) + name.substring(1) : name);
        text.append('"');
        space();
        text.append(':');
    }

    private void map(char kind) {
        text.append('{');
        for (int count = data.consumeInt(0, 3), index = 0; index < count; index++) {
            separate(index);
            string(data.pickValue(TEXTS));
            text.append(':');
            value(kind);
        }
        text.append('}');
    }

    /** A map whose keys are numbers, or texts of other types. */
    private void keyed() {
        text.append('{');
        for (int count = data.consumeInt(0, 3), index = 0; index < count; index++) {
            separate(index);
            text.append('"')
                    .append(data.pickValue(data.consumeBoolean() ? INTEGERS : TIMES))
                    .append("\":");
            value('a');
        }
        text.append('}');
    }

    private void array(char kind) {
        text.append('[');
        for (int count = data.consumeInt(0, 4), index = 0; index < count; index++) {
            separate(index);
            value(kind);
        }
        space();
        text.append(']');
    }

    private void separate(int index) {
        text.append(index > 0 ? "," : "");
        space();
    }

    /** Deletes, doubles, replaces, inserts or moves something. */
    static byte[] changed(byte[] document, FuzzedDataProvider data) {
        int at = data.consumeInt(0, document.length);
        int length = Math.min(document.length - at, data.consumeInt(0, 3));
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        changed.write(document, 0, at);
        switch (data.consumeInt(0, 4)) {
            case 0 -> changed.write(document, at, 0);
            case 1 -> changed.write(document, at, length);
            case 2 -> changed.write(data.consumeByte());
            case 3 -> changed.write(TELLING[data.consumeInt(0, TELLING.length - 1)]);
            default -> {
                changed.write(document, at, length);
                changed.write(document, 0, at);
            }
        }
        int rest = at + (data.consumeBoolean() ? length : 0);
        changed.write(document, rest, document.length - rest);
        return changed.toByteArray();
    }
}
